#pragma once

#include <string_view>

#include "model/data_table.hpp"
#include "model/framework.hpp"
#include "model/workbook.hpp"

namespace crosswalk::report {

/// A table for a person to fill in: a row for each item of `left`, with its ref and its text, and
/// with the relation, the right ref and the rationale empty. Its columns are those that a crosswalk
/// is imported from.
DataTable starting_table(const Framework& left, std::string_view language);

/// The same as a workbook, in which the relation is chosen from a list. Further sheets have the
/// items of `right` and what the relations mean.
Workbook starting_workbook(const Framework& left, const Framework& right,
                           std::string_view language);

}  // namespace crosswalk::report
