#pragma once

#include <cstddef>
#include <vector>

#include "compare/chain.hpp"

namespace crosswalk {

/// States that every item in `from` has every item in `to` as a counterpart, and by which path.
/// Items that a mapping relates in the same way share one link, so a mapping between two categories
/// needs memory for their items and not for all pairs of items.
struct Link {
  std::vector<std::size_t> from = {};  ///< entries of the left framework, in its order
  std::vector<std::size_t> to = {};    ///< entries of the right framework, in its order
  Judgement judgement = {};
  std::vector<Hop> hops = {};
};

/// The links of one crosswalk, sorted by mapping, then by their first items. derived_table()
/// says which mappings apply to an item.
std::vector<Link> links_of(const Framework& left, const Framework& right,
                           const ComparedTable& table);

/// Joins every link of `first` with every link of `second` that starts at an item where the first
/// one ends. `between` is the framework of these items.
std::vector<Link> joined(const std::vector<Link>& first, const std::vector<Link>& second,
                         const Framework& between);

}  // namespace crosswalk
