#include "model/agreement.hpp"

#include <algorithm>
#include <array>
#include <numeric>

#include "model/codes.hpp"

namespace crosswalk {

namespace {

constexpr auto scale_codes = std::to_array<Code<Scale>>({
    {"nominal", Scale::nominal},
    {"ordinal", Scale::ordinal},
    {"interval", Scale::interval},
    {"ratio", Scale::ratio},
    {"sets", Scale::sets},
});
static_assert(is_complete(scale_codes, Scale::sets));

constexpr auto level_codes = std::to_array<Code<AgreementLevel>>({
    {"ratings", AgreementLevel::ratings},
    {"class", AgreementLevel::item_class},
    {"relation", AgreementLevel::relation},
    {"counterparts", AgreementLevel::counterparts},
});
static_assert(is_complete(level_codes, AgreementLevel::counterparts));

constexpr auto metric_codes = std::to_array<Code<Metric>>({
    {"nominal", Metric::nominal},
    {"ordinal", Metric::ordinal},
    {"interval", Metric::interval},
    {"ratio", Metric::ratio},
    {"jaccard", Metric::jaccard},
    {"masi", Metric::masi},
});
static_assert(is_complete(metric_codes, Metric::masi));

constexpr auto weights_codes = std::to_array<Code<Weights>>({
    {"none", Weights::none},
    {"linear", Weights::linear},
    {"quadratic", Weights::quadratic},
});
static_assert(is_complete(weights_codes, Weights::quadratic));

constexpr auto statistic_codes = std::to_array<Code<StatisticName>>({
    {"percent_agreement", StatisticName::percent_agreement},
    {"krippendorff_alpha", StatisticName::krippendorff_alpha},
    {"cohen_kappa", StatisticName::cohen_kappa},
    {"fleiss_kappa", StatisticName::fleiss_kappa},
    {"gwet_ac1", StatisticName::gwet_ac1},
    {"gwet_ac2", StatisticName::gwet_ac2},
});
static_assert(is_complete(statistic_codes, StatisticName::gwet_ac2));

constexpr auto resampling_codes = std::to_array<Code<Resampled>>({
    {"unit-bootstrap", Resampled::units},
    {"pair-bootstrap", Resampled::pairs},
});
static_assert(is_complete(resampling_codes, Resampled::pairs));

constexpr auto consensus_codes = std::to_array<Code<ConsensusKind>>({
    {"settled", ConsensusKind::settled},
    {"open", ConsensusKind::open},
    {"overruled", ConsensusKind::overruled},
    {"left_out", ConsensusKind::left_out},
    {"added", ConsensusKind::added},
});
static_assert(is_complete(consensus_codes, ConsensusKind::added));

constexpr auto reason_codes = std::to_array<Code<Undefined>>({
    {"no unit was judged by two coders", Undefined::no_common_unit},
    {"only one unit was judged by two coders, so that chance cannot be told from disagreement",
     Undefined::one_common_unit},
    {"nobody varied: every value is the same", Undefined::nobody_varied},
    {"not every coder judged every unit", Undefined::incomplete},
    {"the scale has only one value", Undefined::one_value},
});
static_assert(is_complete(reason_codes, Undefined::one_value));

}  // namespace

std::string rationales_of(const RatingPlace& place, std::string_view language) {
  std::string rationales;
  for (const Mapping* mapping : place.mappings) {
    const Text::Version* rationale = mapping->rationale.best(language, "");
    if (rationale == nullptr) continue;
    rationales += (rationales.empty() ? "" : " ") + rationale->words.value;
  }
  return rationales;
}

std::size_t RatingTable::missing_count() const {
  return static_cast<std::size_t>(std::count(ratings.begin(), ratings.end(), missing));
}

std::size_t ConfusionTable::row_total(std::size_t row) const {
  return std::accumulate(counts[row].begin(), counts[row].end(), std::size_t{0});
}

std::size_t ConfusionTable::column_total(std::size_t column) const {
  std::size_t total = 0;
  for (const std::vector<std::size_t>& row : counts) total += row[column];
  return total;
}

std::size_t ConfusionTable::total() const {
  std::size_t total = 0;
  for (std::size_t row = 0; row < counts.size(); ++row) total += row_total(row);
  return total;
}

std::string_view name_of(Scale scale) { return code_in(scale_codes, scale); }

std::string_view name_of(AgreementLevel level) { return code_in(level_codes, level); }

std::string_view name_of(Metric metric) { return code_in(metric_codes, metric); }

std::string_view name_of(Weights weights) { return code_in(weights_codes, weights); }

std::string_view name_of(StatisticName name) { return code_in(statistic_codes, name); }

std::string_view name_of(Resampled method) { return code_in(resampling_codes, method); }

std::string_view name_of(ConsensusKind kind) { return code_in(consensus_codes, kind); }

std::string_view reason_of(Undefined undefined) { return code_in(reason_codes, undefined); }

}  // namespace crosswalk
