#include "compare/agreement_kappa.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <map>
#include <utility>
#include <vector>

#include "compare/agreement_units.hpp"

namespace crosswalk {

namespace {

double as_double(std::size_t number) { return static_cast<double>(number); }

/// The square root of a variance. Rounding may have made the variance slightly negative.
double error_of(double variance) { return std::sqrt(std::max(variance, 0.0)); }

/// The distribution of the units that both of two coders rated, as shares of these units.
struct SharesOfTwo {
  /// By pair of values; only pairs that occur.
  std::map<std::pair<std::size_t, std::size_t>, double> met;
  std::vector<double> first;  ///< the first coder's shares by value
  std::vector<double> second;
  std::size_t units = 0;
};

SharesOfTwo shares_of(const RatingTable& table) {
  std::map<std::pair<std::size_t, std::size_t>, std::size_t> counts;
  std::vector<std::size_t> first(table.values.size());
  std::vector<std::size_t> second(table.values.size());
  SharesOfTwo shares;
  for (std::size_t unit = 0; unit < table.units.size(); ++unit) {
    const std::size_t a = table.rating(unit, 0);
    const std::size_t b = table.rating(unit, 1);
    if (a == RatingTable::missing || b == RatingTable::missing) continue;
    ++counts[{a, b}];
    ++first[a];
    ++second[b];
    ++shares.units;
  }
  const auto share = [&shares](std::size_t count) {
    return as_double(count) / as_double(shares.units);
  };
  for (const auto& [pair, count] : counts) shares.met[pair] = share(count);
  for (const std::size_t count : first) shares.first.push_back(share(count));
  for (const std::size_t count : second) shares.second.push_back(share(count));
  return shares;
}

/// The terms of kappa and its standard errors, in the notation of Fleiss, Cohen and Everitt.
struct KappaTerms {
  double observed = 0;
  double expected = 0;
  std::vector<double> row_mean;     ///< w̄_i.
  std::vector<double> column_mean;  ///< w̄_.j
};

KappaTerms terms_of(const SharesOfTwo& shares, Weights weights) {
  const std::size_t count = shares.first.size();
  KappaTerms terms{.row_mean = std::vector<double>(count),
                   .column_mean = std::vector<double>(count)};
  for (const auto& [pair, share] : shares.met) {
    terms.observed += weight_of(weights, pair.first, pair.second, count) * share;
  }
  for (std::size_t i = 0; i < count; ++i) {
    for (std::size_t j = 0; j < count; ++j) {
      const double weight = weight_of(weights, i, j, count);
      terms.row_mean[i] += shares.second[j] * weight;
      terms.column_mean[j] += shares.first[i] * weight;
    }
  }
  for (std::size_t i = 0; i < count; ++i) terms.expected += shares.first[i] * terms.row_mean[i];
  return terms;
}

double kappa_error(const SharesOfTwo& shares, const KappaTerms& terms, Weights weights,
                   double kappa) {
  double sum = 0;
  for (const auto& [pair, share] : shares.met) {
    const double weight = weight_of(weights, pair.first, pair.second, shares.first.size());
    const double mean = terms.row_mean[pair.first] + terms.column_mean[pair.second];
    const double term = weight - mean * (1 - kappa);
    sum += share * term * term;
  }
  const double rest = kappa - terms.expected * (1 - kappa);
  const double room = 1 - terms.expected;
  return error_of((sum - rest * rest) / (as_double(shares.units) * room * room));
}

double kappa_error_null(const SharesOfTwo& shares, const KappaTerms& terms, Weights weights) {
  const std::size_t count = shares.first.size();
  double sum = 0;
  for (std::size_t i = 0; i < count; ++i) {
    for (std::size_t j = 0; j < count; ++j) {
      const double term =
          weight_of(weights, i, j, count) - (terms.row_mean[i] + terms.column_mean[j]);
      sum += shares.first[i] * shares.second[j] * term * term;
    }
  }
  const double room = 1 - terms.expected;
  return error_of((sum - terms.expected * terms.expected) /
                  (as_double(shares.units) * room * room));
}

/// Whether a coder gave the same value to all units.
bool is_constant(const std::vector<double>& shares) {
  return std::count_if(shares.begin(), shares.end(), [](double share) { return share > 0; }) == 1;
}

/// Whether two coders gave the same value to all units, so that all agreement is expected by
/// chance.
bool nobody_varied(const SharesOfTwo& shares) {
  return shares.met.size() == 1 &&
         shares.met.begin()->first.first == shares.met.begin()->first.second;
}

}  // namespace

double weight_of(Weights weights, std::size_t a, std::size_t b, std::size_t count) {
  if (a == b) return 1;
  if (weights == Weights::none) return 0;
  const double apart = as_double(std::max(a, b) - std::min(a, b)) / as_double(count - 1);
  return weights == Weights::linear ? 1 - apart : 1 - apart * apart;
}

Statistic cohen_kappa(const RatingTable& table, Weights weights) {
  assert(table.coders.size() == 2);
  Statistic result{.name = StatisticName::cohen_kappa, .weights = weights};
  const SharesOfTwo shares = shares_of(table);
  result.units = shares.units;
  result.undefined = too_few(shares.units);
  if (!result.undefined && nobody_varied(shares)) result.undefined = Undefined::nobody_varied;
  if (result.undefined) return result;
  const KappaTerms terms = terms_of(shares, weights);
  const double kappa = (terms.observed - terms.expected) / (1 - terms.expected);
  result.value = kappa;
  if (is_constant(shares.first) || is_constant(shares.second)) return result;
  result.standard_error = kappa_error(shares, terms, weights, kappa);
  result.standard_error_null = kappa_error_null(shares, terms, weights);
  return result;
}

Statistic fleiss_kappa(const RatingTable& table) {
  const std::vector<JudgedUnit> units = judged_units(table);
  const std::size_t coders = table.coders.size();
  const bool is_complete = std::all_of(
      units.begin(), units.end(), [&](const JudgedUnit& unit) { return unit.coders == coders; });
  Statistic result{.name = StatisticName::fleiss_kappa, .units = pairable_units(table).size()};
  result.undefined = too_few(result.units);
  if (!result.undefined && !is_complete) result.undefined = Undefined::incomplete;
  if (result.undefined) return result;

  const double raters = as_double(coders);
  const double count = as_double(units.size());
  std::vector<std::size_t> totals(table.values.size());
  double agreement = 0;
  for (const JudgedUnit& unit : units) {
    std::size_t squares = 0;
    for (const ValueCount& value : unit.values) {
      totals[value.value] += value.coders;
      squares += value.coders * value.coders;
    }
    agreement += as_double(squares - coders) / as_double(coders * (coders - 1));
  }
  if (std::count_if(totals.begin(), totals.end(), [](std::size_t n) { return n > 0; }) < 2) {
    result.undefined = Undefined::nobody_varied;
    return result;
  }
  double expected = 0;
  double products = 0;  // Σ p q
  double skewed = 0;    // Σ p q (q − p)
  for (const std::size_t total : totals) {
    const double p = as_double(total) / (count * raters);
    const double q = 1 - p;
    expected += p * p;
    products += p * q;
    skewed += p * q * (q - p);
  }
  result.value = (agreement / count - expected) / (1 - expected);
  result.standard_error_null = error_of(2 * (products * products - skewed) /
                                        (products * products * count * raters * (raters - 1)));
  return result;
}

ConfusionTable confusion_of(const RatingTable& table) {
  assert(table.coders.size() == 2);
  ConfusionTable confusion;
  confusion.counts.assign(table.values.size(), std::vector<std::size_t>(table.values.size()));
  for (std::size_t unit = 0; unit < table.units.size(); ++unit) {
    const std::size_t a = table.rating(unit, 0);
    const std::size_t b = table.rating(unit, 1);
    if (a != RatingTable::missing && b != RatingTable::missing) ++confusion.counts[a][b];
  }
  return confusion;
}

}  // namespace crosswalk
