#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/crosswalk.hpp"
#include "model/source.hpp"

namespace crosswalk {

/// The kind of scale that coders rate on.
enum class Scale {
  nominal,   // equal or not
  ordinal,   // in an order
  interval,  // numbers whose differences count
  ratio,     // numbers, none negative, whose proportions count
  sets,      // sets of members; two sets may overlap
};

/// What a unit of agreement is, and what coders assign to it.
enum class AgreementLevel {
  ratings,       // a unit is a row of a table; its ratings are the cells
  item_class,    // a unit is an item; its rating is the class that the coder's crosswalk gives it
  relation,      // a unit is a left ref and a right ref; its rating is the relation between them
  counterparts,  // a unit is an item; its rating is the set of its counterparts
};

/// The place where a coder gave a rating.
struct RatingPlace {
  const SourceFile* file = nullptr;  ///< null where the coder gave no rating
  Position at = {};
  /// The mappings behind the rating; empty for a cell of a table.
  std::vector<const Mapping*> mappings = {};
};

/// The rationales of all the mappings behind a rating, in `language` or in the fallback that
/// Text::best gives; empty for a cell of a table.
std::string rationales_of(const RatingPlace& place, std::string_view language);

/// The rating of each unit by each coder.
struct RatingTable {
  static constexpr std::size_t missing = std::numeric_limits<std::size_t>::max();

  Scale scale = Scale::nominal;
  /// Every possible value once: in rank order on an ordinal scale, ascending on an interval or a
  /// ratio scale. A closed scale includes the values that no coder gave.
  std::vector<std::string> values = {};
  std::vector<double> numbers = {};  ///< the values as numbers, on an interval or a ratio scale
  /// The members of each value, as ascending numbers, on a scale of sets.
  std::vector<std::vector<std::size_t>> sets = {};
  std::vector<std::string> units = {};
  std::vector<std::string> unit_texts = {};  ///< the text of each unit, or empty
  std::vector<std::string> coders = {};
  /// Unit by unit, one for each coder: an index in `values`, or `missing`.
  std::vector<std::size_t> ratings = {};
  std::vector<RatingPlace> places = {};  ///< empty, or one for each rating

  [[nodiscard]] std::size_t rating(std::size_t unit, std::size_t coder) const {
    return ratings[unit * coders.size() + coder];
  }
  [[nodiscard]] std::size_t missing_count() const;
};

/// The difference function that Krippendorff's alpha is computed with.
enum class Metric { nominal, ordinal, interval, ratio, jaccard, masi };

/// How much credit a pair of different ranks gets in kappa and in Gwet's coefficients: 1 is full
/// agreement.
enum class Weights {
  none,       // 1 for equal ranks, else 0
  linear,     // 1 − d / d_max, where d is the difference of the two ranks
  quadratic,  // 1 − (d / d_max)²
};

enum class StatisticName {
  percent_agreement,
  krippendorff_alpha,
  cohen_kappa,
  fleiss_kappa,
  gwet_ac1,
  gwet_ac2,
};

/// Why a statistic has no value.
enum class Undefined {
  no_common_unit,   // no unit has ratings by two coders
  one_common_unit,  // only one unit has, so expected and observed agreement coincide
  nobody_varied,    // all ratings are equal, so all agreement is expected by chance
  incomplete,       // a coder left out a unit, and the statistic requires complete units
  one_value,        // the scale has only one value
};

/// What a bootstrap resamples.
enum class Resampled {
  units,  // whole units, each with all its ratings
  pairs,  // single pairs of ratings; the expected disagreement is held fixed
};

/// A percentile interval from a bootstrap.
struct Interval {
  Resampled method = Resampled::units;
  double level = 0.95;
  std::optional<double> low = {};  ///< nullopt where too many draws have no value
  std::optional<double> high = {};
  std::size_t draws = 0;
  std::uint64_t seed = 0;
  std::size_t undefined_draws = 0;  ///< draws without a value, which the interval leaves out
};

/// One agreement statistic: its name, its value or why it has none, and the units it is based on.
struct Statistic {
  StatisticName name = StatisticName::percent_agreement;
  std::optional<Metric> metric = {};    ///< set for alpha only
  std::optional<Weights> weights = {};  ///< set for Cohen's kappa and Gwet's AC2 only
  std::size_t units = 0;                ///< number of units that two or more coders rated
  std::optional<double> value = {};
  std::optional<Undefined> undefined = {};         ///< set if and only if there is no value
  std::optional<double> standard_error = {};       ///< for a confidence interval around the value
  std::optional<double> standard_error_null = {};  ///< for a test against the value 0
  std::optional<Interval> interval = {};
};

/// How often each value of the first coder coincides with each value of the second.
struct ConfusionTable {
  /// Indexed by the first coder's value, then by the second's.
  std::vector<std::vector<std::size_t>> counts = {};

  [[nodiscard]] std::size_t row_total(std::size_t row) const;
  [[nodiscard]] std::size_t column_total(std::size_t column) const;
  [[nodiscard]] std::size_t total() const;
};

/// The ratings at one level and the agreement statistics computed from them.
struct AgreementView {
  AgreementLevel level = AgreementLevel::ratings;
  RatingTable table = {};
  std::size_t judged_units = 0;  ///< units that at least one coder rated
  std::size_t common_units = 0;  ///< units that at least two coders rated
  std::vector<Statistic> statistics = {};
  std::optional<ConfusionTable> confusion = {};  ///< for two coders only; not for sets
  std::vector<std::size_t> disagreements = {};   ///< units with at least two different ratings
};

/// How the consensus crosswalk, which the coders agreed on afterwards, treats a unit.
enum class ConsensusKind {
  settled,    // the coders differed, and the consensus has a rating
  open,       // the coders differed, and the consensus has no rating
  overruled,  // the coders agreed, and the consensus has another rating
  left_out,   // the coders agreed, and the consensus has no rating
  added,      // no coder rated the unit, and the consensus does
};

/// One unit where the consensus is not the rating that every coder of the unit gave.
struct ConsensusRow {
  ConsensusKind kind = ConsensusKind::settled;
  std::size_t unit = 0;
  /// Of a settled unit: the coders whose rating the consensus took.
  std::vector<std::size_t> agreeing = {};
};

/// The coders' ratings compared with the consensus crosswalk that they agreed on afterwards.
struct Consensus {
  RatingTable table = {};               ///< the last coder in it is the consensus
  std::vector<ConsensusRow> rows = {};  ///< by kind, then in the order of the units
  /// Number of units where the consensus equals the rating of every coder who rated them.
  std::size_t kept = 0;
};

/// The result of an agreement analysis: what was compared, and a view for each level.
struct Agreement {
  /// For crosswalks: the framework whose items are the units, such as "psw 2025".
  std::string left = {};
  std::string right = {};
  std::string table = {};                 ///< for ratings: the path of the table
  std::vector<AgreementView> views = {};  ///< at least one; all have the same coders
  std::optional<Consensus> consensus = {};
};

/// Stable codes: "nominal" … "sets"; "ratings", "class", "relation", "counterparts"; "masi";
/// "linear"; "krippendorff_alpha"; "unit-bootstrap", "pair-bootstrap"; "left_out".
std::string_view name_of(Scale scale);
std::string_view name_of(AgreementLevel level);
std::string_view name_of(Metric metric);
std::string_view name_of(Weights weights);
std::string_view name_of(StatisticName name);
std::string_view name_of(Resampled method);
std::string_view name_of(ConsensusKind kind);

/// Why there is no value, as a clause: "no unit was judged by two coders".
std::string_view reason_of(Undefined undefined);

}  // namespace crosswalk
