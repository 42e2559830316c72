#include "report/agreement_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>

#include "model/comparison.hpp"
#include "report/names.hpp"

namespace crosswalk::report {

namespace {

Inline percent_words(const Draft& draft, double share) {
  return draft.say(Phrase::percent_value, arg("n", decimal_number(draft, 100 * share, 1)));
}

Inline scale_name(const Draft& draft, Scale scale) {
  switch (scale) {
    case Scale::nominal:
      return draft.say(Phrase::scale_nominal);
    case Scale::ordinal:
      return draft.say(Phrase::scale_ordinal);
    case Scale::interval:
      return draft.say(Phrase::scale_interval);
    case Scale::ratio:
      return draft.say(Phrase::scale_ratio);
    case Scale::sets:
      break;
  }
  return draft.say(Phrase::scale_sets);
}

/// The scale and its values, as far as they are a short list.
Inline scale_words(const Draft& draft, const AgreementView& view) {
  constexpr std::size_t most_shown = 12;
  const RatingTable& table = view.table;
  const Inline name = scale_name(draft, table.scale);
  const bool is_ordinal = table.scale == Scale::ordinal;
  const bool has_values =
      is_ordinal || (table.scale == Scale::nominal && table.values.size() <= most_shown);
  if (!has_values) return name + ".";
  Inline values;
  for (std::size_t value = 0; value < table.values.size(); ++value) {
    add_to_list(values, value_words(draft, view.level, table, value), is_ordinal ? " < " : ", ");
  }
  return draft.with_colon(name, values) + ".";
}

Inline interval_words(const Draft& draft, const Interval& interval) {
  Inline how = draft.count(
      interval.method == Resampled::units ? Phrase::interval_units : Phrase::interval_pairs,
      interval.draws, arg("seed", interval.seed));
  if (interval.undefined_draws > 0) {
    how =
        draft.say(Phrase::interval_undefined, arg("how", how), arg("n", interval.undefined_draws));
  }
  if (!interval.low) return draft.say(Phrase::interval_none, arg("how", how));
  return draft.say(Phrase::interval_found, arg("low", decimal_number(draft, *interval.low, 3)),
                   arg("high", decimal_number(draft, *interval.high, 3)), arg("how", how));
}

Inline reason_words(const Draft& draft, Undefined undefined) {
  switch (undefined) {
    case Undefined::no_common_unit:
      return draft.say(Phrase::undefined_no_common);
    case Undefined::one_common_unit:
      return draft.say(Phrase::undefined_one_common);
    case Undefined::nobody_varied:
      return draft.say(Phrase::undefined_nobody_varied);
    case Undefined::incomplete:
      return draft.say(Phrase::undefined_incomplete);
    case Undefined::one_value:
      break;
  }
  return draft.say(Phrase::undefined_one_value);
}

Inline metric_name(const Draft& draft, Metric metric) {
  switch (metric) {
    case Metric::nominal:
      return draft.say(Phrase::metric_nominal);
    case Metric::ordinal:
      return draft.say(Phrase::metric_ordinal);
    case Metric::interval:
      return draft.say(Phrase::metric_interval);
    case Metric::ratio:
      return draft.say(Phrase::metric_ratio);
    case Metric::jaccard:
      return "Jaccard";  // these two are proper names
    case Metric::masi:
      break;
  }
  return "MASI";
}

/// The name of a statistic with its weights: "Cohen’s kappa (linear)".
Inline weighted(const Draft& draft, Phrase name, const Statistic& statistic) {
  switch (statistic.weights.value_or(Weights::none)) {
    case Weights::linear:
      return draft.say(name) + " (" + draft.say(Phrase::weights_linear) + ")";
    case Weights::quadratic:
      return draft.say(name) + " (" + draft.say(Phrase::weights_quadratic) + ")";
    case Weights::none:
      break;
  }
  return draft.say(name);
}

/// The word for a code of a class or a relation; empty for other values.
Inline code_words(const Draft& draft, AgreementLevel level, const std::string& value) {
  if (level == AgreementLevel::item_class) {
    if (value == name_of(ItemClass::only)) return draft.say(Phrase::no_counterpart);
    if (value == name_of(ItemClass::overlap)) return draft.say(Phrase::relation_overlap);
    if (value == name_of(ItemClass::weak_overlap)) return draft.say(Phrase::relation_weak_overlap);
  }
  if (level != AgreementLevel::relation) return {};
  for (const auto& [word, relation] : crosswalk::relation_words) {
    if (word == value) return relation_name(draft, relation);
  }
  return {};
}

}  // namespace

Inline agreement_title(const Draft& draft, const Agreement& agreement) {
  const std::size_t coders = agreement.views.front().table.coders.size();
  if (!agreement.table.empty()) {
    return draft.count(Phrase::agree_title_table, coders, arg("table", Inline(agreement.table)));
  }
  return draft.count(Phrase::agree_title, coders, arg("left", Inline(agreement.left)),
                     arg("right", Inline(agreement.right)));
}

Inline view_title(const Draft& draft, const Agreement& agreement, const AgreementView& view) {
  const auto framework = arg("framework", Inline(agreement.left));
  switch (view.level) {
    case AgreementLevel::item_class:
      return draft.say(Phrase::view_class, framework);
    case AgreementLevel::relation:
      return draft.say(Phrase::view_relation);
    case AgreementLevel::counterparts:
      return draft.say(Phrase::view_counterparts, framework);
    case AgreementLevel::ratings:
      break;
  }
  return draft.say(Phrase::view_ratings);
}

Inline view_summary(const Draft& draft, const AgreementView& view) {
  return scale_words(draft, view) + " " +
         draft.count(Phrase::view_units, view.table.units.size(), arg("judged", view.judged_units),
                     arg("common", view.common_units)) +
         " " +
         draft.say(Phrase::view_missing, arg("n", view.table.missing_count()),
                   arg("total", view.table.ratings.size()));
}

Inline statistic_label(const Draft& draft, const Statistic& statistic) {
  switch (statistic.name) {
    case StatisticName::krippendorff_alpha:
      return draft.say(Phrase::statistic_alpha,
                       arg("metric", metric_name(draft, *statistic.metric)));
    case StatisticName::cohen_kappa:
      return weighted(draft, Phrase::statistic_kappa, statistic);
    case StatisticName::fleiss_kappa:
      return draft.say(Phrase::statistic_fleiss);
    case StatisticName::gwet_ac1:
      return draft.say(Phrase::statistic_ac1);
    case StatisticName::gwet_ac2:
      return weighted(draft, Phrase::statistic_ac2, statistic);
    case StatisticName::percent_agreement:
      break;
  }
  return draft.say(Phrase::statistic_percent);
}

Inline statistic_value(const Draft& draft, const Statistic& statistic) {
  if (!statistic.value) return draft.say(Phrase::value_undefined);
  if (statistic.name == StatisticName::percent_agreement) {
    return percent_words(draft, *statistic.value);
  }
  return decimal_number(draft, *statistic.value, 3);
}

Inline statistic_detail(const Draft& draft, const Statistic& statistic) {
  if (statistic.undefined) return reason_words(draft, *statistic.undefined);
  Inline parts;
  if (statistic.interval) {
    draft.add_after_semicolon(parts, interval_words(draft, *statistic.interval));
  }
  const auto add_error = [&](Phrase phrase, const std::optional<double>& error) {
    if (error) {
      draft.add_after_semicolon(parts,
                                draft.say(phrase, arg("value", decimal_number(draft, *error, 3))));
    }
  };
  add_error(Phrase::standard_error, statistic.standard_error);
  add_error(Phrase::standard_error_null, statistic.standard_error_null);
  return parts;
}

Inline value_words(const Draft& draft, AgreementLevel level, const RatingTable& table,
                   std::size_t value) {
  if (value == RatingTable::missing) return draft.say(Phrase::not_judged);
  const std::string& written = table.values[value];
  if (written.empty()) return draft.say(Phrase::no_counterpart);
  const Inline words = code_words(draft, level, written);
  return words.empty() ? Inline(written) : words;
}

JudgementSource judgement_source(const RatingTable& table, std::size_t unit, std::size_t coder,
                                 std::string_view language) {
  if (table.places.empty()) return {};
  const RatingPlace& place = table.places[unit * table.coders.size() + coder];
  JudgementSource source{.rationale = rationales_of(place, language)};
  for (const Mapping* mapping : place.mappings) {
    source.mappings += (source.mappings.empty() ? "" : ", ") + mapping->id.value;
  }
  if (place.file != nullptr) source.place = place.file->path();
  if (place.file != nullptr && place.at.line > 0) {
    source.place += fmt::format(":{}:{}", place.at.line, place.at.column);
  }
  return source;
}

std::vector<DisagreementGroup> grouped_disagreements(const AgreementView& view,
                                                     std::string_view language) {
  using Key = std::vector<std::pair<std::size_t, std::string>>;
  std::map<Key, std::size_t> group_of;
  std::vector<DisagreementGroup> groups;
  for (const std::size_t unit : view.disagreements) {
    DisagreementGroup group{.units = {unit}};
    Key key;
    for (std::size_t coder = 0; coder < view.table.coders.size(); ++coder) {
      group.sources.push_back(judgement_source(view.table, unit, coder, language));
      const JudgementSource& source = group.sources.back();
      key.emplace_back(view.table.rating(unit, coder), source.place + ' ' + source.mappings);
    }
    const auto [found, is_new] = group_of.try_emplace(std::move(key), groups.size());
    if (is_new) {
      groups.push_back(std::move(group));
    } else {
      groups[found->second].units.push_back(unit);
    }
  }
  return groups;
}

Inline consensus_summary(const Draft& draft, const Consensus& consensus) {
  return draft.count(Phrase::consensus_summary, consensus.kept,
                     arg("file", code(consensus.table.coders.back())));
}

Inline consensus_heading(const Draft& draft, const Consensus& consensus, ConsensusKind kind) {
  constexpr std::array<Phrase, 5> headings{Phrase::consensus_settled, Phrase::consensus_open,
                                           Phrase::consensus_overruled, Phrase::consensus_left_out,
                                           Phrase::consensus_added};
  const auto count = std::count_if(consensus.rows.begin(), consensus.rows.end(),
                                   [kind](const ConsensusRow& row) { return row.kind == kind; });
  return draft.say(headings.at(static_cast<std::size_t>(kind))) + " (" + std::to_string(count) +
         ")";
}

Inline consensus_words(const Draft& draft, const Consensus& consensus, const ConsensusRow& row) {
  const RatingTable& table = consensus.table;
  const std::size_t last = table.coders.size() - 1;
  const auto value_by = [&](std::size_t coder) {
    return value_words(draft, AgreementLevel::relation, table, table.rating(row.unit, coder));
  };
  Inline words = table.units[row.unit];
  if (table.rating(row.unit, last) != RatingTable::missing) {
    Inline agreed = strong(value_by(last));
    if (row.kind == ConsensusKind::settled) {
      Inline numbers;
      for (const std::size_t coder : row.agreeing) {
        add_to_list(numbers, std::to_string(coder + 1));
      }
      agreed +=
          ", " + (row.agreeing.empty() ? draft.say(Phrase::consensus_as_none)
                                       : draft.count(Phrase::consensus_as, row.agreeing.size(),
                                                     arg("coders", numbers)));
    }
    add_to_list(agreed, code(judgement_source(table, row.unit, last, draft.language).place));
    words = draft.with_colon(words, agreed);
  }
  Inline before;
  for (std::size_t coder = 0; coder < last; ++coder) {
    draft.add_after_semicolon(before, draft.with_colon(std::to_string(coder + 1), value_by(coder)));
  }
  return words + " (" + before + ")";
}

}  // namespace crosswalk::report
