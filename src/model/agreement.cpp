#include "model/agreement.hpp"

#include <algorithm>
#include <array>
#include <numeric>

namespace crosswalk {

namespace {

template <typename Enum, std::size_t N>
std::string_view name_in(const std::array<std::string_view, N>& names, Enum value) {
  return names.at(static_cast<std::size_t>(value));
}

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

std::string_view name_of(Scale scale) {
  constexpr std::array<std::string_view, 5> names{"nominal", "ordinal", "interval", "ratio",
                                                  "sets"};
  return name_in(names, scale);
}

std::string_view name_of(AgreementLevel level) {
  constexpr std::array<std::string_view, 4> names{"ratings", "class", "relation", "counterparts"};
  return name_in(names, level);
}

std::string_view name_of(Metric metric) {
  constexpr std::array<std::string_view, 6> names{"nominal", "ordinal", "interval",
                                                  "ratio",   "jaccard", "masi"};
  return name_in(names, metric);
}

std::string_view name_of(Weights weights) {
  constexpr std::array<std::string_view, 3> names{"none", "linear", "quadratic"};
  return name_in(names, weights);
}

std::string_view name_of(StatisticName name) {
  constexpr std::array<std::string_view, 6> names{"percent_agreement", "krippendorff_alpha",
                                                  "cohen_kappa",       "fleiss_kappa",
                                                  "gwet_ac1",          "gwet_ac2"};
  return name_in(names, name);
}

std::string_view name_of(Resampled method) {
  constexpr std::array<std::string_view, 2> names{"unit-bootstrap", "pair-bootstrap"};
  return name_in(names, method);
}

std::string_view name_of(ConsensusKind kind) {
  constexpr std::array<std::string_view, 5> names{"settled", "open", "overruled", "left_out",
                                                  "added"};
  return name_in(names, kind);
}

std::string_view reason_of(Undefined undefined) {
  constexpr std::array<std::string_view, 5> reasons{
      "no unit was judged by two coders",
      "only one unit was judged by two coders, so that chance cannot be told from disagreement",
      "nobody varied: every value is the same",
      "not every coder judged every unit",
      "the scale has only one value",
  };
  return name_in(reasons, undefined);
}

}  // namespace crosswalk
