#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <array>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/commands.hpp"
#include "cli/data_folder.hpp"
#include "cli/new_files.hpp"
#include "cli/output.hpp"
#include "cli/report_text.hpp"
#include "compare/languages.hpp"
#include "load/framework_loader.hpp"
#include "model/report_list.hpp"
#include "render/csv.hpp"
#include "render/template.hpp"
#include "report/starting_sheet.hpp"
#include "workspace/failure.hpp"
#include "workspace/workspace.hpp"

namespace crosswalk::cli {

namespace fs = std::filesystem;

namespace {

ExitStatus run_new_framework(const DataOptions& data, const std::string& id) {
  // The loader checks the id before anything is written.
  const SourceFile draft(id + ".yaml", render::framework_template(id, {}));
  Diagnostics diagnostics;
  if (!load_framework(draft, diagnostics)) {
    throw Failure(
        fmt::format("'{}' cannot be the id of a framework: an id has lower-case letters, "
                    "digits, '.' and single '-'",
                    id));
  }
  const fs::path folder = folder_for_new_files(data);
  const DataFolder files(folder.string());
  const DataIndex known(files.names(), files.place());
  if (const auto& taken = known.files_of(id); !taken.empty()) {
    throw Failure(
        fmt::format("'{}' exists already and is left as it is", (folder / taken.front()).string()));
  }
  write_new(folder / (id + ".yaml"),
            render::framework_template(id, manuals_of(folder, folder, "framework.schema.json")));
  return ExitStatus::ok;
}

enum class NewFormat { yaml, csv, xlsx };

constexpr auto new_format_words = std::to_array<std::pair<std::string_view, NewFormat>>(
    {{"yaml", NewFormat::yaml}, {"csv", NewFormat::csv}, {"xlsx", NewFormat::xlsx}});

struct NewCrosswalkOptions {
  std::string left;
  std::string right;
  std::optional<std::string> dialect;
  OutputOptions output;
};

/// Writes a sheet to fill in, to the file of the options or to LEFT--RIGHT.csv or .xlsx here.
ExitStatus write_starting_sheet(const NewCrosswalkOptions& options, NewFormat format,
                                CsvDialect dialect, const Framework& left, const Framework& right,
                                const std::vector<std::string>& read) {
  const std::string language = common_language(left, right).value_or(left.original.value);
  const bool is_workbook = format == NewFormat::xlsx;
  const std::string content = is_workbook
                                  ? workbook_bytes(report::starting_workbook(left, right, language))
                                  : render::to_csv(report::starting_table(left, language), dialect);
  if (options.output.file == "-") {
    (is_workbook ? write_workbook : write_result)(options.output, content, read);
    return ExitStatus::ok;
  }
  const std::string path = options.output.file.value_or(
      fmt::format("{}--{}.{}", options.left, options.right, is_workbook ? "xlsx" : "csv"));
  refuse_data_file(path, read);
  write_new(path, content);
  return ExitStatus::ok;
}

ExitStatus run_new_crosswalk(const DataOptions& data, const NewCrosswalkOptions& options) {
  const std::string& left_id = options.left;
  const std::string& right_id = options.right;
  const NewFormat format = chosen_format(options.output, new_format_words, NewFormat::yaml);
  CsvDialect dialect = CsvDialect::plain;
  if (options.dialect) {
    if (format != NewFormat::csv) throw Failure("--csv-dialect needs the format csv");
    dialect = chosen_word("--csv-dialect", *options.dialect, dialect_words);
  }
  if (format == NewFormat::yaml && options.output.file) {
    throw Failure("-o is for the formats csv and xlsx: YAML is written to the data folder");
  }
  if (left_id == right_id) throw Failure(fmt::format("'{}' needs no crosswalk to itself", left_id));
  const DataFolder present(data.frameworks);
  Workspace workspace(present);
  const Framework* left = workspace.framework(left_id);
  const Framework* right = workspace.framework(right_id);
  print_diagnostics(workspace.diagnostics());
  if (left == nullptr || right == nullptr || workspace.diagnostics().error_count() > 0) {
    return ExitStatus::check_failed;
  }
  if (format != NewFormat::yaml) {
    return write_starting_sheet(options, format, dialect, *left, *right, workspace.files_read());
  }
  for (const std::string& id :
       {fmt::format("{}--{}", left_id, right_id), fmt::format("{}--{}", right_id, left_id)}) {
    if (workspace.knows(id)) {
      throw Failure(
          fmt::format("there is a crosswalk '{}' already, which serves both directions", id));
    }
  }
  const fs::path folder = folder_for_new_files(data);
  const fs::path place = folder / "crosswalks";
  write_new(place / fmt::format("{}--{}.yaml", left_id, right_id),
            render::crosswalk_template(
                *left, *right, common_language(*left, *right).value_or(left->original.value),
                manuals_of(folder, place, "crosswalk.schema.json")));
  return ExitStatus::ok;
}

}  // namespace

void add_new(CLI::App& app, const DataOptions& data, Action& action) {
  CLI::App* command = app.add_subcommand("new", "Write a starting file for data of your own");
  command->allow_extras();
  command->require_subcommand(0, 1);
  command->footer(
      "An existing file is never changed. Without a data folder, ./frameworks is made with a copy "
      "of the built-in data, its schemas and its manual.\n\n"
      "Example: crosswalk new framework my-list");

  const auto id = std::make_shared<std::string>();
  CLI::App* framework = command->add_subcommand("framework", "Write DIR/ID.yaml");
  framework->allow_extras();
  framework->add_option("ID", *id, "Id of the new framework")->required();
  framework->footer("Example: crosswalk new framework my-list");
  framework->callback(
      [&data, &action, id] { action = [&data, id] { return run_new_framework(data, *id); }; });

  const auto options = std::make_shared<NewCrosswalkOptions>();
  CLI::App* table = command->add_subcommand(
      "crosswalk", "Write DIR/crosswalks/LEFT--RIGHT.yaml, or a sheet to fill in");
  table->allow_extras();
  table->add_option("LEFT", options->left, "Framework whose items get a row each")->required();
  table->add_option("RIGHT", options->right, "Framework to tie it to")->required();
  add_output_options(*table, options->output,
                     "yaml, or a sheet to fill in and import, which is written to LEFT--RIGHT.csv "
                     "or .xlsx here without -o (default: as the ending of FILE says, else yaml)")
      ->type_name(alternatives(new_format_words));
  table
      ->add_option("--csv-dialect", options->dialect,
                   "With csv: for which program it is written (default: plain)")
      ->type_name(alternatives(dialect_words));
  table->footer("Example: crosswalk new crosswalk psw my-list --format xlsx");
  table->callback([&data, &action, options] {
    action = [&data, options] { return run_new_crosswalk(data, *options); };
  });
}

}  // namespace crosswalk::cli
