#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <vector>

#include "model/agreement.hpp"

namespace crosswalk {

/// How an interval is to be made.
struct Bootstrap {
  Resampled method = Resampled::units;
  std::size_t draws = 10'000;  ///< 0 for no interval
  std::uint64_t seed = 1;
};

/// Random numbers that are the same with every compiler: std::mt19937_64, whose numbers the C++
/// standard fixes, and two ways of using them that it does not.
class RandomNumbers {
 public:
  explicit RandomNumbers(std::uint64_t seed) : engine_(seed) {}

  /// A number below `end`, all being equally likely: the remainder of a number of 64 bits by `end`.
  /// The numbers from the greatest multiple of `end` on are passed over.
  std::size_t below(std::size_t end);

  /// A multiple of 2⁻⁵³ from 0 to below 1: the upper 53 of 64 bits.
  double share();

 private:
  std::mt19937_64 engine_;
};

/// The quantile of ascending numbers, of which there is one at least, with linear interpolation
/// between two. (Definition 7 of Hyndman and Fan 1996, The American Statistician 50: 361–365.)
double quantile(const std::vector<double>& ascending, double share);

/// The 95 % percentile interval of Krippendorff's alpha; none where alpha itself has no value.
///
/// Units: as many pairable units are drawn, with replacement, as there are, and alpha is
/// made of them as if they were the table. (Efron and Tibshirani 1993, An Introduction to the
/// Bootstrap, chapter 13; for alpha Zapf et al. 2016, BMC Medical Research Methodology 16: 93.)
///
/// Pairs: as many coincidences are drawn as there are pairs of coders who judged the same unit,
/// and D_e is held fixed. (Hayes and Krippendorff 2007, Communication Methods and Measures 1:
/// 77–89; the macro KALPHA.) It takes pairs from one unit for independent and comes out narrower.
///
/// A draw in which nobody varied has no alpha. Such draws are counted and left out; where they are
/// more than one in twenty, as many as lie outside of the interval, it has no ends. A
/// decision of this project.
Interval alpha_interval(const RatingTable& table, Metric metric, const Bootstrap& bootstrap);

}  // namespace crosswalk
