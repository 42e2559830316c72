#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/exit_status.hpp"
#include "model/diagnostic.hpp"
#include "render/diagnostics.hpp"

namespace CLI {  // NOLINT(readability-identifier-naming): the name that the library uses
class App;
}  // namespace CLI

namespace crosswalk::cli {

/// The options of commands that check: how diagnostics are written and which of them fail.
struct VerdictOptions {
  std::optional<std::string> format = {};
  std::optional<std::string> fail_on = {};
};

/// Adds `--format` and `--fail-on` to a command.
void add_verdict_options(CLI::App& command, VerdictOptions& options);

/// The parsed options.
struct VerdictStyle {
  render::DiagnosticFormat format = render::DiagnosticFormat::text;
  Severity fail_on = Severity::error;  ///< the least severe diagnostics that fail a check
  render::Extensiveness extensiveness = render::Extensiveness::most_telling;
};

/// Throws Failure for an unknown word.
VerdictStyle verdict_style(const VerdictOptions& options);

/// An outcome with the diagnostics and what is the same for all commands; the other members are
/// still to be filled in.
render::CheckOutcome outcome_of(std::string_view command, std::vector<Diagnostic> diagnostics);

/// Removes the notes on data that comes with the program, unaltered, from the outcome: they are
/// about its sources, and no user can mend them. Counts them in `notes_left_out`.
void leave_out_shipped_notes(render::CheckOutcome& outcome);

/// Prints an outcome on standard output and its unreadable files on standard error. `summary` is a
/// line for people, which formats for programs leave out. Returns `failure` where a file could not
/// be read, else whether the check failed.
ExitStatus print_verdict(const render::CheckOutcome& outcome, const VerdictStyle& style,
                         std::string_view summary);

/// "1 error", "2 errors".
std::string counted(std::size_t count, std::string_view noun);

}  // namespace crosswalk::cli
