#pragma once

#include <string>
#include <vector>

#include "compare/overview.hpp"
#include "support/naive_classing.hpp"

namespace crosswalk::tests {

/// What overview_of() is to give for lists that are all tied to the same hub, as lines: the columns
/// with their lists, then the rows of the left framework and those of the hub. `with_hub` is false
/// where the lists have no hub in common.
std::string naive_overview(const std::vector<ChainedComparison>& comparisons, bool with_hub);

/// The same of the real one.
std::string lines_of(const Overview& overview);

}  // namespace crosswalk::tests
