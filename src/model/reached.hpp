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

/// The items that `ref` reaches in the framework of `index`, in framework order: the item it
/// names, the items below the category it names, or those of them that carry its concept.
/// Empty where the framework knows no such entry or nothing there carries the concept.
std::vector<ReachedItem> reached_items(const Framework& framework, const EntryIndex& index,
                                       const Ref& ref);

}  // namespace crosswalk
