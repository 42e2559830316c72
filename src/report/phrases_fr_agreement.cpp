#include "report/phrases.hpp"

namespace crosswalk::report {

std::vector<Catalogue::Entry> french_agreement_phrases() {
  return {
      {Phrase::agree_title,
       "Accord de {n} codeur sur {left} et {right}|Accord de {n} codeurs sur {left} et {right}"},
      {Phrase::agree_title_table,
       "Accord de {n} codeur dans {table}|Accord de {n} codeurs dans {table}"},
      {Phrase::view_class, "Classe de chaque élément de {framework}"},
      {Phrase::view_relation, "Relation de chaque paire de références"},
      {Phrase::view_counterparts, "Correspondances de chaque élément de {framework}"},
      {Phrase::view_ratings, "Évaluations"},
      {Phrase::scale_sets, "Les valeurs sont des ensembles d’éléments de l’autre côté"},
      {Phrase::scale_nominal, "Échelle nominale"},
      {Phrase::scale_ordinal, "Échelle ordinale"},
      {Phrase::scale_interval, "Échelle d’intervalles"},
      {Phrase::scale_ratio, "Échelle de rapports"},
      {Phrase::view_units,
       "{n} unité, dont {judged} évaluées par un codeur au moins, {common} par deux ou plus.|{n} "
       "unités, dont {judged} évaluées par un codeur au moins, {common} par deux ou plus."},
      {Phrase::view_missing, "Évaluations manquantes : {n} sur {total}."},
      {Phrase::statistic_percent, "Pourcentage d’accord"},
      {Phrase::statistic_alpha, "Alpha de Krippendorff ({metric})"},
      {Phrase::statistic_kappa, "Kappa de Cohen"},
      {Phrase::statistic_fleiss, "Kappa de Fleiss"},
      {Phrase::statistic_ac1, "AC1 de Gwet"},
      {Phrase::statistic_ac2, "AC2 de Gwet"},
      {Phrase::metric_nominal, "nominal"},
      {Phrase::metric_ordinal, "ordinal"},
      {Phrase::metric_interval, "intervalles"},
      {Phrase::metric_ratio, "rapports"},
      {Phrase::weights_linear, "linéaire"},
      {Phrase::weights_quadratic, "quadratique"},
      {Phrase::decimal_mark, ","},
      {Phrase::percent_value, "{n} %"},
      {Phrase::value_undefined, "indéfini"},
      {Phrase::undefined_no_common, "aucune unité n’a été évaluée par deux codeurs"},
      {Phrase::undefined_one_common,
       "une seule unité a été évaluée par deux codeurs : le hasard ne se distingue pas du "
       "désaccord"},
      {Phrase::undefined_nobody_varied, "personne n’a varié : toutes les valeurs sont les mêmes"},
      {Phrase::undefined_incomplete, "tous les codeurs n’ont pas évalué toutes les unités"},
      {Phrase::undefined_one_value, "l’échelle n’a qu’une valeur"},
      {Phrase::interval_units,
       "bootstrap des unités, {n} tirage, graine {seed}|bootstrap des unités, {n} tirages, graine "
       "{seed}"},
      {Phrase::interval_pairs,
       "bootstrap des paires, {n} tirage, graine {seed}|bootstrap des paires, {n} tirages, graine "
       "{seed}"},
      {Phrase::interval_undefined, "{how} ; personne n’a varié dans {n} des tirages"},
      {Phrase::interval_found, "intervalle à 95 % de {low} à {high} ({how})"},
      {Phrase::interval_none, "pas d’intervalle ({how}, soit plus d’un sur vingt)"},
      {Phrase::standard_error, "erreur type {value}"},
      {Phrase::standard_error_null, "erreur type s’il valait 0 : {value}"},
      {Phrase::column_figure, "Mesure"},
      {Phrase::column_value, "Valeur"},
      {Phrase::column_units, "Unités"},
      {Phrase::column_detail, "Intervalle, erreurs, ou pourquoi indéfini"},
      {Phrase::confusion_caption,
       "Combien de fois quelles valeurs se sont rencontrées, là où les deux codeurs ont évalué. "
       "Rangées : codeur 1. Colonnes : codeur 2."},
      {Phrase::given_caption, "Combien de fois chaque codeur a donné chaque valeur."},
      {Phrase::column_coder, "Codeur"},
      {Phrase::heading_disagreements, "Désaccords ({n})"},
      {Phrase::coder_number, "Codeur {number}"},
      {Phrase::not_judged, "non évalué"},
      {Phrase::heading_consensus, "Consensus"},
      {Phrase::consensus_summary,
       "Dans {file}, {n} paire de références est telle que l’ont dit tous ceux qui l’ont "
       "évaluée.|Dans {file}, {n} paires de références sont telles que l’ont dit tous ceux qui les "
       "ont évaluées."},
      {Phrase::consensus_settled, "Tranché : les codeurs différaient"},
      {Phrase::consensus_open, "Ouvert : les codeurs différaient, et rien n’est dit"},
      {Phrase::consensus_overruled,
       "Contredit : les codeurs ne différaient pas, et autre chose est dit"},
      {Phrase::consensus_left_out,
       "Laissé de côté : les codeurs ne différaient pas, et rien n’est dit"},
      {Phrase::consensus_added, "Ajouté : aucun codeur ne l’a évalué"},
      {Phrase::consensus_as_none, "comme aucun codeur ne l’a dit"},
      {Phrase::consensus_as,
       "comme l’a dit le codeur {coders}|comme l’ont dit les codeurs {coders}"},
      {Phrase::method_agreement,
       "**Accord entre les codeurs de {table} :** {statistic} = **{figure}** ({coders} ; "
       "{units})."},
      {Phrase::method_agreement_file, "La valeur vient de {file}."},
      {Phrase::coders, "{n} codeur|{n} codeurs"},
      {Phrase::units, "{n} unité|{n} unités"},
  };
}

}  // namespace crosswalk::report
