#include "cli/output.hpp"

#include <iostream>
#include <vector>

#include "cli/file_io.hpp"
#include "render/diagnostics.hpp"

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
  std::erase_if(problems,
                [](const Diagnostic& finding) { return finding.rule->severity == Severity::note; });
  std::cerr << render::to_text(problems);
}

}  // namespace crosswalk::cli
