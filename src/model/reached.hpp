#pragma once

#include <cstddef>
#include <vector>

#include "model/comparison.hpp"
#include "model/crosswalk.hpp"
#include "model/framework.hpp"

namespace crosswalk {

/// An item that a ref reaches, and how specific the ref is to it.
struct ReachedItem {
  std::size_t entry = 0;
  Specificity by = {};
};

/// The entries [first, end): one or more subtrees, laid out one after the other.
struct EntryRange {
  std::size_t first = 0;
  std::size_t end = 0;
};

/// The ranges of entries that hold the items reached by `ref`: the named entry with everything
/// below it, or those parts of it that carry the concept. The ranges are in framework order and
/// disjoint. Empty where the framework has no such entry or nothing in it carries the concept. The
/// running time grows with the number of ranges, not of entries.
std::vector<EntryRange> reached_ranges(const Framework& framework, const EntryIndex& index,
                                       const Ref& ref);

/// The items that `ref` reaches in the framework of `index`, in framework order: the item it names,
/// the items below the category it names, or those of them that carry its concept. Empty where the
/// framework has no such entry or nothing in it carries the concept.
std::vector<ReachedItem> reached_items(const Framework& framework, const EntryIndex& index,
                                       const Ref& ref);

/// Whether `ref` reaches any item at all.
bool reaches_items(const Framework& framework, const EntryIndex& index, const Ref& ref);

}  // namespace crosswalk
