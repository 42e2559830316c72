#pragma once

#include <cstddef>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/diagnostic.hpp"
#include "model/source.hpp"

namespace crosswalk {

/// What one cell of a table says, without its quotes, and where it begins.
struct CsvCell {
  std::string_view text = {};
  Position at = {};
};

/// A table with a name over each column. Its cells point into its file, which must outlive it.
struct CsvTable {
  const SourceFile* file = nullptr;   ///< never null once loaded
  std::vector<CsvCell> columns = {};  ///< their names, each once, none empty
  std::vector<CsvCell> cells = {};    ///< row by row, as many in each as there are columns
  /// What cells say that do not stand so in the file: with doubled quotes, or CRLF in them.
  std::deque<std::string> unquoted = {};

  [[nodiscard]] std::size_t row_count() const {
    return columns.empty() ? 0 : cells.size() / columns.size();
  }
  [[nodiscard]] const CsvCell& cell(std::size_t row, std::size_t column) const {
    return cells[row * columns.size() + column];
  }
};

/// Reads a table as RFC 4180 has it, and as spreadsheets write it: UTF-8 with or without a byte
/// order mark; LF or CRLF; commas, semicolons or tabs between the cells, whichever the first line
/// has most of, or what a first line `sep=;` says; cells in double quotes with separators, line
/// breaks (read as LF) and doubled quotes in them. Rows without any text are left out, and so are
/// empty cells beyond the last column that has a name.
///
/// Reports everything that departs from that, rows of a wrong length together at the first of them,
/// and returns nullopt if and only if it reported an error.
std::optional<CsvTable> read_csv(const SourceFile& file, Diagnostics& diagnostics);

}  // namespace crosswalk
