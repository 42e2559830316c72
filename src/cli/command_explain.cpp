#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "cli/commands.hpp"
#include "cli/data_folder.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "compare/chain.hpp"
#include "report/explanation.hpp"
#include "workspace/comparison_inputs.hpp"
#include "workspace/entry_name.hpp"
#include "workspace/failure.hpp"
#include "workspace/workspace.hpp"

namespace crosswalk::cli {

namespace {

struct ExplainOptions {
  std::string ref;
  std::string against;
  std::vector<std::string> via;
  std::string language = "en";
};

ExitStatus run_explain(const DataOptions& data, const ExplainOptions& options) {
  require_report_language(options.language);
  const EntryName name = entry_name_of(options.ref);
  if (!name.entry) {
    throw Failure(fmt::format("'{}' names no item; write FRAMEWORK:ID, e.g. psw:9.1", options.ref));
  }
  const DataFolder folder(data.frameworks);
  Workspace workspace(folder);
  const auto inputs = comparison_inputs(
      workspace, request_of(name.framework, {options.against}, options.via, {}), options.against);
  print_diagnostics(workspace.diagnostics());
  if (!inputs) return ExitStatus::check_failed;
  const std::size_t entry = entry_of(*inputs->chain.frameworks.front(), *name.entry);
  const Comparison comparison = compare_through(inputs->chain, *inputs->table);
  print_document(report::explanation(comparison, entry, options.language));
  return ExitStatus::ok;
}

}  // namespace

void add_explain(CLI::App& app, const DataOptions& data, Action& action) {
  const auto options = std::make_shared<ExplainOptions>();
  CLI::App* command = app.add_subcommand("explain", "Explain how an item got its class");
  command->allow_extras();
  command
      ->add_option("REF", options->ref,
                   "FRAMEWORK:ID of an item, or of a category for all its items")
      ->required();
  command->add_option("--against", options->against, "Framework that it is compared with")
      ->type_name("FRAMEWORK")
      ->required();
  command->add_option("--via", options->via, via_help)->type_name("HUB");
  command->add_option("--lang", options->language, report_language_help("explanation"))
      ->type_name(report_language_alternatives());
  command->footer("Example: crosswalk explain psw:9.1 --against social-work");
  command->callback([&data, &action, options] {
    action = [&data, options] { return run_explain(data, *options); };
  });
}

}  // namespace crosswalk::cli
