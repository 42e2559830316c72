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

/// Where the items that `ref` reaches lie: what it names with all that is below, or the parts of
/// that which carry its concept; in framework order, none within another. Empty where the framework
/// knows no such entry or nothing there carries the concept. Takes time by the number of parts, not
/// of entries.
std::vector<EntryRange> reached_ranges(const Framework& framework, const EntryIndex& index,
                                       const Ref& ref);

/// The items that `ref` reaches in the framework of `index`, in framework order: the item it
/// names, the items below the category it names, or those of them that carry its concept.
/// Empty where the framework knows no such entry or nothing there carries the concept.
std::vector<ReachedItem> reached_items(const Framework& framework, const EntryIndex& index,
                                       const Ref& ref);

/// Whether `ref` reaches any item at all.
bool reaches_items(const Framework& framework, const EntryIndex& index, const Ref& ref);

}  // namespace crosswalk
