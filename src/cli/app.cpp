#include "cli/app.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <CLI/CLI.hpp>
#include <exception>
#include <iostream>
#include <new>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/commands.hpp"
#include "cli/file_io.hpp"
#include "cli/progress.hpp"
#include "cli/version.hpp"
#include "text/suggestions.hpp"
#include "text/unicode.hpp"
#include "workspace/failure.hpp"

namespace crosswalk::cli {

namespace {

constexpr const char* status_help =
    "Exit status:\n"
    "  0  fine\n"
    "  1  a check failed: errors in the data, stale reports, differences\n"
    "  2  could not run: usage, unreadable, unwritable\n\n"
    "Example: crosswalk compare psw social-work -o comparison.md\n"
    "'crosswalk COMMAND --help' shows the options of a command.";

/// The chosen command with all words of its name; the app itself where none was chosen.
const CLI::App& chosen(const CLI::App& app) {
  const std::vector<CLI::App*> commands = app.get_subcommands();
  return commands.empty() ? app : chosen(*commands.front());
}

/// The full name of a command followed by a blank, such as "new framework "; empty for the app.
std::string full_name(const CLI::App& command) {
  if (command.get_parent() == nullptr) return {};
  return full_name(*command.get_parent()) + command.get_name() + ' ';
}

std::vector<std::string> command_names(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::App* command : app.get_subcommands({})) names.push_back(command->get_name());
  return names;
}

/// The options of a command and of its parent commands, which it also accepts.
std::vector<std::string> option_names(const CLI::App& command) {
  std::vector<std::string> names;
  for (const CLI::App* app = &command; app != nullptr; app = app->get_parent()) {
    for (const CLI::Option* option : app->get_options()) {
      for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
    }
  }
  return names;
}

/// The arguments that the parser could not assign, in the chosen command or its parents.
std::vector<std::string> leftovers_of(const CLI::App& command) {
  std::vector<std::string> leftovers = command.remaining();
  if (!leftovers.empty() || command.get_parent() == nullptr) return leftovers;
  return leftovers_of(*command.get_parent());
}

/// For a mistyped command, CLI11 2.1 only says that a subcommand is required. So the parser is set
/// to accept unknown arguments, and this function refuses them with a suggestion.
void refuse_leftovers(const CLI::App& app) {
  const CLI::App& command = chosen(app);
  const std::vector<std::string> commands = command_names(command);
  const std::vector<std::string> leftovers = leftovers_of(command);
  if (leftovers.empty()) {
    if (commands.empty()) return;
    throw Failure(
        fmt::format("a command is needed: {}{}", full_name(command), fmt::join(commands, ", ")));
  }
  const std::string word = leftovers.front().substr(0, leftovers.front().find('='));
  if (word.starts_with('-')) {
    const std::vector<std::string> options = option_names(command);
    throw Failure(fmt::format("there is no option '{}'{}", word,
                              did_you_mean(word, {options.begin(), options.end()})));
  }
  if (commands.empty()) throw Failure(fmt::format("'{}' is one argument too many", word));
  // These are similar to 'report' in spelling, but mean something else.
  if (word == "export") {
    throw Failure(fmt::format("there is no command '{}{}'", full_name(command), word));
  }
  throw Failure(fmt::format("there is no command '{}{}'{}", full_name(command), word,
                            did_you_mean(word, {commands.begin(), commands.end()})));
}

/// Parses the arguments and sets the action. For --help and --version it prints the answer and sets
/// no action. Throws Failure for wrong arguments.
void parse(CLI::App& app, int argc, const char* const* argv) {
  try {
    app.parse(argc, argv);
    refuse_leftovers(app);
  } catch (const CLI::Success& answer) {
    std::ostringstream help;
    app.exit(answer, help, help);
    print(help.str());  // unlike CLI11, print() fails where the text cannot be written
    return;
  } catch (const CLI::ParseError& error) {
    refuse_leftovers(
        app);  // a mistyped option is reported before the option that is missing because of it
    throw Failure(
        fmt::format("{} (see 'crosswalk {}--help')", error.what(), full_name(chosen(app))));
  }
}

ExitStatus run_program(int argc, const char* const* argv) {
  CLI::App app;
  DataOptions data;
  Action action;
  define_program(app, data, action);
  parse(app, argc, argv);
  if (!action) return ExitStatus::ok;
  std::string name = "crosswalk " + full_name(chosen(app));
  name.pop_back();  // the blank after it
  const ProgressLine progress(std::move(name));
  return action();
}

}  // namespace

void define_program(CLI::App& app, DataOptions& data, Action& action) {
  app.name("crosswalk");
  app.description("Compares competency frameworks through curated cross-reference tables.");
  app.footer(status_help);
  app.set_version_flag("--version", fmt::format("crosswalk {}", tool_version),
                       "Print the version and exit");
  app.get_formatter()->column_width(34);
  app.require_subcommand(0, 1);
  app.allow_extras();
  app.fallthrough();  // this must precede adding the commands, which inherit it

  app.add_option("--frameworks", data.frameworks,
                 "Folder with the data; without it ./frameworks where there is one, else the copy "
                 "built into the program")
      ->type_name("DIR");
  add_compare(app, data, action);
  add_report(app, data, action);
  add_check(app, data, action);
  add_explain(app, data, action);
  add_list(app, data, action);
  add_show(app, data, action);
  add_new(app, data, action);
  add_import(app, data, action);
  add_export(app, data, action);
  add_diff(app, data, action);
  add_agree(app, data, action);
  add_review(app, data, action);
  add_rules(app, action);
}

ExitStatus run(int argc, const char* const* argv) noexcept try {
  return run_program(argc, argv);
} catch (const std::bad_alloc&) {
  std::cerr << "crosswalk: error: there is not enough memory for this data\n";
  return ExitStatus::failure;
} catch (const std::exception& error) {
  std::cerr << "crosswalk: error: " << visible_lines(error.what()) << '\n';
  return ExitStatus::failure;
}

}  // namespace crosswalk::cli
