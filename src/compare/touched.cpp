#include "compare/touched.hpp"

#include <algorithm>
#include <optional>

#include "compare/reach.hpp"

namespace crosswalk {

namespace {

bool names(const Mapping& mapping, std::string_view concept_id) {
  return std::any_of(mapping.left.begin(), mapping.left.end(),
                     [concept_id](const auto& ref) { return ref.value.concept_id == concept_id; });
}

}  // namespace

std::string name_of(const Crosswalk& table, const Mapping& mapping) {
  return table.id.value + ':' + mapping.id.value;
}

TouchedMappings::TouchedMappings(const Framework& framework, const std::vector<TableInUse>& tables)
    : tables_(tables), by_entry_(framework.entries.size()) {
  const EntryIndex index(framework);
  for (const TableInUse& used : tables) {
    std::vector<std::vector<std::size_t>> touching(framework.entries.size());
    const Reaches reached = reaches(framework, *used.table, SideOf::left);
    for (std::size_t entry = 0; entry < framework.entries.size(); ++entry) {
      if (!framework.entries[entry].is_item) continue;
      for (const Reach& reach : reached.of(entry)) touching[entry].push_back(reach.mapping);
    }
    for (std::size_t mapping = 0; mapping < used.table->crosswalk.mappings.size(); ++mapping) {
      for (const Located<Ref>& ref : used.table->crosswalk.mappings[mapping].left) {
        const std::optional<std::size_t> named = index.find(ref.value.entry);
        if (named && !framework.entries[*named].is_item) touching[*named].push_back(mapping);
      }
    }
    for (std::size_t entry = 0; entry < touching.size(); ++entry) {
      std::vector<std::size_t>& mappings = touching[entry];
      std::sort(mappings.begin(), mappings.end());
      mappings.erase(std::unique(mappings.begin(), mappings.end()), mappings.end());
      for (const std::size_t mapping : mappings) {
        by_entry_[entry].push_back(
            name_of(used.table->crosswalk, used.table->crosswalk.mappings[mapping]));
      }
    }
  }
}

std::vector<std::string> TouchedMappings::of_concept(std::string_view concept_id) const {
  std::vector<std::string> found;
  for (const TableInUse& used : tables_) {
    for (const Mapping& mapping : used.table->crosswalk.mappings) {
      if (names(mapping, concept_id)) found.push_back(name_of(used.table->crosswalk, mapping));
    }
  }
  return found;
}

}  // namespace crosswalk
