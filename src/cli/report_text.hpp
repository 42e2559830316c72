#pragma once

#include <string>

#include "model/report_content.hpp"
#include "model/report_list.hpp"

namespace crosswalk::cli {

/// The report on a comparison in the given style. The same content gives the same bytes on every
/// system.
std::string report_text(const ReportContent& content, const ReportStyle& style);

/// The overview in the given style, whose `table` is ignored. Throws Failure where there is no
/// overview in that format.
std::string report_text(const OverviewContent& content, const ReportStyle& style);

}  // namespace crosswalk::cli
