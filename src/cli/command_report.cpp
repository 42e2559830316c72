#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "check/report_checks.hpp"
#include "check/report_rules.hpp"
#include "cli/commands.hpp"
#include "cli/data_folder.hpp"
#include "cli/file_io.hpp"
#include "cli/file_writer.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/report_text.hpp"
#include "cli/verdict.hpp"
#include "load/report_list_loader.hpp"
#include "report/counts.hpp"
#include "report/phrases.hpp"
#include "text/unified_diff.hpp"
#include "workspace/comparing.hpp"
#include "workspace/failure.hpp"
#include "workspace/workspace.hpp"

namespace crosswalk::cli {

namespace fs = std::filesystem;

namespace {

constexpr const char* list_name = "reports.yaml";

struct ReportOptions {
  std::string folder = "reports";
  bool check = false;
  bool diff = false;
  bool quiet = false;
  std::optional<std::string> minimum_evidence;
  VerdictOptions verdict;
};

/// A report as it should be, and the present file, if there is one.
struct GeneratedReport {
  Located<std::string> name;  ///< as listed
  std::string path;
  Format format;
  std::string text;
  std::optional<std::string> present;
};

std::optional<std::string> present_text(const std::string& path) {
  std::error_code ignored;
  if (!fs::exists(path, ignored)) return std::nullopt;
  return read_file(path);
}

/// All reports of the list and the counts of their comparisons. They are complete before anything
/// is written.
struct GeneratedReports {
  std::vector<GeneratedReport> reports;
  /// The compared frameworks, and their counts.
  std::vector<std::pair<std::string, std::string>> counts;
};

void add_counts(const Comparison& comparison, GeneratedReports& made) {
  for (const auto& [side, other] : {std::pair(&comparison.left, &comparison.right),
                                    std::pair(&comparison.right, &comparison.left)}) {
    const std::pair entry{
        fmt::format("{} against {}", side->framework->id.value, other->framework->id.value),
        report::counts_text(*side)};
    if (std::find(made.counts.begin(), made.counts.end(), entry) == made.counts.end()) {
      made.counts.push_back(entry);
    }
  }
}

/// Generates all reports of the list; nullopt where the data has errors.
std::optional<GeneratedReports> make_reports(Workspace& workspace, const ReportList& list,
                                             const ReportOptions& options) {
  GeneratedReports made;
  for (Report report : list.reports) {
    if (options.minimum_evidence) {
      report.request.minimum_evidence =
          chosen_word("--min-evidence", *options.minimum_evidence, evidence_words);
    }
    const auto compared = compare_requested(workspace, report.request);
    if (!compared) return std::nullopt;
    const std::string path = (fs::path(options.folder) / report.file.value).string();
    made.reports.push_back({.name = report.file,
                            .path = path,
                            .format = report.style.format,
                            .text = report_text(*compared, report.request, report.style),
                            .present = present_text(path)});
    if (asks_for_overview(report.request)) continue;
    add_counts(compared->front().comparison, made);
  }
  return made;
}

/// The files of the folder that look like reports and are not in the list, sorted.
std::vector<std::string> unlisted(const ReportList& list, const std::string& folder) {
  std::vector<std::string> found;
  std::error_code error;
  fs::directory_iterator file(folder, error);
  for (; !error && file != fs::directory_iterator(); file.increment(error)) {
    const std::string name = file->path().filename().string();
    const fs::path ending = file->path().extension();
    const bool is_report = ending == ".md" || ending == ".html" || ending == ".svg" ||
                           ending == ".csv" || ending == ".xlsx" || ending == ".json";
    const bool is_listed =
        std::any_of(list.reports.begin(), list.reports.end(),
                    [&name](const Report& report) { return report.file.value == name; });
    if (is_report && !is_listed && name != "README.md" && !name.starts_with('.')) {
      found.push_back((fs::path(folder) / name).string());
    }
  }
  if (error) {
    throw Failure(fmt::format("cannot read folder '{}': {}", folder, error.message()));
  }
  std::sort(found.begin(), found.end());
  return found;
}

/// Reports which reports are missing, outdated or not listed. Writes nothing.
void check_reports(const std::vector<GeneratedReport>& made,
                   const std::vector<std::string>& unlisted_paths, const SourceFile& list,
                   Workspace& workspace) {
  const auto keep = [&workspace](const std::string& path, std::string text) {
    return &workspace.keep(std::make_unique<SourceFile>(path, std::move(text)));
  };
  for (const GeneratedReport& report : made) {
    check_report({.list = list,
                  .name = report.name,
                  .present = report.present ? keep(report.path, *report.present) : nullptr,
                  .expected = report.text},
                 workspace.diagnostics());
  }
  for (const std::string& path : unlisted_paths) {
    report_unlisted(*keep(path, {}), list, workspace.diagnostics());
  }
}

/// Prints the errors and warnings on the data and on the reports. Notes are in the reports
/// themselves. `made` is null where the data has errors.
ExitStatus print_report_verdict(const GeneratedReports* made, Workspace& workspace,
                                const VerdictStyle& style) {
  std::vector<Diagnostic> diagnostics = workspace.diagnostics().sorted();
  std::size_t outdated = 0;
  std::erase_if(diagnostics, [](const Diagnostic& diagnostic) {
    return diagnostic.rule->severity == Severity::note;
  });
  for (const Diagnostic& diagnostic : diagnostics) {
    const Rule* rule = diagnostic.rule;
    if (rule == &rules::stale_report || rule == &rules::missing_report) ++outdated;
  }
  render::CheckOutcome outcome = outcome_of("report", std::move(diagnostics));
  outcome.file_count = workspace.file_count();
  std::string summary;
  if (made != nullptr) {
    const std::size_t count = made->reports.size();
    const std::string which =
        outdated == 0 ? counted(count, "report")
                      : fmt::format("{} of {}", count - outdated, counted(count, "report"));
    summary = fmt::format("{} {} up to date\n", which, count - outdated == 1 ? "is" : "are");
  }
  return print_verdict(outcome, style, summary);
}

/// Prints the changes that writing would make. Writes nothing.
ExitStatus diff_reports(const std::vector<GeneratedReport>& made) {
  std::string differences;
  for (const GeneratedReport& report : made) {
    if (report.format == Format::xlsx) {
      if (report.present != report.text) differences += fmt::format("differs: {}\n", report.path);
      continue;
    }
    differences += unified_diff(report.present ? report.path : "/dev/null",
                                report.present.value_or(""), report.path, report.text);
  }
  print_lines(differences);
  return differences.empty() ? ExitStatus::ok : ExitStatus::check_failed;
}

/// Writes the reports that differ from their files. Prints a line for each, a summary, and for a
/// single comparison its counts; `is_quiet` leaves out all but the files that are not listed.
ExitStatus write_reports(const GeneratedReports& made,
                         const std::vector<std::string>& unlisted_paths,
                         const std::vector<std::string>& read, bool is_quiet) {
  std::string written;
  std::size_t written_count = 0;
  for (const GeneratedReport& report : made.reports) {
    if (report.present == report.text) continue;
    refuse_data_file(report.path, read);
    if (write_file(report.path, report.text, report.present) == WriteResult::outdated) {
      throw Failure(fmt::format(
          "'{}' was changed by somebody else meanwhile and is left as it is; run this again",
          report.path));
    }
    written += fmt::format("written: {}\n", report.path);
    ++written_count;
  }
  std::string unlisted_lines;
  for (const std::string& path : unlisted_paths) {
    unlisted_lines += fmt::format("not listed, left as it is: {}\n", path);
  }
  if (is_quiet) {
    print_lines(unlisted_lines);
    return ExitStatus::ok;
  }
  std::string summary =
      fmt::format("{}, {} written, {} up to date\n", counted(made.reports.size(), "report"),
                  written_count, made.reports.size() - written_count);
  constexpr std::size_t sides_of_one = 2;
  if (made.counts.size() == sides_of_one) {
    for (const auto& [who, counts] : made.counts) {
      summary += fmt::format("\n{}\n  {}\n", who, counts);
    }
  }
  print_lines(written + unlisted_lines + summary);
  return ExitStatus::ok;
}

ExitStatus run_report(const DataOptions& data, const ReportOptions& options) {
  const VerdictStyle style = verdict_style(options.verdict);
  const DataFolder folder(data.frameworks);
  Workspace workspace(folder);
  const std::string list_path = (fs::path(options.folder) / list_name).string();
  const SourceFile& file =
      workspace.keep(std::make_unique<SourceFile>(list_path, read_file(list_path)));
  const auto list = load_report_list(file, workspace.diagnostics());
  if (list) workspace.check_reports(*list, report::report_languages());
  std::optional<GeneratedReports> made;
  if (workspace.diagnostics().error_count() == 0) made = make_reports(workspace, *list, options);
  if (options.check) {
    if (made) check_reports(made->reports, unlisted(*list, options.folder), file, workspace);
    return print_report_verdict(made ? &*made : nullptr, workspace, style);
  }
  print_diagnostics(workspace.diagnostics());
  if (!made) return ExitStatus::check_failed;

  if (options.diff) return diff_reports(made->reports);
  return write_reports(*made, unlisted(*list, options.folder), workspace.files_read(),
                       options.quiet);
}

}  // namespace

void add_report(CLI::App& app, const DataOptions& data, Action& action) {
  const auto options = std::make_shared<ReportOptions>();
  CLI::App* command =
      app.add_subcommand("report", "Write every report that DIR/reports.yaml lists");
  command->allow_extras();
  command->add_option("DIR", options->folder, "Folder of the reports (default: reports)");
  CLI::Option* check =
      command->add_flag("--check", options->check,
                        "Write nothing; name what is stale, missing or not listed, and exit 1");
  command->add_flag("--diff", options->diff, "Write nothing; show what would change, and exit 1")
      ->excludes(check);
  command->add_flag("--quiet", options->quiet, "When writing, print only what is wrong");
  add_verdict_options(*command, options->verdict);
  for (const char* name : {"--format", "--fail-on"}) command->get_option(name)->needs(check);
  command
      ->add_option("--min-evidence", options->minimum_evidence,
                   "In all reports leave out items with weaker evidence than this, whatever the "
                   "list says")
      ->type_name(alternatives(evidence_words));
  command->footer("Example: crosswalk report --check");
  command->callback([&data, &action, options] {
    action = [&data, options] { return run_report(data, *options); };
  });
}

}  // namespace crosswalk::cli
