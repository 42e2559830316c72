#include <array>

#include "report/rule_help.hpp"

namespace crosswalk::report {
namespace {

constexpr auto english_reports = std::to_array<RuleHelp>({
    {.rule = "missing-report",
     .meaning = "Whoever looks for the report does not find it.",
     .cause = "The report is new in the list, or its file was not handed in with the rest."},
    {.rule = "stale-report",
     .meaning = "The report no longer says what the data says.",
     .cause = "The data or the program changed after the report was written, or somebody edited "
              "the report."},
    {.rule = "unlisted-report",
     .meaning = "Nothing keeps such a file up to date.",
     .cause = "The report was taken out of the list or renamed there, or a file that is no report "
              "was put into the folder."},
});

}  // namespace

std::span<const RuleHelp> english_reports_help() { return english_reports; }

}  // namespace crosswalk::report
