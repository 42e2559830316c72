#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cli/commands.hpp"
#include "cli/data_folder.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/report_text.hpp"
#include "compare/crosswalk_diff.hpp"
#include "compare/framework_diff.hpp"
#include "compare/languages.hpp"
#include "model/report_list.hpp"
#include "render/csv.hpp"
#include "render/differences_json.hpp"
#include "render/markdown.hpp"
#include "render/terminal.hpp"
#include "report/differences.hpp"
#include "workspace/failure.hpp"
#include "workspace/workspace.hpp"

namespace crosswalk::cli {

namespace {

enum class DiffFormat { text, markdown, html, csv, json };

constexpr auto diff_format_words =
    std::to_array<std::pair<std::string_view, DiffFormat>>({{"text", DiffFormat::text},
                                                            {"md", DiffFormat::markdown},
                                                            {"html", DiffFormat::html},
                                                            {"csv", DiffFormat::csv},
                                                            {"json", DiffFormat::json}});

struct DiffOptions {
  std::string before;
  std::string after;
  std::optional<std::string> dialect;
  std::string language = "en";
  OutputOptions output;
  bool exit_code = false;
};

/// The crosswalks between one of the two editions and a third framework, turned so that the edition
/// is on the left; nullopt where one cannot be loaded.
std::optional<std::vector<TableInUse>> tables_of(Workspace& workspace, const std::string& before,
                                                 const std::string& after) {
  std::vector<TableInUse> tables;
  const auto is_edition = [&](const std::string& id) { return id == before || id == after; };
  for (const auto& [left, right] : workspace.data_index().tied_frameworks()) {
    if (is_edition(left) == is_edition(right)) continue;
    const std::string& edition = is_edition(left) ? left : right;
    const std::string& far = is_edition(left) ? right : left;
    if (!workspace.knows(edition) || !workspace.knows(far)) continue;
    const TableInUse used{
        .table = workspace.table_from(edition, fmt::format("{}--{}", left, right)),
        .other = workspace.framework(far)};
    if (used.table == nullptr || used.other == nullptr) return std::nullopt;
    tables.push_back(used);
  }
  return tables;
}

/// The curated crosswalk between the two frameworks; null where there is none.
const Crosswalk* table_between(Workspace& workspace, const std::string& before,
                               const std::string& after) {
  for (const std::string& id :
       {fmt::format("{}--{}", before, after), fmt::format("{}--{}", after, before)}) {
    if (!workspace.knows(id)) continue;
    const ComparedTable* table = workspace.table_from(before, id);
    return table == nullptr ? nullptr : &table->crosswalk;
  }
  return nullptr;
}

std::optional<Differences> framework_differences(Workspace& workspace, const Framework& before,
                                                 const Framework& after) {
  const std::optional<std::string> language = common_language(before, after);
  if (!language) {
    throw Failure(
        fmt::format("'{}' and '{}' have no language in common", before.id.value, after.id.value));
  }
  const std::string& id = before.id.value;
  const auto tables = tables_of(workspace, id, after.id.value);
  if (!tables) return std::nullopt;
  return diff_frameworks(before, after, *language, *tables,
                         table_between(workspace, id, after.id.value));
}

std::optional<Differences> crosswalk_differences(Workspace& workspace,
                                                 const ComparedTable& before_table,
                                                 const ComparedTable& after_table) {
  const Crosswalk& before = before_table.crosswalk;
  const Crosswalk& after = after_table.crosswalk;
  if (before.left.value == after.right.value && before.right.value == after.left.value) {
    return crosswalk_differences(workspace, before_table, turned_round(after_table));
  }
  if (before.left.value != after.left.value || before.right.value != after.right.value) {
    throw Failure(fmt::format("'{}' and '{}' do not lie between the same frameworks",
                              before.id.value, after.id.value));
  }
  const Framework* left = workspace.framework(before.left.value);
  const Framework* right = workspace.framework(before.right.value);
  if (left == nullptr || right == nullptr) return std::nullopt;
  return diff_crosswalks(before_table, after_table, *left, *right);
}

CsvDialect dialect_of(const DiffOptions& options, DiffFormat format) {
  if (!options.dialect) return CsvDialect::plain;
  if (format != DiffFormat::csv) throw Failure("--csv-dialect needs the format csv");
  return chosen_word("--csv-dialect", *options.dialect, dialect_words);
}

std::string written(const Differences& differences, const DiffOptions& options, DiffFormat format) {
  switch (format) {
    case DiffFormat::markdown:
      return render::to_markdown(report::differences_document(differences, options.language));
    case DiffFormat::html:
      return html_text(report::differences_document(differences, options.language),
                       options.language);
    case DiffFormat::csv:
      return render::to_csv(report::differences_table(differences), dialect_of(options, format));
    case DiffFormat::json:
      return render::differences_json(differences);
    case DiffFormat::text:
      break;
  }
  return render::to_terminal(report::differences_document(differences, options.language),
                             width_for(options.output));
}

ExitStatus run_diff(const DataOptions& data, const DiffOptions& options) {
  const DiffFormat format = chosen_format(options.output, diff_format_words, DiffFormat::text);
  dialect_of(options, format);  // which throws for a wrong option before anything is read
  require_report_language(options.language);
  const DataFolder folder(data.frameworks);
  Workspace workspace(folder);
  const Edition before = workspace.edition(options.before);
  const Edition after = workspace.edition(options.after);
  std::optional<Differences> differences;
  if (before.framework != nullptr && after.framework != nullptr) {
    differences = framework_differences(workspace, *before.framework, *after.framework);
  } else if (before.table != nullptr && after.table != nullptr) {
    differences = crosswalk_differences(workspace, *before.table, *after.table);
  } else if (workspace.diagnostics().error_count() == 0) {
    throw Failure(fmt::format("'{}' and '{}' are not two frameworks or two crosswalks",
                              options.before, options.after));
  }
  // Diagnostics of the content are left to `check`: with a new edition, lost refs are expected, and
  // they are a part of the result here.
  if (!differences) {
    print_diagnostics(workspace.diagnostics());
    return ExitStatus::check_failed;
  }
  write_result(options.output, written(*differences, options, format), workspace.files_read());
  return options.exit_code && !differences->changes.empty() ? ExitStatus::check_failed
                                                            : ExitStatus::ok;
}

}  // namespace

void add_diff(CLI::App& app, const DataOptions& data, Action& action) {
  const auto options = std::make_shared<DiffOptions>();
  CLI::App* command = app.add_subcommand(
      "diff", "Show what differs between two editions of a framework, or two crosswalks");
  command->allow_extras();
  command->add_option("OLD", options->before, "Framework, crosswalk or the file of one")
      ->required();
  command->add_option("NEW", options->after, "The other one, of the same kind")->required();
  add_output_options(*command, options->output,
                     "Format of the result (default: as the ending of FILE says, else text)")
      ->type_name(alternatives(diff_format_words));
  command
      ->add_option("--csv-dialect", options->dialect,
                   "With csv: for which program it is written (default: plain)")
      ->type_name(alternatives(dialect_words));
  command
      ->add_option("--lang", options->language,
                   report_language_help("text, the Markdown and the page"))
      ->type_name(report_language_alternatives());
  command->add_flag("--exit-code", options->exit_code, "Exit 1 where there are differences");
  command->footer(
      "What ends in .yaml or .yml is a file, all else an id.\n\n"
      "Example: crosswalk diff samhsa-2015 psw");
  command->callback([&data, &action, options] {
    action = [&data, options] { return run_diff(data, *options); };
  });
}

}  // namespace crosswalk::cli
