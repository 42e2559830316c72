#include "load/table/csv_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "load/file_diagnostics.hpp"
#include "load/table/table_rules.hpp"
#include "load/text_guard.hpp"
#include "load/yaml/yaml_rules.hpp"
#include "text/unicode.hpp"

namespace crosswalk {

namespace {

constexpr std::string_view encoding_cure = ": save the table as 'CSV UTF-8'";

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
  CsvReader(const SourceFile& file, Diagnostics& diagnostics, const CsvReading& reading)
      : diagnostics_{.file = &file, .all = &diagnostics},
        text_(file.text()),
        reading_(reading),
        builder_(file, diagnostics, reading.is_heading) {
    text_.remove_prefix(byte_order_mark(text_));
  }

  InputTable read() {
    if (choose_separator()) {
      while (at_ < text_.size() && !builder_.is_too_large()) read_row();
    }
    InputTable table = builder_.finish();
    table.separator = separator_;
    return table;
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
    if (reading_.delimiter) {
      separator_ = *reading_.delimiter;
      return true;
    }
    const auto counts = separators_in(text_);
    separator_ = counts[0].second;
    if (counts[0].first == 0 || counts[0].first > counts[1].first) return true;
    diagnostics_.report(
        rules::unclear_separator, {1, 1},
        fmt::format("the first line has as many {} as {}{}", name_of_separator(counts[0].second),
                    name_of_separator(counts[1].second), reading_.delimiter_cure));
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
    std::vector<TableCell> row;
    has_syntax_error_ = false;
    while (true) {
      row.push_back(is_at('"') ? quoted_cell() : plain_cell());
      if (!is_at(separator_) || row.size() > TableBuilder::most_columns) break;
      advance();
    }
    const Position end = place_;
    while (at_ < text_.size() && is_at_line_end()) {
      const bool is_break = text_[at_] == '\n';
      advance();
      if (is_break) break;
    }
    if (has_syntax_error_ && builder_.has_columns()) return;  // its length says nothing
    builder_.add(std::move(row), end);
  }

  TableCell plain_cell() {
    const std::size_t start = at_;
    TableCell cell{.at = place_};
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

  TableCell quoted_cell() {
    TableCell cell{.at = place_};
    advance();
    const std::size_t start = at_;
    bool is_changed = false;
    while (at_ < text_.size() && (!is_at('"') || text_.substr(at_).starts_with("\"\""))) {
      is_changed = is_changed || is_at('"') || is_at('\r');
      if (is_at('"')) advance();
      advance();
    }
    cell.text = text_.substr(start, at_ - start);
    if (is_changed) cell.text = builder_.keep(without_quotes(cell.text));
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

  void report_syntax(Position at, std::string message) {
    diagnostics_.report(rules::table_syntax, at, std::move(message));
    has_syntax_error_ = true;
  }

  FileDiagnostics diagnostics_;
  std::string_view text_;
  const CsvReading& reading_;
  TableBuilder builder_;
  char separator_ = ',';
  std::size_t at_ = 0;
  Position place_{1, 1};
  bool has_syntax_error_ = false;  ///< whether the current row has one
};

}  // namespace

std::optional<InputTable> read_csv(const SourceFile& file, Diagnostics& diagnostics,
                                   const CsvReading& reading) {
  const std::size_t errors_before = diagnostics.error_count();
  if (!is_clean_text(file, diagnostics, encoding_cure)) return std::nullopt;
  InputTable table = CsvReader(file, diagnostics, reading).read();
  const bool has_errors = diagnostics.error_count() > errors_before;
  if (has_errors && (!reading.keeps_good_rows || table.columns.empty())) return std::nullopt;
  if (table.columns.empty()) {
    diagnostics.report(rules::empty_file, file, {}, "the file holds no table");
    return std::nullopt;
  }
  return table;
}

}  // namespace crosswalk
