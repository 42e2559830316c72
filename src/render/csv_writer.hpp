#pragma once

#include <concepts>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "model/report_list.hpp"

namespace crosswalk::render {

/// Writes rows of cells as RFC 4180 text in one of the dialects.
class CsvWriter {
 public:
  explicit CsvWriter(CsvDialect dialect);

  /// A cell of a column that holds text. The Excel dialects put a `'` in front of what a
  /// spreadsheet would run or turn into a number, a date or the like.
  void cell(std::string_view value);

  /// A cell of a column that holds whole numbers, which stays a number in every dialect.
  template <std::integral Number>
  void number(Number value) {
    begin_cell();
    text_ += std::to_string(value);
  }

  /// One cell of text with the values joined by `;`.
  void list(const std::vector<std::string>& values);

  void end_row();

  /// A whole row of text.
  void row(std::initializer_list<std::string_view> cells);

  /// The text of all rows.
  [[nodiscard]] std::string text() && { return std::move(text_); }

 private:
  void begin_cell();

  std::string text_;
  char separator_ = ',';
  std::string_view line_end_ = "\n";
  bool is_guarded_ = false;  ///< text that a spreadsheet would change gets a `'` in front
  bool is_row_begun_ = false;
};

}  // namespace crosswalk::render
