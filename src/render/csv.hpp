#pragma once

#include <string>

#include "model/data_table.hpp"
#include "model/report_list.hpp"

namespace crosswalk::render {

/// A table as RFC 4180 text in one of the dialects, with the names of the columns in the first row.
///
/// The Excel dialects put a `'` in front of each text that a spreadsheet would run or turn into a
/// number, a date or the like, column names included. Numbers stay numbers in every dialect.
std::string to_csv(const DataTable& table, CsvDialect dialect);

}  // namespace crosswalk::render
