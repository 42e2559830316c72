#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/comparison.hpp"
#include "render/xlsx_rows.hpp"
#include "render/xlsx_sheet.hpp"
#include "text/unicode.hpp"

namespace crosswalk::render {
namespace {

constexpr std::size_t most_links = 65530;  // a limit of Excel

CellStyle style_of(DataTable::Kind kind) {
  switch (kind) {
    case DataTable::Kind::text:
      return CellStyle::text;
    case DataTable::Kind::number:
      return CellStyle::number;
    case DataTable::Kind::id:
    case DataTable::Kind::code:
    case DataTable::Kind::list:
      break;
  }
  return CellStyle::word;
}

std::optional<CellStyle> style_of_class(std::string_view code, bool is_possible) {
  if (code == name_of(ItemClass::overlap)) {
    return is_possible ? CellStyle::possible_overlap : CellStyle::overlap;
  }
  if (code == name_of(ItemClass::weak_overlap)) {
    return is_possible ? CellStyle::possible_weak_overlap : CellStyle::weak_overlap;
  }
  if (code == name_of(ItemClass::only)) return CellStyle::only;
  if (code == name_of(ItemClass::not_addressed)) return CellStyle::not_addressed;
  return std::nullopt;
}

/// The characters of the longest line of a text.
std::size_t longest_line(std::string_view text) {
  std::size_t longest = 0;
  std::size_t length = 0;
  for (const char byte : text) {
    if (byte == '\n') {
      length = 0;
    } else if (starts_character(byte)) {
      longest = std::max(longest, ++length);
    }
  }
  return longest;
}

/// The widths of the columns, in characters: what their texts take, within limits.
std::vector<std::size_t> widths_of(const DataTable& table) {
  constexpr std::size_t room_for_filter = 3;
  constexpr std::size_t narrowest = 8;
  constexpr std::size_t widest_text = 60;
  constexpr std::size_t widest_word = 30;
  std::vector<std::size_t> widths;
  for (std::size_t column = 0; column < table.columns().size(); ++column) {
    const bool is_text = table.columns()[column].kind == DataTable::Kind::text;
    const std::size_t widest = is_text ? widest_text : widest_word;
    const std::size_t head = longest_line(table.columns()[column].name) + room_for_filter;
    std::size_t width = std::max(narrowest, head);
    for (std::size_t row = 0; row < table.row_count() && width < widest; ++row) {
      width = std::max(width, longest_line(table.cell(row, column)) + 1);
    }
    widths.push_back(std::max(std::min(width, widest), head));
  }
  return widths;
}

/// The first cells of a table that have a link each, as many as a sheet can have.
std::size_t link_count(const TableSheet& sheet) { return std::min(sheet.links.size(), most_links); }

class TableSheetWriter {
 public:
  TableSheetWriter(ZipWriter& zip, const TableSheet& sheet) : sheet_(sheet), rows_(zip) {
    for (const TableSheet::ClassFill& fill : sheet.fills) {
      fills_.resize(std::max(fills_.size(), fill.column + 1));
      fills_[fill.column] = &fill;
    }
  }

  void write_rows() {
    write_head();
    for (std::size_t row = 0; row < sheet_.table.row_count(); ++row) write_row(row);
    rows_.finish();
  }

 private:
  void write_head() {
    rows_.begin_row();
    const std::vector<DataTable::Column>& columns = sheet_.table.columns();
    for (std::size_t column = 0; column < columns.size(); ++column) {
      rows_.text(column, CellStyle::head, columns[column].name);
    }
    rows_.end_row();
  }

  void write_row(std::size_t row) {
    rows_.begin_row();
    const std::vector<DataTable::Column>& columns = sheet_.table.columns();
    for (std::size_t column = 0; column < columns.size(); ++column) {
      const std::string_view value = sheet_.table.cell(row, column);
      const bool is_linked = takes_link(row, column);
      if (columns[column].kind == DataTable::Kind::number) {
        rows_.number(column, CellStyle::number, value);
      } else {
        rows_.text(column,
                   is_linked ? CellStyle::link
                             : class_style(row, column).value_or(style_of(columns[column].kind)),
                   value);
      }
    }
    rows_.end_row();
  }

