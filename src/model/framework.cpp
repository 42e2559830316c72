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

std::string_view name_of(Evidence evidence) { return code_in(evidence_words, evidence); }

std::string_view name_of(Wording wording) { return code_in(wording_words, wording); }

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
  items_before_.reserve(framework.entries.size() + 1);
  items_before_.push_back(0);
  for (std::size_t i = 0; i < framework.entries.size(); ++i) {
    const Entry& entry = framework.entries[i];
    by_id_.try_emplace(entry.id.value, i);
    items_before_.push_back(items_before_.back() + (entry.is_item ? 1 : 0));
    for (const Located<std::string>& carried : entry.concepts) {
      tagged_[carried.value].push_back(i);
    }
  }
  for (const Concept& known : framework.concepts) concepts_.insert(known.id.value);
}

std::optional<std::size_t> EntryIndex::find(std::string_view id) const {
  const auto found = by_id_.find(id);
  if (found == by_id_.end()) return std::nullopt;
  return found->second;
}

bool EntryIndex::defines(std::string_view concept_id) const {
  return concepts_.contains(concept_id);
}

const std::vector<std::size_t>& EntryIndex::tagged_with(std::string_view concept_id) const {
  static const std::vector<std::size_t> nothing;
  const auto found = tagged_.find(concept_id);
  return found == tagged_.end() ? nothing : found->second;
}

}  // namespace crosswalk
