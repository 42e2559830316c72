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

  /// Writes one cell with the values joined by `;`.
  void list(const std::vector<std::string>& values);

  void end_row();

  /// Writes a whole row.
  void row(std::initializer_list<std::string_view> cells);

  /// The text of all rows.
  [[nodiscard]] std::string text() && { return std::move(text_); }

 private:
  std::string text_;
  char separator_ = ',';
  std::string_view line_end_ = "\n";
  bool is_disarmed_ = false;  ///< cells that a spreadsheet would run as formulas get a leading `'`
  bool is_row_begun_ = false;
};

}  // namespace crosswalk::render
