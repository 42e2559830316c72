#include "model/reached.hpp"

#include <algorithm>
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

std::vector<EntryRange> reached_ranges(const Framework& framework, const EntryIndex& index,
                                       const Ref& ref) {
  EntryRange named{.first = 0, .end = framework.entries.size()};
  if (!ref.entry.empty()) {
    const std::optional<std::size_t> entry = index.find(ref.entry);
    if (!entry) return {};
    named = {.first = *entry, .end = framework.entries[*entry].end};
    if (ref.concept_id.empty() || carries(framework, *entry, ref.concept_id)) return {named};
  }

  std::vector<EntryRange> ranges;
  const std::vector<std::size_t>& tagged = index.tagged_with(ref.concept_id);
  for (auto next = std::lower_bound(tagged.begin(), tagged.end(), named.first);
       next != tagged.end() && *next < named.end; ++next) {
    // Skipped where the entry and its category both name the concept.
    if (!ranges.empty() && *next < ranges.back().end) continue;
    ranges.push_back({.first = *next, .end = framework.entries[*next].end});
  }
  return ranges;
}

std::vector<ReachedItem> reached_items(const Framework& framework, const EntryIndex& index,
                                       const Ref& ref) {
  std::vector<ReachedItem> reached;
  for (const EntryRange& range : reached_ranges(framework, index, ref)) {
    for (std::size_t entry = range.first; entry < range.end; ++entry) {
      if (!framework.entries[entry].is_item) continue;
      Specificity by{.basis = Basis::item};
      if (!ref.concept_id.empty()) {
        by = {.basis = Basis::concept_};
      } else if (entry != range.first) {
        by = {.basis = Basis::category, .distance = levels_between(framework, range.first, entry)};
      }
      reached.push_back({.entry = entry, .by = by});
    }
  }
  return reached;
}

bool reaches_items(const Framework& framework, const EntryIndex& index, const Ref& ref) {
  EntryRange named{.first = 0, .end = framework.entries.size()};
  if (!ref.entry.empty()) {
    const std::optional<std::size_t> entry = index.find(ref.entry);
    if (!entry) return false;
    named = {.first = *entry, .end = framework.entries[*entry].end};
    if (ref.concept_id.empty() || carries(framework, *entry, ref.concept_id)) {
      return index.items_within(named.first, named.end) > 0;
    }
  }
  // This does not compute all ranges: there may be thousands, and the first is nearly always
  // enough.
  const std::vector<std::size_t>& tagged = index.tagged_with(ref.concept_id);
  return std::any_of(std::lower_bound(tagged.begin(), tagged.end(), named.first),
                     std::lower_bound(tagged.begin(), tagged.end(), named.end),
                     [&](std::size_t entry) {
                       return index.items_within(entry, framework.entries[entry].end) > 0;
                     });
}

}  // namespace crosswalk
