#include "render/csv_writer.hpp"

#include "render/spreadsheet_value.hpp"

namespace crosswalk::render {

CsvWriter::CsvWriter(CsvDialect dialect) {
  if (dialect == CsvDialect::plain) return;
  text_ = "\xEF\xBB\xBF";
  line_end_ = "\r\n";
  is_guarded_ = true;
  if (dialect == CsvDialect::excel_eu) separator_ = ';';
}

void CsvWriter::begin_cell() {
  if (is_row_begun_) text_ += separator_;
  is_row_begun_ = true;
}

void CsvWriter::cell(std::string_view value) {
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

void CsvWriter::list(const std::vector<std::string>& values) {
  std::string joined;
  for (const std::string& value : values) {
    if (!joined.empty()) joined += ';';
    joined += value;
  }
  cell(joined);
}

void CsvWriter::end_row() {
  text_ += line_end_;
  is_row_begun_ = false;
}

void CsvWriter::row(std::initializer_list<std::string_view> cells) {
  for (const std::string_view value : cells) cell(value);
  end_row();
}

}  // namespace crosswalk::render
