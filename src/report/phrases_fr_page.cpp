#include "report/phrases.hpp"

namespace crosswalk::report {

std::vector<Catalogue::Entry> french_page_phrases() {
  return {
      {Phrase::skip_link, "Aller au contenu"},
      {Phrase::page_contents, "Sommaire"},
      {Phrase::filter_heading, "Filtrer"},
      {Phrase::filter_search, "Rechercher"},
      {Phrase::filter_all, "Toutes"},
      {Phrase::filter_reset, "Tout afficher"},
      {Phrase::filter_shown, "Affichées : {n} sur {total} entrées"},
      {Phrase::filter_framework, "Référentiel"},
      {Phrase::filter_evidence, "Attestation"},
      {Phrase::filter_certainty, "Certitude"},
      {Phrase::filter_review, "Relecture"},
      {Phrase::evidence_unstated, "Non indiquée"},
      {Phrase::certain, "Certain"},
      {Phrase::only_possible, "Seulement possible"},
      {Phrase::filter_current, "À jour ou absente"},
      {Phrase::filter_stale, "À revoir"},
      {Phrase::trail_step, "{mapping} · {relation} · {basis} · {verdict}"},
      {Phrase::trail_decides, "décide"},
      {Phrase::trail_does_not_decide, "ne décide pas : {why}"},
      {Phrase::trail_decides_items, "Décide pour {short} : {items}"},
      {Phrase::trail_decides_nothing, "Ne décide de la classe d’aucun élément"},
      {Phrase::trail_cells, "Dans la matrice : {cells}"},
      {Phrase::figure_matrix,
       "Les correspondances des éléments de {left} dans {right}, en carte de chaleur"},
      {Phrase::figure_matrix_description,
       "Chaque rangée est une catégorie de {left}, chaque colonne une de {right}. Un "
       "champ donne le symbole de la classe la plus forte et le nombre d’éléments qui y "
       "ont une correspondance. Plus il est foncé, plus leur part dans la rangée est "
       "grande."},
      {Phrase::figure_flow, "Où mènent les éléments de {left} dans {right}"},
      {Phrase::figure_flow_description,
       "À gauche se trouvent les catégories de {left}, à droite celles de {right} et les "
       "éléments sans correspondance. La largeur d’une bande est le nombre d’éléments ; "
       "un élément qui a des correspondances dans plusieurs colonnes est dans autant de "
       "bandes."},
  };
}

}  // namespace crosswalk::report
