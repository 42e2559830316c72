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

/// The content of one cell of a table, without its quotes, and where it begins.
struct CsvCell {
  std::string_view text = {};
  Position at = {};
};

/// A table with named columns. Its cells point into its file, which must outlive it.
struct CsvTable {
  const SourceFile* file = nullptr;   ///< never null once loaded
  std::vector<CsvCell> columns = {};  ///< the column names, unique and not empty
  std::vector<CsvCell> cells = {};    ///< row by row; every row has one cell for each column
  /// The contents of cells that differ from the bytes of the file, because of doubled quotes or
  /// CRLF.
  std::deque<std::string> unquoted = {};

  [[nodiscard]] std::size_t row_count() const {
    return columns.empty() ? 0 : cells.size() / columns.size();
  }
  [[nodiscard]] const CsvCell& cell(std::size_t row, std::size_t column) const {
    return cells[row * columns.size() + column];
  }
};

/// Reads a table as defined by RFC 4180 and as written by spreadsheets: UTF-8 with or without a
/// byte order mark; LF or CRLF; cells separated by commas, semicolons or tabs. The separator is the
/// one that a first line such as `sep=;` names, or else the most frequent one in the first line.
/// Cells in double quotes may contain separators, line breaks (read as LF) and doubled quotes.
/// Empty rows are skipped, and so are empty cells after the last named column.
///
/// Reports every deviation from this format and returns nullopt if and only if it reported an
/// error. Rows of a wrong length share one diagnostic at the first of them.
std::optional<CsvTable> read_csv(const SourceFile& file, Diagnostics& diagnostics);

}  // namespace crosswalk
