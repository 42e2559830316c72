#include <CLI/CLI.hpp>
#include <memory>
#include <string>

#include "cli/commands.hpp"
#include "cli/entry_name.hpp"
#include "cli/file_io.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/workspace.hpp"
#include "render/listing.hpp"

namespace crosswalk::cli {

namespace {

struct ShowOptions {
  std::string name;
  std::string language = "en";
};

ExitStatus run_show(const DataOptions& data, const ShowOptions& options) {
  demand_report_language(options.language);
  const EntryName name = entry_name_of(options.name);
  Workspace workspace(data.frameworks);
  const Framework* framework = workspace.framework(name.framework);
  print_problems(workspace.diagnostics());
  if (framework == nullptr) return ExitStatus::findings;
  print(name.entry ? render::entry_text(*framework, entry_of(*framework, *name.entry))
                   : render::framework_text(*framework, options.language));
  return ExitStatus::ok;
}

}  // namespace

void add_show(CLI::App& app, const DataOptions& data, Action& action) {
  const auto options = std::make_shared<ShowOptions>();
  CLI::App* command = app.add_subcommand("show", "Show a framework or one of its entries");
  command->allow_extras();
  command
      ->add_option("NAME", options->name,
                   "What to show: FRAMEWORK, or FRAMEWORK:ID for one entry, e.g. psw or psw:9.1")
      ->required();
  command->add_option("--lang", options->language,
                      "Language of a framework's texts: en or pt (default: en); an entry is shown "
                      "in all its languages");
  command->footer("Example: crosswalk show psw:9.1");
  command->callback([&data, &action, options] {
    action = [&data, options] { return run_show(data, *options); };
  });
}

}  // namespace crosswalk::cli
