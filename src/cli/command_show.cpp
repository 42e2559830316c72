#include <fmt/format.h>
#include <fmt/ranges.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/commands.hpp"
#include "cli/data_folder.hpp"
#include "cli/output.hpp"
#include "compare/languages.hpp"
#include "report/listing.hpp"
#include "text/suggestions.hpp"
#include "workspace/entry_name.hpp"
#include "workspace/failure.hpp"
#include "workspace/workspace.hpp"

namespace crosswalk::cli {

namespace {

struct ShowOptions {
  std::string name;
  std::optional<std::string> language;
};

/// The language to show texts in. Throws Failure where the data does not have the requested
/// language.
std::string shown_language(const ShowOptions& options, const std::string& id,
                           const std::vector<std::string>& languages) {
  if (!options.language) return "en";
  const std::string& language = *options.language;
  if (std::find(languages.begin(), languages.end(), language) != languages.end()) return language;
  const std::vector<std::string_view> known(languages.begin(), languages.end());
  throw Failure(fmt::format("'{}' has texts in {}, not in '{}'{}", id, fmt::join(known, ", "),
                            language, did_you_mean(language, known)));
}

/// The text to print; empty where the data could not be loaded.
std::string shown(Workspace& workspace, const ShowOptions& options) {
  const EntryName name = entry_name_of(options.name);
  if (name.framework.find("--") != std::string::npos) {
    const ComparedTable* table = workspace.table(name.framework);
    if (table == nullptr) return {};
    if (name.entry) return report::mapping_text(*table, mapping_of(table->crosswalk, *name.entry));
    return report::crosswalk_text(
        *table, shown_language(options, table->crosswalk.id.value, languages_of(table->crosswalk)));
  }
  const Framework* framework = workspace.framework(name.framework);
  if (framework == nullptr) return {};
  if (name.entry) return report::entry_text(*framework, entry_of(*framework, *name.entry));
  return report::framework_text(
      *framework, shown_language(options, framework->id.value, languages_of(*framework)));
}

ExitStatus run_show(const DataOptions& data, const ShowOptions& options) {
  const DataFolder folder(data.frameworks);
  Workspace workspace(folder);
  const std::string text = shown(workspace, options);
  print_diagnostics(workspace.diagnostics());
  print_lines(text);
  return workspace.diagnostics().error_count() > 0 ? ExitStatus::check_failed : ExitStatus::ok;
}

}  // namespace

void add_show(CLI::App& app, const DataOptions& data, Action& action) {
  const auto options = std::make_shared<ShowOptions>();
  CLI::App* command =
      app.add_subcommand("show", "Show a framework, a crosswalk, or one entry or mapping");
  command->allow_extras();
  command
      ->add_option(
          "NAME", options->name,
          "What to show: FRAMEWORK or FRAMEWORK:ID, CROSSWALK or CROSSWALK:ID, such as psw, "
          "psw:9.1, psw--social-work or psw--social-work:ethics")
      ->required();
  command
      ->add_option("--lang", options->language,
                   "Language of the texts, one of those that the framework or crosswalk has "
                   "(default: en, where it has that); an entry or a mapping is shown in all its "
                   "languages")
      ->type_name("LANGUAGE");
  command->footer("Example: crosswalk show psw:9.1");
  command->callback([&data, &action, options] {
    action = [&data, options] { return run_show(data, *options); };
  });
}

}  // namespace crosswalk::cli
