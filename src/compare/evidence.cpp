#include "compare/evidence.hpp"

#include <utility>
#include <vector>

namespace crosswalk {

Framework with_evidence(const Framework& framework, Evidence minimum) {
  std::vector<Entry> kept;
  std::vector<std::size_t> new_index(framework.entries.size());
  for (std::size_t i = 0; i < framework.entries.size(); ++i) {
    new_index[i] = kept.size();
    const Entry& entry = framework.entries[i];
    if (entry.is_item && entry.evidence && *entry.evidence > minimum) continue;
    kept.push_back(entry);
    if (entry.parent != Entry::no_parent) kept.back().parent = new_index[entry.parent];
  }
  // An entry ends where the first one behind it stands now, or at the end.
  for (Entry& entry : kept) {
    entry.end = entry.end < new_index.size() ? new_index[entry.end] : kept.size();
  }

  Framework result = framework;
  result.left_out = framework.entries.size() - kept.size();
  result.entries = std::move(kept);
  return result;
}

Crosswalk without_lost_refs(Crosswalk table, const Framework& left, const Framework& right) {
  const auto drop_lost = [&table](std::vector<Located<Ref>>& refs, const EntryIndex& index) {
    const auto lost = std::erase_if(refs, [&index](const Located<Ref>& ref) {
      return !ref.value.entry.empty() && !index.find(ref.value.entry);
    });
    if (lost > 0) table.coverage = Coverage::partial;
    return lost;
  };
  const EntryIndex left_index(left);
  const EntryIndex right_index(right);
  std::erase_if(table.mappings, [&](Mapping& mapping) {
    const bool lost_left = drop_lost(mapping.left, left_index) > 0 && mapping.left.empty();
    const bool lost_right = drop_lost(mapping.right, right_index) > 0 && mapping.right.empty();
    return lost_left || lost_right;
  });
  return table;
}

}  // namespace crosswalk
