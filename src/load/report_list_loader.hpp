#pragma once

#include <optional>

#include "model/diagnostic.hpp"
#include "model/report_list.hpp"

namespace crosswalk {

/// Loads reports.yaml from the text of `file`, under the terms of load_framework. A report's file
/// is a plain name: no folder, not `.yaml`, and no two reports share one.
std::optional<ReportList> load_report_list(const SourceFile& file, Diagnostics& diagnostics);

}  // namespace crosswalk
