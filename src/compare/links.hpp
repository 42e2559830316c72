#pragma once

#include <cstddef>
#include <vector>

#include "compare/chain.hpp"

namespace crosswalk {

/// That each of some items of one framework has each of some items of another as a counterpart, and
/// by which way. Items that a mapping relates alike share one link, so that a mapping between two
/// categories takes the room of their items and not of their pairs.
struct Link {
  std::vector<std::size_t> from = {};  ///< entries of the left framework, in its order
  std::vector<std::size_t> to = {};    ///< entries of the right framework, in its order
  Judgement judgement = {};
  std::vector<Hop> hops = {};
};

/// The links that the mappings of one crosswalk make, by mapping, then by their first items. See
/// derived_crosswalk for which mappings hold for an item.
std::vector<Link> links_of(const Framework& left, const Framework& right, const Crosswalk& table);

/// Every link of `first` continued by every link of `second` that begins at an item where it ends.
/// `between` is the framework where they meet.
std::vector<Link> joined(const std::vector<Link>& first, const std::vector<Link>& second,
                         const Framework& between);

}  // namespace crosswalk
