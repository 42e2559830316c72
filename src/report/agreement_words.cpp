#include "report/agreement_words.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace crosswalk::report {

namespace {

std::string counted(std::size_t number, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", number, number == 1 ? one : many);
}

/// The value with three decimals; never "-0.000".
std::string rounded(double number) {
  std::string digits = fmt::format("{:.3f}", number);
  return digits == "-0.000" ? digits.substr(1) : digits;
}

std::string scale_words(const RatingTable& table) {
  const std::string name(name_of(table.scale));
  constexpr std::size_t most_shown = 12;
  if (table.scale == Scale::sets) return "The values are sets of items of the other side.";
  std::string words = fmt::format("{}{} scale", static_cast<char>(name.front() - 'a' + 'A'),
                                  std::string_view(name).substr(1));
  if (table.scale == Scale::ordinal) {
    words += fmt::format(": {}", fmt::join(table.values, " < "));
  } else if (table.scale == Scale::nominal && table.values.size() <= most_shown) {
    words += fmt::format(": {}", fmt::join(table.values, ", "));
  }
  return words + '.';
}

std::string interval_words(const Interval& interval) {
  const std::string how =
      fmt::format("{}, {} draws, seed {}", name_of(interval.method), interval.draws, interval.seed);
  const std::string undefined =
      interval.undefined_draws == 0
          ? std::string()
          : fmt::format("; nobody varied in {} of the draws", interval.undefined_draws);
  if (!interval.low) {
    return fmt::format("no interval ({}{}, which is more than one in twenty)", how, undefined);
  }
  return fmt::format("95 % interval {} to {} ({}{})", rounded(*interval.low),
                     rounded(*interval.high), how, undefined);
}

/// The values to show in a table of counts: all values of a short scale, else only those that were
/// given.
std::vector<std::size_t> shown_values(const AgreementView& view) {
  constexpr std::size_t most_shown = 12;
  std::vector<std::size_t> shown;
  for (std::size_t value = 0; value < view.table.values.size(); ++value) {
    const bool is_given = std::find(view.table.ratings.begin(), view.table.ratings.end(), value) !=
                          view.table.ratings.end();
    if (is_given || view.table.values.size() <= most_shown) shown.push_back(value);
  }
  return shown;
}

CountTable confusion_words(const AgreementView& view, const std::vector<std::size_t>& shown) {
  const ConfusionTable& confusion = *view.confusion;
  CountTable table{.caption =
                       "How often which values met, where both coders judged. Rows: coder 1. "
                       "Columns: coder 2.",
                   .header = {""}};
  for (const std::size_t value : shown) table.header.push_back(view.table.values[value]);
  table.header.emplace_back("all");
  for (const std::size_t row : shown) {
    std::vector<std::string> cells{view.table.values[row]};
    for (const std::size_t column : shown) {
      cells.push_back(fmt::to_string(confusion.counts[row][column]));
    }
    cells.push_back(fmt::to_string(confusion.row_total(row)));
    table.rows.push_back(std::move(cells));
  }
  std::vector<std::string> totals{"all"};
  for (const std::size_t column : shown) {
    totals.push_back(fmt::to_string(confusion.column_total(column)));
  }
  totals.push_back(fmt::to_string(confusion.total()));
  table.rows.push_back(std::move(totals));
  return table;
}

CountTable given_words(const AgreementView& view, const std::vector<std::size_t>& shown) {
  const std::size_t coders = view.table.coders.size();
  CountTable table{.caption = "How often each coder gave each value.", .header = {"coder"}};
  for (const std::size_t value : shown) table.header.push_back(view.table.values[value]);
  table.header.emplace_back("missing");
  for (std::size_t coder = 0; coder < coders; ++coder) {
    std::vector<std::size_t> counts(view.table.values.size());
    std::size_t missing = 0;
    for (std::size_t unit = 0; unit < view.table.units.size(); ++unit) {
      const std::size_t value = view.table.rating(unit, coder);
      ++(value == RatingTable::missing ? missing : counts[value]);
    }
    std::vector<std::string> cells{fmt::to_string(coder + 1)};
    for (const std::size_t value : shown) cells.push_back(fmt::to_string(counts[value]));
    cells.push_back(fmt::to_string(missing));
    table.rows.push_back(std::move(cells));
  }
  return table;
}

}  // namespace

std::string agreement_title(const Agreement& agreement) {
  const std::size_t coders = agreement.views.front().table.coders.size();
  const std::string what = agreement.table.empty()
                               ? fmt::format("{} and {}", agreement.left, agreement.right)
                               : agreement.table;
  return fmt::format("Agreement of {} coders on {}", coders, what);
}

std::string view_title(const Agreement& agreement, const AgreementView& view) {
  switch (view.level) {
    case AgreementLevel::item_class:
      return fmt::format("Class of each item of {}", agreement.left);
    case AgreementLevel::relation:
      return "Relation of each pair of refs";
    case AgreementLevel::counterparts:
      return fmt::format("Counterparts of each item of {}", agreement.left);
    case AgreementLevel::ratings:
      break;
  }
  return "Ratings";
}

std::string view_summary(const AgreementView& view) {
  return fmt::format(
      "{} {}, {} of them judged by one coder at least, {} by two or more. Missing ratings: {} of "
      "{}.",
      scale_words(view.table), counted(view.table.units.size(), "unit", "units"), view.judged_units,
      view.common_units, view.table.missing_count(), view.table.ratings.size());
}

