#include <algorithm>
#include <cmath>
#include <vector>

#include "compare/agreement_kappa.hpp"
#include "compare/agreement_units.hpp"

namespace crosswalk {

namespace {

double as_double(std::size_t number) { return static_cast<double>(number); }

/// The share of each value: the mean, over all units, of the share of coders who gave it.
std::vector<double> shares_of(const std::vector<JudgedUnit>& units, std::size_t value_count) {
  std::vector<double> shares(value_count);
  for (const JudgedUnit& unit : units) {
    for (const ValueCount& count : unit.values) {
      shares[count.value] += as_double(count.coders) / as_double(unit.coders);
    }
  }
  for (double& share : shares) share /= as_double(units.size());
  return shares;
}

/// T_w / (q (q − 1)), the factor of the weights in the expected agreement.
double chance_factor(Weights weights, std::size_t count) {
  double sum = 0;
  for (std::size_t a = 0; a < count; ++a) {
    for (std::size_t b = 0; b < count; ++b) sum += weight_of(weights, a, b, count);
  }
  return sum / (as_double(count) * as_double(count - 1));
}

/// The weighted share of agreeing pairs of coders of one pairable unit.
double agreement_in(const JudgedUnit& unit, Weights weights, std::size_t value_count) {
  double sum = 0;
  for (const ValueCount& one : unit.values) {
    double agreeing = 0;
    for (const ValueCount& other : unit.values) {
      agreeing += weight_of(weights, one.value, other.value, value_count) * as_double(other.coders);
    }
    sum += as_double(one.coders) * (agreeing - 1);
  }
  return sum / as_double(unit.coders * (unit.coders - 1));
}

}  // namespace

Statistic gwet_ac(const RatingTable& table, Weights weights) {
  const std::vector<JudgedUnit> units = judged_units(table);
  const std::size_t values = table.values.size();
  const auto pairable = static_cast<std::size_t>(std::count_if(
      units.begin(), units.end(), [](const JudgedUnit& unit) { return unit.is_pairable(); }));
  Statistic result{.name = StatisticName::gwet_ac1, .units = pairable};
  if (weights != Weights::none) {
    result.name = StatisticName::gwet_ac2;
    result.weights = weights;
  }
  result.undefined = too_few(pairable);
  if (!result.undefined && values < 2) result.undefined = Undefined::one_value;
  if (result.undefined) return result;

  double observed = 0;
  for (const JudgedUnit& unit : units) {
    if (unit.is_pairable()) observed += agreement_in(unit, weights, values);
  }
  observed /= as_double(pairable);

  const std::vector<double> shares = shares_of(units, values);
  const double factor = chance_factor(weights, values);
  double expected = 0;
  for (const double share : shares) expected += share * (1 - share);
  expected *= factor;
  const double coefficient = (observed - expected) / (1 - expected);

  const double scale = as_double(units.size()) / as_double(pairable);
  double sum = 0;
  for (const JudgedUnit& unit : units) {
    double by_chance = 0;
    for (const ValueCount& count : unit.values) {
      by_chance += as_double(count.coders) / as_double(unit.coders) * (1 - shares[count.value]);
    }
    by_chance *= factor;
    const double own =
        unit.is_pairable()
            ? scale * (agreement_in(unit, weights, values) - expected) / (1 - expected)
            : 0;
    const double term =
        own - 2 * (1 - coefficient) * (by_chance - expected) / (1 - expected) - coefficient;
    sum += term * term;
  }
  result.value = coefficient;
  const double count = as_double(units.size());
  result.standard_error = std::sqrt(sum / (count * (count - 1)));
  return result;
}

}  // namespace crosswalk
