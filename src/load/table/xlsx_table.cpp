#include "load/table/xlsx_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>
#include <pugixml.hpp>
#include <utility>
#include <vector>

#include "load/file_rules.hpp"
#include "load/table/table_rules.hpp"
#include "load/table/xlsx_workbook.hpp"
#include "load/text_guard.hpp"
#include "text/suggestions.hpp"

namespace crosswalk {

namespace {

constexpr std::string_view zip_beginning = "PK";
constexpr std::string_view ole_beginning = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
constexpr int last_column = 16'384;

/// The number at the beginning of a cell's address, and what is behind it.
Position address_of(std::string_view address, Position otherwise) {
  int column = 0;
  std::size_t at = 0;
  for (; at < address.size() && address[at] >= 'A' && address[at] <= 'Z'; ++at) {
    column = std::min(column * 26 + (address[at] - 'A' + 1), last_column + 1);
  }
  int row = 0;
  const char* const end = address.data() + address.size();
  const auto [stop, error] = std::from_chars(address.data() + at, end, row);
  if (error != std::errc{} || stop != end || column == 0) return otherwise;
  return {row, column};
}

/// A day count of a spreadsheet as in ISO 8601: a date, a time, or both.
std::string date_of(double number, bool counts_from_1904) {
  namespace chrono = std::chrono;
  constexpr double seconds_a_day = 86'400;
  const double whole = std::floor(number);
  const auto seconds = static_cast<long>(std::lround((number - whole) * seconds_a_day));
  std::string time = fmt::format("{:02}:{:02}", seconds / 3'600 % 24, seconds / 60 % 60);
  if (whole == 0 && !counts_from_1904) return time;
  // The days are counted as if 1900 had had a 29 February, which is day 60.
  constexpr int false_leap_day = 60;
  chrono::sys_days epoch = chrono::year(1904) / 1 / 1;
  if (!counts_from_1904) {
    epoch = whole < false_leap_day ? chrono::year(1899) / 12 / 31 : chrono::year(1899) / 12 / 30;
  }
  const chrono::year_month_day day(epoch + chrono::days(static_cast<int>(whole)));
  const std::string date =
      fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()),
                  static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
  return seconds == 0 ? date : fmt::format("{} {}", date, time);
}

/// The shortest decimal fraction that is this number.
std::string shortest(double number) {
  constexpr std::size_t longest = 32;
  std::string text(longest, '\0');
  const auto [end, error] = std::to_chars(text.data(), text.data() + text.size(), number);
  text.resize(static_cast<std::size_t>(end - text.data()));
  return text;
}

/// A block of cells that are merged into one.
struct MergedCells {
  Position first;
  Position last;
};

std::vector<MergedCells> merged_cells(const pugi::xml_node& root) {
  std::vector<MergedCells> merged;
  for (const pugi::xml_node node : child_of(root, "mergeCells")) {
    const std::string_view range = node.attribute("ref").as_string();
    const std::size_t colon = range.find(':');
    if (colon == std::string_view::npos) continue;
    const MergedCells block{.first = address_of(range.substr(0, colon), {}),
                            .last = address_of(range.substr(colon + 1), {})};
    if (block.first.line > 0 && block.last.line > 0) merged.push_back(block);
  }
  std::sort(merged.begin(), merged.end(),
            [](const MergedCells& a, const MergedCells& b) { return a.first < b.first; });
  return merged;
}

/// Reads the rows of one sheet.
class SheetReader {
 public:
  SheetReader(const XlsxWorkbook& workbook, const SourceFile& sheet, const IsHeading& is_heading,
              Diagnostics& diagnostics)
      : workbook_(workbook),
        diagnostics_{.file = &sheet, .all = &diagnostics},
        builder_(sheet, diagnostics, is_heading) {}

  InputTable read(const pugi::xml_node& root) {
    for (const XlsxText& string : workbook_.strings) strings_.push_back(builder_.keep(string.text));
    merged_ = merged_cells(root);
    int row = 0;
    for (const pugi::xml_node node : child_of(root, "sheetData")) {
      if (!is_element(node, "row") || builder_.is_too_large()) continue;
      row = node.attribute("r").as_int(row + 1);
      if (node.attribute("hidden").as_bool()) ++hidden_rows_;
      read_row(node, row);
    }
    InputTable table = builder_.finish();
    table.hidden_rows = hidden_rows_;
    return table;
  }

