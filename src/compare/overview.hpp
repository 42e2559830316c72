#pragma once

#include <vector>

#include "compare/chain.hpp"
#include "model/overview.hpp"

namespace crosswalk {

/// A comparison with the chain that it was made through. Both outlive the overview.
struct ChainedComparison {
  const Chain& chain;
  const Comparison& comparison;
};

/// Several comparisons of the same left framework put side by side, by country. `comparisons` is
/// not empty. A hub item is covered by a list if the crosswalk between the two says so.
Overview overview_of(const std::vector<ChainedComparison>& comparisons);

}  // namespace crosswalk
