#pragma once

#include <string>
#include <vector>

#include "compare/overview_of.hpp"
#include "support/naive_classing.hpp"

namespace crosswalk::tests {

/// What overview_of() is to give, as lines: the columns with their lists, then the rows of the left
/// framework and those of the hub, if there is one before every list.
std::string naive_overview(const std::vector<ChainedComparison>& comparisons);

/// The real overview in the same form.
std::string lines_of(const Overview& overview);

}  // namespace crosswalk::tests
