#pragma once

#include <deque>
#include <string>

#include "model/report_list.hpp"
#include "workspace/comparing.hpp"

namespace crosswalk::cli {

/// The report on the comparisons of `request`. Throws Failure where an overview is requested in a
/// format that it does not have.
std::string report_text(const std::deque<FinishedComparison>& compared,
                        const ComparisonRequest& request, const ReportStyle& style);

}  // namespace crosswalk::cli
