#pragma once

#include <optional>
#include <string_view>

#include "load/table/table.hpp"
#include "model/diagnostic.hpp"
#include "model/source.hpp"

namespace crosswalk {

/// How a CSV file is to be read.
struct CsvReading {
  std::optional<char> delimiter = {};  ///< what separates cells; without it, the first line tells
  /// What else a reader can do where the first line does not tell; may be empty.
  std::string_view delimiter_cure = {};
  IsHeading is_heading = {};
};

/// Reads a table as defined by RFC 4180 and as written by spreadsheets: UTF-8 with or without a
/// byte order mark; LF or CRLF; cells separated by commas, semicolons or tabs. The separator is the
/// one that a first line such as `sep=;` names, or else the most frequent one in the first line.
/// Cells in double quotes may contain separators, line breaks (read as LF) and doubled quotes.
/// Empty rows are skipped, and so are empty cells after the last named column.
///
/// Reports every deviation from this format and returns nullopt if and only if it reported an
/// error. Rows of a wrong length share one diagnostic at the first of them.
std::optional<InputTable> read_csv(const SourceFile& file, Diagnostics& diagnostics,
                                   const CsvReading& reading = {});

}  // namespace crosswalk