 private:
  void read_row(const pugi::xml_node& node, int row) {
    std::vector<TableCell> cells;
    for (const pugi::xml_node cell : node) {
      if (!is_element(cell, "c")) continue;
      const int next = static_cast<int>(cells.size()) + 1;
      const Position at = address_of(cell.attribute("r").as_string(), {row, next});
      if (at.column < next || at.column > last_column) continue;  // no writer does this
      fill_up(cells, row, at.column);
      cells.push_back(cell_of(cell, {row, at.column}));
    }
    cover(cells, row);
    if (!cells.empty()) builder_.add_sheet_row(std::move(cells));
  }

  /// Adds empty cells up to the one before `column`.
  static void fill_up(std::vector<TableCell>& cells, int row, int column) {
    while (static_cast<int>(cells.size()) + 1 < column) {
      cells.push_back({.at = {row, static_cast<int>(cells.size()) + 1}});
    }
  }

  /// Marks the cells that are covered by a merged one.
  void cover(std::vector<TableCell>& cells, int row) {
    for (; next_merged_ < merged_.size() && merged_[next_merged_].first.line <= row;
         ++next_merged_) {
      open_.push_back(merged_[next_merged_]);
    }
    std::erase_if(open_, [row](const MergedCells& block) { return block.last.line < row; });
    for (const MergedCells& block : open_) {
      // Cells beyond the named columns would only take up room.
      const int last = std::min(block.last.column, builder_.last_useful_column(cells.size()));
      fill_up(cells, row, last + 1);
      for (int column = block.first.column; column <= last; ++column) {
        TableCell& cell = cells[static_cast<std::size_t>(column) - 1];
        if (cell.at != block.first) cell = {.at = cell.at, .kind = CellKind::covered};
      }
    }
  }

  TableCell cell_of(const pugi::xml_node& node, Position at) {
    const std::string_view type = node.attribute("t").as_string("n");
    const std::string_view value = child_of(node, "v").child_value();
    const XlsxCellStyle* style = style_of(node);
    TableCell cell{.at = at, .is_struck_out = style != nullptr && style->is_struck_out};
    if (type == "inlineStr") {
      XlsxText text = text_of(child_of(node, "is"));
      cell.is_struck_out = cell.is_struck_out || text.is_struck_out;
      cell.text = builder_.keep(std::move(text.text));
    } else if (value.empty()) {
      if (type != "str" && !child_of(node, "f").empty()) cell.kind = CellKind::formula;
    } else if (type == "s") {
      take_shared(cell, value);
    } else if (type == "e") {
      cell.kind = CellKind::failed;
      cell.text = builder_.keep(std::string(value));
    } else if (type == "b") {
      cell.text = value == "0" ? "FALSE" : "TRUE";
    } else if (type == "str") {
      cell.text = builder_.keep(std::string(value));
    } else if (type == "d") {
      cell.kind = CellKind::date;
      cell.text = builder_.keep(std::string(value));
    } else {
      take_number(cell, value, style);
    }
    require_text(cell);
    return cell;
  }

  [[nodiscard]] const XlsxCellStyle* style_of(const pugi::xml_node& node) const {
    const std::size_t style = node.attribute("s").as_uint();
    return style < workbook_.styles.size() ? &workbook_.styles[style] : nullptr;
  }

  void take_shared(TableCell& cell, std::string_view value) {
    std::size_t index = 0;
    std::from_chars(value.data(), value.data() + value.size(), index);
    if (index >= strings_.size()) return;
    cell.text = strings_[index];
    cell.is_struck_out = cell.is_struck_out || workbook_.strings[index].is_struck_out;
  }

  void take_number(TableCell& cell, std::string_view value, const XlsxCellStyle* style) {
    double number = 0;
    const char* const end = value.data() + value.size();
    const auto [stop, error] = std::from_chars(value.data(), end, number);
    if (error != std::errc{} || stop != end || !std::isfinite(number)) {
      cell.text = builder_.keep(std::string(value));
      return;
    }
    constexpr double latest_day = 2'958'465;  // the end of the year 9999
    if (style != nullptr && style->is_date && number >= 0 && number <= latest_day) {
      cell.kind = CellKind::date;
      cell.text = builder_.keep(date_of(number, workbook_.counts_from_1904));
      return;
    }
    cell.kind = CellKind::number;
    cell.text = builder_.keep(shortest(number));
    if (style == nullptr || style->whole_digits + style->decimals == 0) return;
    const std::size_t width = style->whole_digits + (style->decimals > 0 ? style->decimals + 1 : 0);
    std::string shown = fmt::format("{:0{}.{}f}", number, width, style->decimals);
    if (shown != cell.text) builder_.show_number(cell.at, std::move(shown));
  }

