#pragma once

#include <string_view>

#include "model/data_table.hpp"
#include "model/document.hpp"
#include "model/overview.hpp"
#include "model/report_content.hpp"

namespace crosswalk::report {

/// The overview as a document for reading and printing. `language` must be one that has phrases.
Document to_document(const OverviewContent& content, std::string_view language);

/// A row for each cell of the overview, with texts for readers of `language`.
DataTable overview_table(const Overview& overview, std::string_view language);

}  // namespace crosswalk::report
