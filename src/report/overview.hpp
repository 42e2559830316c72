#pragma once

#include <string>

#include "model/overview.hpp"
#include "model/provenance.hpp"
#include "model/report_list.hpp"

namespace crosswalk::report {

/// The input of an overview report.
struct OverviewContent {
  Overview overview;
  Provenance provenance;
};

/// The overview as Markdown or CSV. `style.format` must be one of the two; `style.table` is
/// ignored. The CSV has one row for each cell.
std::string to_overview(const OverviewContent& content, const ReportStyle& style);

}  // namespace crosswalk::report
