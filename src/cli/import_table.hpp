#pragma once

#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "load/table/cell_reader.hpp"
#include "load/table/columns.hpp"
#include "load/table/table.hpp"
#include "model/diagnostic.hpp"
#include "model/source.hpp"

namespace crosswalk::cli {

/// The options that say how a table is to be read.
struct TableOptions {
  std::string file;
  std::optional<std::string> columns;    ///< a vocabulary, or a file with names of columns
  std::optional<std::string> sheet;      ///< of a workbook
  std::optional<std::string> delimiter;  ///< of CSV
  std::vector<std::string> fill_down;    ///< the names of columns
};

/// A table that is imported.
struct ImportedTable {
  InputTable table;
  std::vector<ReadColumn> columns;
  std::set<std::size_t> filled_down;  ///< indices of columns
};

/// Reads the table in `file`: a sheet of a workbook, which is added to `sheets`, or CSV; which of
/// them is told by the bytes. Prints on standard error which columns are read as what. Reports what
/// is wrong with the table; nullopt where it cannot be read. Throws Failure for options that do not
/// fit.
std::optional<ImportedTable> read_import_table(const SourceFile& file, const TableOptions& options,
                                               ColumnReading reading,
                                               std::deque<SourceFile>& sheets,
                                               Diagnostics& diagnostics);

}  // namespace crosswalk::cli
