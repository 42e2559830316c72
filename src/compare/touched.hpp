#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "compare/framework_diff.hpp"

namespace crosswalk {

/// Which mappings of several crosswalks rest on which parts of one framework.
class TouchedMappings {
 public:
  /// `framework` stands on the left side of all tables.
  TouchedMappings(const Framework& framework, const std::vector<TableInUse>& tables);

  /// Those that reach the item, or name the category: "CROSSWALK:ID", in the order of the tables.
  [[nodiscard]] const std::vector<std::string>& of_entry(std::size_t entry) const {
    return by_entry_[entry];
  }

  /// Those that name the concept.
  [[nodiscard]] std::vector<std::string> of_concept(std::string_view concept_id) const;

 private:
  std::vector<TableInUse> tables_;
  std::vector<std::vector<std::string>> by_entry_;
};

/// "CROSSWALK:ID".
std::string name_of(const Crosswalk& table, const Mapping& mapping);

}  // namespace crosswalk
