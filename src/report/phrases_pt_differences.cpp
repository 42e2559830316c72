#include "report/phrases.hpp"

namespace crosswalk::report {

std::vector<Catalogue::Entry> portuguese_differences_phrases() {
  return {
      {Phrase::diff_title, "Mudanças de {before} para {after}"},
      {Phrase::kind_added, "Acrescentos"},
      {Phrase::kind_removed, "Remoções"},
      {Phrase::kind_split, "Divisões"},
      {Phrase::kind_merged, "Fusões"},
      {Phrase::kind_widened, "Alargamentos"},
      {Phrase::kind_narrowed, "Restrições"},
      {Phrase::kind_reworded, "Reformulações"},
      {Phrase::kind_retitled, "Novos títulos"},
      {Phrase::kind_retranslated, "Novas traduções"},
      {Phrase::kind_moved, "Mudanças de lugar"},
      {Phrase::kind_renumbered, "Novos identificadores"},
      {Phrase::kind_retagged, "Outros conceitos associados"},
      {Phrase::kind_redefined, "Redefinições"},
      {Phrase::kind_rejudged, "Novos juízos"},
      {Phrase::kind_rereasoned, "Novas razões"},
      {Phrase::kind_annotated, "Anotações"},
      {Phrase::kind_reclassed, "Outras classes"},
      {Phrase::kind_redirected, "Referências que mudaram de alvo"},
      {Phrase::kind_lost, "Referências perdidas"},
      {Phrase::diff_summary, "{n} mudança; {same}.|{n} mudanças; {same}."},
      {Phrase::same_items, "{n} item está como antes|{n} itens estão como antes"},
      {Phrase::same_pairs,
       "{n} par de referências está como antes|{n} pares de referências estão como antes"},
      {Phrase::diff_language, "Comparação em {language}."},
      {Phrase::diff_table,
       "Emparelhado pela tabela de correspondências {table}: cada lado tem os seus próprios "
       "identificadores."},
      {Phrase::diff_consequences,
       "O que daí resulta nas tabelas de correspondências está no fim ({n})."},
      {Phrase::changed_language, "língua: {language}"},
      {Phrase::changed_in_table, "{thing} em {table}"},
      {Phrase::changed_in_language, "{thing} em {language}"},
      {Phrase::id_now, "{before}, agora {after}"},
      {Phrase::id_from, "{after}, de {before}"},
      {Phrase::id_into, "{before}, em {after}"},
      {Phrase::pair_white_space, "só diferem espaços ou maiúsculas"},
      {Phrase::pair_other,
       "o mesmo identificador, mas só {percent} % de semelhança: talvez outro tenha tomado o seu "
       "lugar"},
      {Phrase::pair_alike, "{percent} % de semelhança"},
      {Phrase::pair_probably, "provavelmente o mesmo: as palavras têm {percent} % de semelhança"},
      {Phrase::pair_items, "provavelmente a mesma: mais de metade dos itens é"},
      {Phrase::names_nothing, "{ref} já não nomeia nada"},
      {Phrase::names_other, "{ref} nomeia agora outra coisa"},
      {Phrase::named_now, "{words}; o que nomeava é agora {after}"},
      {Phrase::touches_mappings, "afeta {mappings}"},
      {Phrase::decided_by_mappings, "decidido por {mappings}"},
  };
}

}  // namespace crosswalk::report
