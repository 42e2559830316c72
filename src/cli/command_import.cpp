#include <CLI/CLI.hpp>
#include <memory>
#include <string>

#include "cli/commands.hpp"
#include "cli/import.hpp"

namespace crosswalk::cli {

namespace {

void add_table_options(CLI::App& command, TableOptions& options) {
  command.add_option("FILE", options.file, "Table: CSV, TSV or an XLSX workbook")->required();
  command
      .add_option("--columns", options.columns,
                  "Names of the columns: ours, sssom, strm, or a CSV file with the columns "
                  "'heading' and 'column' (default: all names that are known)")
      ->type_name("NAMES");
  command
      .add_option("--sheet", options.sheet,
                  "Sheet of a workbook (default: the first that is not hidden)")
      ->type_name("NAME");
  command
      .add_option("--delimiter", options.delimiter,
                  "What separates cells of CSV: comma, semicolon or tab (default: as in the first "
                  "line)")
      ->type_name("SIGN");
  command
      .add_option("--fill-down", options.fill_down,
                  "Column whose empty cells repeat the one above; may be given several times")
      ->type_name("COLUMN")
      ->allow_extra_args(false);
}

void add_output(CLI::App& command, ImportOutput& output) {
  command
      .add_option("-o,--output", output.file,
                  "Write to this file; '-' is standard output (default: the data folder)")
      ->type_name("FILE");
  command.add_flag("--update", output.update,
                   "Put the rows into a file that exists already, by their ids");
  command.add_flag("--dry-run", output.dry_run, "Write nothing; show the change as a patch");
}

}  // namespace

void add_import(CLI::App& app, const DataOptions& data, Action& action) {
  CLI::App* command = app.add_subcommand("import", "Make data of a spreadsheet");
  command->allow_extras();
  command->require_subcommand(0, 1);
  command->footer(
      "Every problem of the table is told at its cell, and then nothing is written.\n\n"
      "Example: crosswalk import framework outcomes.xlsx --id my-list --lang en");

  const auto table = std::make_shared<CrosswalkImport>();
  CLI::App* crosswalk =
      command->add_subcommand("crosswalk", "Write DIR/crosswalks/LEFT--RIGHT.yaml");
  crosswalk->allow_extras();
  add_table_options(*crosswalk, table->table);
  crosswalk->add_option("--left", table->left, "Framework on the left")->type_name("ID");
  crosswalk
      ->add_option("--right", table->right,
                   "Framework on the right; without both, an SSSOM set makes two flat frameworks")
      ->type_name("ID");
  crosswalk
      ->add_option("--lang", table->language,
                   "Language of texts whose columns name none (default: the one that both "
                   "frameworks have)")
      ->type_name("LANG");
  crosswalk
      ->add_option("--rationale", table->rationale,
                   "Rationale of rows without one, marked as given for all of them")
      ->type_name("WORDS");
  add_output(*crosswalk, table->output);
  crosswalk->footer(
      "Needed are columns with the left refs, the relation, the right refs and the rationale.\n\n"
      "Example: crosswalk import crosswalk judged.xlsx --left psw --right my-list");
  crosswalk->callback([&data, &action, table] {
    action = [&data, table] { return import_crosswalk(data, *table); };
  });

  const auto list = std::make_shared<FrameworkImport>();
  CLI::App* framework = command->add_subcommand("framework", "Write DIR/ID.yaml");
  framework->allow_extras();
  add_table_options(*framework, list->table);
  framework->add_option("--id", list->id, "Id of the framework")->type_name("ID")->required();
  framework
      ->add_option("--lang", list->language,
                   "Language of the source, and of texts whose columns name none")
      ->type_name("LANG")
      ->required();
  framework
      ->add_option("--title", list->title, "Title of the framework (default: the name of the file)")
      ->type_name("WORDS");
  add_output(*framework, list->output);
  framework->footer(
      "Needed is a column with the texts; ids, categories and the rest are read where there are "
      "columns for them.\n\n"
      "Example: crosswalk import framework outcomes.xlsx --id my-list --lang en");
  framework->callback(
      [&data, &action, list] { action = [&data, list] { return import_framework(data, *list); }; });
}

}  // namespace crosswalk::cli
