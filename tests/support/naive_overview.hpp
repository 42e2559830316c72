#pragma once

#include <string>
#include <vector>

#include "compare/overview.hpp"
#include "support/naive_classing.hpp"

namespace crosswalk::tests {

/// The expected result of overview_of() for lists that are all linked to the same hub, as text: the
/// columns with their lists, then the rows of the left framework and those of the hub. `with_hub`
/// is false where the lists have no common hub.
std::string naive_overview(const std::vector<ChainedComparison>& comparisons, bool with_hub);

/// The real overview in the same form.
std::string lines_of(const Overview& overview);

}  // namespace crosswalk::tests
