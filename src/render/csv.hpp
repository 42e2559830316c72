#pragma once

#include <string>
#include <string_view>

#include "report/report.hpp"

namespace crosswalk::render {
using namespace crosswalk::report;

/// One table of the comparison as RFC 4180 CSV. Column names and codes are English in every
/// language; `language` picks the texts.
std::string to_csv(const ReportContent& content, Table table, CsvDialect dialect,
                   std::string_view language);

}  // namespace crosswalk::render
