#include "report/phrases.hpp"

namespace crosswalk::report {

std::vector<Catalogue::Entry> french_indirect_phrases() {
  return {
      {Phrase::compared_path,
       "**Comparaison indirecte :** aucune table de correspondance ne relie directement les deux, "
       "la comparaison passe donc par {route}. Ce qui est dit plus bas découle de {tables} ; "
       "personne n’a évalué les deux côtés l’un par rapport à l’autre"},
      {Phrase::rule_path_reach,
       "La classe d’un élément est tirée d’une chaîne de tables de correspondance. Un *chemin* "
       "mène d’un élément, par les lignes qui valent pour lui, à un élément intermédiaire, et de "
       "là à une correspondance. Une ligne ne vaut pas pour un élément quand une autre, plus "
       "précise, n’a pas trouvé de correspondance."},
      {Phrase::rule_path_strength,
       "Deux étapes se joignent en une relation : *identique* laisse l’autre telle quelle, deux "
       "fois *partie de* donne *partie de*, deux fois *contient* donne *contient* ; tout le reste "
       "prend la plus faible des deux classes et est indéterminé, c’est-à-dire seulement possible. "
       "Entre plusieurs chemins, la classe la plus forte décide, et entre chemins vers la même "
       "classe, un chemin déterminé ; tous sont donnés."},
      {Phrase::rule_path_unreached,
       "Un élément sans chemin est *non abordé*. Que la liste intermédiaire n’ait pas de "
       "correspondance est noté et n’est jamais reporté : cela ne dit rien de l’autre bout."},
      {Phrase::path_meaning_not_addressed,
       "aucun chemin ne part de l’élément : on ne sait pas si l’autre côté a une correspondance"},
      {Phrase::meaning_undetermined,
       "« Possible » après une classe ou une relation veut dire qu’elle ne repose que sur des "
       "chemins qui laissent ouverte la façon dont leurs deux bouts se rapportent l’un à l’autre : "
       "deux recouvrements ne se rencontrent pas forcément. Dans les tableaux destinés aux "
       "programmes, cela s’appelle *undetermined*."},
      {Phrase::path_relation, "{relation} possible"},
      {Phrase::path_summary,
       "Pour **{n}** des {total} {items} ({percent} %), un chemin mène à {other} : pour "
       "**{certain}**, à une correspondance certaine ({certain_overlap} par recouvrement, "
       "{certain_weak} par recouvrement faible), pour **{possible}**, à une correspondance "
       "seulement possible ({possible_overlap} par recouvrement, {possible_weak} par recouvrement "
       "faible)."},
      {Phrase::path_summary_nothing,
       "Pour aucun des {total} {items}, un chemin ne mène à {other}."},
      {Phrase::path_mixed,
       "**{n}** de ceux qui ont un recouvrement faible certain a aussi un recouvrement possible, "
       "et c’est là que le tableau le compte.|**{n}** de ceux qui ont un recouvrement faible "
       "certain ont aussi un recouvrement possible, et c’est là que le tableau les compte."},
      {Phrase::path_only_against,
       "**{n}** n’a pas de correspondance dans {hub} ; par rapport à {other}, personne n’a "
       "cherché|**{n}** n’ont pas de correspondance dans {hub} ; par rapport à {other}, personne "
       "n’a cherché"},
      {Phrase::path_not_addressed,
       "**{n}** n’est pas abordé : aucun chemin n’en part, ce qui ne veut pas dire qu’il n’a pas "
       "de correspondance.|**{n}** ne sont pas abordés : aucun chemin n’en part, ce qui ne veut "
       "pas dire qu’ils n’ont pas de correspondance."},
      {Phrase::matrix_possible,
       "« Possible » dit que seuls y mènent des chemins qui laissent ouverte la façon dont leurs "
       "deux bouts se rapportent l’un à l’autre ; le nombre entre parenthèses dit combien des "
       "éléments n’y ont qu’une correspondance possible, quand ce n’est pas le cas de tous."},
      {Phrase::matrix_possible_rows,
       "Catégories dont des éléments sont en recouvrement qui n’est que possible : {rows}."},
      {Phrase::possible_among, "{n} possible|{n} possibles"},
      {Phrase::path_intro,
       "Chaque ligne ci-dessous est un chemin. Son identifiant nomme la ligne de la table de la "
       "première étape, l’élément intermédiaire et la ligne de l’étape suivante ; quand il y a "
       "plusieurs éléments intermédiaires, le premier d’entre eux et le nombre des autres."},
      {Phrase::path_mappings_intro,
       "Tous les chemins, avec leurs étapes. La relation d’un chemin se lit de {left} vers "
       "{right}, celle d’une étape de la gauche vers la droite de sa propre ligne."},
      {Phrase::path_meaning_within, "ce qui est à gauche est une partie de ce qui est à droite"},
      {Phrase::path_meaning_contains, "ce qui est à droite est une partie de ce qui est à gauche"},
      {Phrase::path_hop, "Étape {number}, {table} : {left} **{relation}** {right}"},
      {Phrase::heading_hops, "Les lignes que les chemins empruntent"},
      {Phrase::path_between, "Entre les deux étapes : {items}."},
      {Phrase::only_against, "Pas de correspondance dans {hub}"},
      {Phrase::more_counterparts, "et {n} de plus (voir la ligne de la table)"},
      {Phrase::more_items, "et {n} de plus"},
      {Phrase::left_out,
       "**Laissé de côté dans {short} :** {n} élément, trop peu attesté ; ce qui n’a été évalué "
       "que sur lui compte ici comme non abordé|**Laissés de côté dans {short} :** {n} éléments, "
       "trop peu attestés ; ce qui n’a été évalué que sur eux compte ici comme non abordé"},
      {Phrase::overview_title,
       "{left} et {n} liste en un coup d’œil|{left} et {n} listes en un coup d’œil"},
      {Phrase::overview_intro,
       "Un référentiel face à plusieurs listes. Chaque liste peut être comparée à part, avec les "
       "raisons."},
      {Phrase::overview_countries, "Les listes d’un même pays partagent une colonne."},
      {Phrase::overview_cells,
       "Une case donne la classe la plus forte qu’une liste de sa colonne donne à un élément de la "
       "rangée, et le nombre d’éléments de {left} qui y ont une correspondance, certaine ou "
       "possible ; les nombres entre parenthèses disent pour combien d’entre eux elle n’est que "
       "possible, et pour combien elle ne repose que sur des éléments non vérifiés. « (?) » après "
       "une classe le dit de la classe elle-même. Une case vide veut dire qu’on ne connaît pas de "
       "correspondance."},
      {Phrase::overview_partly_known,
       "Cela ne veut pas dire qu’il n’y en a pas : {n} des {total} listes n’est connue qu’en "
       "partie.|Cela ne veut pas dire qu’il n’y en a pas : {n} des {total} listes ne sont connues "
       "qu’en partie."},
      {Phrase::overview_indirect,
       "Personne n’a évalué {left} directement par rapport à ces listes. Ce qui est dit ici passe "
       "par {hub} : cela découle de ce qui a été évalué de {left} par rapport à {hub} et de {hub} "
       "par rapport à chaque liste, et bien des choses n’y sont que possibles."},
      {Phrase::overview_left, "{left} par pays"},
      {Phrase::overview_left_lists, "{left} par liste"},
      {Phrase::overview_hub, "{hub} par pays"},
      {Phrase::overview_hub_lists, "{hub} par liste"},
      {Phrase::overview_hub_intro,
       "Si les listes d’une colonne couvrent un élément de {hub}, d’après les tables de "
       "correspondance entre {hub} et les listes. « On ne sait pas » veut dire que personne n’a "
       "cherché, ou que ce que l’on connaît des listes ne le dit pas."},
      {Phrase::overview_lists, "Les listes"},
      {Phrase::overview_columns,
       "Éléments d’une liste selon leur attestation : lus dans le texte officiel ou sur la page de "
       "l’organisme qui le publie (vérifiés), lus dans une page qui le reprend (secondaires), non "
       "confirmés (non vérifiés)."},
      {Phrase::covered, "Couvert"},
      {Phrase::weakly_covered, "Faiblement"},
      {Phrase::absent, "Cherché et absent"},
      {Phrase::not_known, "On ne sait pas"},
      {Phrase::unverified_among, "{n} non vérifié|{n} non vérifiés"},
      {Phrase::column_list, "Liste"},
      {Phrase::column_country, "Pays"},
      {Phrase::column_title, "Titre"},
      {Phrase::column_verified, "Vérifiés"},
      {Phrase::column_secondary, "Secondaires"},
      {Phrase::column_unverified, "Non vérifiés"},
  };
}

}  // namespace crosswalk::report
