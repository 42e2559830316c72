#include "report/phrases.hpp"

namespace crosswalk::report {

std::vector<Catalogue::DiagnosticPhrase> french_diagnostic_phrases() {
  return {
      {"citation-mismatch", "la ligne « {0} » cite {1}, mais ses références se trouvent dans {2}",
       "ces lignes citent {1}, mais leurs références se trouvent dans {2}"},
      {"uncited-concept",
       "l’élément « {0} » relève du concept « {1} » dans la catégorie {2}, que la ligne « {3} » ne "
       "cite pas",
       "ces éléments relèvent du concept « {1} » dans la catégorie {2}, que la ligne « {3} » ne "
       "cite pas"},
      {"duplicate-text", "l’élément « {0} » a le même texte que l’élément « {1} »",
       "ces éléments ont le même texte que l’élément « {1} »"},
      {"quote-not-found",
       "les mots cités par la ligne « {0} » ne se trouvent dans aucune des entrées qu’elle nomme : "
       "« {1} »",
       "les mots cités par ces lignes ne se trouvent dans aucune des entrées qu’elles nomment"},
      {"outdated-version",
       "la table a été faite avec la version {1} de « {0} » ; la version présente est {2}",
       "la table a été faite avec la version {1} de ces listes ; la version présente est {2}"},
      {"stale-mapping",
       "ce que la ligne « {0} » nomme dans « {1} » a changé depuis sa relecture du {2}",
       "ce que ces lignes nomment dans « {1} » a changé depuis leur relecture du {2}"},
      {"contradictory-mappings",
       "l’élément « {0} » est donné sans correspondance par la ligne « {1} » et avec une "
       "correspondance par la ligne « {2} »",
       "ces éléments sont donnés sans correspondance par la ligne « {1} » et avec une "
       "correspondance par la ligne « {2} »"},
      {"missing-translation", "il manque dans « {0} » un texte dans la langue « {1} »",
       "il manque à ces endroits des textes dans la langue « {1} »"},
      {"size-mismatch items", "nombre d’éléments dans la source de « {0} » : {1} ; ici : {2}",
       "nombre d’éléments dans les sources de ces listes : {1} ; ici : {2}"},
      {"size-mismatch categories",
       "nombre de catégories dans la source de « {0} » : {1} ; ici : {2}",
       "nombre de catégories dans les sources de ces listes : {1} ; ici : {2}"},
      {"empty-ref", "la référence « {0} » de la ligne « {2} » n’atteint aucun élément de « {1} »",
       "ces références de la ligne « {2} » n’atteignent aucun élément de « {1} »"},
      {"cut-off-text",
       "le texte avant ce « # » s’arrête ici, parce qu’un commentaire y commence ; mettez le texte "
       "entre guillemets"},
      {"untagged-term",
       "l’entrée « {0} » contient le terme « {1} », mais n’est pas associée au concept « {2} »",
       "ces entrées contiennent le terme « {1} », mais ne sont pas associées au concept « {2} »"},
  };
}

}  // namespace crosswalk::report
