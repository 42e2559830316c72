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

/// What may be done with the values that coders give.
enum class Scale {
  nominal,   // equal or not
  ordinal,   // in an order
  interval,  // numbers whose differences count
  ratio,     // numbers, none negative, whose proportions count
  sets,      // sets, which may share members
};

/// What a unit is, and what the coders say of it.
enum class AgreementLevel {
  ratings,       // a row of a table, and the values in it
  item_class,    // an item, and the class that it ends up as
  relation,      // a left ref and a right one, and the relation between them
  counterparts,  // an item, and the set of its counterparts
};

/// Where a coder gave a value.
struct RatingPlace {
  const SourceFile* file = nullptr;  ///< null where the coder gave none
  Position at = {};
  std::vector<const Mapping*> mappings = {};  ///< that say so; none for a cell of a table
};

/// What each coder said of each unit.
struct RatingTable {
  static constexpr std::size_t missing = std::numeric_limits<std::size_t>::max();

  Scale scale = Scale::nominal;
  /// Every value that can be given, each once: in rank order on an ordinal scale, ascending on an
  /// interval or a ratio scale. On a closed scale those that nobody gave are among them.
  std::vector<std::string> values = {};
  std::vector<double> numbers = {};  ///< of the values, on an interval or a ratio scale
  /// Members of the values, on a scale of sets: numbers of any kind, ascending.
  std::vector<std::vector<std::size_t>> sets = {};
  std::vector<std::string> units = {};
  std::vector<std::string> unit_texts = {};  ///< none, or what each unit says
  std::vector<std::string> coders = {};
  std::vector<std::size_t> ratings = {};  ///< unit by unit: an index in `values`, or `missing`
  std::vector<RatingPlace> places = {};   ///< none, or one a rating

  [[nodiscard]] std::size_t rating(std::size_t unit, std::size_t coder) const {
    return ratings[unit * coders.size() + coder];
  }
  [[nodiscard]] std::size_t missing_count() const;
};

/// The difference between two values, of which Krippendorff's alpha is made.
enum class Metric { nominal, ordinal, interval, ratio, jaccard, masi };

/// How near two values of an ordinal scale are to agreement, in kappa and in Gwet's coefficients.
enum class Weights {
  none,       // 1 for the same value, else 0
  linear,     // 1 less the number of ranks between, by the largest such number
  quadratic,  // 1 less the square of that
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
  no_common_unit,   // no unit was judged by two coders
  one_common_unit,  // one only: what is expected by chance cannot be told from what is observed
  nobody_varied,    // every value is the same, so that all agreement is expected by chance
  incomplete,       // a coder has left out a unit, and the statistic takes complete ones only
  one_value,        // the scale has a single value
};

/// What a bootstrap draws again and again.
enum class Resampled {
  units,  // whole units, with everything that was said of each
  pairs,  // single pairs of values; the disagreement expected by chance stays as it is
};

/// A percentile interval from a bootstrap.
struct Interval {
  Resampled method = Resampled::units;
  double level = 0.95;
  std::optional<double> low = {};  ///< none where too many draws have no value
  std::optional<double> high = {};
  std::size_t draws = 0;
  std::uint64_t seed = 0;
  std::size_t undefined_draws = 0;  ///< in which nobody varied; the interval is of the others
};

/// One figure, and what it rests on.
struct Statistic {
  StatisticName name = StatisticName::percent_agreement;
  std::optional<Metric> metric = {};    ///< of alpha
  std::optional<Weights> weights = {};  ///< of Cohen's kappa and of Gwet's AC2
  std::size_t units = 0;                ///< those that were judged by two coders or more
  std::optional<double> value = {};
  std::optional<Undefined> undefined = {};         ///< if and only if there is no value
  std::optional<double> standard_error = {};       ///< for an interval about the value
  std::optional<double> standard_error_null = {};  ///< for a test of the value 0
  std::optional<Interval> interval = {};
};

/// How often which value of the first coder met which of the second.
struct ConfusionTable {
  std::vector<std::vector<std::size_t>> counts = {};  ///< row: the first coder's value

  [[nodiscard]] std::size_t row_total(std::size_t row) const;
  [[nodiscard]] std::size_t column_total(std::size_t column) const;
  [[nodiscard]] std::size_t total() const;
};

/// Coders who judged the same units, and how far they agree.
struct AgreementView {
  AgreementLevel level = AgreementLevel::ratings;
  RatingTable table = {};
  std::size_t judged_units = 0;  ///< by one coder at least
  std::size_t common_units = 0;  ///< by two at least
  std::vector<Statistic> statistics = {};
  std::optional<ConfusionTable> confusion = {};  ///< of two coders; not for sets
  std::vector<std::size_t> disagreements = {};   ///< units with two different values
};

/// What became of a unit in the crosswalk that coders agreed on afterwards.
enum class ConsensusKind {
  settled,    // they differed, and it says one thing
  open,       // they differed, and it says nothing
  overruled,  // they did not differ, and it says something else
  left_out,   // they did not differ, and it says nothing
  added,      // none of them judged it
};

/// One unit on which the consensus is not what all who judged it said.
struct ConsensusRow {
  ConsensusKind kind = ConsensusKind::settled;
  std::size_t unit = 0;
  std::vector<std::size_t> agreeing = {};  ///< of settled ones: the coders who had said so
};

/// A crosswalk that coders agreed on afterwards, beside what they had said.
struct Consensus {
  RatingTable table = {};               ///< the last coder in it is the consensus
  std::vector<ConsensusRow> rows = {};  ///< by kind, then in the order of the units
  std::size_t kept = 0;                 ///< units on which it is what all who judged them said
};

/// What was compared, and what came of it.
struct Agreement {
  std::string left = {};  ///< of crosswalks: the framework whose items are the units, as "psw 2025"
  std::string right = {};
  std::string table = {};                 ///< of ratings: the path of their table
  std::vector<AgreementView> views = {};  ///< one at least, all with the same coders
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
