#include <fmt/format.h>
#include <fmt/ranges.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <filesystem>
#include <iostream>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "cli/commands.hpp"
#include "cli/data_folder.hpp"
#include "cli/file_io.hpp"
#include "cli/file_writer.hpp"
#include "cli/new_files.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/report_text.hpp"
#include "compare/languages.hpp"
#include "render/csv.hpp"
#include "render/sssom_writer.hpp"
#include "render/template.hpp"
#include "render/yaml_writer.hpp"
#include "report/mapping_sheet.hpp"
#include "report/workbook.hpp"
#include "text/suggestions.hpp"
#include "text/unicode.hpp"
#include "workspace/failure.hpp"
#include "workspace/workspace.hpp"

namespace crosswalk::cli {

namespace {

namespace fs = std::filesystem;

enum class ExportFormat { yaml, csv, xlsx, sssom };

constexpr auto export_format_words =
    std::to_array<std::pair<std::string_view, ExportFormat>>({{"yaml", ExportFormat::yaml},
                                                              {"csv", ExportFormat::csv},
                                                              {"xlsx", ExportFormat::xlsx},
                                                              {"sssom", ExportFormat::sssom}});

constexpr auto predicate_words = std::to_array<std::pair<std::string_view, sssom::Predicates>>(
    {{"asn", sssom::Predicates::asn}, {"skos", sssom::Predicates::skos}});

struct ExportOptions {
  std::string crosswalk;
  OutputOptions output;
  std::optional<std::string> head;
  std::optional<std::string> predicates;
  std::optional<std::string> language;
  std::optional<std::string> license;
  std::optional<std::string> base;
};

ExportFormat format_of(const ExportOptions& options) {
  const std::string ending = format_of_ending(options.output);
  std::optional<ExportFormat> by_ending;
  if (ending == "yaml" || ending == "yml") by_ending = ExportFormat::yaml;
  if (ending == "csv") by_ending = ExportFormat::csv;
  if (ending == "xlsx") by_ending = ExportFormat::xlsx;
  if (ending == "tsv") by_ending = ExportFormat::sssom;
  if (!options.output.format) {
    if (by_ending) return *by_ending;
    throw Failure("export needs --format yaml, csv, xlsx or sssom, or a file whose ending says so");
  }
  const ExportFormat named = chosen_word("--format", *options.output.format, export_format_words);
  if (by_ending && *by_ending != named) {
    throw Failure(fmt::format("--format {} contradicts the ending of '{}'", *options.output.format,
                              visible(*options.output.file)));
  }
  return named;
}

void require_fitting_options(const ExportOptions& options, ExportFormat format) {
  const bool is_for_sssom =
      options.predicates || options.language || options.license || options.base;
  if (is_for_sssom && format != ExportFormat::sssom) {
    throw Failure("--predicates, --lang, --license and --base need the format sssom");
  }
  if (options.head && format != ExportFormat::csv) throw Failure("--head needs the format csv");
  if (options.head && (!options.output.file || *options.output.file == "-")) {
    throw Failure("--head needs -o, since it names that file");
  }
}

/// Throws Failure where `uri` is not absolute or has characters that a URI must not have.
void require_uri(std::string_view option, std::string_view uri) {
  const std::size_t colon = uri.find(':');
  const bool has_scheme = colon != std::string_view::npos && colon > 1;
  const bool is_clean = std::all_of(uri.begin(), uri.end(), [](char byte) {
    return byte > ' ' && byte <= '~' &&
           std::string_view("\"<>\\^`{|}").find(byte) == std::string_view::npos;
  });
  if (has_scheme && is_clean) return;
  throw Failure(fmt::format("{} takes an absolute URI such as 'https://example.org/', not '{}'",
                            option, visible(uri)));
}

render::SssomStyle sssom_style(const ExportOptions& options, const Crosswalk& crosswalk) {
  render::SssomStyle style;
  if (options.predicates) {
    style.predicates = chosen_word("--predicates", *options.predicates, predicate_words);
  }
  if (options.license) {
    require_uri("--license", *options.license);
    style.license = *options.license;
  }
  if (options.base) {
    require_uri("--base", *options.base);
    if (!options.base->ends_with('/') && !options.base->ends_with('#')) {
      throw Failure("--base takes a URI that ends in '/' or '#'");
    }
    style.base = *options.base;
  }
  const std::vector<std::string> languages = languages_of(crosswalk);
  if (!options.language) {
    const bool has_english = std::find(languages.begin(), languages.end(), "en") != languages.end();
    if (!has_english && !languages.empty()) style.language = languages.front();
    return style;
  }
  const std::vector<std::string_view> known(languages.begin(), languages.end());
  if (std::find(known.begin(), known.end(), *options.language) == known.end()) {
    throw Failure(fmt::format("'{}' has rationales in {}, not in '{}'{}", crosswalk.id.value,
                              fmt::join(known, ", "), *options.language,
                              did_you_mean(*options.language, known)));
  }
  style.language = *options.language;
  return style;
}

/// Writes a data file that is not there yet, or prints it.
void write_data(const std::optional<std::string>& file, const std::string& text) {
  if (file && *file != "-") {
    write_new(*file, text);
  } else {
    print(text);
  }
}

/// The mappings as a table; what it has no column for is said on standard error.
DataTable table_of(const Crosswalk& crosswalk) {
  report::MappingSheet sheet = report::mapping_sheet(crosswalk);
  for (const std::string& what : sheet.left_out) {
    std::cerr << visible(fmt::format("left out: {}", what)) << '\n';
  }
  return std::move(sheet.table);
}

void export_csv(const ExportOptions& options, const Crosswalk& crosswalk,
                const std::vector<std::string>& read) {
  const DataTable mappings = table_of(crosswalk);
  if (options.head) {
    const fs::path table = *options.output.file;
    const std::string folder = fs::path(*options.head).parent_path().string();
    if (fs::path(folder) != table.parent_path()) {
      throw Failure("--head takes a file in the folder of the table");
    }
    write_new(*options.head,
              render::crosswalk_to_yaml(crosswalk, render::TableName{table.filename().string()},
                                        render::crosswalk_head({})));
  }
  write_result(options.output, render::to_csv(mappings, CsvDialect::plain), read);
}

ExitStatus run_export(const DataOptions& data, const ExportOptions& options) {
  const ExportFormat format = format_of(options);
  require_fitting_options(options, format);
  const DataFolder folder(data.frameworks);
  Workspace workspace(folder);
  const ComparedTable* table = workspace.table(options.crosswalk);
  const Crosswalk* crosswalk = table == nullptr ? nullptr : &table->crosswalk;
  const Framework* left = nullptr;
  const Framework* right = nullptr;
  if (crosswalk != nullptr) {
    left = workspace.framework(crosswalk->left.value);
    right = workspace.framework(crosswalk->right.value);
  }
  print_diagnostics(workspace.diagnostics());
  if (left == nullptr || right == nullptr || workspace.diagnostics().error_count() > 0) {
    return ExitStatus::check_failed;
  }
  switch (format) {
    case ExportFormat::yaml:
      write_data(options.output.file,
                 render::crosswalk_to_yaml(*crosswalk, render::crosswalk_head({})));
      break;
    case ExportFormat::csv:
      export_csv(options, *crosswalk, workspace.files_read());
      break;
    case ExportFormat::xlsx:
      write_workbook(options.output,
                     workbook_bytes(report::mappings_workbook(*crosswalk, table_of(*crosswalk))),
                     workspace.files_read());
      break;
    case ExportFormat::sssom:
      write_result(options.output,
                   render::to_sssom(*crosswalk, *left, *right, sssom_style(options, *crosswalk)),
                   workspace.files_read());
      break;
  }
  return ExitStatus::ok;
}

}  // namespace

void add_export(CLI::App& app, const DataOptions& data, Action& action) {
  const auto options = std::make_shared<ExportOptions>();
  CLI::App* command =
      app.add_subcommand("export", "Write a crosswalk as a table or as an SSSOM mapping set");
  command->allow_extras();
  command->add_option("CROSSWALK", options->crosswalk, "Crosswalk, such as psw--social-work")
      ->required();
  add_output_options(*command, options->output,
                     "Format of the file (default: as its ending says; .tsv is sssom)")
      ->type_name(alternatives(export_format_words));
  command
      ->add_option("--head", options->head,
                   "With csv: also write this new data file, which has everything but the rows and "
                   "names the table")
      ->type_name("FILE");
  command
      ->add_option("--predicates", options->predicates,
                   "With sssom: words for relations, of CTDL-ASN (closest to ours) or of SKOS "
                   "(default: asn)")
      ->type_name(alternatives(predicate_words));
  command
      ->add_option("--lang", options->language,
                   "With sssom: language of labels and comments (default: en, where the rationales "
                   "have it)")
      ->type_name("LANG");
  command
      ->add_option("--license", options->license,
                   "With sssom: URI of the licence (default: the URI for an unspecified one)")
      ->type_name("URI");
  command
      ->add_option("--base", options->base,
                   "With sssom: what URIs of entries begin with (default: UUIDs)")
      ->type_name("URI");
  command->footer("Example: crosswalk export psw--social-work -o psw--social-work.sssom.tsv");
  command->callback([&data, &action, options] {
    action = [&data, options] { return run_export(data, *options); };
  });
}

}  // namespace crosswalk::cli
