#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "cli/commands.hpp"
#include "cli/failure.hpp"
#include "cli/file_io.hpp"
#include "cli/output.hpp"
#include "cli/workspace.hpp"
#include "compare/compare.hpp"
#include "load/report_list_loader.hpp"
#include "render/counts.hpp"
#include "render/report.hpp"
#include "render/unified_diff.hpp"

namespace crosswalk::cli {

namespace fs = std::filesystem;

namespace {

constexpr const char* list_name = "reports.yaml";

struct ReportOptions {
  std::string folder = "reports";
  bool check = false;
  bool diff = false;
};

/// A report as it should be and, where there is one, as it is.
struct MadeReport {
  std::string path;
  std::string text;
  std::optional<std::string> present;
};

/// A finished comparison with what it was made from.
struct Compared {
  ComparisonInputs inputs;
  Comparison comparison;
};

/// Each pair of frameworks of the list compared once, in the order of the list.
using ComparedPairs = std::vector<std::unique_ptr<Compared>>;

/// Compares every pair that the list names. Nothing is complete where the data has errors.
std::optional<ComparedPairs> compare_all(Workspace& workspace, const ReportList& list) {
  ComparedPairs pairs;
  for (const Report& report : list.reports) {
    const bool is_known = std::any_of(pairs.begin(), pairs.end(), [&report](const auto& pair) {
      return pair->inputs.left.id.value == report.left.value &&
             pair->inputs.right.id.value == report.right.value;
    });
    if (is_known) continue;
    auto inputs = workspace.comparison_of(report.left.value, report.right.value);
    if (!inputs) return std::nullopt;
    Comparison comparison = compare(inputs->left, inputs->right, inputs->table);
    pairs.push_back(std::make_unique<Compared>(
        Compared{.inputs = *std::move(inputs), .comparison = std::move(comparison)}));
  }
  return pairs;
}

std::optional<std::string> present_text(const std::string& path) {
  std::error_code ignored;
  if (!fs::exists(path, ignored)) return std::nullopt;
  return read_file(path);
}

std::vector<MadeReport> make_reports(const ReportList& list, const ComparedPairs& pairs,
                                     const std::string& folder) {
  std::vector<MadeReport> made;
  for (const Report& report : list.reports) {
    const auto pair = std::find_if(pairs.begin(), pairs.end(), [&report](const auto& each) {
      return each->inputs.left.id.value == report.left.value &&
             each->inputs.right.id.value == report.right.value;
    });
    const Compared& compared = **pair;
    const std::string path = (fs::path(folder) / report.file.value).string();
    made.push_back({.path = path,
                    .text = render::to_report({.comparison = compared.comparison,
                                               .findings = compared.inputs.findings,
                                               .provenance = compared.inputs.provenance},
                                              report.style),
                    .present = present_text(path)});
  }
  return made;
}

/// Files of the folder that look like reports and are not in the list, sorted.
std::vector<std::string> unlisted(const ReportList& list, const std::string& folder) {
  std::vector<std::string> found;
  for (const fs::directory_entry& file : fs::directory_iterator(folder)) {
    const std::string name = file.path().filename().string();
    const fs::path ending = file.path().extension();
    const bool is_report = ending == ".md" || ending == ".csv" || ending == ".json";
    const bool is_listed =
        std::any_of(list.reports.begin(), list.reports.end(),
                    [&name](const Report& report) { return report.file.value == name; });
    if (is_report && !is_listed && name != "README.md") found.push_back((fs::path(folder) / name).string());
  }
  std::sort(found.begin(), found.end());
  return found;
}

/// Says what is not as the list and the data want it. Writes nothing.
ExitStatus check_reports(const std::vector<MadeReport>& made,
                         const std::vector<std::string>& unlisted_paths) {
  std::string findings;
  for (const MadeReport& report : made) {
    if (!report.present) {
      findings += fmt::format("missing: {}\n", report.path);
    } else if (*report.present != report.text) {
      findings += fmt::format("stale: {}\n", report.path);
    }
  }
  for (const std::string& path : unlisted_paths) findings += fmt::format("not listed: {}\n", path);
  if (findings.empty()) {
    print(fmt::format("{} reports are up to date\n", made.size()));
    return ExitStatus::ok;
  }
  print(findings);
  return ExitStatus::findings;
}

/// Shows what writing would change. Writes nothing.
ExitStatus diff_reports(const std::vector<MadeReport>& made) {
  std::string differences;
  for (const MadeReport& report : made) {
    differences += render::unified_diff(report.present ? report.path : "/dev/null",
                                        report.present.value_or(""), report.path, report.text);
  }
  print(differences);
  return differences.empty() ? ExitStatus::ok : ExitStatus::findings;
}

ExitStatus write_reports(const std::vector<MadeReport>& made, const ComparedPairs& pairs,
                         const std::vector<std::string>& unlisted_paths) {
  std::string said;
  for (const MadeReport& report : made) {
    if (report.present == report.text) {
      said += fmt::format("unchanged: {}\n", report.path);
      continue;
    }
    write_file(report.path, report.text);
    said += fmt::format("written: {}\n", report.path);
  }
  for (const std::string& path : unlisted_paths) {
    said += fmt::format("not listed, left as it is: {}\n", path);
  }
  for (const auto& pair : pairs) {
    for (const ComparedSide* side : {&pair->comparison.left, &pair->comparison.right}) {
      const ComparedSide& other =
          side == &pair->comparison.left ? pair->comparison.right : pair->comparison.left;
      said += fmt::format("\n{} against {}\n  {}\n", side->framework->id.value,
                          other.framework->id.value, render::counts_text(*side));
    }
  }
  print(said);
  return ExitStatus::ok;
}

ExitStatus run_report(const DataOptions& data, const ReportOptions& options) {
  Workspace workspace(data.frameworks);
  const std::string list_path = (fs::path(options.folder) / list_name).string();
  const SourceFile& file =
      workspace.keep(std::make_unique<SourceFile>(list_path, read_file(list_path)));
  const auto list = load_report_list(file, workspace.diagnostics());
  if (list) workspace.check_reports(*list);
  std::optional<ComparedPairs> pairs;
  if (workspace.diagnostics().error_count() == 0) pairs = compare_all(workspace, *list);
  print_problems(workspace.diagnostics());
  if (!pairs) return ExitStatus::findings;

  const std::vector<MadeReport> made = make_reports(*list, *pairs, options.folder);
  if (options.diff) return diff_reports(made);
  const std::vector<std::string> unlisted_paths = unlisted(*list, options.folder);
  return options.check ? check_reports(made, unlisted_paths)
                       : write_reports(made, *pairs, unlisted_paths);
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
  command
      ->add_flag("--diff", options->diff, "Write nothing; show what would change, and exit 1")
      ->excludes(check);
  command->footer("Example: crosswalk report --check");
  command->callback(
      [&data, &action, options] { action = [&data, options] { return run_report(data, *options); }; });
}

}  // namespace crosswalk::cli
