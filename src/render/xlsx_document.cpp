#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

#include "render/xlsx_rows.hpp"
#include "render/xlsx_sheet.hpp"
#include "text/unicode.hpp"

namespace crosswalk::render {
namespace {

constexpr int line_height = 15;  // points

std::size_t character_count(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), starts_character));
}

/// The columns of a document: each as wide as its tables need, and all together wide enough for
/// paragraphs, which go across them.
std::vector<std::size_t> column_widths(const Document& document) {
  constexpr std::size_t narrowest = 12;
  constexpr std::size_t widest = 50;
  constexpr std::size_t for_paragraphs = 100;
  std::vector<std::size_t> widths{narrowest};
  for (const Block& block : document.blocks) {
    const auto* table = std::get_if<Table>(&block);
    if (table == nullptr) continue;
    if (table->columns.size() > widths.size()) widths.resize(table->columns.size(), narrowest);
    const auto widen = [&widths, widest](std::size_t column, const Inline& words) {
      const std::size_t width = character_count(words.plain_text()) + 2;
      widths[column] = std::max(widths[column], std::min(width, widest));
    };
    for (std::size_t column = 0; column < table->columns.size(); ++column) {
      widen(column, table->columns[column].title);
      for (const Table::Row& row : table->rows) widen(column, row.cells[column]);
    }
  }
  std::size_t total = 0;
  for (const std::size_t width : widths) total += width;
  if (total < for_paragraphs) widths.push_back(for_paragraphs - total);
  return widths;
}

class DocumentSheetWriter {
 public:
  DocumentSheetWriter(ZipWriter& zip, const std::vector<std::size_t>& widths)
      : rows_(zip), widths_(widths) {
    for (const std::size_t width : widths) total_width_ += width;
  }

  void operator()(const Heading& heading) {
    blank_row();
    if (heading.level == 1) {
      across(CellStyle::title, heading.words.plain_text(), 2);
    } else {
      across(CellStyle::heading, heading.words.plain_text(), 2);
    }
  }
  void operator()(const Paragraph& paragraph) {
    across(CellStyle::paragraph, paragraph.words.plain_text());
  }
  void operator()(const Quote& quote) {
    for (const Inline& words : quote.paragraphs) {
      across(CellStyle::paragraph, "“" + words.plain_text() + "”");
    }
  }
  void operator()(const List& list) {
    std::size_t number = 0;
    for (const ListItem& item : list.items) {
      ++number;
      add_item(list.is_numbered ? fmt::format("{}. ", number) : "• ", item, "");
    }
  }
  void operator()(const Table& table) {
    blank_row();
    std::vector<Inline> titles;
    for (const Table::Column& column : table.columns) titles.push_back(column.title);
    add_cells(titles, table, true);
    for (const Table::Row& row : table.rows) add_cells(row.cells, table, false);
    blank_row();
  }
  void operator()(const Figure& /*figure*/) {}

  void finish() { rows_.finish(); }

  /// The cells that are one each.
  [[nodiscard]] std::string merged_xml() const {
    if (merged_.empty() || widths_.size() == 1) return {};
    std::string xml = fmt::format("<mergeCells count=\"{}\">", merged_.size());
    for (const std::size_t row : merged_) {
      xml += fmt::format("<mergeCell ref=\"{}:{}\"/>", cell_name(row, 0),
                         cell_name(row, widths_.size() - 1));
    }
    return xml + "</mergeCells>";
  }

 private:
  void blank_row() {
    if (rows_.row_count() == 0) return;
    rows_.begin_row();
    rows_.end_row();
  }

  /// The height of a row with that many characters in a width; `scale` is for larger letters.
  static int height_of(std::size_t characters, std::size_t width, std::size_t scale) {
    constexpr int most = 409;  // a limit of Excel
    const std::size_t lines = characters * scale / width + 1;
    return std::min(most,
                    static_cast<int>(lines) * line_height + (scale > 1 ? line_height / 2 : 0));
  }

  void across(CellStyle style, const std::string& words, std::size_t scale = 1) {
    // Spreadsheets do not fit the height of rows to cells that are joined.
    rows_.begin_row(height_of(character_count(words), total_width_, scale));
    rows_.text(0, style, words);
    rows_.end_row();
    merged_.push_back(rows_.row_count() - 1);
  }

  void add_item(const std::string& mark, const ListItem& item, const std::string& indent) {
    across(CellStyle::paragraph, indent + mark + item.words.plain_text());
    for (const ListItem& part : item.parts) add_item("• ", part, indent + "    ");
  }

  void add_cells(const std::vector<Inline>& cells, const Table& table, bool is_head) {
    rows_.begin_row();
    for (std::size_t column = 0; column < cells.size(); ++column) {
      const std::string words = cells[column].plain_text();
      const bool is_number = table.columns[column].is_number && !is_head && !words.empty() &&
                             words.find_first_not_of("0123456789") == std::string::npos;
      if (is_number) {
        rows_.number(column, CellStyle::table_number, words);
      } else {
        rows_.text(column, is_head ? CellStyle::table_head : CellStyle::table_text, words);
      }
    }
    rows_.end_row();
  }

  XlsxRows rows_;
  const std::vector<std::size_t>& widths_;
  std::size_t total_width_ = 0;
  std::vector<std::size_t> merged_;
};

}  // namespace

void append_document_sheet(ZipWriter& zip, const Document& document) {
  const std::vector<std::size_t> widths = column_widths(document);
  zip.append(sheet_begin);
  zip.append(
      "<sheetViews><sheetView showGridLines=\"0\" workbookViewId=\"0\"/></sheetViews>"
      "<sheetFormatPr defaultRowHeight=\"15\"/>");
  XlsxColumns columns;
  for (const std::size_t width : widths) columns.add(width);
  zip.append(columns.xml());
  DocumentSheetWriter writer(zip, widths);
  for (const Block& block : document.blocks) std::visit(writer, block);
  writer.finish();
  zip.append(writer.merged_xml());
  zip.append(sheet_end);
}

}  // namespace crosswalk::render
