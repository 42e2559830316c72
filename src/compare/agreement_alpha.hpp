#pragma once

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

#include "compare/agreement_units.hpp"
#include "model/agreement.hpp"

namespace crosswalk {

/// 1 less the share of members that two ascending sets have in common; 0 for two empty sets.
/// (Jaccard 1912, New Phytologist 11: 37–50, as a distance.)
double jaccard_distance(const std::vector<std::size_t>& a, const std::vector<std::size_t>& b);

/// 1 less J × M: J is the share of common members, M is 1 for equal sets, 2/3 where one holds the
/// other, 1/3 where they overlap otherwise, 0 where they do not; 0 for two empty sets. (Passonneau
/// 2006, Measuring Agreement on Set-valued Items (MASI), LREC 2006.) 2/3 and 1/3 are not rounded.
double masi_distance(const std::vector<std::size_t>& a, const std::vector<std::size_t>& b);

/// The difference between two values of a table, as alpha takes it: 0 or 1; (c − k)²; ((c − k)/(c +
/// k))², which is 0 for two zeros; or the distance of two sets. The ordinal difference depends on
/// how often each value was given, so this function does not support it. (Krippendorff 2011,
/// Computing Krippendorff's Alpha-Reliability; Passonneau 2006 for sets.)
double difference_of(const RatingTable& table, Metric metric, std::size_t a, std::size_t b);

/// Computes Krippendorff's alpha of the pairable units of one table, where each unit may count
/// several times: 1 − D_o/D_e, from the coincidences of values. (Krippendorff 2011; the ordinal
/// difference is the square of the number of values between two mid-ranks.)
class AlphaCalculator {
 public:
  /// `metric` fits the scale of `table`, which must outlive the calculator.
  AlphaCalculator(const RatingTable& table, Metric metric);

  /// A coincidence of two values: their difference, and the weight of the coincidence among all.
  struct Coincidence {
    double difference = 0;
    double weight = 0;
  };

  [[nodiscard]] std::size_t unit_count() const { return units_.size(); }

  /// Alpha where pairable unit u counts `times[u]` times; nullopt where all values are equal, since
  /// no disagreement is then expected by chance (D_e = 0).
  std::optional<double> alpha(const std::vector<std::size_t>& times);

  /// Alpha of the table itself, each unit counting once.
  std::optional<double> alpha();

  /// The coincidences of the table itself by pairs of values, in the order of the scale.
  std::vector<Coincidence> coincidences();

  /// The number of pairs of coders who judged the same unit.
  [[nodiscard]] std::size_t pair_count() const;

  /// D_e of the table itself.
  double expected_disagreement();

 private:
  struct Likeness {
    std::size_t a = 0;
    std::size_t b = 0;
    double likeness = 0;
  };

  void take_values(const RatingTable& table);
  void prepare_likeness(const RatingTable& table);
  void prepare_groups();
  void count_values(const std::vector<std::size_t>& times);
  void rank_values();
  [[nodiscard]] double difference(std::size_t a, std::size_t b) const;
  [[nodiscard]] double observed(const std::vector<std::size_t>& times) const;
  [[nodiscard]] double observed_in(const JudgedUnit& unit) const;
  [[nodiscard]] double expected(const std::vector<std::size_t>& times) const;
  [[nodiscard]] double expected_of_squares() const;
  [[nodiscard]] double expected_of_likeness() const;
  [[nodiscard]] double expected_of_groups(const std::vector<std::size_t>& times) const;

  const RatingTable& table_;
  Metric metric_;
  std::vector<JudgedUnit> units_;     ///< the pairable units; their values are indices in `used_`
  std::vector<std::size_t> used_;     ///< the values that occur in pairable units
  std::vector<double> points_;        ///< the values as numbers or mid-ranks
  std::vector<double> disagreement_;  ///< within each unit, unless it depends on `times`
  std::vector<Likeness> likeness_;    ///< pairs of different sets that share a member
  bool groups_are_units_ = false;     ///< whether the groups are units; else they are values
  std::vector<std::vector<double>> groups_;  ///< summed differences between two groups

  std::vector<double> counts_;  ///< how often each value occurs with the last `times`
  std::size_t different_ = 0;   ///< number of different values with a count above 0
  double total_ = 0;
};

/// Alpha of a table, undefined where all ratings are equal or fewer than two units were rated by
/// two coders.
Statistic krippendorff_alpha(const RatingTable& table, Metric metric);

}  // namespace crosswalk
