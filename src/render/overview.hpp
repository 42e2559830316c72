#pragma once

#include <string>

#include "model/overview.hpp"
#include "model/provenance.hpp"
#include "model/report_list.hpp"

namespace crosswalk::render {

/// All that a report on several comparisons shows.
struct OverviewContent {
  Overview overview;
  Provenance provenance;
};

/// The overview as Markdown or CSV; `style.format` is one of the two, and `style.table` does not
/// matter. The CSV has a row for each cell.
std::string to_overview(const OverviewContent& content, const ReportStyle& style);

}  // namespace crosswalk::render
