#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/framework.hpp"
#include "model/source.hpp"

namespace crosswalk {

/// How a comparison is written.
enum class Format { markdown, csv, json };

/// The tables of a CSV report.
enum class Table { items, mappings, matrix };

/// How a CSV file is spelled.
enum class CsvDialect {
  plain,     // UTF-8, LF, comma; data never altered
  excel,     // byte order mark, CRLF, comma; text that a spreadsheet would change is guarded
  excel_eu,  // likewise with semicolons, for countries whose decimal sign is the comma
};

/// The words for these, in options and in reports.yaml.
inline constexpr auto format_words = std::to_array<std::pair<std::string_view, Format>>(
    {{"md", Format::markdown}, {"csv", Format::csv}, {"json", Format::json}});
inline constexpr auto table_words = std::to_array<std::pair<std::string_view, Table>>(
    {{"items", Table::items}, {"mappings", Table::mappings}, {"matrix", Table::matrix}});
inline constexpr auto dialect_words =
    std::to_array<std::pair<std::string_view, CsvDialect>>({{"plain", CsvDialect::plain},
                                                            {"excel", CsvDialect::excel},
                                                            {"excel-eu", CsvDialect::excel_eu}});

/// How to write one comparison: what `compare` takes as options and reports.yaml as keys.
struct ReportStyle {
  Format format = Format::markdown;
  Table table = Table::items;
  CsvDialect dialect = CsvDialect::plain;
  std::string language = "en";
};

/// What to compare: what `compare` takes as arguments and reports.yaml as keys.
struct ComparisonRequest {
  Located<std::string> left = {};                 ///< framework id
  std::vector<Located<std::string>> rights = {};  ///< ids or patterns; more than one: an overview
  std::vector<Located<std::string>> via = {};     ///< stops of the chain, in order
  std::optional<Evidence> minimum_evidence = {};  ///< items with weaker evidence are left out
};

/// One report to make.
struct Report {
  Located<std::string> file = {};  ///< name in the reports folder
  ComparisonRequest request = {};
  ReportStyle style = {};
  Position language_at = {};  ///< of the language, where one is given
};

/// What reports.yaml lists, in its order.
struct ReportList {
  const SourceFile* file = nullptr;  ///< never null once loaded
  std::vector<Report> reports = {};
};

}  // namespace crosswalk
