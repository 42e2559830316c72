#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <vector>

#include "model/agreement.hpp"

namespace crosswalk {

/// The parameters of a bootstrap interval.
struct Bootstrap {
  Resampled method = Resampled::units;
  std::size_t draws = 10'000;  ///< 0 for no interval
  std::uint64_t seed = 1;
};

/// Random numbers that are the same with every compiler: std::mt19937_64, whose numbers are fixed
/// by the C++ standard, with two distributions defined here, since those of the standard library
/// are not fixed.
class RandomNumbers {
 public:
  explicit RandomNumbers(std::uint64_t seed) : engine_(seed) {}

  /// A uniformly distributed number below `end`: the remainder of a 64-bit number divided by `end`.
  /// 64-bit numbers from the greatest multiple of `end` on are skipped.
  std::size_t below(std::size_t end);

  /// A multiple of 2⁻⁵³ from 0 to below 1: the upper 53 of 64 bits.
  double share();

 private:
  std::mt19937_64 engine_;
};

/// The quantile of one or more ascending numbers, with linear interpolation between two of them.
/// (Definition 7 of Hyndman and Fan 1996, The American Statistician 50: 361–365.)
double quantile(const std::vector<double>& ascending, double share);

/// The 95 % percentile interval of Krippendorff's alpha; without ends where alpha itself is
/// undefined.
///
/// Units: as many pairable units are drawn, with replacement, as there are, and alpha is computed
/// from them as from a table. (Efron and Tibshirani 1993, An Introduction to the Bootstrap, chapter
/// 13; for alpha Zapf et al. 2016, BMC Medical Research Methodology 16: 93.)
///
/// Pairs: as many coincidences are drawn as there are pairs of coders who judged the same unit,
/// and D_e is held fixed. (Hayes and Krippendorff 2007, Communication Methods and Measures 1:
/// 77–89; the macro KALPHA.) It takes pairs from one unit for independent and comes out narrower.
///
/// Alpha is undefined for a draw in which all ratings are equal. Such draws are counted and left
/// out. If they are more than 5 % of all draws, which is the share outside of the interval, the
/// interval has no ends. This is a decision of this project.
Interval alpha_interval(const RatingTable& table, Metric metric, const Bootstrap& bootstrap);

}  // namespace crosswalk
