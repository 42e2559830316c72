#include "load/table/cell_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "load/file_rules.hpp"
#include "load/spelling.hpp"
#include "load/table/table_rules.hpp"

namespace crosswalk {

namespace {

constexpr std::string_view blank_characters = " \t\n\r";
constexpr std::string_view no_break_space = "\xC2\xA0";

std::string_view without_blanks(std::string_view text) {
  while (true) {
    const std::size_t begin = std::min(text.find_first_not_of(blank_characters), text.size());
    text.remove_prefix(begin);
    const std::size_t end = text.find_last_not_of(blank_characters);
    text = text.substr(0, end + 1);  // npos + 1 is 0
    if (text.starts_with(no_break_space)) {
      text.remove_prefix(no_break_space.size());
    } else if (text.ends_with(no_break_space)) {
      text.remove_suffix(no_break_space.size());
    } else {
      return text;
    }
  }
}

std::vector<std::string_view> split_at(std::string_view text, std::string_view separators) {
  std::vector<std::string_view> parts;
  while (true) {
    const std::size_t end = std::min(text.find_first_of(separators), text.size());
    const std::string_view part = without_blanks(text.substr(0, end));
    if (!part.empty()) parts.push_back(part);
    if (end == text.size()) return parts;
    text.remove_prefix(end + 1);
  }
}

ColumnUse language_column(ColumnUse use) {
  if (use == ColumnUse::rationale) return ColumnUse::rationale_language;
  return use == ColumnUse::quote ? ColumnUse::quote_language : ColumnUse::unread;
}

}  // namespace

CellReader::CellReader(const InputTable& table, std::span<const ReadColumn> columns,
                       CellReading reading, FileDiagnostics diagnostics)
    : table_(table),
      columns_(columns.begin(), columns.end()),
      reading_(std::move(reading)),
      diagnostics_(diagnostics) {}

bool CellReader::go_to(std::size_t row) {
  row_ = row;
  bool is_used = false;
  for (const ReadColumn& column : columns_) {
    const TableCell& here = cell(column);
    const bool is_filled = !without_blanks(here.text).empty() || here.kind == CellKind::formula;
    is_used = is_used || is_filled;
    if (is_filled && reading_.filled_down.contains(column.index)) above_[column.index] = here;
  }
  return is_used;
}

bool CellReader::has_column(ColumnUse use) const {
  return std::any_of(columns_.begin(), columns_.end(),
                     [use](const ReadColumn& column) { return column.use == use; });
}

Located<std::string> CellReader::words(ColumnUse use) {
  for (const ReadColumn& column : columns_) {
    if (column.use == use) return words(column);
  }
  return {.value = {}, .at = row_at()};
}

Located<std::string> CellReader::words(const ReadColumn& column) {
  const TableCell* found = &cell(column);
  if (without_blanks(found->text).empty()) {
    if (const auto above = above_.find(column.index); above != above_.end()) {
      found = &above->second;
    }
  }
  Located<std::string> result{.value = {}, .at = cell(column).at};
  if (!is_readable(column, *found)) return result;
  std::string_view words = without_blanks(found->text);
  // The Excel dialects of our CSV have a quote in front of ids, which keeps them from being
  // changed.
  if (holds_ids(column.use) && words.starts_with('\'')) words.remove_prefix(1);
  result.value = words;
  return result;
}

bool CellReader::is_readable(const ReadColumn& column, const TableCell& cell) {
  switch (cell.kind) {
    case CellKind::covered:
      diagnostics_.report(rules::merged_cell, cell.at,
                          fmt::format("a merged cell covers this one of column '{}'",
                                      table_.columns[column.index].text));
      return false;
    case CellKind::formula:
      diagnostics_.report(
          rules::unevaluated_formula, cell.at,
          "the formula has no value: open the file in Excel or LibreOffice and save "
          "it");
      return false;
    case CellKind::failed:
      diagnostics_.report(rules::unevaluated_formula, cell.at,
                          fmt::format("the formula failed with {}", cell.text));
      return false;
    case CellKind::date:
      if (column.use == ColumnUse::reviewed_on) break;
      report_converted(column, cell, "date");
      return false;
    case CellKind::number:
      if (!holds_ids(column.use)) break;
      report_converted(column, cell, "number");
      return false;
    case CellKind::text:
      break;
  }
  if (cell.is_struck_out && !cell.text.empty()) {
    diagnostics_.report(rules::struck_out_cell, cell.at,
                        fmt::format("'{}' is struck through, and read all the same", cell.text));
  }
  return true;
}

void CellReader::report_converted(const ReadColumn& column, const TableCell& cell,
                                  std::string_view kind) {
  const auto shown = table_.shown_numbers.find(cell.at);
  diagnostics_.report(
      rules::converted_cell, cell.at,
      fmt::format("column '{}' takes {}, and the cell holds the {} {}{}: format it as text and "
                  "type it again",
                  table_.columns[column.index].text, holds_ids(column.use) ? "an id" : "text", kind,
                  cell.text,
                  shown == table_.shown_numbers.end()
                      ? std::string()
                      : fmt::format(", shown as {}", shown->second)));
}

std::vector<Located<std::string>> CellReader::list(ColumnUse use, const IsKnown& is_known) {
  std::vector<Located<std::string>> elements;
  const Located<std::string> whole = words(use);
  std::vector<std::string_view> parts = split_at(whole.value, ";\n");
  if (parts.size() == 1 && is_known && !is_known(parts.front())) {
    const std::vector<std::string_view> by_comma = split_at(parts.front(), ",");
    if (std::all_of(by_comma.begin(), by_comma.end(), is_known)) parts = by_comma;
  }
  for (std::string_view part : parts) {
    if (holds_ids(use) && part.starts_with('\'')) part.remove_prefix(1);
    elements.push_back({.value = std::string(part), .at = whole.at});
  }
  return elements;
}

std::string CellReader::language_of(const ReadColumn& column) {
  if (!column.language.empty()) return column.language;
  const Located<std::string> told = words(language_column(column.use));
  if (!told.value.empty()) {
    if (language_tag(told.value) == told.value) return told.value;
    diagnostics_.report(rules::invalid_language, told.at,
                        fmt::format("'{}' is not a language tag", told.value));
    return {};
  }
  if (reading_.language.empty() && !std::exchange(has_told_language_, true)) {
    const TableCell& name = table_.columns[column.index];
    diagnostics_.report(
        rules::invalid_language, name.at,
        fmt::format("column '{}' does not name its language{}", name.text, reading_.language_cure));
  }
  return reading_.language;
}

Text CellReader::text(ColumnUse use) {
  Text text;
  for (const ReadColumn& column : columns_) {
    if (column.use != use) continue;
    Located<std::string> version = words(column);
    if (version.value.empty()) continue;
    const Position at = version.at;
    std::string language = language_of(column);
    if (language.empty() || text.find(language) != nullptr) continue;
    if (text.empty()) text.at = at;
    text.versions.push_back(
        {.language = {.value = std::move(language), .at = at}, .words = std::move(version)});
  }
  return text;
}

}  // namespace crosswalk
