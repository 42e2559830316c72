#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/commands.hpp"
#include "cli/data_folder.hpp"
#include "cli/file_io.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/report_text.hpp"
#include "compare/agreement_of.hpp"
#include "load/ratings_loader.hpp"
#include "load/table/table_rules.hpp"
#include "render/agreement_json.hpp"
#include "render/csv.hpp"
#include "render/markdown.hpp"
#include "render/terminal.hpp"
#include "report/agreement_report.hpp"
#include "workspace/coders.hpp"
#include "workspace/failure.hpp"
#include "workspace/workspace.hpp"

namespace crosswalk::cli {

namespace {

enum class AgreeFormat { text, markdown, html, csv, json };
enum class Export { irr, ura };

constexpr auto agree_format_words =
    std::to_array<std::pair<std::string_view, AgreeFormat>>({{"text", AgreeFormat::text},
                                                             {"md", AgreeFormat::markdown},
                                                             {"html", AgreeFormat::html},
                                                             {"csv", AgreeFormat::csv},
                                                             {"json", AgreeFormat::json}});
constexpr auto export_words = std::to_array<std::pair<std::string_view, Export>>(
    {{"irr", Export::irr}, {"ura", Export::ura}});
constexpr auto scale_words =
    std::to_array<std::pair<std::string_view, Scale>>({{"nominal", Scale::nominal},
                                                       {"ordinal", Scale::ordinal},
                                                       {"interval", Scale::interval},
                                                       {"ratio", Scale::ratio}});
/// The option also takes `all`, which is not a level.
constexpr auto level_words = std::to_array<std::pair<std::string_view, AgreementLevel>>(
    {{"class", AgreementLevel::item_class},
     {"relation", AgreementLevel::relation},
     {"counterparts", AgreementLevel::counterparts},
     {"all", AgreementLevel::ratings}});
constexpr auto side_words = std::to_array<std::pair<std::string_view, SideOf>>(
    {{"left", SideOf::left}, {"right", SideOf::right}});
constexpr auto resampled_words = std::to_array<std::pair<std::string_view, Resampled>>(
    {{"units", Resampled::units}, {"pairs", Resampled::pairs}});

struct AgreeOptions {
  std::vector<std::string> files;
  std::optional<std::string> scale;
  std::optional<std::string> order;
  std::optional<std::string> level;
  std::optional<std::string> side;
  std::optional<std::string> dialect;
  std::optional<std::string> export_for;
  std::optional<std::string> consensus;
  std::string draws = "10000";
  std::string seed = "1";
  std::string resampled = "units";
  std::string language = "en";
  OutputOptions output;
};

/// The format of the result.
struct AgreeStyle {
  AgreeFormat format = AgreeFormat::text;
  CsvDialect dialect = CsvDialect::plain;
  std::optional<Export> export_for;
};

bool is_table(const std::string& argument) {
  return argument.ends_with(".csv") || argument.ends_with(".tsv") || argument.ends_with(".txt");
}

template <typename T>
T number_of(std::string_view option, const std::string& word, T most) {
  T number = 0;
  const char* const end = word.data() + word.size();
  const auto [stop, error] = std::from_chars(word.data(), end, number);
  if (error != std::errc() || stop != end || number > most) {
    throw Failure(
        fmt::format("{} takes a whole number from 0 to {}, not '{}'", option, most, word));
  }
  return number;
}

Bootstrap bootstrap_of(const AgreeOptions& options) {
  return {.method = chosen_word("--resample", options.resampled, resampled_words),
          .draws = number_of<std::size_t>("--draws", options.draws, 1'000'000),
          .seed = number_of("--seed", options.seed, std::numeric_limits<std::uint64_t>::max())};
}

AgreeStyle style_of(const AgreeOptions& options) {
  AgreeStyle style;
  style.format = chosen_format(options.output, agree_format_words, AgreeFormat::text);
  if (options.dialect) {
    if (style.format != AgreeFormat::csv) throw Failure("--csv-dialect needs --format csv");
    style.dialect = chosen_word("--csv-dialect", *options.dialect, dialect_words);
  }
  if (options.consensus && (options.export_for || style.format == AgreeFormat::csv)) {
    throw Failure("--consensus is written as text, md or json");
  }
  if (options.export_for) {
    if (options.output.format) {
      throw Failure("--export has a format of its own: leave out --format");
    }
    style.export_for = chosen_word("--export", *options.export_for, export_words);
  }
  return style;
}

std::vector<std::string> order_of(const std::optional<std::string>& words) {
  std::vector<std::string> order;
  if (!words) return order;
  for (std::size_t start = 0; start <= words->size();) {
    const std::size_t end = std::min(words->find(',', start), words->size());
    std::string word = words->substr(start, end - start);
    word.erase(0, std::min(word.find_first_not_of(' '), word.size()));
    while (word.ends_with(' ')) word.pop_back();
    if (word.empty()) throw Failure(fmt::format("a word is missing in --order '{}'", *words));
    if (std::find(order.begin(), order.end(), word) != order.end()) {
      throw Failure(fmt::format("'{}' stands twice in --order", word));
    }
    order.push_back(std::move(word));
    start = end + 1;
  }
  if (order.size() < 2) throw Failure("--order takes two words at least, from low to high");
  return order;
}

/// The agreement in a table of ratings; nullopt where the table has errors.
std::optional<Agreement> agreement_of_ratings(const SourceFile& file, const AgreeOptions& options,
                                              const Bootstrap& bootstrap,
                                              Diagnostics& diagnostics) {
  if (options.level || options.side || options.consensus) {
    throw Failure("--level, --side and --consensus are for crosswalks");
  }
  if (!options.scale) {
    throw Failure("a table of ratings needs --scale nominal, ordinal, interval or ratio");
  }
  const Scale scale = chosen_word("--scale", *options.scale, scale_words);
  const std::vector<std::string> order = order_of(options.order);
  if (scale == Scale::ordinal && order.empty()) {
    throw Failure("an ordinal scale needs --order, as in --order low,middle,high");
  }
  if (!order.empty() && (scale == Scale::interval || scale == Scale::ratio)) {
    throw Failure(fmt::format("numbers have an order of their own: leave out --order with {}",
                              name_of(scale)));
  }
  std::optional<RatingTable> table = load_ratings(file, scale, order, diagnostics);
  if (!table) return std::nullopt;
  Agreement agreement{.table = file.path()};
  agreement.views.push_back(agreement_of(AgreementLevel::ratings, *std::move(table), bootstrap));
  return agreement;
}

std::string versioned(const Framework& framework) {
  return fmt::format("{} {}", framework.id.value, framework.version.value);
}

std::optional<Agreement> agreement_of_crosswalks(Workspace& workspace, const AgreeOptions& options,
                                                 const Bootstrap& bootstrap,
                                                 std::optional<Coders>& coders) {
  if (options.scale || options.order) {
    throw Failure("--scale and --order are for a table of ratings");
  }
  const AgreementLevel wanted = chosen_word("--level", options.level.value_or("all"), level_words);
  const SideOf units = chosen_word("--side", options.side.value_or("left"), side_words);
  std::vector<std::string> files = options.files;
  if (files.size() < 2) {
    throw Failure(
        "agreement takes two coders: a crosswalk of each, or one table of ratings (.csv)");
  }
  if (options.consensus) files.push_back(*options.consensus);
  coders = load_coders(workspace, files, units);
  if (!coders) return std::nullopt;
  const Framework& left = *coders->left;
  const Framework& right = *coders->right;
  Agreement agreement{.left = versioned(left), .right = versioned(right)};
  if (options.consensus) {
    agreement.consensus = consensus_of(relation_ratings(left, right, coders->tables));
    coders->tables.pop_back();
  }
  using Ratings =
      RatingTable (*)(const Framework&, const Framework&, const std::vector<const ComparedTable*>&);
  constexpr std::array<Ratings, 3> ratings{class_ratings, relation_ratings, counterpart_ratings};
  for (std::size_t i = 0; i < ratings.size(); ++i) {
    const AgreementLevel level = level_words.at(i).second;
    if (wanted != AgreementLevel::ratings && wanted != level) continue;
    agreement.views.push_back(
        agreement_of(level, ratings.at(i)(left, right, coders->tables), bootstrap));
  }
  return agreement;
}

std::string written(const Agreement& agreement, const AgreeOptions& options,
                    const AgreeStyle& style) {
  if (style.export_for) {
    if (agreement.views.size() > 1) {
      throw Failure("--export takes one level: --level class, relation or counterparts");
    }
    const RatingTable& table = agreement.views.front().table;
    return *style.export_for == Export::irr
               ? render::to_csv(report::ratings_wide_table(table), CsvDialect::plain)
               : render::to_csv(report::ratings_long_table(table), CsvDialect::plain);
  }
  switch (style.format) {
    case AgreeFormat::markdown:
      return render::to_markdown(report::agreement_document(agreement, options.language));
    case AgreeFormat::html:
      return html_text(report::agreement_document(agreement, options.language), options.language);
    case AgreeFormat::csv:
      return render::to_csv(report::disagreements_table(agreement, options.language),
                            style.dialect);
    case AgreeFormat::json:
      return render::agreement_json(agreement);
    case AgreeFormat::text:
      break;
  }
  return render::to_terminal(report::agreement_document(agreement, options.language),
                             width_for(options.output));
}

/// Warns, at the file of the first coder, where no unit was judged by two coders.
void warn_without_common_units(const Agreement& agreement, const SourceFile& file,
                               Diagnostics& diagnostics) {
  if (std::any_of(agreement.views.begin(), agreement.views.end(),
                  [](const AgreementView& view) { return view.common_units > 0; })) {
    return;
  }
  diagnostics.report(rules::no_common_unit, file, {}, "no unit was judged by two coders");
}

ExitStatus finish(const std::optional<Agreement>& agreement, const SourceFile* file,
                  const AgreeOptions& options, const AgreeStyle& style, Diagnostics& diagnostics,
                  const std::vector<std::string>& read) {
  if (agreement) warn_without_common_units(*agreement, *file, diagnostics);
  print_diagnostics(diagnostics);
  if (!agreement) return ExitStatus::check_failed;
  write_result(options.output, written(*agreement, options, style), read);
  return ExitStatus::ok;
}

ExitStatus run_agree(const DataOptions& data, const AgreeOptions& options) {
  const AgreeStyle style = style_of(options);
  require_report_language(options.language);
  const Bootstrap bootstrap = bootstrap_of(options);
  if (std::any_of(options.files.begin(), options.files.end(), is_table)) {
    if (options.files.size() > 1) {
      throw Failure("a table of ratings holds all coders: give one, and no other file");
    }
    const SourceFile file(options.files.front(), read_file(options.files.front()));
    Diagnostics diagnostics;
    const auto agreement = agreement_of_ratings(file, options, bootstrap, diagnostics);
    return finish(agreement, &file, options, style, diagnostics, {file.location()});
  }
  const DataFolder folder(data.frameworks);
  Workspace workspace(folder);
  std::optional<Coders> coders;
  const auto agreement = agreement_of_crosswalks(workspace, options, bootstrap, coders);
  return finish(agreement, coders ? coders->tables.front()->crosswalk.file : nullptr, options,
                style, workspace.diagnostics(), workspace.files_read());
}

}  // namespace

void add_agree(CLI::App& app, const DataOptions& data, Action& action) {
  const auto options = std::make_shared<AgreeOptions>();
  CLI::App* command =
      app.add_subcommand("agree", "Measure how far coders agree who judged independently");
  command->allow_extras();
  command
      ->add_option("FILE", options->files,
                   "A crosswalk of each coder, between the same frameworks; or one table of "
                   "ratings: a column 'unit', and a column a coder")
      ->required();
  command
      ->add_option("--level", options->level,
                   "Of crosswalks: what is compared of the judgements (default: all)")
      ->type_name(alternatives(level_words));
  command
      ->add_option("--side", options->side,
                   "Of crosswalks: whose items are judged, on which side of the first one "
                   "(default: left)")
      ->type_name(alternatives(side_words));
  command->add_option("--scale", options->scale, "Of ratings: their scale (required)")
      ->type_name(alternatives(scale_words));
  command
      ->add_option("--order", options->order,
                   "Of ratings: all words of the scale, from low to high: low,middle,high")
      ->type_name("WORDS");
  command
      ->add_option("--draws", options->draws,
                   "How often the bootstrap draws; 0 for no interval (default: 10000)")
      ->type_name("NUMBER");
  command->add_option("--seed", options->seed, "Where its random numbers begin (default: 1)")
      ->type_name("NUMBER");
  command
      ->add_option("--resample", options->resampled,
                   "What it draws; pairs as the macro KALPHA does (default: units)")
      ->type_name(alternatives(resampled_words));
  add_output_options(*command, options->output,
                     "Format of the result; csv has the disagreements (default: as the ending of "
                     "FILE says, else text)")
      ->type_name(alternatives(agree_format_words));
  command
      ->add_option("--csv-dialect", options->dialect,
                   "With csv: for which program it is written (default: plain)")
      ->type_name(alternatives(dialect_words));
  command
      ->add_option("--consensus", options->consensus,
                   "Crosswalk that the coders agreed on afterwards: say what became of what they "
                   "had said")
      ->type_name("FILE");
  command
      ->add_option("--export", options->export_for,
                   "Write the ratings as CSV for this package of R, not the figures")
      ->type_name(alternatives(export_words));
  command
      ->add_option("--lang", options->language, report_language_help("report and the rationales"))
      ->type_name(report_language_alternatives());
  command->footer(
      "What ends in .yaml or .yml is the file of a crosswalk, in .csv, .tsv or .txt a table of\n"
      "ratings, all else the id of a crosswalk.\n\n"
      "Example: crosswalk agree ana.yaml ben.yaml --level class");
  command->callback([&data, &action, options] {
    action = [&data, options] { return run_agree(data, *options); };
  });
}

}  // namespace crosswalk::cli
