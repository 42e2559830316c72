#pragma once

#include <string>
#include <string_view>

#include "report/report.hpp"

namespace crosswalk::report {

/// The Markdown report: every part of the comparison, for reading, printing and conversion by
/// pandoc. `language` must be one that has phrases.
std::string to_markdown(const ReportContent& content, std::string_view language);

}  // namespace crosswalk::report
