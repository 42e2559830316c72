#include "load/table/csv_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "load/file_problems.hpp"
#include "load/table/table_rules.hpp"
#include "load/text_guard.hpp"
#include "load/yaml/yaml_rules.hpp"
#include "text/unicode.hpp"

namespace crosswalk {

namespace {

constexpr std::size_t most_columns = 16'384;
constexpr std::size_t most_cells = 16'000'000;

std::string_view name_of_separator(char separator) {
  if (separator == '\t') return "tabs";
  return separator == ';' ? "semicolons" : "commas";
}

/// How often each possible separator occurs in the first line outside of quotes, the most frequent
/// first.
std::vector<std::pair<std::size_t, char>> separators_in(std::string_view text) {
  std::vector<std::pair<std::size_t, char>> counts{{0, ','}, {0, ';'}, {0, '\t'}};
  bool is_quoted = false;
  for (const char byte : text) {
    if (byte == '"') is_quoted = !is_quoted;
    if (byte == '\n' && !is_quoted) break;
    for (auto& [count, separator] : counts) {
      if (byte == separator && !is_quoted) ++count;
    }
  }
  std::stable_sort(counts.begin(), counts.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  return counts;
}

class CsvReader {
 public:
  CsvReader(const SourceFile& file, Diagnostics& diagnostics)
      : problems_{.file = &file, .diagnostics = &diagnostics}, text_(file.text()) {
    text_.remove_prefix(byte_order_mark(text_));
    table_.file = &file;
  }

  CsvTable read() {
    if (!choose_separator()) return {};
    while (at_ < text_.size() && !is_too_large_) read_row();
    if (ragged_rows_ > 0) report_ragged_rows();
    return std::move(table_);
  }

 private:
  bool choose_separator() {
    // Some spreadsheets write this line, and read it as the choice of separator.
    for (const char separator : {',', ';', '\t'}) {
      for (const std::string_view line_end : {"\n", "\r\n"}) {
        const std::string hint = std::string("sep=") + separator + std::string(line_end);
        if (!text_.starts_with(hint)) continue;
        separator_ = separator;
        at_ = hint.size();
        place_ = {2, 1};
        return true;
      }
    }
    const auto counts = separators_in(text_);
    separator_ = counts[0].second;
    if (counts[0].first == 0 || counts[0].first > counts[1].first) return true;
    problems_.report(
        rules::unclear_separator, {1, 1},
        fmt::format("the first line has as many {} as {}", name_of_separator(counts[0].second),
                    name_of_separator(counts[1].second)));
    return false;
  }

  [[nodiscard]] bool is_at(char byte) const { return at_ < text_.size() && text_[at_] == byte; }

  [[nodiscard]] bool is_at_line_end() const {
    return at_ == text_.size() || text_[at_] == '\n' || text_.substr(at_).starts_with("\r\n");
  }

  void advance() {
    if (text_[at_] == '\n') {
      place_ = {place_.line + 1, 1};
    } else if (starts_character(text_[at_])) {
      ++place_.column;
    }
    ++at_;
  }

  void read_row() {
    std::vector<CsvCell> row;
    has_syntax_error_ = false;
    while (true) {
      row.push_back(is_at('"') ? quoted_cell() : plain_cell());
      if (!is_at(separator_)) break;
      advance();
      if (row.size() > most_columns) {
        report_too_large(row.back().at, "more than 16,384 columns");
        return;
      }
    }
    const Position end = place_;
    while (at_ < text_.size() && is_at_line_end()) {
      const bool is_break = text_[at_] == '\n';
      advance();
      if (is_break) break;
    }
    if (std::all_of(row.begin(), row.end(),
                    [](const CsvCell& cell) { return cell.text.empty(); })) {
      return;
    }
    if (table_.columns.empty()) {
      take_columns(std::move(row));
    } else {
      take_cells(std::move(row), end);
    }
  }

  CsvCell plain_cell() {
    const std::size_t start = at_;
    CsvCell cell{.at = place_};
    bool is_told = false;
    while (!is_at(separator_) && !is_at_line_end()) {
      if (is_at('"') && !is_told) {
        report_syntax(place_, "a quote within a cell that does not begin with one");
        is_told = true;
      }
      advance();
    }
    cell.text = text_.substr(start, at_ - start);
    return cell;
  }

  CsvCell quoted_cell() {
    CsvCell cell{.at = place_};
    advance();
    const std::size_t start = at_;
    bool is_changed = false;
    while (at_ < text_.size() && (!is_at('"') || text_.substr(at_).starts_with("\"\""))) {
      is_changed = is_changed || is_at('"') || is_at('\r');
      if (is_at('"')) advance();
      advance();
    }
    cell.text = text_.substr(start, at_ - start);
    if (is_changed) cell.text = table_.unquoted.emplace_back(without_quotes(cell.text));
    if (at_ == text_.size()) {
      report_syntax(cell.at, "a quote is not closed");
      return cell;
    }
    advance();
    if (!is_at(separator_) && !is_at_line_end()) {
      report_syntax(place_, "a cell goes on after its closing quote");
      while (!is_at(separator_) && !is_at_line_end()) advance();
    }
    return cell;
  }

  static std::string without_quotes(std::string_view text) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
      // is_clean_text() allows a carriage return only before a line feed.
      if (text[i] == '\r') continue;
      if (text[i] == '"') ++i;
      result += text[i];
    }
    return result;
  }

