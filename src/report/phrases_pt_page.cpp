#include "report/phrases.hpp"

namespace crosswalk::report {

std::vector<Catalogue::Entry> portuguese_page_phrases() {
  return {
      {Phrase::skip_link, "Saltar para o conteúdo"},
      {Phrase::page_contents, "Índice"},
      {Phrase::filter_heading, "Filtrar"},
      {Phrase::filter_search, "Procurar"},
      {Phrase::filter_all, "Todas"},
      {Phrase::filter_reset, "Mostrar tudo"},
      {Phrase::filter_shown, "Mostradas: {n} de {total} entradas"},
      {Phrase::filter_framework, "Referencial"},
      {Phrase::filter_evidence, "Evidência"},
      {Phrase::filter_certainty, "Certeza"},
      {Phrase::filter_review, "Revisão"},
      {Phrase::evidence_unstated, "Não indicada"},
      {Phrase::certain, "Com certeza"},
      {Phrase::only_possible, "Apenas possível"},
      {Phrase::filter_current, "Em dia ou inexistente"},
      {Phrase::filter_stale, "A rever"},
      {Phrase::trail_step, "{mapping} · {relation} · {basis} · {verdict}"},
      {Phrase::trail_decides, "decide"},
      {Phrase::trail_does_not_decide, "não decide: {why}"},
      {Phrase::trail_decides_items, "Decide quanto a {short}: {items}"},
      {Phrase::trail_decides_nothing, "Não decide a classe de nenhum item"},
      {Phrase::trail_cells, "Na matriz: {cells}"},
      {Phrase::figure_matrix,
       "As correspondências dos itens de {left} em {right}, como mapa de calor"},
      {Phrase::figure_matrix_description,
       "Cada linha é uma categoria de {left}, cada coluna uma de {right}. Um campo traz o "
       "símbolo da classe mais forte e o número de itens que aí têm correspondência. "
       "Quanto mais escuro, maior é a parte deles na linha."},
      {Phrase::figure_flow, "Aonde levam os itens de {left} em {right}"},
      {Phrase::figure_flow_description,
       "À esquerda estão as categorias de {left}, à direita as de {right} e os itens sem "
       "correspondência. A largura de uma faixa é o número de itens; um item com "
       "correspondências em várias colunas está em outras tantas faixas."},
  };
}

}  // namespace crosswalk::report
