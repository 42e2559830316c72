#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "load/table/cell_reader.hpp"
#include "load/written_mapping.hpp"
#include "model/crosswalk.hpp"

namespace crosswalk {

/// How the rows of a crosswalk's table are to be taken.
struct MappingRowReading {
  MappingReading words = {.noun = "column"};
  CellReading cells = {};
  IsKnown is_known_left = {};  ///< what commas may separate on the left side
  IsKnown is_known_right = {};
  std::string rationale = {};  ///< of rows without one; empty where they need their own
  Text mark = {};              ///< the note of the rows that have it, unless they have one
};

/// What the rows of a crosswalk's table say.
struct MappingRows {
  std::vector<Mapping> mappings = {};                           ///< by their first rows
  std::vector<std::optional<std::size_t>> mapping_of_row = {};  ///< their indices by row
  std::size_t unjudged = 0;  ///< rows that name a ref and judge nothing, as in a starting sheet
  std::vector<Position> without_rationale = {};  ///< see MappingReading
};

/// Reads mappings from the rows of a table. Rows with one mapping id make one mapping, which pairs
/// each of its left refs with each of its right refs. A row without an id gets one from its refs.
/// Reports what departs from the format at its cell.
MappingRows read_mapping_rows(const InputTable& table, std::span<const ReadColumn> columns,
                              const MappingRowReading& reading, FileDiagnostics diagnostics);

/// The columns of a crosswalk's table that the format demands and `columns` lack, each reported.
/// Returns whether there are all.
bool require_mapping_columns(const InputTable& table, std::span<const ReadColumn> columns,
                             bool needs_rationale, FileDiagnostics diagnostics);

}  // namespace crosswalk
