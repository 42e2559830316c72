#pragma once

#include <string>
#include <string_view>

#include "model/document.hpp"
#include "model/report_content.hpp"
#include "model/report_list.hpp"

namespace crosswalk::report {

/// The overview as a document for reading and printing. `language` must be one that has phrases.
Document to_document(const OverviewContent& content, std::string_view language);

/// The overview as CSV with one row for each cell.
std::string to_csv(const OverviewContent& content, CsvDialect dialect, std::string_view language);

}  // namespace crosswalk::report
