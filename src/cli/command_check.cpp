#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "cli/commands.hpp"
#include "cli/data_folder.hpp"
#include "cli/verdict.hpp"
#include "report/phrases.hpp"
#include "workspace/workspace.hpp"

namespace crosswalk::cli {

namespace {

struct CheckOptions {
  std::vector<std::string> files;
  bool all = false;
  VerdictOptions verdict;
};

ExitStatus run_check(const DataOptions& data, const CheckOptions& options) {
  VerdictStyle style = verdict_style(options.verdict);
  if (options.all) style.extensiveness = render::Extensiveness::complete;
  const DataFolder folder(data.frameworks);
  Workspace workspace(folder);
  const bool is_whole = options.files.empty();
  std::vector<std::string> unreadable =
      is_whole ? workspace.check_all()
               : workspace.check_files(options.files, report::report_languages());
  const Diagnostics& found = workspace.diagnostics();
  render::CheckOutcome outcome = outcome_of("check", found.sorted());
  outcome.file_count = workspace.file_count();
  outcome.unreadable = std::move(unreadable);
  // Who names files asks for what can be said of them.
  if (is_whole && !options.all) leave_out_shipped_notes(outcome);
  return print_verdict(outcome, style,
                       fmt::format("{}{}: {}, {}, {}\n", counted(workspace.file_count(), "file"),
                                   is_whole && !data.frameworks ? ' ' + folder.place() : "",
                                   counted(found.count(Severity::error), "error"),
                                   counted(found.count(Severity::warning), "warning"),
                                   counted(found.count(Severity::note), "note")));
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
  add_verdict_options(*command, options->verdict);
  command->add_flag("--all", options->all,
                    "Show every diagnostic: not only the first 20 of each rule and file, and also "
                    "the notes on data that comes with the program");
  command->footer(
      "Errors give exit status 1; warnings and notes on the source do so with --fail-on.\n"
      "'crosswalk rules RULE' explains a diagnostic.\n\n"
      "Example: crosswalk check --format concise --fail-on warning");
  command->callback([&data, &action, options] {
    action = [&data, options] { return run_check(data, *options); };
  });
}

}  // namespace crosswalk::cli
