#include "compare/agreement_interval.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

#include "compare/agreement_alpha.hpp"

namespace crosswalk {

namespace {

constexpr double outside = 0.05;

/// The alphas of all draws in which alpha is defined, in the order of drawing.
std::vector<double> alphas_of_units(AlphaCalculator& calculator, const Bootstrap& bootstrap) {
  RandomNumbers random(bootstrap.seed);
  const std::size_t units = calculator.unit_count();
  std::vector<std::size_t> times(units);
  std::vector<double> alphas;
  alphas.reserve(bootstrap.draws);
  for (std::size_t draw = 0; draw < bootstrap.draws; ++draw) {
    std::fill(times.begin(), times.end(), std::size_t{0});
    for (std::size_t i = 0; i < units; ++i) ++times[random.below(units)];
    if (const std::optional<double> alpha = calculator.alpha(times)) alphas.push_back(*alpha);
  }
  return alphas;
}

std::vector<double> alphas_of_pairs(AlphaCalculator& calculator, const Bootstrap& bootstrap) {
  RandomNumbers random(bootstrap.seed);
  const std::vector<AlphaCalculator::Coincidence> coincidences = calculator.coincidences();
  const double expected = calculator.expected_disagreement();
  std::vector<double> up_to;
  double sum = 0;
  for (const AlphaCalculator::Coincidence& coincidence : coincidences) {
    sum += coincidence.weight;
    up_to.push_back(sum);
  }
  const std::size_t pairs = calculator.pair_count();
  std::vector<double> alphas;
  alphas.reserve(bootstrap.draws);
  for (std::size_t draw = 0; draw < bootstrap.draws; ++draw) {
    double observed = 0;
    for (std::size_t i = 0; i < pairs; ++i) {
      const auto found = std::upper_bound(up_to.begin(), up_to.end() - 1, random.share() * sum);
      observed += coincidences[static_cast<std::size_t>(found - up_to.begin())].difference;
    }
    alphas.push_back(1 - observed / static_cast<double>(pairs) / expected);
  }
  return alphas;
}

}  // namespace

std::size_t RandomNumbers::below(std::size_t end) {
  constexpr std::uint64_t largest = std::numeric_limits<std::uint64_t>::max();
  // 2⁶⁴ is a multiple of `end` itself where the remainder of the largest number is `end` − 1.
  const std::uint64_t excess = (largest % end + 1) % end;
  std::uint64_t number = engine_();
  while (number > largest - excess) number = engine_();
  return static_cast<std::size_t>(number % end);
}

double RandomNumbers::share() { return static_cast<double>(engine_() >> 11U) * 0x1p-53; }

double quantile(const std::vector<double>& ascending, double share) {
  const double place = static_cast<double>(ascending.size() - 1) * share;
  const auto below = static_cast<std::size_t>(std::floor(place));
  if (below + 1 >= ascending.size()) return ascending.back();
  const double rest = place - static_cast<double>(below);
  return ascending[below] + rest * (ascending[below + 1] - ascending[below]);
}

Interval alpha_interval(const RatingTable& table, Metric metric, const Bootstrap& bootstrap) {
  Interval interval{.method = bootstrap.method,
                    .level = 1 - outside,
                    .draws = bootstrap.draws,
                    .seed = bootstrap.seed};
  AlphaCalculator calculator(table, metric);
  if (bootstrap.draws == 0 || too_few(calculator.unit_count()) || !calculator.alpha()) {
    return interval;
  }
  std::vector<double> alphas = bootstrap.method == Resampled::units
                                   ? alphas_of_units(calculator, bootstrap)
                                   : alphas_of_pairs(calculator, bootstrap);
  interval.undefined_draws = bootstrap.draws - alphas.size();
  if (static_cast<double>(interval.undefined_draws) >
      outside * static_cast<double>(bootstrap.draws)) {
    return interval;
  }
  std::sort(alphas.begin(), alphas.end());
  interval.low = quantile(alphas, outside / 2);
  interval.high = quantile(alphas, 1 - outside / 2);
  return interval;
}

}  // namespace crosswalk
