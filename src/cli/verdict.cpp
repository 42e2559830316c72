#include "cli/verdict.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>
#include <iostream>
#include <system_error>
#include <utility>

#include "cli/all_rules.hpp"
#include "cli/builtin_data.hpp"
#include "cli/file_io.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/version.hpp"
#include "text/unicode.hpp"

namespace crosswalk::cli {

namespace {

constexpr auto severities = std::to_array<std::pair<std::string_view, Severity>>({
    {"error", Severity::error},
    {"warning", Severity::warning},
    {"note", Severity::note},
});

/// Whether a file is one of those that are built into the program, wherever it lies.
bool is_shipped(const SourceFile& file) {
  const auto builtin = builtin_files();
  return std::any_of(builtin.begin(), builtin.end(),
                     [&file](const BuiltinFile& each) { return each.text == file.text(); });
}

std::string line_on_left_out_notes(std::size_t count) {
  return fmt::format(
      "{} on data that comes with the program {} not shown ('crosswalk check --all' "
      "shows {})\n",
      counted(count, "note"), count == 1 ? "is" : "are", count == 1 ? "it" : "them");
}

std::string written_for_people(const render::CheckOutcome& outcome, const VerdictStyle& style,
                               std::string_view summary) {
  std::string text;
  switch (style.format) {
    case render::DiagnosticFormat::github:
      text = render::to_github(outcome, style.extensiveness);
      break;
    case render::DiagnosticFormat::concise:
      text = render::to_concise(outcome.diagnostics, style.extensiveness);
      break;
    default:
      text = render::to_text(outcome.diagnostics, style.extensiveness);
      break;
  }
  if (outcome.notes_left_out > 0) text += line_on_left_out_notes(outcome.notes_left_out);
  text += summary;
  return text;
}

}  // namespace

void add_verdict_options(CLI::App& command, VerdictOptions& options) {
  command
      .add_option(
          "--format", options.format,
          "concise has a line each, github annotations of GitHub Actions, sarif SARIF 2.1.0 "
          "for code scanning (default: text)")
      ->type_name(alternatives(render::diagnostic_formats));
  command
      .add_option("--fail-on", options.fail_on,
                  "Exit with 1 for diagnostics of this severity or a higher one (default: error)")
      ->type_name(alternatives(severities));
}

VerdictStyle verdict_style(const VerdictOptions& options) {
  VerdictStyle style;
  if (options.format) {
    style.format = chosen_word("--format", *options.format, render::diagnostic_formats);
  }
  if (options.fail_on) style.fail_on = chosen_word("--fail-on", *options.fail_on, severities);
  return style;
}

render::CheckOutcome outcome_of(std::string_view command, std::vector<Diagnostic> diagnostics) {
  std::error_code ignored;
  return {.command = command,
          .diagnostics = std::move(diagnostics),
          .rules = all_rules(),
          .tool_version = tool_version,
          .folder = std::filesystem::current_path(ignored).string()};
}

void leave_out_shipped_notes(render::CheckOutcome& outcome) {
  const SourceFile* last = nullptr;
  bool last_is_shipped = false;
  outcome.notes_left_out += std::erase_if(outcome.diagnostics, [&](const Diagnostic& diagnostic) {
    if (diagnostic.rule->severity != Severity::note) return false;
    if (diagnostic.file != last) last_is_shipped = is_shipped(*diagnostic.file);
    last = diagnostic.file;
    return last_is_shipped;
  });
}

ExitStatus print_verdict(const render::CheckOutcome& outcome, const VerdictStyle& style,
                         std::string_view summary) {
  if (style.format == render::DiagnosticFormat::json) {
    print(render::to_json(outcome));
  } else if (style.format == render::DiagnosticFormat::sarif) {
    print(render::to_sarif(outcome));
  } else {
    print_lines(written_for_people(outcome, style, summary));
  }
  for (const std::string& why : outcome.unreadable) {
    std::cerr << "crosswalk: error: " << visible_lines(why) << '\n';
  }
  if (!outcome.unreadable.empty()) return ExitStatus::failure;
  const bool fails = std::any_of(outcome.diagnostics.begin(), outcome.diagnostics.end(),
                                 [&style](const Diagnostic& diagnostic) {
                                   return diagnostic.rule->severity <= style.fail_on;
                                 });
  return fails ? ExitStatus::check_failed : ExitStatus::ok;
}

std::string counted(std::size_t count, std::string_view noun) {
  return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

}  // namespace crosswalk::cli
