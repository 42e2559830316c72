#include "load/report_list_loader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "load/fields.hpp"
#include "load/file_rules.hpp"

namespace crosswalk {
namespace {

/// Whether a file name has this lower-case ending, such as ".yaml" for "A.YAML": to many file
/// systems and to the writer of results both are the same.
bool ends_with_in_any_case(std::string_view name, std::string_view ending) {
  return name.size() >= ending.size() &&
         std::equal(ending.rbegin(), ending.rend(), name.rbegin(), [](char one, char other) {
           return one == (other >= 'A' && other <= 'Z' ? static_cast<char>(other + 32) : other);
         });
}

std::string_view error_in_file_name(std::string_view name) {
  if (name.find_first_of("/\\") != std::string_view::npos) return "names a folder";
  if (name.find(':') != std::string_view::npos) return "has a ':' in it";
  if (name.starts_with('.')) return "begins with '.'";
  if (name.find_first_of("\t\n") != std::string_view::npos) return "has a line break or tab in it";
  for (const std::string_view ending : {".yaml", ".yml"}) {
    if (ends_with_in_any_case(name, ending)) return "has the ending of a data file";
  }
  return {};
}

class ReportListLoader {
 public:
  explicit ReportListLoader(FileDiagnostics diagnostics) : diagnostics_(diagnostics) {}

  Report load_report(YamlNode node, Position at) {
    MappingReader reader(node, at, "report", diagnostics_);
    Report report;
    report.file = reader.words("file", Need::required);
    check_file(report.file);
    load_request(reader, report.request);
    load_style(reader, report.style);
    load_language(reader, report);
    reader.finish();
    return report;
  }

 private:
  void check_file(const Located<std::string>& file) {
    if (file.value.empty()) return;
    if (const std::string_view error = error_in_file_name(file.value); !error.empty()) {
      diagnostics_.report(rules::invalid_report, file.at,
                          fmt::format("file name '{}' {}", file.value, error));
    }
    const auto [first, is_new] = names_.try_emplace(file.value, file.at);
    if (is_new) return;
    diagnostics_
        .report(rules::invalid_report, file.at,
                fmt::format("file name '{}' is used twice", file.value))
        .notes.push_back({diagnostics_.file, first->second, "first used here"});
  }

  void load_request(MappingReader& reader, ComparisonRequest& request) {
    std::vector<Located<std::string>> compared = framework_ids(reader, "compare", Need::required);
    if (!compared.empty()) {
      request.left = std::move(compared.front());
      compared.erase(compared.begin());
      request.rights = std::move(compared);
      check_sides(request);
    }
    request.via = framework_ids(reader, "via", Need::optional);
    request.minimum_evidence = reader.choice("min_evidence", evidence_words, Need::optional).value;
  }

  void check_sides(const ComparisonRequest& request) {
    const Located<std::string>& left = request.left;
    if (left.value.find('*') != std::string::npos) {
      diagnostics_.report(
          rules::invalid_report, left.at,
          fmt::format("'{}' is a pattern, and what is compared first is one framework",
                      left.value));
    }
    for (const Located<std::string>& right : request.rights) {
      if (right.value.empty() || right.value != left.value) continue;
      diagnostics_.report(rules::invalid_report, right.at,
                          fmt::format("'{}' cannot be compared with itself", right.value));
    }
  }

  /// The framework ids listed under `key`. The key `compare` requires at least two.
  std::vector<Located<std::string>> framework_ids(MappingReader& reader, std::string_view key,
                                                  Need need) {
    const std::optional<YamlValue> value = reader.list(key, need);
    if (!value) return {};
    std::vector<Located<std::string>> ids;
    std::size_t count = 0;
    for (const YamlNode entry : value->node.parts()) {
      ++count;
      Located<std::string> id = read_words(entry, value->at, diagnostics_);
      // A pattern such as "social-work-*" stands for the ids that match it.
      if (!id.value.empty() && id.value.find('*') == std::string::npos) {
        require_framework_id(id, diagnostics_);
      }
      ids.push_back(std::move(id));
    }
    if (need == Need::required && count < 2) {
      diagnostics_.report(rules::wrong_kind, value->at,
                          fmt::format("key '{}' takes two frameworks or more, not {}", key, count));
    }
    return ids;
  }

  void load_style(MappingReader& reader, ReportStyle& style) {
    const auto format = reader.choice("format", format_words, Need::required);
    style.format = format.value.value_or(Format::markdown);
    style.table =
        reader.choice("table", table_words, Need::optional).value.value_or(ReportTable::items);
    style.dialect = reader.choice("csv_dialect", dialect_words, Need::optional)
                        .value.value_or(CsvDialect::plain);
    style.figure =
        reader.choice("figure", figure_words, Need::optional).value.value_or(Picture::Kind::matrix);
    if (!format.value) return;
    for (const std::string_view key : {"table", "csv_dialect"}) {
      check_key_for(reader, key, "csv", *format.value == Format::csv);
    }
    check_key_for(reader, "figure", "svg", *format.value == Format::svg);
  }

  /// Reports a key of one format that is given where it does not apply.
  void check_key_for(MappingReader& reader, std::string_view key, std::string_view format,
                     bool applies) {
    if (applies) return;
    if (const auto value = reader.find(key)) {
      diagnostics_.report(rules::unknown_key, value->at,
                          fmt::format("key '{}' is for the format {} only", key, format));
    }
  }

  /// Checks the form of the language tag only. Which languages reports can be written in is known
  /// to the render layer.
  void load_language(MappingReader& reader, Report& report) {
    Located<std::string> language = reader.words("lang");
    if (language.value.empty()) return;
    require_language(language.value, language.at, diagnostics_);
    report.style.language = std::move(language.value);
    report.language_at = language.at;
  }

  FileDiagnostics diagnostics_;
  std::map<std::string, Position> names_;
};

}  // namespace

std::optional<ReportList> load_report_list(const SourceFile& file, Diagnostics& diagnostics) {
  const std::size_t errors_before = diagnostics.error_count();
  const std::optional<YamlTree> tree = read_yaml(file, diagnostics);
  if (!tree) return std::nullopt;

  const FileDiagnostics file_diagnostics{.file = &file, .all = &diagnostics};
  const YamlNode root = tree->root();
  MappingReader reader(root, root.at(), "list of reports", file_diagnostics);
  ReportList list{.file = &file, .reports = {}};
  ReportListLoader loader(file_diagnostics);
  if (const auto reports = reader.list("reports", Need::required)) {
    for (const YamlNode node : reports->node.parts()) {
      list.reports.push_back(loader.load_report(node, place_in_list(node, reports->at)));
    }
  }
  reader.finish();

  if (diagnostics.error_count() > errors_before) return std::nullopt;
  return list;
}

}  // namespace crosswalk
