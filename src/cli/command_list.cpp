#include <CLI/CLI.hpp>
#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cli/commands.hpp"
#include "cli/data_folder.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "report/listing.hpp"
#include "workspace/workspace.hpp"

namespace crosswalk::cli {

namespace {

enum class Listed { frameworks, crosswalks };

constexpr auto listed_words = std::to_array<Code<Listed>>(
    {{"frameworks", Listed::frameworks}, {"crosswalks", Listed::crosswalks}});

struct ListOptions {
  std::optional<std::string> ids;
  std::string language = "en";
};

/// Prints the ids of one kind, one a line.
ExitStatus print_ids(const Workspace& workspace, Listed listed) {
  const DataIndex& index = workspace.data_index();
  std::string lines;
  for (const std::string& id :
       listed == Listed::frameworks ? index.framework_ids() : index.crosswalk_ids()) {
    lines += id + '\n';
  }
  print_lines(lines);
  return ExitStatus::ok;
}

ExitStatus run_list(const DataOptions& data, const ListOptions& options) {
  require_report_language(options.language);
  const DataFolder folder(data.frameworks);
  Workspace workspace(folder);
  if (options.ids) return print_ids(workspace, chosen_word("--ids", *options.ids, listed_words));
  workspace.data_index().require_data();
  std::vector<const Framework*> frameworks;
  for (const std::string& id : workspace.data_index().framework_ids()) {
    if (const Framework* framework = workspace.framework(id)) frameworks.push_back(framework);
  }
  std::vector<const Crosswalk*> crosswalks;
  for (const std::string& id : workspace.data_index().crosswalk_ids()) {
    if (const ComparedTable* table = workspace.table(id)) crosswalks.push_back(&table->crosswalk);
  }
  print_diagnostics(workspace.diagnostics());
  print_document(report::data_list(frameworks, crosswalks, options.language));
  return workspace.diagnostics().error_count() > 0 ? ExitStatus::check_failed : ExitStatus::ok;
}

}  // namespace

void add_list(CLI::App& app, const DataOptions& data, Action& action) {
  const auto options = std::make_shared<ListOptions>();
  CLI::App* command = app.add_subcommand("list", "List the frameworks and crosswalks");
  command->allow_extras();
  command->add_option("--ids", options->ids, "Print only the ids of these, one a line")
      ->type_name(alternatives(listed_words));
  command->add_option("--lang", options->language, report_language_help("list"))
      ->type_name(report_language_alternatives());
  command->footer("Example: crosswalk list");
  command->callback([&data, &action, options] {
    action = [&data, options] { return run_list(data, *options); };
  });
}

}  // namespace crosswalk::cli
