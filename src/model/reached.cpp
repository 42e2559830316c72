#include "model/reached.hpp"

#include <optional>

namespace crosswalk {

namespace {

/// How many levels `ancestor` stands above `entry`.
int levels_between(const Framework& framework, std::size_t ancestor, std::size_t entry) {
  int levels = 0;
  for (; entry != ancestor; entry = framework.entries[entry].parent) ++levels;
  return levels;
}

}  // namespace

std::vector<ReachedItem> reached_items(const Framework& framework, const EntryIndex& index,
                                       const Ref& ref) {
  std::size_t first = 0;
  std::size_t end = framework.entries.size();
  if (!ref.entry.empty()) {
    const std::optional<std::size_t> named = index.find(ref.entry);
    if (!named) return {};
    first = *named;
    end = framework.entries[first].end;
  }

  std::vector<ReachedItem> reached;
  for (std::size_t entry = first; entry < end; ++entry) {
    if (!framework.entries[entry].is_item) continue;
    if (!ref.concept_id.empty()) {
      if (!carries(framework, entry, ref.concept_id)) continue;
      reached.push_back({.entry = entry, .by = {.basis = Basis::concept_}});
    } else if (entry == first) {
      reached.push_back({.entry = entry, .by = {.basis = Basis::item}});
    } else {
      reached.push_back(
          {.entry = entry,
           .by = {.basis = Basis::category, .distance = levels_between(framework, first, entry)}});
    }
  }
  return reached;
}

}  // namespace crosswalk
