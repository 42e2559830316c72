#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/crosswalk.hpp"
#include "model/framework.hpp"
#include "text/suggestions.hpp"

namespace crosswalk {

/// The parts of a command line argument such as `FRAMEWORK`, `FRAMEWORK:ID`, `CROSSWALK` or
/// `CROSSWALK:ID`.
struct EntryName {
  std::string framework = {};  ///< or crosswalk
  std::optional<std::string> entry = {};
};

/// Splits an argument at the first colon.
EntryName entry_name_of(std::string_view argument);

/// The entry with that id. Throws Failure, with the nearest id, where there is none.
std::size_t entry_of(const Framework& framework, std::string_view id);

/// The mapping with that id. Throws Failure, with the nearest id, where there is none.
const Mapping& mapping_of(const Crosswalk& table, std::string_view id);

}  // namespace crosswalk
