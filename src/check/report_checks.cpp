#include "check/report_checks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "check/report_rules.hpp"
#include "text/unicode.hpp"

namespace crosswalk {

namespace {

/// The place of the first character in which a text differs from what is expected; the place behind
/// its end where only the rest is missing.
Position first_difference(const SourceFile& present, std::string_view expected) {
  const std::string_view text = present.text();
  const auto differing = std::mismatch(text.begin(), text.end(), expected.begin(), expected.end());
  const auto same = static_cast<std::size_t>(differing.first - text.begin());
  const std::string_view before = text.substr(0, same);
  const std::size_t line_start = before.rfind('\n') + 1;  // npos + 1 is 0
  const auto line = 1 + std::count(before.begin(), before.end(), '\n');
  const std::string_view same_in_line = before.substr(line_start);
  // A character may differ in its last byte only.
  const bool is_split = same < text.size() && !starts_character(text[same]);
  const auto column = std::count_if(same_in_line.begin(), same_in_line.end(), &starts_character) +
                      (is_split ? 0 : 1);
  return {.line = static_cast<int>(line), .column = static_cast<int>(std::max<long>(column, 1))};
}

}  // namespace

void check_report(const ListedReport& report, Diagnostics& diagnostics) {
  const auto subject = diagnostics.about(report.name.value);
  if (report.present == nullptr) {
    diagnostics.report(rules::missing_report, report.list, report.name.at,
                       fmt::format("report '{}' has not been written", report.name.value));
    return;
  }
  if (report.present->text() == report.expected) return;
  diagnostics
      .report(rules::stale_report, *report.present,
              first_difference(*report.present, report.expected),
              "the report is stale: from here on it is not what the data gives")
      .notes.push_back({&report.list, report.name.at, "it is listed here"});
}

void report_unlisted(const SourceFile& file, const SourceFile& list, Diagnostics& diagnostics) {
  diagnostics.report(rules::unlisted_report, file, {},
                     fmt::format("the report is not listed in '{}'", list.path()));
}

}  // namespace crosswalk
