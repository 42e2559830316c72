#include "compare/reach.hpp"

#include <algorithm>
#include <tuple>

#include "model/reached.hpp"

namespace crosswalk {

const std::vector<Located<Ref>>& refs_of(const Mapping& mapping, SideOf side) {
  return side == SideOf::left ? mapping.left : mapping.right;
}

std::vector<std::vector<Reach>> reaches(const Framework& framework, const Crosswalk& table,
                                        SideOf side) {
  const EntryIndex index(framework);
  std::vector<std::vector<Reach>> by_entry(framework.entries.size());

  for (std::size_t mapping = 0; mapping < table.mappings.size(); ++mapping) {
    const std::vector<Located<Ref>>& refs = refs_of(table.mappings[mapping], side);
    for (std::size_t ref = 0; ref < refs.size(); ++ref) {
      for (ReachedItem item : reached_items(framework, index, refs[ref].value)) {
        if (is_derived(table)) item.by = {.basis = Basis::path};
        std::vector<Reach>& reached_by = by_entry[item.entry];
        // Mappings come one after the other, so an earlier ref of this one is the last reach.
        if (reached_by.empty() || reached_by.back().mapping != mapping) {
          reached_by.push_back({.mapping = mapping, .ref = ref, .by = item.by});
        } else if (item.by < reached_by.back().by) {
          reached_by.back() = {.mapping = mapping, .ref = ref, .by = item.by};
        }
      }
    }
  }

  const auto weight = [&table](const Reach& reach) {
    return std::tuple(reach.by, class_of(table.mappings[reach.mapping].relation.value),
                      reach.mapping);
  };
  for (std::vector<Reach>& reached_by : by_entry) {
    std::sort(reached_by.begin(), reached_by.end(),
              [&weight](const Reach& a, const Reach& b) { return weight(a) < weight(b); });
  }
  return by_entry;
}

}  // namespace crosswalk
