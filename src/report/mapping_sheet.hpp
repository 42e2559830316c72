#pragma once

#include <string>
#include <vector>

#include "model/crosswalk.hpp"
#include "model/data_table.hpp"

namespace crosswalk::report {

/// The mappings of a crosswalk as a table that can be read back: a row for each mapping, with the
/// refs of a side joined by `;`.
struct MappingSheet {
  DataTable table;
  /// What the table has no column for, in whole sentences without a full stop.
  std::vector<std::string> left_out = {};
};

/// Columns that no mapping has anything for are left out, but for the refs, the relation and the
/// id. Texts have a column for each language: "rationale_pt".
MappingSheet mapping_sheet(const Crosswalk& crosswalk);

}  // namespace crosswalk::report
