#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "cli/commands.hpp"
#include "cli/failure.hpp"
#include "cli/file_io.hpp"
#include "cli/workspace.hpp"
#include "model/text.hpp"
#include "render/diagnostics.hpp"

namespace crosswalk::cli {

namespace {

struct CheckOptions {
  std::vector<std::string> files;
  bool all = false;
};

std::string counted(std::size_t count, std::string_view noun) {
  return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

/// Checks the files given, else the whole data folder. Returns why files could not be read.
std::vector<std::string> check_data(Workspace& workspace, const std::vector<std::string>& files) {
  if (files.empty()) return workspace.check_all();
  std::vector<std::string> unreadable;
  for (const std::string& file : files) {
    try {
      workspace.check_file(file);
    } catch (const Failure& failure) {
      unreadable.emplace_back(failure.what());
    }
  }
  return unreadable;
}

ExitStatus run_check(const DataOptions& data, const CheckOptions& options) {
  Workspace workspace(data.frameworks);
  const std::vector<std::string> unreadable = check_data(workspace, options.files);
  const Diagnostics& found = workspace.diagnostics();
  print(render::to_text(found.sorted(), options.all ? render::Extensiveness::complete
                                                    : render::Extensiveness::most_telling));
  print(fmt::format("{}: {}, {}, {}\n", counted(workspace.file_count(), "file"),
                    counted(found.count(Severity::error), "error"),
                    counted(found.count(Severity::warning), "warning"),
                    counted(found.count(Severity::note), "note")));
  for (const std::string& why : unreadable)
    std::cerr << "crosswalk: error: " << visible(why) << '\n';
  if (!unreadable.empty()) return ExitStatus::failure;
  return found.error_count() > 0 ? ExitStatus::findings : ExitStatus::ok;
}

}  // namespace

void add_check(CLI::App& app, const DataOptions& data, Action& action) {
  const auto options = std::make_shared<CheckOptions>();
  CLI::App* command = app.add_subcommand("check", "Report every problem of the data");
  command->allow_extras();
  command->add_option("FILE", options->files,
                      "Frameworks, crosswalks or lists of reports; without one the whole data "
                      "folder is checked");
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
