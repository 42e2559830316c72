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
#include "report/phrases.hpp"
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

/// The language to show the data in. Throws Failure where it is neither one that reports can be
/// written in nor one that the data has.
std::string shown_language(const ShowOptions& options, const std::string& id,
                           const std::vector<std::string>& languages) {
  if (!options.language) return "en";
  const std::string& language = *options.language;
  std::vector<std::string_view> known = report::report_languages();
  known.insert(known.end(), languages.begin(), languages.end());
  if (std::find(known.begin(), known.end(), language) != known.end()) return language;
  throw Failure(fmt::format("'{}' has texts in {}, not in '{}'{}", id, fmt::join(languages, ", "),
                            language, did_you_mean(language, known)));
}

/// What to print; nullopt where the data could not be loaded.
std::optional<Document> shown_document(Workspace& workspace, const ShowOptions& options) {
  const EntryName name = entry_name_of(options.name);
  if (name.framework.find("--") != std::string::npos) {
    const ComparedTable* table = workspace.table(name.framework);
    if (table == nullptr) return std::nullopt;
    const std::string language =
        shown_language(options, table->crosswalk.id.value, languages_of(table->crosswalk));
    if (!name.entry) return report::crosswalk_document(*table, language);
    return report::mapping_document(*table, mapping_of(table->crosswalk, *name.entry), language);
  }
  const Framework* framework = workspace.framework(name.framework);
  if (framework == nullptr) return std::nullopt;
  const std::string language =
      shown_language(options, framework->id.value, languages_of(*framework));
  if (!name.entry) return report::framework_document(*framework, language);
  return report::entry_document(*framework, entry_of(*framework, *name.entry), language);
}

ExitStatus run_show(const DataOptions& data, const ShowOptions& options) {
  const DataFolder folder(data.frameworks);
  Workspace workspace(folder);
  const std::optional<Document> document = shown_document(workspace, options);
  print_diagnostics(workspace.diagnostics());
  if (document) print_document(*document);
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
      ->add_option(
          "--lang", options->language,
          "Language of what is shown: en, pt, fr or one that the texts have (default: en); "
          "the texts of a single entry or mapping are shown in all their languages")
      ->type_name("LANGUAGE");
  command->footer("Example: crosswalk show psw:9.1");
  command->callback([&data, &action, options] {
    action = [&data, options] { return run_show(data, *options); };
  });
}

}  // namespace crosswalk::cli
