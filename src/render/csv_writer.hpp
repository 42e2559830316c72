#pragma once

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

  void cell(std::string_view value);

  /// One cell with the values joined by `;`.
  void list(const std::vector<std::string>& values);

  void end_row();

  /// A whole row.
  void row(std::initializer_list<std::string_view> cells);

  /// Everything that was written.
  [[nodiscard]] std::string text() && { return std::move(text_); }

 private:
  std::string text_;
  char separator_ = ',';
  std::string_view line_end_ = "\n";
  bool is_disarmed_ = false;  ///< cells that a spreadsheet would run get a `'` in front
  bool is_row_begun_ = false;
};

}  // namespace crosswalk::render
