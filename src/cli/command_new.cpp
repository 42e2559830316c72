#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <filesystem>
#include <memory>
#include <string>

#include "cli/commands.hpp"
#include "cli/failure.hpp"
#include "cli/new_files.hpp"
#include "cli/output.hpp"
#include "cli/workspace.hpp"
#include "compare/languages.hpp"
#include "load/framework_loader.hpp"
#include "render/template.hpp"

namespace crosswalk::cli {

namespace fs = std::filesystem;

namespace {

ExitStatus run_new_framework(const DataOptions& data, const std::string& id) {
  // The loader checks the id before anything is written.
  const SourceFile draft(id + ".yaml", render::framework_template(id, {}));
  Diagnostics diagnostics;
  if (!load_framework(draft, diagnostics)) {
    throw Failure(
        fmt::format("'{}' cannot be the id of a framework: an id has lower-case letters, "
                    "digits, '.' and single '-'",
                    id));
  }
  const fs::path folder = folder_for_new_files(data);
  const DataFolder known(folder.string());
  if (const auto taken = known.named(id); !taken.empty()) {
    throw Failure(
        fmt::format("'{}' exists already and is left as it is", (folder / taken.front()).string()));
  }
  write_new(folder / (id + ".yaml"),
            render::framework_template(id, manuals_of(folder, folder, "framework.schema.json")));
  return ExitStatus::ok;
}

ExitStatus run_new_crosswalk(const DataOptions& data, const std::string& left_id,
                             const std::string& right_id) {
  if (left_id == right_id) throw Failure(fmt::format("'{}' needs no crosswalk to itself", left_id));
  Workspace workspace(data.frameworks);
  const Framework* left = workspace.framework(left_id);
  const Framework* right = workspace.framework(right_id);
  print_problems(workspace.diagnostics());
  if (left == nullptr || right == nullptr || workspace.diagnostics().error_count() > 0) {
    return ExitStatus::findings;
  }
  for (const std::string& id :
       {fmt::format("{}--{}", left_id, right_id), fmt::format("{}--{}", right_id, left_id)}) {
    if (workspace.knows_crosswalk(id)) {
      throw Failure(
          fmt::format("there is a crosswalk '{}' already, which serves both directions", id));
    }
  }
  const fs::path folder = folder_for_new_files(data);
  const fs::path place = folder / "crosswalks";
  write_new(place / fmt::format("{}--{}.yaml", left_id, right_id),
            render::crosswalk_template(
                *left, *right, common_language(*left, *right).value_or(left->original.value),
                manuals_of(folder, place, "crosswalk.schema.json")));
  return ExitStatus::ok;
}

}  // namespace

void add_new(CLI::App& app, const DataOptions& data, Action& action) {
  CLI::App* command = app.add_subcommand("new", "Write a starting file for data of your own");
  command->allow_extras();
  command->require_subcommand(0, 1);
  command->footer(
      "An existing file is never changed. Without a data folder, ./frameworks is made with a copy "
      "of the built-in data, its schemas and its manual.\n\n"
      "Example: crosswalk new framework my-list");

  struct Options {
    std::string id;
    std::string left;
    std::string right;
  };
  const auto options = std::make_shared<Options>();
  CLI::App* framework = command->add_subcommand("framework", "Write DIR/ID.yaml");
  framework->allow_extras();
  framework->add_option("ID", options->id, "Id of the new framework")->required();
  framework->footer("Example: crosswalk new framework my-list");
  framework->callback([&data, &action, options] {
    action = [&data, options] { return run_new_framework(data, options->id); };
  });

  CLI::App* table = command->add_subcommand("crosswalk", "Write DIR/crosswalks/LEFT--RIGHT.yaml");
  table->allow_extras();
  table->add_option("LEFT", options->left, "Framework whose items get a row each")->required();
  table->add_option("RIGHT", options->right, "Framework to tie it to")->required();
  table->footer("Example: crosswalk new crosswalk psw my-list");
  table->callback([&data, &action, options] {
    action = [&data, options] { return run_new_crosswalk(data, options->left, options->right); };
  });
}

}  // namespace crosswalk::cli
