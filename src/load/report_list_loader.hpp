#pragma once

#include <optional>

#include "model/diagnostic.hpp"
#include "model/report_list.hpp"

namespace crosswalk {

/// Loads reports.yaml from the text of `file`, with the same contract as load_framework(). A
/// report's file must be a unique, plain file name without a folder and without the ending `.yaml`.
std::optional<ReportList> load_report_list(const SourceFile& file, Diagnostics& diagnostics);

}  // namespace crosswalk
