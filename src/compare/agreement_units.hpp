#pragma once

#include <cstddef>
#include <vector>

#include "model/agreement.hpp"

namespace crosswalk {

/// How many coders gave a unit one value.
struct ValueCount {
  std::size_t value = 0;
  std::size_t coders = 0;
};

/// The ratings of one unit: its distinct values in the order of the scale.
struct JudgedUnit {
  std::vector<ValueCount> values = {};
  std::size_t coders = 0;  ///< number of coders who rated the unit

  [[nodiscard]] bool is_pairable() const { return coders > 1; }
};

/// The units of a table that at least one coder rated, in the order of the table.
std::vector<JudgedUnit> judged_units(const RatingTable& table);

/// The units of a table that at least two coders rated; only on these can coders agree or disagree.
std::vector<JudgedUnit> pairable_units(const RatingTable& table);

/// Why chance-corrected coefficients are undefined for a number of pairable units; nullopt for two
/// or more. With a single unit, the expected agreement comes from the same pairs as the observed
/// one, so each coefficient is a constant for any ratings. This is a decision of this project.
std::optional<Undefined> too_few(std::size_t pairable_units);

/// Percent agreement, as a share: the mean, over all ratings in pairable units, of the share of the
/// unit's other coders who gave the same value. With two coders it is the share of agreement among
/// the units that both rated. Where every coder rated every unit, it is the mean share of agreeing
/// pairs. (1 − D_o of Krippendorff 2011, Computing Krippendorff's Alpha-Reliability. Gwet's
/// coefficients use the mean over units instead, where a unit with few coders has the same weight
/// as one with many.)
Statistic percent_agreement(const RatingTable& table);

}  // namespace crosswalk
