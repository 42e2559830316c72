#pragma once

#include <functional>
#include <optional>
#include <string>

#include "cli/exit_status.hpp"

namespace CLI {  // NOLINT(readability-identifier-naming): the name that the library uses
class App;
}  // namespace CLI

namespace crosswalk::cli {

/// The options of every command that uses data.
struct DataOptions {
  std::optional<std::string> frameworks;  ///< the data folder
};

/// The action of the chosen command, which runs after all arguments are parsed.
using Action = std::function<ExitStatus()>;

/// Defines the whole program in an empty `app`: its options and all its commands. `app`, `data` and
/// `action` must outlive the parsing.
void define_program(CLI::App& app, DataOptions& data, Action& action);

/// Each function adds one command to `app`: its options, its help text with an example, and a
/// callback that stores what to run in `action`. Parsing does no work and opens no file. `data`,
/// `action` and `app` must outlive the parsing.
void add_compare(CLI::App& app, const DataOptions& data, Action& action);
void add_report(CLI::App& app, const DataOptions& data, Action& action);
void add_check(CLI::App& app, const DataOptions& data, Action& action);
void add_explain(CLI::App& app, const DataOptions& data, Action& action);
void add_list(CLI::App& app, const DataOptions& data, Action& action);
void add_show(CLI::App& app, const DataOptions& data, Action& action);
void add_new(CLI::App& app, const DataOptions& data, Action& action);
void add_import(CLI::App& app, const DataOptions& data, Action& action);
void add_export(CLI::App& app, const DataOptions& data, Action& action);
void add_diff(CLI::App& app, const DataOptions& data, Action& action);
void add_agree(CLI::App& app, const DataOptions& data, Action& action);
void add_review(CLI::App& app, const DataOptions& data, Action& action);
void add_rules(CLI::App& app, Action& action);

}  // namespace crosswalk::cli
