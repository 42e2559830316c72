#include <array>

#include "report/rule_help.hpp"

namespace crosswalk::report {
namespace {

constexpr auto reports_lines = std::to_array<RuleExample>({
    {.rule = "missing-report",
     .file = "reports.yaml",
     .wrong =
         R"(  - {file: "peer--start.matrix.csv", compare: ["peer", "start"], format: csv, table: matrix}
  - {file: "care--peer.md", compare: ["care", "peer"], format: md})",
     .right =
         R"(  - {file: "peer--start.matrix.csv", compare: ["peer", "start"], format: csv, table: matrix})"},
    {.rule = "stale-report",
     .file = "peer--start.matrix.csv",
     .wrong = "1,overlap,1,4,4,0,0,0,Talking,0,determined,0",
     .right = "1,overlap,1,4,1,0,0,3,Talking,0,determined,0"},
    {.rule = "unlisted-report",
     .file = "reports.yaml",
     .wrong_file = "old.md",
     .wrong = "# An old report",
     .right =
         R"(  - {file: "peer--start.matrix.csv", compare: ["peer", "start"], format: csv, table: matrix})"},
});

}  // namespace

std::span<const RuleExample> reports_examples() { return reports_lines; }

}  // namespace crosswalk::report
