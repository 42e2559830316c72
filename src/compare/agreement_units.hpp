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

/// What was said of one unit: its values, each once, in the order of the scale.
struct JudgedUnit {
  std::vector<ValueCount> values = {};
  std::size_t coders = 0;  ///< who judged it

  [[nodiscard]] bool is_pairable() const { return coders > 1; }
};

/// The units of a table that any coder judged, in its order.
std::vector<JudgedUnit> judged_units(const RatingTable& table);

/// Those among them that two coders or more judged: on them alone can coders agree or not.
std::vector<JudgedUnit> pairable_units(const RatingTable& table);

/// Why nothing that allows for chance can be said of so many pairable units; nullopt for two or
/// more. With a single one, what is expected by chance comes from the very pairs that are observed,
/// so that each coefficient is a constant whatever the coders said. A decision of
/// this project.
std::optional<Undefined> too_few(std::size_t pairable_units);

/// Percent agreement, as a share: the mean over all values in pairable units of the share of the
/// other coders of the unit who gave the same one. With two coders it is the share of the units
/// judged by both on which they agree, and where every coder judged every unit, the mean share of
/// agreeing pairs. (1 − D_o of Krippendorff 2011, Computing Krippendorff's Alpha-Reliability.
/// Gwet's mean over units, which his coefficients rest on, lets a unit with fewer coders weigh as
/// much as one with more.)
Statistic percent_agreement(const RatingTable& table);

}  // namespace crosswalk
