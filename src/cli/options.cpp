#include "cli/options.hpp"

#include <algorithm>

#include "report/phrases.hpp"
#include "text/suggestions.hpp"

namespace crosswalk::cli {

ComparisonRequest request_of(const std::string& left, const std::vector<std::string>& rights,
                             const std::vector<std::string>& via,
                             const std::optional<std::string>& minimum_evidence) {
  ComparisonRequest request{.left = {.value = left}};
  for (const std::string& right : rights) request.rights.push_back({.value = right});
  for (const std::string& stop : via) request.via.push_back({.value = stop});
  if (minimum_evidence) {
    request.minimum_evidence = chosen_word("--min-evidence", *minimum_evidence, evidence_words);
  }
  return request;
}

std::string report_language_alternatives() {
  return fmt::format("{}", fmt::join(report::report_languages(), "|"));
}

std::string report_language_help(std::string_view subject) {
  return fmt::format("Language of the {} (default: {})", subject,
                     report::report_languages().front());
}

void require_report_language(std::string_view language) {
  const std::vector<std::string_view>& known = report::report_languages();
  if (std::find(known.begin(), known.end(), language) != known.end()) return;
  throw Failure(fmt::format("reports can be written in {}, not in '{}'{}", fmt::join(known, ", "),
                            language, did_you_mean(language, known)));
}

}  // namespace crosswalk::cli
