#pragma once

#include <string>
#include <vector>

#include "model/agreement.hpp"

namespace crosswalk::tests {

/// A table from one row for each coder: values separated by blanks, `.` for a missing one. `values`
/// are the values of the scale in order, separated by blanks.
RatingTable coded(Scale scale, const std::string& values, const std::vector<std::string>& coders);

/// A table from one row for each unit, otherwise as coded().
RatingTable rated(Scale scale, const std::string& values, const std::vector<std::string>& units);

/// A table of two coders from their confusion table.
RatingTable crossed(Scale scale, const std::vector<std::vector<int>>& counts);

/// A table of sets from one row for each coder: sets of letters such as `ab`, `-` for the empty
/// set, `.` for a missing rating.
RatingTable coded_sets(const std::vector<std::string>& coders);

}  // namespace crosswalk::tests
