#include "report/phrases.hpp"

namespace crosswalk::report {

const Catalogue& french_catalogue() {
  static const Catalogue catalogue{
      .language = "fr",
      .plural_category = french_plural_category,
      .phrases = joined(
          {{
               {Phrase::report_title, "{left} et {right} : comparaison de compétences"},
               {Phrase::compared_framework, "**{short} :** {title}, version {version} ({size})"},
               {Phrase::compared_crosswalk,
                "**Table de correspondance :** {id} ({mappings} ; couverture : {coverage}). Tous "
                "les jugements de ce rapport viennent de cette table, que des personnes ont "
                "établie"},
               {Phrase::compared_turned,
                "**Sens :** la table a été écrite de {right} vers {left} et se lit ici de {left} "
                "vers {right} ; les jugements sont les mêmes"},
               {Phrase::compared_reviewed,
                "**Relecture :** {n} ligne sur {total} de {id} a été évaluée sur les textes donnés "
                "ici|**Relecture :** {n} lignes sur {total} de {id} ont été évaluées sur les "
                "textes "
                "donnés ici"},
               {Phrase::compared_stale,
                "**À revoir :** un texte a changé depuis que {n} ligne de {id} a été évaluée : "
                "{mappings}|**À revoir :** des textes ont changé depuis que {n} lignes de {id} ont "
                "été évaluées : {mappings}"},
               {Phrase::missing_items, "**Ce qui manque dans {short} :** {why}"},
               {Phrase::paraphrased,
                "**Formulation de {short} :** les éléments sont une paraphrase, non les mots de la "
                "source"},
               {Phrase::items, "{n} élément|{n} d’éléments|{n} éléments"},
               {Phrase::categories, "{n} catégorie|{n} de catégories|{n} catégories"},
               {Phrase::mappings, "{n} ligne|{n} de lignes|{n} lignes"},
               {Phrase::tree_size, "{categories}, {items}"},
               {Phrase::coverage_partial, "partielle"},
               {Phrase::coverage_complete, "complète"},
               {Phrase::class_overlap, "Recouvrement"},
               {Phrase::class_weak_overlap, "Recouvrement faible"},
               {Phrase::class_possible_overlap, "Recouvrement possible"},
               {Phrase::class_possible_weak_overlap, "Recouvrement faible possible"},
               {Phrase::class_only, "Propre à {short}"},
               {Phrase::class_only_both, "Propre à {left}, propre à {right}"},
               {Phrase::class_not_addressed, "Non abordé"},
               {Phrase::relation_same, "identique"},
               {Phrase::relation_within, "partie de"},
               {Phrase::relation_contains, "contient"},
               {Phrase::relation_overlap, "recouvrement"},
               {Phrase::relation_weak_overlap, "recouvrement faible"},
               {Phrase::relation_none, "aucune"},
               {Phrase::extent_partial, "{relation}, partiel"},
               {Phrase::extent_full, "{relation}, total"},
               {Phrase::basis_concept, "relève de « {concept} »"},
               {Phrase::basis_category, "dans la catégorie {category}"},
               {Phrase::basis_closed_table, "couverture complète"},
               {Phrase::unverified, "(?) non vérifié"},
               {Phrase::stale, "(!) à revoir"},
               {Phrase::labelled, "**{label} :** {words}"},
               {Phrase::quoted, "« {text} »"},
               {Phrase::column_class, "Classe"},
               {Phrase::column_category, "Catégorie"},
               {Phrase::column_items, "Éléments"},
               {Phrase::column_also, "Aussi atteint par"},
               {Phrase::column_file, "Fichier"},
               {Phrase::column_id, "Identifiant"},
               {Phrase::column_version, "Version"},
               {Phrase::column_digest, "SHA-256 (début)"},
               {Phrase::column_contents, "Contenu"},
               {Phrase::row_total, "Total"},
               {Phrase::number_with_share, "{n} ({percent} %)"},
               {Phrase::legend, "**{class} :** {meaning}."},
               {Phrase::own_items, "éléments de {own}"},
               {Phrase::own_items_known, "éléments connus de {own}"},
               {Phrase::has_counterpart, "a|ont"},
               {Phrase::known_to_have, "a, à ce que l’on sait,|ont, à ce que l’on sait,"},
               {Phrase::summary_some,
                "Sur les {total} {items}, **{n}** ({percent} %) {has} une correspondance dans "
                "{other} : {overlap} par recouvrement, {weak} par recouvrement faible."},
               {Phrase::summary_all,
                "Les **{n}** {items} {has} une correspondance dans {other} : {overlap} par "
                "recouvrement, {weak} par recouvrement faible."},
               {Phrase::summary_nothing,
                "Aucun des {total} {items} n’{has} de correspondance dans {other}."},
               {Phrase::summary_nothing_known, "On ne connaît aucun élément de {other}."},
               {Phrase::summary_only,
                "**{n}** a été examiné et n’en a aucune : il est propre à {own}.|**{n}** ont été "
                "examinés et n’en ont aucune : ils sont propres à {own}."},
               {Phrase::summary_not_addressed,
                "**{n}** n’est pas abordé : personne ne l’a évalué, ce qui ne veut pas dire qu’il "
                "n’a pas de correspondance.|**{n}** ne sont pas abordés : personne ne les a "
                "évalués, ce qui ne veut pas dire qu’ils n’ont pas de correspondance."},
               {Phrase::summary_unverified,
                "Parmi les éléments de {own}, **{n}** n’est lui-même pas vérifié : {overlap} dans "
                "« recouvrement », {weak} dans « recouvrement faible », {only} dans « propre à "
                "{own} », {not_addressed} dans « non abordé ».|Parmi les éléments de {own}, "
                "**{n}** "
                "ne sont eux-mêmes pas vérifiés : {overlap} dans « recouvrement », {weak} dans "
                "« recouvrement faible », {only} dans « propre à {own} », {not_addressed} dans "
                "« non abordé »."},
               {Phrase::summary_on_unverified,
                "Pour **{n}** des éléments qui ont une correspondance, ce qui en a décidé ne "
                "repose "
                "que sur des entrées non vérifiées : {overlap} en recouvrement, {weak} en "
                "recouvrement faible."},
               {Phrase::summary_left_out,
                "**{n}** des éléments non abordés aurait une classe si rien n’était ici laissé de "
                "côté comme trop peu attesté.|**{n}** des éléments non abordés auraient une classe "
                "si rien n’était ici laissé de côté comme trop peu attesté."},
               {Phrase::summary_concept,
                "**{n}** des classes de {own} vient d’un concept auquel des entrées sont associées "
                "({concepts}) ; {inherited} de ces éléments n’en relèvent que par leur catégorie. "
                "Ces associations figurent dans {file} ; elles sont un jugement de qui a écrit ce "
                "fichier.|**{n}** des classes de {own} viennent d’un concept auquel des entrées "
                "sont associées ({concepts}) ; {inherited} de ces éléments n’en relèvent que par "
                "leur catégorie. Ces associations figurent dans {file} ; elles sont un jugement de "
                "qui a écrit ce fichier."},
               {Phrase::summary_no_items,
                "{own} n’a pas d’éléments ici : de ce côté, il n’y a rien à évaluer."},
               {Phrase::heading_method, "Méthode"},
               {Phrase::meaning_overlap,
                "une ligne de la table donne à l’élément une correspondance"},
               {Phrase::meaning_weak_overlap,
                "une ligne de la table donne à l’élément une correspondance qui n’a que peu en "
                "commun avec lui"},
               {Phrase::meaning_only,
                "quelqu’un a cherché, et l’autre côté n’a pas de correspondance"},
               {Phrase::meaning_only_complete,
                "quelqu’un a cherché, et l’autre côté n’a pas de correspondance ; ou bien aucune "
                "ligne n’atteint l’élément, et la table se déclare complète"},
               {Phrase::meaning_not_addressed,
                "aucune ligne n’atteint l’élément, on n’en sait donc rien"},
               {Phrase::meaning_unverified,
                "« {mark} » signale un élément dont la formulation n’a pu être confirmée dans "
                "aucune page. *Vérifié* veut dire lu dans le texte officiel ou sur la page même de "
                "l’organisme qui le publie ; *secondaire*, lu dans une page qui le reprend ; *non "
                "vérifié*, ni l’un ni l’autre."},
               {Phrase::meaning_stale,
                "« {mark} » signale une ligne à revoir : un texte a changé depuis qu’elle a été "
                "évaluée."},
               {Phrase::method_intro,
                "La classe d’un élément n’est jamais fixée à la main. Elle découle des lignes de "
                "la "
                "table de correspondance, selon quatre règles :"},
               {Phrase::rule_reach,
                "Une ligne *atteint* un élément quand elle le nomme, quand elle nomme un concept "
                "dont il relève ou quand elle nomme une catégorie au-dessus de lui. C’est sa "
                "base ; "
                "là où elle n’est pas indiquée, la ligne nomme l’élément lui-même."},
               {Phrase::rule_basis,
                "La base la plus précise décide : l’élément avant le concept, le concept avant la "
                "catégorie, une catégorie proche avant une catégorie éloignée."},
               {Phrase::rule_strength,
                "Entre lignes de même base, la relation la plus forte décide : recouvrement, puis "
                "recouvrement faible, puis aucune."},
               {Phrase::rule_unreached_partial,
                "Un élément qu’aucune ligne n’atteint est *non abordé* : la couverture de la "
                "table est partielle."},
               {Phrase::rule_unreached_complete,
                "Un élément qu’aucune ligne n’atteint *n’a pas de correspondance* : la couverture "
                "de cette table est complète, c’est-à-dire qu’elle déclare avoir tout examiné "
                "(base : couverture complète)."},
               {Phrase::method_visible,
                "Une ligne qui atteint un élément sans décider de sa classe reste visible sous "
                "« Aussi atteint par ». Les deux côtés sont classés selon les mêmes règles. Une "
                "catégorie n’a pas de classe à elle, seulement des nombres."},
               {Phrase::relation_meaning, "{relation} ({meaning})"},
               {Phrase::meaning_same, "la même compétence, en d’autres mots"},
               {Phrase::meaning_within, "le côté de {left} est une partie du côté de {right}"},
               {Phrase::meaning_contains, "le côté de {right} est une partie du côté de {left}"},
               {Phrase::meaning_relation_overlap,
                "les deux côtés ont beaucoup en commun ; chacun demande aussi quelque chose que "
                "l’autre ne "
                "demande pas"},
               {Phrase::meaning_relation_weak_overlap, "les deux côtés ont peu en commun"},
               {Phrase::meaning_none, "quelqu’un a cherché, et il n’y a pas de correspondance"},
               {Phrase::meaning_extent,
                "« Partiel » ou « total » après une relation est ce que la source dit de son "
                "étendue."},
               {Phrase::heading_methods_text, "Un texte pour une section de méthode"},
               {Phrase::methods_text,
                "Nous avons comparé {left} ({left_short}, version {left_version}, {left_items} "
                "éléments) avec {right} ({right_short}, version {right_version}, {right_items} "
                "éléments) à l’aide de crosswalk {version}. Les classes découlent de {mappings} de "
                "la table de correspondance {tables}, chacune évaluée et motivée par une personne. "
                "La ligne la plus spécifique qui atteint un élément décide de sa classe et, entre "
                "lignes aussi spécifiques, la relation la plus forte. {found} des {left_items} "
                "éléments de {left_short} ({percent} %) ont une correspondance dans "
                "{right_short}."},
               {Phrase::methods_text_indirect,
                "Nous avons comparé {left} ({left_short}, version {left_version}, {left_items} "
                "éléments) avec {right} ({right_short}, version {right_version}, {right_items} "
                "éléments) à l’aide de crosswalk {version}. Personne n’a évalué les deux l’un par "
                "rapport à l’autre ; les classes sont dérivées de la chaîne des tables de "
                "correspondance {tables} ({mappings}, chacune évaluée et motivée par une "
                "personne). "
                "Pour {found} des {left_items} éléments de {left_short} ({percent} %), un chemin "
                "mène à {right_short} ; pour {certain} d’entre eux la correspondance est certaine, "
                "pour les autres elle est seulement possible, car deux recouvrements ne se "
                "rejoignent pas forcément."},
               {Phrase::heading_notes, "Notes de l’édition"},
               {Phrase::heading_matrix, "Matrice"},
               {Phrase::matrix_intro,
                "Une case donne la classe la plus forte qu’une ligne de la table donne à un "
                "élément "
                "de la rangée ({left}) dans la colonne ({right}), et le nombre d’éléments qui y "
                "ont "
                "une correspondance, que cette ligne ait décidé ou non de leur classe ; dans une "
                "case vide, on n’en connaît aucun."},
               {Phrase::matrix_empty,
                "Aucune ligne de la table ne donne à un élément de {left} une correspondance dans "
                "{right}."},
               {Phrase::matrix_columns, "Les colonnes :"},
               {Phrase::matrix_row, "{row} avec {n} sur {total}"},
               {Phrase::matrix_overlap_rows,
                "Catégories dont des éléments sont en recouvrement : {rows}."},
               {Phrase::matrix_empty_rows,
                "Catégories sans aucune correspondance connue : {rows}."},
               {Phrase::matrix_cells, "Les lignes qui se trouvent derrière chaque case :"},
               {Phrase::heading_glance, "{short} par catégorie"},
               {Phrase::heading_right, "Du côté de {right}"},
               {Phrase::heading_gaps, "Éléments de {right} sans correspondance connue"},
               {Phrase::heading_with_counterpart, "Éléments de {right} avec une correspondance"},
               {Phrase::heading_mappings, "Lignes de la table"},
               {Phrase::mappings_intro,
                "Toutes les lignes de la table de correspondance, avec leur raison. La relation se "
                "lit de {left} vers {right}."},
               {Phrase::mappings_source,
                "Les citations et les renvois sont ceux de la source sur {cited}."},
               {Phrase::mapping_cited, "cite {cited}"},
               {Phrase::mapping_quote, "**Source :**"},
               {Phrase::mapping_note, "**Édition :**"},
               {Phrase::mapping_source, "**Source de cette ligne :** {source}"},
               {Phrase::mapping_reviewed, "**Relecture :** {date}, {who}"},
               {Phrase::no_counterpart, "pas de correspondance"},
               {Phrase::concept_below, "{entry} pour ce qui relève de « {concept} »"},
               {Phrase::concept_anywhere, "tout ce qui relève de « {concept} »"},
               {Phrase::reached_items, "{ref} : {items}"},
               {Phrase::heading_diagnostics, "Notes sur la source"},
               {Phrase::diagnostics_intro,
                "Ce que les vérifications ont trouvé dans les fichiers. Rien n’a été corrigé en "
                "silence."},
               {Phrase::told_of, "{subject} : {words}"},
               {Phrase::severity_warning, "Avertissement"},
               {Phrase::severity_note, "Note"},
               {Phrase::heading_provenance, "Provenance"},
               {Phrase::made_by,
                "Produit par crosswalk {version}, format de rapport {format}, à partir de ces "
                "fichiers :"},
               {Phrase::translations,
                "Un texte dans une autre langue que celle de sa source est une traduction tirée de "
                "son fichier."},
               {Phrase::fallbacks,
                "Celui que le fichier n’a pas dans la langue de ce rapport est donné dans une "
                "autre, avec son étiquette entre crochets."},
               {Phrase::heading_sources, "Sources"},
               {Phrase::label_source, "Source"},
               {Phrase::label_publisher, "Éditeur"},
               {Phrase::label_country, "Pays"},
               {Phrase::label_rights, "Droits"},
               {Phrase::label_derived_from, "Dérivé de"},
               {Phrase::label_original, "Langue d’origine"},
               {Phrase::label_wording, "Formulation des éléments"},
               {Phrase::wording_verbatim, "les mots mêmes de la source"},
               {Phrase::wording_paraphrase, "une paraphrase, non les mots de la source"},
               {Phrase::statement_of, "**{label} ({names}) :** {words}"},
               {Phrase::heading_entry_sources, "Sources d’entrées particulières"},
               {Phrase::label_disclaimer, "Avertissement de la source"},
               {Phrase::label_acknowledgement, "Mention du financement"},
               {Phrase::heading_cite, "Comment citer ce rapport"},
               {Phrase::cite,
                "*{title}.* Rapport produit avec crosswalk {version} à partir de {files}."},
               {Phrase::cite_reviewed,
                "*{title}.* Rapport produit avec crosswalk {version} à partir de {files} ; "
                "évaluations relues pour la dernière fois le {date}."},
               {Phrase::rule_error, "erreur"},
               {Phrase::rule_warning, "avertissement"},
               {Phrase::rule_note, "note"},
               {Phrase::rule_found_where, "Signalé quand {summary}."},
               {Phrase::rule_cause, "D’où cela vient le plus souvent : {text}"},
               {Phrase::rule_remedy, "Comment corriger : {text}"},
               {Phrase::rule_wrong, "Pas ainsi, dans {file} :"},
               {Phrase::rule_right, "Mais ainsi, dans {file} :"},
           },
           french_indirect_phrases(),
           french_commands_phrases(),
           french_differences_phrases(),
           french_agreement_phrases(),
           french_page_phrases()}),
      .diagnostic_phrases = french_diagnostic_phrases(),
      .language_names =
          {
              {"ca", "catalan"},
              {"de", "allemand"},
              {"en", "anglais"},
              {"es", "espagnol"},
              {"fr", "français"},
              {"nb", "norvégien bokmål"},
              {"nl", "néerlandais"},
              {"nn", "norvégien nynorsk"},
              {"pt", "portugais"},
              {"ro", "roumain"},
          },
      .rule_help = {french_form_help(), french_table_help(), french_import_help(),
                    french_content_help(), french_reports_help()},
  };
  return catalogue;
}

}  // namespace crosswalk::report
