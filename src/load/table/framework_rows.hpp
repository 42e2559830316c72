#pragma once

#include <span>

#include "load/table/cell_reader.hpp"
#include "model/framework.hpp"

namespace crosswalk {

/// Reads the entries of a framework from the rows of a table, one a row, into
/// `framework.entries`. What is above an entry is told by one of these:
///
/// - a column with the id of the entry above it;
/// - columns with the titles or ids of its categories, from the top downwards, which then become
///   entries of their own;
/// - its id, where another row has the beginning of it: "1.1" is in "1", "A-3" in "A".
///
/// Rows without an id column are numbered. An entry with others below it is a category. Reports
/// what departs from the format at its cell.
void read_framework_rows(const InputTable& table, std::span<const ReadColumn> columns,
                         const CellReading& reading, Framework& framework,
                         FileDiagnostics diagnostics);

}  // namespace crosswalk
