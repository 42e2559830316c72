#include <CLI/CLI.hpp>
#include <memory>
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

ExitStatus run_list(const DataOptions& data, const std::string& language) {
  require_report_language(language);
  const DataFolder folder(data.frameworks);
  Workspace workspace(folder);
  workspace.catalogue().require_data();
  std::vector<const Framework*> frameworks;
  for (const std::string& id : workspace.catalogue().framework_ids()) {
    if (const Framework* framework = workspace.framework(id)) frameworks.push_back(framework);
  }
  std::vector<const Crosswalk*> crosswalks;
  for (const std::string& id : workspace.catalogue().crosswalk_ids()) {
    if (const ComparedTable* table = workspace.table(id)) crosswalks.push_back(&table->crosswalk);
  }
  print_diagnostics(workspace.diagnostics());
  print_lines(report::data_list(frameworks, crosswalks, language));
  return workspace.diagnostics().error_count() > 0 ? ExitStatus::check_failed : ExitStatus::ok;
}

}  // namespace

void add_list(CLI::App& app, const DataOptions& data, Action& action) {
  const auto language = std::make_shared<std::string>("en");
  CLI::App* command = app.add_subcommand("list", "List the frameworks and crosswalks");
  command->allow_extras();
  command->add_option("--lang", *language, report_language_help("titles"))
      ->type_name(report_language_alternatives());
  command->footer("Example: crosswalk list");
  command->callback([&data, &action, language] {
    action = [&data, language] { return run_list(data, *language); };
  });
}

}  // namespace crosswalk::cli
