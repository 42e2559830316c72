#pragma once

#include <string_view>

#include "model/comparison.hpp"
#include "model/data_table.hpp"
#include "model/report_list.hpp"
#include "model/side.hpp"

namespace crosswalk::report {

// The tables of a comparison, with texts and labels for readers of `language`.

/// A row for each item of one side, in framework order. The columns of the matrix in which an item
/// has a counterpart are known for the left side only, whose table has three columns more.
DataTable items_table(const Side& side, std::string_view language);

/// A row for each left ref with each right ref of a mapping.
DataTable mappings_table(const Comparison& comparison, std::string_view language);

/// A row for each top entry of the left side. Each top entry of the right side has a column with
/// the class and, after all of these, a column with the number of items, so that every cell has a
/// single value.
DataTable matrix_table(const Comparison& comparison, std::string_view language);

/// One of these tables; of the items, those of the left side.
DataTable table_of(const Comparison& comparison, ReportTable table, std::string_view language);

}  // namespace crosswalk::report
