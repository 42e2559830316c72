#include <array>

#include "report/rule_help.hpp"

namespace crosswalk::report {
namespace {

constexpr auto table_lines = std::to_array<RuleExample>({
    {.rule = "table-syntax",
     .file = "ratings.csv",
     .wrong = R"(1.1,"high,low)",
     .right = "1.1,high,low"},
    {.rule = "unclear-separator",
     .file = "ratings.csv",
     .wrong = "unit;first,second",
     .right = "unit,first,second"},
    {.rule = "ragged-row", .file = "ratings.csv", .wrong = "1.1,high", .right = "1.1,high,low"},
    {.rule = "repeated-column",
     .file = "ratings.csv",
     .wrong = "unit,first,first",
     .right = "unit,first,second"},
    {.rule = "missing-column",
     .file = "ratings.csv",
     .wrong = "item,first,second",
     .right = "unit,first,second"},
    {.rule = "missing-cell",
     .file = "ratings.csv",
     .wrong = R"(1.1,high,low
,low,low)",
     .right = R"(1.1,high,low
1.2,low,low)"},
    {.rule = "table-too-large",
     .file = "ratings.csv",
     .wrong = R"(unit,first,second
1,remark 1,high
2,remark 2,high
…
1001,remark 1001,high)",
     .right = R"(unit,first,second
1.1,high,low
1.2,low,low
1.3,,high)"},
    {.rule = "repeated-unit",
     .file = "ratings.csv",
     .wrong = R"(1.1,high,low
1.1,low,low)",
     .right = R"(1.1,high,low
1.2,low,low)"},
    {.rule = "invalid-rating",
     .file = "ratings.csv",
     .wrong = "1.1,hihg,low",
     .right = "1.1,high,low"},
    {.rule = "unclear-missing",
     .file = "ratings.csv",
     .wrong = "1.3,NA,high",
     .right = "1.3,,high"},
    {.rule = "no-common-unit",
     .file = "ratings.csv",
     .wrong = R"(unit,first,second
1.1,high,
1.2,,low
1.3,,high)",
     .right = R"(unit,first,second
1.1,high,low
1.2,low,low
1.3,,high)"},
});

}  // namespace

std::span<const RuleExample> table_examples() { return table_lines; }

}  // namespace crosswalk::report
