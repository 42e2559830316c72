#include "model/framework.hpp"

#include <algorithm>

namespace crosswalk {

std::size_t Framework::item_count() const {
  return static_cast<std::size_t>(std::count_if(entries.begin(), entries.end(),
                                                [](const Entry& entry) { return entry.is_item; }));
}

std::size_t Framework::category_count() const { return entries.size() - item_count(); }

std::size_t top_of(const Framework& framework, std::size_t entry) {
  while (framework.entries[entry].parent != Entry::no_parent) {
    entry = framework.entries[entry].parent;
  }
  return entry;
}

const std::string& label_of(const Entry& entry) {
  return entry.label.value.empty() ? entry.id.value : entry.label.value;
}

bool defines(const Framework& framework, std::string_view concept_id) {
  return std::any_of(framework.concepts.begin(), framework.concepts.end(),
                     [concept_id](const Concept& known) { return known.id.value == concept_id; });
}

bool carries(const Framework& framework, std::size_t entry, std::string_view concept_id) {
  for (; entry != Entry::no_parent; entry = framework.entries[entry].parent) {
    for (const Located<std::string>& carried : framework.entries[entry].concepts) {
      if (carried.value == concept_id) return true;
    }
  }
  return false;
}

EntryIndex::EntryIndex(const Framework& framework) {
  by_id_.reserve(framework.entries.size());
  for (std::size_t i = 0; i < framework.entries.size(); ++i) {
    by_id_.try_emplace(framework.entries[i].id.value, i);
  }
}

std::optional<std::size_t> EntryIndex::find(std::string_view id) const {
  const auto found = by_id_.find(id);
  if (found == by_id_.end()) return std::nullopt;
  return found->second;
}

}  // namespace crosswalk
