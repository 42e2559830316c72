#pragma once

#include <string>
#include <vector>

#include "model/crosswalk.hpp"

namespace crosswalk::render {

/// The mappings of a crosswalk as a table that can be read back: a row for each mapping, with the
/// refs of a side joined by `;`.
struct MappingSheet {
  std::vector<std::string> columns = {};
  std::vector<std::vector<std::string>> rows = {};  ///< each with a cell for each column
  /// What the table has no column for, in whole sentences without a full stop.
  std::vector<std::string> left_out = {};
};

/// Columns that no mapping has anything for are left out, but for the refs, the relation and the
/// id. Texts have a column for each language: "rationale_pt".
MappingSheet mapping_sheet(const Crosswalk& crosswalk);

/// The table as CSV (RFC 4180).
std::string to_csv(const MappingSheet& sheet);

}  // namespace crosswalk::render
