#pragma once

#include <string>
#include <vector>

#include "model/agreement.hpp"

namespace crosswalk::tests {

/// A table from one row a coder: values separated by blanks, `.` for a missing one. `values` are
/// those of the scale in its order, separated by blanks.
RatingTable coded(Scale scale, const std::string& values, const std::vector<std::string>& coders);

/// A table from one row a unit, likewise.
RatingTable rated(Scale scale, const std::string& values, const std::vector<std::string>& units);

/// A table of two coders from how often which of their values met.
RatingTable crossed(Scale scale, const std::vector<std::vector<int>>& counts);

/// A table of sets from one row a coder: sets of letters such as `ab`, `-` for the empty one, `.`
/// for a missing one.
RatingTable coded_sets(const std::vector<std::string>& coders);

}  // namespace crosswalk::tests
