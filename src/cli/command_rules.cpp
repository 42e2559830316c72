#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "cli/all_rules.hpp"
#include "cli/commands.hpp"
#include "cli/file_io.hpp"
#include "cli/options.hpp"
#include "report/phrases.hpp"
#include "report/rule_text.hpp"
#include "text/suggestions.hpp"
#include "workspace/failure.hpp"

namespace crosswalk::cli {

namespace {

ExitStatus run_rules(const std::string& id, const std::string& language) {
  require_report_language(language);
  const report::Catalogue& catalogue = report::catalogue_of(language);
  const std::vector<const Rule*> rules = all_rules();
  if (id.empty()) {
    print(report::rule_list(rules, catalogue));
    return ExitStatus::ok;
  }
  const auto rule =
      std::find_if(rules.begin(), rules.end(), [&id](const Rule* each) { return each->id == id; });
  if (rule == rules.end()) {
    std::vector<std::string_view> ids;
    for (const Rule* each : rules) ids.push_back(each->id);
    throw Failure(fmt::format("there is no rule '{}'{}", id, did_you_mean(id, ids)));
  }
  print(report::rule_text(**rule, catalogue));
  return ExitStatus::ok;
}

}  // namespace

void add_rules(CLI::App& app, Action& action) {
  const auto id = std::make_shared<std::string>();
  const auto language = std::make_shared<std::string>("en");
  CLI::App* command = app.add_subcommand("rules", "Explain what check finds and how to mend it");
  command->allow_extras();
  command->add_option("RULE", *id, "Id of a rule; without it all rules are listed");
  command->add_option("--lang", *language, report_language_help("explanations"))
      ->type_name(report_language_alternatives());
  command->footer("Example: crosswalk rules unknown-ref");
  command->callback(
      [&action, id, language] { action = [id, language] { return run_rules(*id, *language); }; });
}

}  // namespace crosswalk::cli
