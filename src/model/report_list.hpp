#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/codes.hpp"
#include "model/framework.hpp"
#include "model/picture.hpp"
#include "model/source.hpp"

namespace crosswalk {

/// The file format of a report; text is one screen of it.
enum class Format { markdown, html, svg, csv, xlsx, json, text };

/// The tables of a CSV report.
enum class ReportTable { items, mappings, matrix };

/// The conventions of a CSV file.
enum class CsvDialect {
  plain,     // UTF-8, LF, comma; data is never altered
  excel,     // byte order mark, CRLF, comma; text that a spreadsheet would change is guarded
  excel_eu,  // the same with semicolons, for countries whose decimal sign is the comma
};

/// The codes in options and in reports.yaml.
inline constexpr auto format_words = std::to_array<Code<Format>>({
    {"md", Format::markdown},
    {"html", Format::html},
    {"svg", Format::svg},
    {"csv", Format::csv},
    {"xlsx", Format::xlsx},
    {"json", Format::json},
    {"text", Format::text},
});
static_assert(is_complete(format_words, Format::text));
inline constexpr auto table_words = std::to_array<Code<ReportTable>>({
    {"items", ReportTable::items},
    {"mappings", ReportTable::mappings},
    {"matrix", ReportTable::matrix},
});
static_assert(is_complete(table_words, ReportTable::matrix));
inline constexpr auto figure_words = std::to_array<Code<Picture::Kind>>({
    {"matrix", Picture::Kind::matrix},
    {"flow", Picture::Kind::flow},
});
static_assert(is_complete(figure_words, Picture::Kind::flow));
inline constexpr auto dialect_words = std::to_array<Code<CsvDialect>>({
    {"plain", CsvDialect::plain},
    {"excel", CsvDialect::excel},
    {"excel-eu", CsvDialect::excel_eu},
});
static_assert(is_complete(dialect_words, CsvDialect::excel_eu));

/// How to write one comparison: the options of `compare` and the keys of reports.yaml.
struct ReportStyle {
  Format format = Format::markdown;
  ReportTable table = ReportTable::items;
  CsvDialect dialect = CsvDialect::plain;
  Picture::Kind figure = Picture::Kind::matrix;  ///< of an SVG report
  std::string language = "en";
};

/// What to compare: the arguments of `compare` and the keys of reports.yaml.
struct ComparisonRequest {
  Located<std::string> left = {};  ///< framework id
  /// Ids or patterns; more than one gives an overview.
  std::vector<Located<std::string>> rights = {};
  /// The frameworks of the chain between left and right, in order.
  std::vector<Located<std::string>> via = {};
  std::optional<Evidence> minimum_evidence = {};  ///< items with weaker evidence are left out
};

/// One entry of reports.yaml: a report to write.
struct Report {
  Located<std::string> file = {};  ///< name in the reports folder
  ComparisonRequest request = {};
  ReportStyle style = {};
  Position language_at = {};  ///< where the language is given
};

/// The reports listed in reports.yaml, in file order.
struct ReportList {
  const SourceFile* file = nullptr;  ///< never null once loaded
  std::vector<Report> reports = {};
};

}  // namespace crosswalk
