#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace crosswalk {

/// One file that a report was made from.
struct ReportInput {
  std::string name = {};     ///< path relative to the data folder
  std::string id = {};       ///< of the framework or crosswalk
  std::string version = {};  ///< empty for a crosswalk
  std::string digest = {};   ///< the first 12 digits of the SHA-256 of its bytes
  std::size_t items = 0;     ///< items of a framework, mappings of a crosswalk
};

/// The inputs and the program version that a report was made with: enough to reproduce it.
struct Provenance {
  std::string tool_version = {};
  std::vector<ReportInput> inputs = {};  ///< left framework, right framework, crosswalk
};

}  // namespace crosswalk
