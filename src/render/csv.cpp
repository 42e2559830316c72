#include "render/csv.hpp"

#include <string_view>
#include <utility>

#include "render/spreadsheet_value.hpp"

namespace crosswalk::render {
namespace {

/// Writes rows of cells in one of the dialects.
class CsvWriter {
 public:
  explicit CsvWriter(CsvDialect dialect) {
    if (dialect == CsvDialect::plain) return;
    text_ = "\xEF\xBB\xBF";
    line_end_ = "\r\n";
    is_guarded_ = true;
    if (dialect == CsvDialect::excel_eu) separator_ = ';';
  }

  void number(std::string_view digits) {
    begin_cell();
    text_ += digits;
  }

  void cell(std::string_view value) {
    begin_cell();
    const bool is_quoted = value.find_first_of("\"\r\n") != std::string_view::npos ||
                           value.find(separator_) != std::string_view::npos;
    if (is_quoted) text_ += '"';
    if (is_guarded_ && is_changed_by_spreadsheets(value)) text_ += '\'';
    for (const char byte : value) {
      if (byte == '"') text_ += '"';
      text_ += byte;
    }
    if (is_quoted) text_ += '"';
  }

  void end_row() {
    text_ += line_end_;
    is_row_begun_ = false;
  }

  [[nodiscard]] std::string text() && { return std::move(text_); }

 private:
  void begin_cell() {
    if (is_row_begun_) text_ += separator_;
    is_row_begun_ = true;
  }

  std::string text_;
  char separator_ = ',';
  std::string_view line_end_ = "\n";
  bool is_guarded_ = false;
  bool is_row_begun_ = false;
};

}  // namespace

std::string to_csv(const DataTable& table, CsvDialect dialect) {
  CsvWriter out(dialect);
  for (const DataTable::Column& column : table.columns()) out.cell(column.name);
  out.end_row();
  for (std::size_t row = 0; row < table.row_count(); ++row) {
    for (std::size_t column = 0; column < table.columns().size(); ++column) {
      const std::string_view value = table.cell(row, column);
      if (table.columns()[column].kind == DataTable::Kind::number) {
        out.number(value);
      } else {
        out.cell(value);
      }
    }
    out.end_row();
  }
  return std::move(out).text();
}

}  // namespace crosswalk::render
