#pragma once

#include <vector>

#include "compare/chain.hpp"

namespace crosswalk {

/// That an item of one framework has a counterpart in another, and by which way.
struct Link {
  std::size_t from = 0;  ///< entry of the left framework
  std::size_t to = 0;    ///< entry of the right framework
  Judgement judgement = {};
  std::vector<Hop> hops = {};
};

/// The links that the mappings of one crosswalk make, by mapping, then left, then right item. See
/// derived_crosswalk for which mappings hold for an item.
std::vector<Link> links_of(const Framework& left, const Framework& right, const Crosswalk& table);

/// Every link of `first` continued by every link of `second` that begins where it ends. `between`
/// is the framework where they meet.
std::vector<Link> joined(const std::vector<Link>& first, const std::vector<Link>& second,
                         const Framework& between);

}  // namespace crosswalk
