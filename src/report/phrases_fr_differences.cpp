#include "report/phrases.hpp"

namespace crosswalk::report {

std::vector<Catalogue::Entry> french_differences_phrases() {
  return {
      {Phrase::diff_title, "Changements de {before} à {after}"},
      {Phrase::kind_added, "Ajouts"},
      {Phrase::kind_removed, "Suppressions"},
      {Phrase::kind_split, "Scissions"},
      {Phrase::kind_merged, "Fusions"},
      {Phrase::kind_widened, "Élargissements"},
      {Phrase::kind_narrowed, "Resserrements"},
      {Phrase::kind_reworded, "Reformulations"},
      {Phrase::kind_retitled, "Nouveaux titres"},
      {Phrase::kind_retranslated, "Nouvelles traductions"},
      {Phrase::kind_moved, "Déplacements"},
      {Phrase::kind_renumbered, "Nouveaux identifiants"},
      {Phrase::kind_retagged, "Autres concepts associés"},
      {Phrase::kind_redefined, "Redéfinitions"},
      {Phrase::kind_rejudged, "Nouveaux jugements"},
      {Phrase::kind_rereasoned, "Nouvelles raisons"},
      {Phrase::kind_annotated, "Annotations"},
      {Phrase::kind_reclassed, "Autres classes"},
      {Phrase::kind_redirected, "Références qui ont changé de cible"},
      {Phrase::kind_lost, "Références perdues"},
      {Phrase::diff_summary, "{n} changement ; {same}.|{n} changements ; {same}."},
      {Phrase::same_items, "{n} élément est comme avant|{n} éléments sont comme avant"},
      {Phrase::same_pairs,
       "{n} paire de références est comme avant|{n} paires de références sont comme avant"},
      {Phrase::diff_language, "Comparaison en {language}."},
      {Phrase::diff_table,
       "Apparié par la table de correspondance {table} : chaque côté a ses propres identifiants."},
      {Phrase::diff_consequences,
       "Ce qui en résulte dans les tables de correspondance se trouve à la fin ({n})."},
      {Phrase::changed_language, "langue : {language}"},
      {Phrase::changed_in_table, "{thing} dans {table}"},
      {Phrase::changed_in_language, "{thing} en {language}"},
      {Phrase::id_now, "{before}, maintenant {after}"},
      {Phrase::id_from, "{after}, issu de {before}"},
      {Phrase::id_into, "{before}, dans {after}"},
      {Phrase::pair_white_space, "seuls des espaces ou des majuscules diffèrent"},
      {Phrase::pair_other,
       "le même identifiant, mais seulement {percent} % de ressemblance : un autre a peut-être "
       "pris sa place"},
      {Phrase::pair_alike, "{percent} % de ressemblance"},
      {Phrase::pair_probably, "probablement le même : les mots ont {percent} % de ressemblance"},
      {Phrase::pair_items, "probablement la même : plus de la moitié des éléments le sont"},
      {Phrase::names_nothing, "{ref} ne nomme plus rien"},
      {Phrase::names_other, "{ref} nomme maintenant autre chose"},
      {Phrase::named_now, "{words} ; ce qu’elle nommait est maintenant {after}"},
      {Phrase::touches_mappings, "touche {mappings}"},
      {Phrase::decided_by_mappings, "décidé par {mappings}"},
  };
}

}  // namespace crosswalk::report
