#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "cli/commands.hpp"
#include "cli/data_folder.hpp"
#include "cli/output.hpp"
#include "render/diagnostics.hpp"
#include "report/phrases.hpp"
#include "text/unicode.hpp"
#include "workspace/workspace.hpp"

namespace crosswalk::cli {

namespace {

struct CheckOptions {
  std::vector<std::string> files;
  bool all = false;
};

std::string counted(std::size_t count, std::string_view noun) {
  return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

ExitStatus run_check(const DataOptions& data, const CheckOptions& options) {
  const DataFolder folder(data.frameworks);
  Workspace workspace(folder);
  const bool is_whole = options.files.empty();
  const std::vector<std::string> unreadable =
      is_whole ? workspace.check_all()
               : workspace.check_files(options.files, report::report_languages());
  const Diagnostics& found = workspace.diagnostics();
  print_lines(render::to_text(found.sorted(), options.all ? render::Extensiveness::complete
                                                          : render::Extensiveness::most_telling));
  print_lines(fmt::format("{}{}: {}, {}, {}\n", counted(workspace.file_count(), "file"),
                          is_whole && !data.frameworks ? ' ' + folder.place() : "",
                          counted(found.count(Severity::error), "error"),
                          counted(found.count(Severity::warning), "warning"),
                          counted(found.count(Severity::note), "note")));
  for (const std::string& why : unreadable) {
    std::cerr << "crosswalk: error: " << visible_lines(why) << '\n';
  }
  if (!unreadable.empty()) return ExitStatus::failure;
  return found.error_count() > 0 ? ExitStatus::findings : ExitStatus::ok;
}

}  // namespace

void add_check(CLI::App& app, const DataOptions& data, Action& action) {
  const auto options = std::make_shared<CheckOptions>();
  CLI::App* command = app.add_subcommand("check", "Report every problem of the data");
  command->allow_extras();
  command->add_option(
      "FILE", options->files,
      "Frameworks, crosswalks or lists of reports; without one all files of the data "
      "are checked, and the last line says where they are");
  command->add_flag("--all", options->all,
                    "Show every diagnostic, not only the first 20 of each rule and file");
  command->footer(
      "Errors give exit status 1; warnings and notes on the source do not.\n"
      "'crosswalk rules RULE' explains a finding.\n\n"
      "Example: crosswalk check frameworks/psw.yaml");
  command->callback([&data, &action, options] {
    action = [&data, options] { return run_check(data, *options); };
  });
}

}  // namespace crosswalk::cli
