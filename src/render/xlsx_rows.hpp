#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "render/xlsx_xml.hpp"
#include "render/zip_writer.hpp"

namespace crosswalk::render {

inline constexpr std::string_view sheet_begin =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
    "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>";

/// On A4, broad, and as many pages long as it takes.
inline constexpr std::string_view sheet_end =
    "<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" "
    "footer=\"0.3\"/><pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" "
    "fitToHeight=\"0\"/></worksheet>";

/// Writes the rows of a sheet, from the top downwards and in each from left to right.
class XlsxRows {
 public:
  explicit XlsxRows(ZipWriter& zip) : zip_(zip) {}

  /// Begins the next row; `height` is in points.
  void begin_row(std::optional<int> height = {});
  void end_row();

  /// A cell of text. An empty one is left out.
  void text(std::size_t column, CellStyle style, std::string_view value);

  /// A cell with a number. An empty one is left out.
  void number(std::size_t column, CellStyle style, std::string_view digits);

  void finish();

  [[nodiscard]] std::size_t row_count() const { return row_count_; }

 private:
  ZipWriter& zip_;
  std::string xml_ = "<sheetData>";
  std::size_t row_count_ = 0;
};

/// A definition of columns: each of `widths` in characters, with the style of empty cells.
class XlsxColumns {
 public:
  void add(std::size_t width, CellStyle style = CellStyle::plain);
  [[nodiscard]] std::string xml() const { return "<cols>" + xml_ + "</cols>"; }

 private:
  std::string xml_;
  std::size_t count_ = 0;
};

}  // namespace crosswalk::render