std::string statistic_label(const Statistic& statistic) {
  const std::string weights = statistic.weights.value_or(Weights::none) == Weights::none
                                  ? std::string()
                                  : fmt::format(" ({})", name_of(*statistic.weights));
  switch (statistic.name) {
    case StatisticName::krippendorff_alpha:
      return fmt::format("Krippendorff's alpha ({})", name_of(*statistic.metric));
    case StatisticName::cohen_kappa:
      return "Cohen's kappa" + weights;
    case StatisticName::fleiss_kappa:
      return "Fleiss' kappa";
    case StatisticName::gwet_ac1:
      return "Gwet's AC1";
    case StatisticName::gwet_ac2:
      return "Gwet's AC2" + weights;
    case StatisticName::percent_agreement:
      break;
  }
  return "Percent agreement";
}

std::string statistic_value(const Statistic& statistic) {
  if (!statistic.value) return "undefined";
  if (statistic.name == StatisticName::percent_agreement) {
    return fmt::format("{:.1f} %", 100 * *statistic.value);
  }
  return rounded(*statistic.value);
}

std::string statistic_detail(const Statistic& statistic) {
  if (statistic.undefined) return std::string(reason_of(*statistic.undefined));
  std::vector<std::string> parts;
  if (statistic.interval) parts.push_back(interval_words(*statistic.interval));
  if (statistic.standard_error) {
    parts.push_back("standard error " + rounded(*statistic.standard_error));
  }
  if (statistic.standard_error_null) {
    parts.push_back("standard error were it 0: " + rounded(*statistic.standard_error_null));
  }
  return fmt::format("{}", fmt::join(parts, "; "));
}

std::string value_words(const RatingTable& table, std::size_t value) {
  if (value == RatingTable::missing) return "not judged";
  return table.values[value].empty() ? "no counterpart" : table.values[value];
}

std::string place_words(const RatingPlace& place) {
  if (place.file == nullptr) return {};
  if (place.at.line == 0) return place.file->path();
  return fmt::format("{}:{}:{}", place.file->path(), place.at.line, place.at.column);
}

JudgementWords judgement_words(const RatingTable& table, std::size_t unit, std::size_t coder) {
  JudgementWords words{.value = value_words(table, table.rating(unit, coder))};
  if (table.places.empty()) return words;
  const RatingPlace& place = table.places[unit * table.coders.size() + coder];
  words.place = place_words(place);
  for (const Mapping* mapping : place.mappings) {
    words.mappings += (words.mappings.empty() ? "" : ", ") + mapping->id.value;
  }
  words.rationale = rationales_of(place);
  return words;
}

std::vector<DisagreementGroup> grouped_disagreements(const AgreementView& view) {
  using Key = std::vector<std::pair<std::size_t, std::string>>;
  std::map<Key, std::size_t> group_of;
  std::vector<DisagreementGroup> groups;
  for (const std::size_t unit : view.disagreements) {
    DisagreementGroup group{.units = {unit}};
    Key key;
    for (std::size_t coder = 0; coder < view.table.coders.size(); ++coder) {
      group.judgements.push_back(judgement_words(view.table, unit, coder));
      const JudgementWords& words = group.judgements.back();
      key.emplace_back(view.table.rating(unit, coder), words.place + ' ' + words.mappings);
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

std::string consensus_summary(const Consensus& consensus) {
  return fmt::format("Consensus in {}: {} as all who judged {} said.",
                     consensus.table.coders.back(),
                     counted(consensus.kept, "pair of refs is", "pairs of refs are"),
                     consensus.kept == 1 ? "it" : "them");
}

std::string consensus_heading(const Consensus& consensus, ConsensusKind kind) {
  constexpr std::array<std::string_view, 5> headings{
      "Settled: the coders differed", "Open: the coders differed, and it says nothing",
      "Overruled: the coders did not differ, and it says something else",
      "Left out: the coders did not differ, and it says nothing", "Added: no coder judged it"};
  const auto count = std::count_if(consensus.rows.begin(), consensus.rows.end(),
                                   [kind](const ConsensusRow& row) { return row.kind == kind; });
  return fmt::format("{} ({})", headings.at(static_cast<std::size_t>(kind)), count);
}

std::string consensus_words(const Consensus& consensus, const ConsensusRow& row) {
  const RatingTable& table = consensus.table;
  const std::size_t last = table.coders.size() - 1;
  std::string words = table.units[row.unit];
  if (table.rating(row.unit, last) != RatingTable::missing) {
    const JudgementWords agreed = judgement_words(table, row.unit, last);
    words += ": " + agreed.value;
    if (row.kind == ConsensusKind::settled) {
      std::vector<std::size_t> numbers;
      for (const std::size_t coder : row.agreeing) numbers.push_back(coder + 1);
      words += numbers.empty() ? ", as no coder said"
                               : fmt::format(", as coder{} {} said", numbers.size() == 1 ? "" : "s",
                                             fmt::join(numbers, ", "));
    }
    words += ", " + agreed.place;
  }
  std::vector<std::string> before;
  for (std::size_t coder = 0; coder < last; ++coder) {
    before.push_back(
        fmt::format("{}: {}", coder + 1, value_words(table, table.rating(row.unit, coder))));
  }
  return fmt::format("{} ({})", words, fmt::join(before, "; "));
}

CountTable count_table(const AgreementView& view) {
  if (view.common_units == 0) return {};
  const std::vector<std::size_t> shown = shown_values(view);
  if (view.confusion) return confusion_words(view, shown);
  const bool has_categories =
      view.table.scale == Scale::nominal || view.table.scale == Scale::ordinal;
  return has_categories ? given_words(view, shown) : CountTable{};
}

}  // namespace crosswalk::report
