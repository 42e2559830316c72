#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "render/xlsx.hpp"
#include "render/xlsx_xml.hpp"

namespace crosswalk::render {
namespace {

/// A table of one cell.
TableSheet sheet_of(std::string_view cell) {
  DataTable table("t", {{.name = "a", .kind = DataTable::Kind::text}});
  table.add(cell);
  return {.table = std::move(table)};
}

/// The name that the last of these sheets has in the file.
std::string last_name(const std::vector<std::string>& names) {
  Workbook workbook;
  for (const std::string& name : names) {
    workbook.sheets.push_back({.name = name, .content = sheet_of("")});
  }
  workbook.sheets.back().content = sheet_of(std::string(most_characters_in_cell + 1, 'x'));
  const std::string cell = first_cut_cell(workbook);
  return cell.substr(0, cell.rfind('!'));
}

TEST_CASE("a sheet's name has at most 31 characters, none that is refused, and is there once") {
  CHECK(last_name({"Items psw"}) == "Items psw");
  CHECK(last_name({"a[b]c:d*e?f/g\\h"}) == "a-b-c-d-e-f-g-h");
  CHECK(last_name({"'quoted'"}) == "-quoted-");
  CHECK(last_name({std::string(40, 'x')}) == std::string(31, 'x'));
  CHECK(last_name({std::string(40, 'x'), std::string(35, 'X')}) == std::string(29, 'X') + " 2");
  CHECK(last_name({"Items É", "items é"}) == "items é 2");
  CHECK(last_name({""}) == "-");
}

TEST_CASE("a text that is too long for a cell is cut at a character and named by its cell") {
  Workbook workbook;
  workbook.sheets.push_back({.name = "Mappings", .content = sheet_of(std::string(32768, 'x'))});
  CHECK(first_cut_cell(workbook) == "Mappings!A2");
  workbook.sheets[0].content = sheet_of(std::string(32767, 'x'));
  CHECK(first_cut_cell(workbook).empty());

  CHECK(fitting_cell(std::string(32767, 'x')) == std::string(32767, 'x'));
  CHECK(fitting_cell(std::string(32768, 'x')) == std::string(32766, 'x') + "…");
  std::string wide;  // two units of UTF-16 each
  for (int i = 0; i < 20000; ++i) wide += "😀";
  CHECK(utf16_length(fitting_cell(wide)) == 32767);
  CHECK(fitting_cell(wide).ends_with("😀…"));
}

TEST_CASE("a table that has more rows than a sheet is refused") {
  DataTable table("mappings", {{.name = "a", .kind = DataTable::Kind::id}});
  for (int row = 0; row < 1048576; ++row) table.add("");
  Workbook workbook;
  workbook.sheets.push_back({.name = "Mappings", .content = TableSheet{.table = table}});
  CHECK(why_not_xlsx(workbook) ==
        "the table 'mappings' has 1048576 rows, and a sheet of XLSX has room for 1048575");
}

TEST_CASE("any text stands in XML as text") {
  CHECK(xml_text("a<b>&\"c\"") == "a&lt;b&gt;&amp;&quot;c&quot;");
  CHECK(xml_text("é\n\t😀") == "é\n\t😀");
  CHECK(xml_text("\x07\r") == "_x0007__x000D_");
  CHECK(xml_text("_x0007_") == "_x005F_x0007_");
  CHECK(xml_text("_x007_ and _y") == "_x007_ and _y");
  CHECK(xml_text("\xFF") == "\xEF\xBF\xBD");
}

TEST_CASE("cells are named as in spreadsheets") {
  CHECK(cell_name(0, 0) == "A1");
  CHECK(cell_name(4, 25) == "Z5");
  CHECK(cell_name(0, 26) == "AA1");
  CHECK(cell_name(0, 701) == "ZZ1");
  CHECK(cell_name(1048575, 16383) == "XFD1048576");
}

}  // namespace
}  // namespace crosswalk::render
