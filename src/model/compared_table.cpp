#include "model/compared_table.hpp"

#include <algorithm>
#include <cassert>
#include <utility>

namespace crosswalk {

const Mapping& Hop::row() const { return table->crosswalk.mappings[mapping]; }

const MappingState& Hop::state() const { return table->states[mapping]; }

ComparedTable::ComparedTable(Crosswalk curated)
    : crosswalk(std::move(curated)), states(crosswalk.mappings.size()) {}

const MappingState& ComparedTable::state_of(const Mapping& mapping) const {
  const auto index = static_cast<std::size_t>(&mapping - crosswalk.mappings.data());
  assert(index < states.size());
  return states[index];
}

bool has_stale(const ComparedTable& table) {
  return std::any_of(table.states.begin(), table.states.end(),
                     [](const MappingState& state) { return state.is_stale(); });
}

ComparedTable turned_round(ComparedTable table) {
  Crosswalk& crosswalk = table.crosswalk;
  std::swap(crosswalk.left, crosswalk.right);
  std::swap(crosswalk.left_version, crosswalk.right_version);
  for (Mapping& mapping : crosswalk.mappings) {
    std::swap(mapping.left, mapping.right);
    if (mapping.reviewed) std::swap(mapping.reviewed->left, mapping.reviewed->right);
    if (mapping.relation.value == Relation::within) {
      mapping.relation.value = Relation::contains;
    } else if (mapping.relation.value == Relation::contains) {
      mapping.relation.value = Relation::within;
    }
  }
  for (MappingState& state : table.states) std::swap(state.left_is_stale, state.right_is_stale);
  table.turned = !table.turned;
  return table;
}

std::string_view derivation_code(const ComparedTable& table) {
  return is_derived(table) ? "indirect" : "direct";
}

std::vector<const ComparedTable*> curated_tables(const ComparedTable& table) {
  if (is_derived(table)) return table.hop_tables;
  return {&table};
}

}  // namespace crosswalk
