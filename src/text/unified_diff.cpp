#include "text/unified_diff.hpp"

#include <fmt/format.h>

#include <dtl/dtl.hpp>
#include <sstream>
#include <vector>

namespace crosswalk {

namespace {

/// The lines of a text; a last line without a line break gets a mark as `diff` prints it.
std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    lines.emplace_back(text.substr(0, end));
    if (end == std::string_view::npos) {
      lines.back() += "\n\\ No newline at end of file";
      break;
    }
    text.remove_prefix(end + 1);
  }
  return lines;
}

}  // namespace

std::string unified_diff(std::string_view before_name, std::string_view before,
                         std::string_view after_name, std::string_view after) {
  if (before == after) return {};
  dtl::Diff<std::string> diff(lines_of(before), lines_of(after));
  diff.compose();
  diff.composeUnifiedHunks();
  std::ostringstream hunks;
  diff.printUnifiedFormat(hunks);
  std::string text = hunks.str();
  // For a hunk without old lines, dtl 1.20 writes line 1 where the format requires 0.
  constexpr std::string_view from_line_1 = "@@ -1,0 ";
  if (before.empty() && text.starts_with(from_line_1)) {
    text.replace(0, from_line_1.size(), "@@ -0,0 ");
  }
  return fmt::format("--- {}\n+++ {}\n{}", before_name, after_name, text);
}

}  // namespace crosswalk
