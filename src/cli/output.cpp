#include "cli/output.hpp"

#include <algorithm>
#include <iostream>
#include <vector>

#include "cli/file_io.hpp"
#include "cli/options.hpp"
#include "render/diagnostics.hpp"
#include "render/phrases.hpp"

namespace crosswalk::cli {

void write_result(const std::optional<std::string>& file, std::string_view text) {
  if (file) {
    write_file(*file, text);
  } else {
    print(text);
  }
}

void print_problems(const Diagnostics& diagnostics) {
  std::vector<Diagnostic> problems = diagnostics.sorted();
  std::erase_if(problems, [](const Diagnostic& finding) {
    return finding.rule->severity == Severity::note;
  });
  std::cerr << render::to_text(problems);
}

void demand_report_language(std::string_view language) {
  const std::vector<std::string_view>& known = render::report_languages();
  if (std::find(known.begin(), known.end(), language) != known.end()) return;
  throw Failure(fmt::format("reports can be written in {}, not in '{}'{}", fmt::join(known, ", "),
                            language, did_you_mean(language, known)));
}

}  // namespace crosswalk::cli
