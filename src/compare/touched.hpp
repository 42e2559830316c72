#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "compare/framework_diff.hpp"

namespace crosswalk {

/// Finds the mappings of several crosswalks that depend on a part of one framework.
class TouchedMappings {
 public:
  /// `framework` is the left framework of all tables.
  TouchedMappings(const Framework& framework, const std::vector<TableInUse>& tables);

  /// The mappings that reach the item, or name the category, as "CROSSWALK:ID" in the order of the
  /// tables.
  [[nodiscard]] const std::vector<std::string>& of_entry(std::size_t entry) const {
    return by_entry_[entry];
  }

  /// The mappings that name the concept, in the same form.
  [[nodiscard]] std::vector<std::string> of_concept(std::string_view concept_id) const;

 private:
  std::vector<TableInUse> tables_;
  std::vector<std::vector<std::string>> by_entry_;
};

/// The name of a mapping in output: "CROSSWALK:ID".
std::string name_of(const Crosswalk& table, const Mapping& mapping);

}  // namespace crosswalk
