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
#include "model/report_list.hpp"
#include "workspace/comparing.hpp"
#include "workspace/workspace.hpp"

namespace crosswalk::cli {

namespace {

struct CompareOptions {
  std::string left;
  std::vector<std::string> rights;
  std::vector<std::string> via;
  std::optional<std::string> minimum_evidence;
  std::optional<std::string> table;
  std::optional<std::string> dialect;
  std::optional<std::string> figure;
  std::string language = "en";
  OutputOptions output;
};

ReportStyle style_of(const CompareOptions& options) {
  const Format otherwise = shows_on_terminal(options.output) ? Format::text : Format::markdown;
  ReportStyle style{.format = chosen_format(options.output, format_words, otherwise),
                    .language = options.language};
  require_report_language(style.language);
  if ((options.table || options.dialect) && style.format != Format::csv) {
    throw Failure("--table and --csv-dialect need the format csv");
  }
  if (options.figure && style.format != Format::svg) throw Failure("--figure needs the format svg");
  if (options.figure) style.figure = chosen_word("--figure", *options.figure, figure_words);
  if (options.table) style.table = chosen_word("--table", *options.table, table_words);
  if (options.dialect) {
    style.dialect = chosen_word("--csv-dialect", *options.dialect, dialect_words);
  }
  return style;
}

ExitStatus run_compare(const DataOptions& data, const CompareOptions& options) {
  const ReportStyle style = style_of(options);
  const ComparisonRequest request =
      request_of(options.left, options.rights, options.via, options.minimum_evidence);
  const DataFolder folder(data.frameworks);
  Workspace workspace(folder);
  const auto compared = compare_requested(workspace, request);
  print_diagnostics(workspace.diagnostics());
  if (!compared) return ExitStatus::check_failed;
  const std::string report = report_text(*compared, request, style, width_for(options.output));
  if (style.format == Format::xlsx) {
    write_workbook(options.output, report, workspace.files_read());
  } else {
    write_result(options.output, report, workspace.files_read());
  }
  return ExitStatus::ok;
}

}  // namespace

void add_compare(CLI::App& app, const DataOptions& data, Action& action) {
  const auto options = std::make_shared<CompareOptions>();
  CLI::App* command = app.add_subcommand("compare", "Compare a framework with one or more others");
  command->allow_extras();
  command->add_option("LEFT", options->left, "Framework whose items are listed")->required();
  command
      ->add_option("RIGHT", options->rights,
                   "Framework to compare it with; several, or a quoted pattern such as "
                   "'social-work-*', give an overview")
      ->required();
  command->add_option("--via", options->via, via_help)->type_name("HUB");
  command
      ->add_option("--min-evidence", options->minimum_evidence,
                   "Leave out items with weaker evidence than this (default: leave out nothing)")
      ->type_name(alternatives(evidence_words));
  add_output_options(*command, options->output,
                     "Format of the report; text is one screen of it (default: as the ending of "
                     "FILE says, else md, and text on a terminal)")
      ->type_name(alternatives(format_words));
  command->add_option("--table", options->table, "With csv: which table (default: items)")
      ->type_name(alternatives(table_words));
  command
      ->add_option("--csv-dialect", options->dialect,
                   "With csv: for which program it is written (default: plain)")
      ->type_name(alternatives(dialect_words));
  command->add_option("--figure", options->figure, "With svg: which figure (default: matrix)")
      ->type_name(alternatives(figure_words));
  command->add_option("--lang", options->language, report_language_help("report"))
      ->type_name(report_language_alternatives());
  command->footer("Example: crosswalk compare psw social-work --lang pt -o comparison.md");
  command->callback([&data, &action, options] {
    action = [&data, options] { return run_compare(data, *options); };
  });
}

}  // namespace crosswalk::cli
