#pragma once

#include <string>
#include <string_view>

#include "model/report_content.hpp"
#include "model/report_list.hpp"

namespace crosswalk::render {

/// One table of the comparison as RFC 4180 CSV. Column names and codes are English in every
/// language; `language` picks the texts.
std::string to_csv(const ReportContent& content, ReportTable table, CsvDialect dialect,
                   std::string_view language);

}  // namespace crosswalk::render
