#include "cli/command_tree.hpp"

#include <CLI/CLI.hpp>

#include "cli/commands.hpp"

namespace crosswalk::cli {

namespace {

OptionDescription described(const CLI::Option& option) {
  OptionDescription description{.description = option.get_description(),
                                .is_required = option.get_required(),
                                .is_repeatable = option.get_items_expected_max() > 1};
  if (option.get_positional()) {
    description.value = option.get_name(true);
    return description;
  }
  for (const std::string& name : option.get_snames()) description.names.push_back("-" + name);
  for (const std::string& name : option.get_lnames()) description.names.push_back("--" + name);
  if (option.get_items_expected_max() > 0) description.value = option.get_type_name();
  return description;
}

CommandDescription described(const CLI::App& command) {
  CommandDescription description{.name = command.get_name(),
                                 .description = command.get_description(),
                                 .footer = command.get_footer()};
  for (const CLI::Option* option : command.get_options()) {
    (option->get_positional() ? description.arguments : description.options)
        .push_back(described(*option));
  }
  for (const CLI::App* below : command.get_subcommands({})) {
    description.commands.push_back(described(*below));
  }
  return description;
}

}  // namespace

CommandDescription command_tree() {
  CLI::App app;
  DataOptions data;
  Action action;
  define_program(app, data, action);
  return described(app);
}

}  // namespace crosswalk::cli
