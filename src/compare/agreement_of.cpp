#include "compare/agreement_of.hpp"

#include <algorithm>
#include <utility>

#include "compare/agreement_alpha.hpp"
#include "compare/agreement_kappa.hpp"
#include "compare/agreement_units.hpp"

namespace crosswalk {

namespace {

std::vector<Metric> metrics_of(Scale scale) {
  switch (scale) {
    case Scale::ordinal:
      return {Metric::ordinal};
    case Scale::interval:
      return {Metric::interval};
    case Scale::ratio:
      return {Metric::ratio};
    case Scale::sets:
      return {Metric::masi, Metric::jaccard};
    case Scale::nominal:
      break;
  }
  return {Metric::nominal};
}

std::vector<Weights> weights_of(Scale scale) {
  if (scale == Scale::nominal) return {Weights::none};
  if (scale == Scale::ordinal) return {Weights::none, Weights::linear, Weights::quadratic};
  return {};
}

bool has_categories(const RatingTable& table) {
  return table.scale == Scale::nominal || table.scale == Scale::ordinal;
}

std::vector<Statistic> statistics_of(const RatingTable& table, const Bootstrap& bootstrap) {
  std::vector<Statistic> statistics{percent_agreement(table)};
  for (const Metric metric : metrics_of(table.scale)) {
    Statistic alpha = krippendorff_alpha(table, metric);
    if (alpha.value && bootstrap.draws > 0) {
      alpha.interval = alpha_interval(table, metric, bootstrap);
    }
    statistics.push_back(alpha);
  }
  const std::vector<Weights> weights = weights_of(table.scale);
  if (table.coders.size() == 2) {
    for (const Weights each : weights) statistics.push_back(cohen_kappa(table, each));
  }
  if (has_categories(table)) statistics.push_back(fleiss_kappa(table));
  for (const Weights each : weights) statistics.push_back(gwet_ac(table, each));
  return statistics;
}

bool coders_differ(const RatingTable& table, std::size_t unit) {
  std::size_t given = RatingTable::missing;
  for (std::size_t coder = 0; coder < table.coders.size(); ++coder) {
    const std::size_t value = table.rating(unit, coder);
    if (value == RatingTable::missing) continue;
    if (given != RatingTable::missing && given != value) return true;
    given = value;
  }
  return false;
}

/// The ratings of a unit by all coders but the last: whether they differ, and one of the values.
struct CoderValues {
  bool differs = false;
  std::size_t value = RatingTable::missing;
};

CoderValues values_before_last(const RatingTable& table, std::size_t unit) {
  CoderValues values;
  for (std::size_t coder = 0; coder + 1 < table.coders.size(); ++coder) {
    const std::size_t value = table.rating(unit, coder);
    if (value == RatingTable::missing) continue;
    values.differs =
        values.differs || (values.value != RatingTable::missing && values.value != value);
    values.value = value;
  }
  return values;
}

/// nullopt where the consensus is the rating that every coder of the unit gave.
std::optional<ConsensusKind> consensus_kind(const CoderValues& values, std::size_t agreed) {
  const bool is_silent = agreed == RatingTable::missing;
  if (values.differs) return is_silent ? ConsensusKind::open : ConsensusKind::settled;
  if (values.value == agreed) return std::nullopt;
  if (values.value == RatingTable::missing) return ConsensusKind::added;
  return is_silent ? ConsensusKind::left_out : ConsensusKind::overruled;
}

}  // namespace

Consensus consensus_of(RatingTable table) {
  Consensus consensus{.table = std::move(table)};
  const RatingTable& ratings = consensus.table;
  const std::size_t last = ratings.coders.size() - 1;
  for (std::size_t unit = 0; unit < ratings.units.size(); ++unit) {
    const std::size_t agreed = ratings.rating(unit, last);
    const std::optional<ConsensusKind> kind =
        consensus_kind(values_before_last(ratings, unit), agreed);
    if (!kind) {
      if (agreed != RatingTable::missing) ++consensus.kept;
      continue;
    }
    ConsensusRow row{.kind = *kind, .unit = unit};
    for (std::size_t coder = 0; coder < last && row.kind == ConsensusKind::settled; ++coder) {
      if (ratings.rating(unit, coder) == agreed) row.agreeing.push_back(coder);
    }
    consensus.rows.push_back(std::move(row));
  }
  std::stable_sort(consensus.rows.begin(), consensus.rows.end(),
                   [](const ConsensusRow& a, const ConsensusRow& b) { return a.kind < b.kind; });
  return consensus;
}

AgreementView agreement_of(AgreementLevel level, RatingTable table, const Bootstrap& bootstrap) {
  AgreementView view{.level = level, .table = std::move(table)};
  view.judged_units = judged_units(view.table).size();
  view.common_units = pairable_units(view.table).size();
  view.statistics = statistics_of(view.table, bootstrap);
  if (view.table.coders.size() == 2 && has_categories(view.table)) {
    view.confusion = confusion_of(view.table);
  }
  for (std::size_t unit = 0; unit < view.table.units.size(); ++unit) {
    if (coders_differ(view.table, unit)) view.disagreements.push_back(unit);
  }
  return view;
}

}  // namespace crosswalk
