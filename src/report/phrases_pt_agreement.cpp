#include "report/phrases.hpp"

namespace crosswalk::report {

std::vector<Catalogue::Entry> portuguese_agreement_phrases() {
  return {
      {Phrase::agree_title,
       "Concordância de {n} codificador sobre {left} e {right}|Concordância de {n} codificadores "
       "sobre {left} e {right}"},
      {Phrase::agree_title_table,
       "Concordância de {n} codificador em {table}|Concordância de {n} codificadores em {table}"},
      {Phrase::view_class, "Classe de cada item de {framework}"},
      {Phrase::view_relation, "Relação de cada par de referências"},
      {Phrase::view_counterparts, "Correspondências de cada item de {framework}"},
      {Phrase::view_ratings, "Avaliações"},
      {Phrase::scale_sets, "Os valores são conjuntos de itens do outro lado"},
      {Phrase::scale_nominal, "Escala nominal"},
      {Phrase::scale_ordinal, "Escala ordinal"},
      {Phrase::scale_interval, "Escala de intervalos"},
      {Phrase::scale_ratio, "Escala de razões"},
      {Phrase::view_units,
       "{n} unidade, {judged} delas avaliadas por um codificador pelo menos, {common} por dois ou "
       "mais.|{n} unidades, {judged} delas avaliadas por um codificador pelo menos, {common} por "
       "dois ou mais."},
      {Phrase::view_missing, "Avaliações em falta: {n} de {total}."},
      {Phrase::statistic_percent, "Percentagem de concordância"},
      {Phrase::statistic_alpha, "Alfa de Krippendorff ({metric})"},
      {Phrase::statistic_kappa, "Kappa de Cohen"},
      {Phrase::statistic_fleiss, "Kappa de Fleiss"},
      {Phrase::statistic_ac1, "AC1 de Gwet"},
      {Phrase::statistic_ac2, "AC2 de Gwet"},
      {Phrase::metric_nominal, "nominal"},
      {Phrase::metric_ordinal, "ordinal"},
      {Phrase::metric_interval, "intervalos"},
      {Phrase::metric_ratio, "razões"},
      {Phrase::weights_linear, "linear"},
      {Phrase::weights_quadratic, "quadrático"},
      {Phrase::decimal_mark, ","},
      {Phrase::percent_value, "{n} %"},
      {Phrase::value_undefined, "indefinido"},
      {Phrase::undefined_no_common, "nenhuma unidade foi avaliada por dois codificadores"},
      {Phrase::undefined_one_common,
       "só uma unidade foi avaliada por dois codificadores, pelo que o acaso não se distingue da "
       "discordância"},
      {Phrase::undefined_nobody_varied, "ninguém variou: todos os valores são iguais"},
      {Phrase::undefined_incomplete, "nem todos os codificadores avaliaram todas as unidades"},
      {Phrase::undefined_one_value, "a escala só tem um valor"},
      {Phrase::interval_units,
       "bootstrap de unidades, {n} extração, semente {seed}|bootstrap de unidades, {n} extrações, "
       "semente {seed}"},
      {Phrase::interval_pairs,
       "bootstrap de pares, {n} extração, semente {seed}|bootstrap de pares, {n} extrações, "
       "semente {seed}"},
      {Phrase::interval_undefined, "{how}; ninguém variou em {n} das extrações"},
      {Phrase::interval_found, "intervalo a 95 % de {low} a {high} ({how})"},
      {Phrase::interval_none, "sem intervalo ({how}, mais de uma em vinte)"},
      {Phrase::standard_error, "erro-padrão {value}"},
      {Phrase::standard_error_null, "erro-padrão se fosse 0: {value}"},
      {Phrase::column_figure, "Medida"},
      {Phrase::column_value, "Valor"},
      {Phrase::column_units, "Unidades"},
      {Phrase::column_detail, "Intervalo, erros ou porque é indefinido"},
      {Phrase::confusion_caption,
       "Quantas vezes que valores se encontraram, onde ambos os codificadores avaliaram. Linhas: "
       "codificador 1. Colunas: codificador 2."},
      {Phrase::given_caption, "Quantas vezes cada codificador deu cada valor."},
      {Phrase::column_coder, "Codificador"},
      {Phrase::heading_disagreements, "Discordâncias ({n})"},
      {Phrase::coder_number, "Codificador {number}"},
      {Phrase::not_judged, "não avaliado"},
      {Phrase::heading_consensus, "Consenso"},
      {Phrase::consensus_summary,
       "Em {file}, {n} par de referências está como disseram todos os que o avaliaram.|Em {file}, "
       "{n} pares de referências estão como disseram todos os que os avaliaram."},
      {Phrase::consensus_settled, "Resolvido: os codificadores divergiam"},
      {Phrase::consensus_open, "Em aberto: os codificadores divergiam, e nada é dito"},
      {Phrase::consensus_overruled,
       "Contrariado: os codificadores não divergiam, e é dita outra coisa"},
      {Phrase::consensus_left_out,
       "Deixado de fora: os codificadores não divergiam, e nada é dito"},
      {Phrase::consensus_added, "Acrescentado: nenhum codificador o avaliou"},
      {Phrase::consensus_as_none, "como nenhum codificador disse"},
      {Phrase::consensus_as,
       "como disse o codificador {coders}|como disseram os codificadores {coders}"},
      {Phrase::method_agreement,
       "**Concordância entre os codificadores de {table}:** {statistic} = **{figure}** ({coders}; "
       "{units})."},
      {Phrase::method_agreement_file, "O valor vem de {file}."},
      {Phrase::coders, "{n} codificador|{n} codificadores"},
      {Phrase::units, "{n} unidade|{n} unidades"},
  };
}

}  // namespace crosswalk::report
