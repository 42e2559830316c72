#include "workspace/entry_name.hpp"

#include <fmt/format.h>

#include <vector>

#include "text/suggestions.hpp"
#include "workspace/failure.hpp"

namespace crosswalk {

EntryName entry_name_of(std::string_view argument) {
  const std::size_t colon = argument.find(':');
  if (colon == std::string_view::npos) return {.framework = std::string(argument)};
  return {.framework = std::string(argument.substr(0, colon)),
          .entry = std::string(argument.substr(colon + 1))};
}

std::size_t entry_of(const Framework& framework, std::string_view id) {
  const EntryIndex index(framework);
  if (const auto found = index.find(id)) return *found;
  std::vector<std::string_view> ids;
  for (const Entry& entry : framework.entries) ids.emplace_back(entry.id.value);
  throw Failure(
      fmt::format("'{}' has no entry '{}'{}", framework.id.value, id, did_you_mean(id, ids)));
}

const Mapping& mapping_of(const Crosswalk& table, std::string_view id) {
  std::vector<std::string_view> ids;
  for (const Mapping& mapping : table.mappings) {
    if (mapping.id.value == id) return mapping;
    ids.emplace_back(mapping.id.value);
  }
  throw Failure(
      fmt::format("'{}' has no mapping '{}'{}", table.id.value, id, did_you_mean(id, ids)));
}

}  // namespace crosswalk