  void take_columns(std::vector<CsvCell> row) {
    while (row.back().text.empty()) row.pop_back();
    std::map<std::string_view, Position> seen;
    for (const CsvCell& column : row) {
      if (column.text.empty()) {
        problems_.report(rules::missing_cell, column.at, "a column has no name");
        continue;
      }
      const auto [first, is_new] = seen.try_emplace(column.text, column.at);
      if (is_new) continue;
      problems_
          .report(rules::repeated_column, column.at,
                  fmt::format("two columns are named '{}'", column.text))
          .notes.push_back({problems_.file, first->second, "the other one is here"});
    }
    table_.columns = std::move(row);
  }

  void take_cells(std::vector<CsvCell> row, Position end) {
    const std::size_t count = table_.columns.size();
    while (row.size() > count && row.back().text.empty()) row.pop_back();
    if (row.size() != count) {
      if (has_syntax_error_) return;
      if (ragged_rows_++ == 0) {
        ragged_at_ = row.size() > count ? row[count].at : end;
        ragged_cells_ = row.size();
      }
      return;
    }
    if (table_.cells.size() + count > most_cells) {
      report_too_large(row.front().at, "more than 16 million cells");
      return;
    }
    table_.cells.insert(table_.cells.end(), row.begin(), row.end());
  }

  void report_syntax(Position at, std::string message) {
    problems_.report(rules::table_syntax, at, std::move(message));
    has_syntax_error_ = true;
  }

  void report_too_large(Position at, std::string_view what) {
    problems_.report(rules::table_too_large, at, fmt::format("the table has {}", what));
    is_too_large_ = true;
  }

  void report_ragged_rows() {
    std::string message = fmt::format("the row has {} cell{}, the first line {}", ragged_cells_,
                                      ragged_cells_ == 1 ? "" : "s", table_.columns.size());
    if (ragged_rows_ > 1) {
      message += fmt::format("; {} other row{} of a wrong length", ragged_rows_ - 1,
                             ragged_rows_ == 2 ? " is" : "s are");
    }
    problems_.report(rules::ragged_row, ragged_at_, std::move(message));
  }

  FileProblems problems_;
  std::string_view text_;
  CsvTable table_;
  char separator_ = ',';
  std::size_t at_ = 0;
  Position place_{1, 1};
  std::size_t ragged_rows_ = 0;
  std::size_t ragged_cells_ = 0;
  Position ragged_at_;
  /// Whether the current row has a syntax error; its length is then not checked.
  bool has_syntax_error_ = false;
  bool is_too_large_ = false;
};

}  // namespace

std::optional<CsvTable> read_csv(const SourceFile& file, Diagnostics& diagnostics) {
  const std::size_t errors_before = diagnostics.error_count();
  if (!is_clean_text(file, diagnostics)) return std::nullopt;
  CsvTable table = CsvReader(file, diagnostics).read();
  if (diagnostics.error_count() > errors_before) return std::nullopt;
  if (table.columns.empty()) {
    diagnostics.report(rules::empty_file, file, {}, "the file holds no table");
    return std::nullopt;
  }
  return table;
}

}  // namespace crosswalk
