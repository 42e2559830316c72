#pragma once

#include <array>

#include "model/diagnostic.hpp"

// The rules about written reports.
namespace crosswalk::rules {

inline constexpr Rule stale_report{
    .id = "stale-report",
    .severity = Severity::error,
    .summary = "a report differs from what the data gives",
    .advice =
        "The data or the program has changed since the report was written, or somebody edited "
        "the report. 'crosswalk report --diff' shows what would change, 'crosswalk report' "
        "writes it anew."};

inline constexpr Rule missing_report{
    .id = "missing-report",
    .severity = Severity::error,
    .summary = "a list of reports names a report that has not been written",
    .advice =
        "Usually the report is new in the list, or its file was not committed. 'crosswalk "
        "report' writes it."};

inline constexpr Rule unlisted_report{
    .id = "unlisted-report",
    .severity = Severity::error,
    .summary = "a file in the folder of the reports is not in the list",
    .advice =
        "Usually the report was taken out of the list or renamed there. Nothing keeps such a "
        "file up to date: remove it, or list it again. Files that are no reports belong into "
        "another folder; README.md may stay."};

}  // namespace crosswalk::rules

namespace crosswalk {

/// All rules about written reports.
inline constexpr std::array report_rules{&rules::stale_report, &rules::missing_report,
                                         &rules::unlisted_report};

}  // namespace crosswalk