  /// Whether the cell is the one of the next link.
  bool takes_link(std::size_t row, std::size_t column) {
    if (next_link_ == link_count(sheet_)) return false;
    const TableSheet::Link& link = sheet_.links[next_link_];
    if (link.row != row || link.column != column) return false;
    ++next_link_;
    return true;
  }

  [[nodiscard]] std::optional<CellStyle> class_style(std::size_t row, std::size_t column) const {
    if (column >= fills_.size() || fills_[column] == nullptr) return std::nullopt;
    const TableSheet::ClassFill& fill = *fills_[column];
    const bool is_possible =
        fill.determination_column &&
        sheet_.table.cell(row, *fill.determination_column) == name_of(Determination::undetermined);
    return style_of_class(sheet_.table.cell(row, fill.class_column), is_possible);
  }

  const TableSheet& sheet_;
  XlsxRows rows_;
  std::vector<const TableSheet::ClassFill*> fills_;  ///< by column; null for columns without
  std::size_t next_link_ = 0;
};

std::string choices_xml(const TableSheet& sheet) {
  constexpr std::size_t last_row = 1048576;
  if (sheet.choices.empty()) return {};
  std::string xml = fmt::format("<dataValidations count=\"{}\">", sheet.choices.size());
  for (const TableSheet::Choice& choice : sheet.choices) {
    std::string words;
    for (const std::string& word : choice.words) words += (words.empty() ? "" : ",") + word;
    const std::string letters = column_letters(choice.column);
    xml += fmt::format(
        "<dataValidation type=\"list\" allowBlank=\"1\" showErrorMessage=\"1\" "
        "sqref=\"{0}2:{0}{1}\"><formula1>\"{2}\"</formula1></dataValidation>",
        letters, last_row, xml_text(words));
  }
  return xml + "</dataValidations>";
}

/// The name of a sheet as formulas have it.
std::string quoted_sheet(std::string_view name) {
  std::string quoted = "'";
  for (const char byte : name) {
    if (byte == '\'') quoted += '\'';
    quoted += byte;
  }
  return quoted + "'";
}

void append_links(ZipWriter& zip, const TableSheet& sheet, const std::vector<std::string>& names) {
  const std::size_t count = link_count(sheet);
  if (count == 0) return;
  zip.append("<hyperlinks>");
  for (std::size_t i = 0; i < count; ++i) {
    const TableSheet::Link& link = sheet.links[i];
    const std::string target =
        quoted_sheet(names[link.sheet]) + "!" + cell_name(link.target_row + 1, 0);
    zip.append(fmt::format(R"(<hyperlink ref="{}" location="{}"/>)",
                           cell_name(link.row + 1, link.column), xml_text(target)));
  }
  zip.append("</hyperlinks>");
}

}  // namespace

void append_table_sheet(ZipWriter& zip, const TableSheet& sheet,
                        const std::vector<std::string>& names) {
  const DataTable& table = sheet.table;
  const std::string range = "A1:" + cell_name(table.row_count(), table.columns().size() - 1);
  zip.append(sheet_begin);
  zip.append(fmt::format(
      "<dimension ref=\"{}\"/><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" "
      "topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/><selection "
      "pane=\"bottomLeft\"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>",
      range));
  XlsxColumns columns;
  const std::vector<std::size_t> widths = widths_of(table);
  for (std::size_t column = 0; column < widths.size(); ++column) {
    columns.add(widths[column], style_of(table.columns()[column].kind));
  }
  zip.append(columns.xml());
  TableSheetWriter(zip, sheet).write_rows();
  zip.append(fmt::format("<autoFilter ref=\"{}\"/>", range));
  zip.append(choices_xml(sheet));
  append_links(zip, sheet, names);
  zip.append(sheet_end);
}

}  // namespace crosswalk::render
