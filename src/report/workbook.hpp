#pragma once

#include <string_view>

#include "model/crosswalk.hpp"
#include "model/data_table.hpp"
#include "model/report_content.hpp"
#include "model/workbook.hpp"

namespace crosswalk::report {

/// A comparison as a workbook: a summary to read, the data tables with links between items and
/// mappings, a legend, and what the columns hold. Texts, labels and what is to be read are in
/// `language`; names of sheets and columns and codes are English. Its date is the day of the newest
/// review, or 1980-01-01 where there is none.
Workbook comparison_workbook(const ReportContent& content, std::string_view language);

/// Likewise an overview: what its document says, and its data table.
Workbook overview_workbook(const OverviewContent& content, std::string_view language);

/// The mappings of a crosswalk, as mapping_sheet() gives them, to be edited and read back.
Workbook mappings_workbook(const Crosswalk& crosswalk, DataTable mappings);

}  // namespace crosswalk::report