  /// Text with control characters can neither be shown nor written into a data file.
  void require_text(TableCell& cell) {
    if (!is_utf8(cell.text)) {
      diagnostics_.report(rules::invalid_utf8, cell.at, "the cell is not UTF-8");
    } else if (has_control_character(cell.text)) {
      diagnostics_.report(rules::control_character, cell.at, "a control character in the cell");
    } else {
      return;
    }
    cell.text = {};
  }

  const XlsxWorkbook& workbook_;
  FileDiagnostics diagnostics_;
  TableBuilder builder_;
  std::vector<std::string_view> strings_;
  std::vector<MergedCells> merged_;  ///< by their first cells
  std::size_t next_merged_ = 0;      ///< the first block that no row has reached yet
  std::vector<MergedCells> open_;    ///< the blocks that the current row may lie in
  std::size_t hidden_rows_ = 0;
};

/// The sheet to read; null where there is none, which is reported.
const XlsxWorkbook::Sheet* chosen_sheet(const XlsxWorkbook& workbook,
                                        const std::optional<std::string>& wanted,
                                        FileDiagnostics diagnostics) {
  std::vector<std::string_view> names;
  for (const XlsxWorkbook::Sheet& sheet : workbook.sheets) {
    if (wanted ? sheet.name == *wanted : !sheet.is_hidden) return &sheet;
    names.push_back(sheet.name);
  }
  diagnostics.report(
      rules::unreadable_workbook, {},
      wanted ? fmt::format("it has no sheet '{}'{}", *wanted, did_you_mean(*wanted, names))
             : "all of its sheets are hidden: name the one to read with --sheet");
  return nullptr;
}

}  // namespace

bool is_workbook(std::string_view bytes) {
  return bytes.starts_with(zip_beginning) || bytes.starts_with(ole_beginning);
}

std::optional<InputTable> read_xlsx(const SourceFile& file, const std::optional<std::string>& sheet,
                                    const IsHeading& is_heading, std::deque<SourceFile>& sheets,
                                    Diagnostics& diagnostics) {
  const std::size_t errors_before = diagnostics.error_count();
  const FileDiagnostics file_diagnostics{.file = &file, .all = &diagnostics};
  const auto refuse = [&file_diagnostics](std::string_view why) {
    file_diagnostics.report(rules::unreadable_workbook, {}, std::string(why));
    return std::nullopt;
  };
  if (file.text().starts_with(ole_beginning)) {
    return refuse(
        "it is encrypted or has the format of before 2007 (.xls): save it without a password as a "
        "workbook of today (.xlsx)");
  }
  ZipArchive archive(file.text());
  if (!archive.is_open()) return refuse("it is damaged or cut off: save or copy it once more");
  const std::optional<XlsxWorkbook> workbook = read_workbook(archive, file_diagnostics);
  if (!workbook) return std::nullopt;
  const XlsxWorkbook::Sheet* chosen = chosen_sheet(*workbook, sheet, file_diagnostics);
  if (chosen == nullptr) return std::nullopt;

  XlsxPart part;
  if (!part.read(archive, chosen->part, file_diagnostics)) {
    if (diagnostics.error_count() > errors_before) return std::nullopt;
    return refuse(fmt::format("the sheet '{}' is missing in it", chosen->name));
  }
  const SourceFile& place = sheets.emplace_back(file, chosen->name);
  InputTable table = SheetReader(*workbook, place, is_heading, diagnostics).read(part.root());
  if (table.columns.empty()) {
    if (diagnostics.error_count() > errors_before) return std::nullopt;
    diagnostics.report(rules::empty_file, place, {}, "the sheet holds no table");
    return std::nullopt;
  }
  table.sheet = chosen->name;
  for (const XlsxWorkbook::Sheet& other : workbook->sheets) {
    if (&other != chosen && !other.is_hidden) table.other_sheets.push_back(other.name);
  }
  return table;
}

}  // namespace crosswalk
