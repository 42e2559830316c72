#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "check/rules.hpp"
#include "cli/workspace.hpp"
#include "load/rules.hpp"
#include "report/phrases.hpp"
#include "text/suggestions.hpp"

namespace crosswalk::cli {

void Workspace::check_reports(const ReportList& list) {
  for (const Report& report : list.reports) {
    std::vector<Located<std::string>> named = report.request.rights;
    named.push_back(report.request.left);
    named.insert(named.end(), report.request.via.begin(), report.request.via.end());
    for (const Located<std::string>& framework_id : named) {
      const bool is_pattern = framework_id.value.find('*') != std::string::npos;
      if (!is_pattern && !knows_framework(framework_id.value)) {
        report_unknown_framework(*list.file, framework_id);
      }
    }
    const std::vector<std::string_view>& languages = report::report_languages();
    const std::string& language = report.style.language;
    if (std::find(languages.begin(), languages.end(), language) == languages.end()) {
      diagnostics_.report(
          rules::invalid_report, *list.file, report.language_at,
          fmt::format("reports can be written in {}, not in '{}'{}", fmt::join(languages, ", "),
                      language, did_you_mean(language, languages)));
    }
  }
}

}  // namespace crosswalk::cli
