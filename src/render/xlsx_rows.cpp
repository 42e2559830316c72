#include "render/xlsx_rows.hpp"

#include <fmt/format.h>

#include <iterator>

namespace crosswalk::render {

void XlsxRows::begin_row(std::optional<int> height) {
  ++row_count_;
  fmt::format_to(std::back_inserter(xml_), "<row r=\"{}\"", row_count_);
  if (height) fmt::format_to(std::back_inserter(xml_), R"( ht="{}" customHeight="1")", *height);
  xml_ += '>';
}

void XlsxRows::end_row() {
  constexpr std::size_t enough = 1U << 18U;
  xml_ += "</row>";
  if (xml_.size() < enough) return;
  zip_.append(xml_);
  xml_.clear();
}

void XlsxRows::text(std::size_t column, CellStyle style, std::string_view value) {
  if (value.empty()) return;
  // The text stands in the cell and not in a list that all sheets share: all programs read both.
  fmt::format_to(std::back_inserter(xml_),
                 R"(<c r="{}" s="{}" t="inlineStr"><is><t xml:space="preserve">{}</t></is></c>)",
                 cell_name(row_count_ - 1, column), static_cast<int>(style),
                 xml_text(fitting_cell(value)));
}

void XlsxRows::number(std::size_t column, CellStyle style, std::string_view digits) {
  if (digits.empty()) return;
  fmt::format_to(std::back_inserter(xml_), R"(<c r="{}" s="{}"><v>{}</v></c>)",
                 cell_name(row_count_ - 1, column), static_cast<int>(style), digits);
}

void XlsxRows::finish() {
  xml_ += "</sheetData>";
  zip_.append(xml_);
  xml_.clear();
}

void XlsxColumns::add(std::size_t width, CellStyle style) {
  ++count_;
  fmt::format_to(std::back_inserter(xml_),
                 R"(<col min="{0}" max="{0}" width="{1}" style="{2}" customWidth="1"/>)", count_,
                 width, static_cast<int>(style));
}

}  // namespace crosswalk::render
