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

/// The overview of one or more comparisons of the same left framework, by country. A hub item has a
/// counterpart in a list if the crosswalk between the hub and the list says so.
Overview overview_of(const std::vector<ChainedComparison>& comparisons);

}  // namespace crosswalk
