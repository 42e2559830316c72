#include <doctest/doctest.h>

#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "render/csv.hpp"
#include "render/spreadsheet_value.hpp"

namespace crosswalk::render {
namespace {

TEST_CASE("a cell that begins like a formula is changed by spreadsheets, whatever stands before") {
  for (const std::string_view text : {"=1+1",
                                      "+1",
                                      "-x",
                                      "@SUM(A1)",
                                      "\t=1",
                                      "\rplain",
                                      "\tplain",
                                      "  =1",
                                      " \t-2",
                                      "\n=1",
                                      "\xC2\xA0=1",
                                      "\xE3\x80\x80@x",
                                      "\xEF\xBB\xBF=1",
                                      "\xE2\x80\x8B=1",
                                      "＝1+1",
                                      "＋1",
                                      "－x",
                                      "＠SUM(A1)",
                                      " ＝1",
                                      "−1"}) {
    CAPTURE(text);
    CHECK(is_changed_by_spreadsheets(text));
  }
}

TEST_CASE("a cell that reads as a number, date, time, truth value or error is changed") {
  for (const std::string_view text : {"1",
                                      "1.10",
                                      "1.1",
                                      "007",
                                      "1e5",
                                      "1E+5",
                                      ".5",
                                      "1,5",
                                      "1 234",
                                      "1'000",
                                      "3-4",
                                      "10.5",
                                      "1/2",
                                      "1 1/2",
                                      "MAR1",
                                      "mar 1",
                                      "1-Mar",
                                      "SEPT2",
                                      "1. März",
                                      "5 mai",
                                      "2 fév 2020",
                                      "1 de maio",
                                      "Dez 24",
                                      "2025-01-31",
                                      "12:30",
                                      "12:30 PM",
                                      "1 a",
                                      "31.12.2025",
                                      "5 %",
                                      "€5",
                                      "5 EUR",
                                      "(5)",
                                      "TRUE",
                                      "false",
                                      "Verdadeiro",
                                      "FAUX",
                                      "#N/A",
                                      "#REF!",
                                      "#NAME?",
                                      "１２",
                                      " 1.10 ",
                                      "2025年1月31日",
                                      "R$ 5",
                                      "1\xC2\xA0"
                                      "234",
                                      "2025-01-31T10:00"}) {
    CAPTURE(text);
    CHECK(is_changed_by_spreadsheets(text));
  }
}

TEST_CASE("words stay words") {
  for (const std::string_view text : {"",
                                      " ",
                                      "a1",
                                      "A1",
                                      "1a",
                                      "E5",
                                      "T1",
                                      "P1",
                                      "R1",
                                      "9.1.a",
                                      "1.2.x",
                                      "#c",
                                      "2#c",
                                      "9#",
                                      "x",
                                      "May",
                                      "overlap",
                                      "1;2",
                                      "9.5;9.6",
                                      "Listens without judging.",
                                      "1. Listens",
                                      "two 2",
                                      "3–4",
                                      "true enough",
                                      "communication",
                                      "– dash",
                                      "'tis",
                                      "''",
                                      "psw-1",
                                      "m1",
                                      "\xFF",
                                      "1\xFF",
                                      "中文",
                                      "§1",
                                      "ethics>ethics",
                                      "no",
                                      "null",
                                      "10 items",
                                      "e"}) {
    CAPTURE(text);
    CHECK_FALSE(is_changed_by_spreadsheets(text));
  }
}

using Kind = DataTable::Kind;

/// A table with one row of these cells; the columns are named `a`, `b` …
DataTable row_of(const std::vector<std::pair<Kind, std::string>>& cells) {
  std::vector<DataTable::Column> columns;
  for (const auto& [kind, value] : cells) {
    columns.push_back({.name = {static_cast<char>('a' + columns.size())}, .kind = kind});
  }
  DataTable table("t", std::move(columns));
  for (const auto& [kind, value] : cells) table.add(value);
  return table;
}

/// The second row of the table in `dialect`, without its line end.
std::string cells_in(const DataTable& table, CsvDialect dialect) {
  std::string text = to_csv(table, dialect);
  text.erase(0, text.find('\n') + 1);
  while (text.ends_with('\n') || text.ends_with('\r')) text.pop_back();
  return text;
}

std::string cell(std::string_view value, CsvDialect dialect = CsvDialect::excel) {
  return cells_in(row_of({{Kind::text, std::string(value)}}), dialect);
}

TEST_CASE(
    "ids that look alike to a spreadsheet differ behind the guard, which is never ambiguous") {
  std::set<std::string> cells;
  const std::initializer_list<std::string_view> ids{
      "1.1", "1.10", "1.100", "01.1", "'1.1", "''1.1", "1.10 ", " 1.1", "１.1", "x", "'x", "''x"};
  for (const std::string_view id : ids) cells.insert(cell(id));
  CHECK(cells.size() == ids.size());
  CHECK(cell("1.10") == "'1.10");
  CHECK(cell("'1.10") == "''1.10");
  CHECK(cell("'x") == "'x");
}

TEST_CASE("the guard stands inside the quotes, and a list of one value is guarded as that value") {
  CHECK(cell("1,5") == "\"'1,5\"");
  CHECK(cell("1,5", CsvDialect::excel_eu) == "'1,5");
  DataTable table("t", {{.name = "a", .kind = Kind::list}, {.name = "b", .kind = Kind::list}});
  table.add_list({"1.10"});
  table.add_list({"1.10", "1.1"});
  CHECK(cells_in(table, CsvDialect::excel) == "'1.10,1.10;1.1");
}

TEST_CASE("columns of numbers stay numbers, and the plain dialect alters nothing") {
  CHECK(cells_in(row_of({{Kind::number, "12"}, {Kind::id, "12"}, {Kind::number, "-1"}}),
                 CsvDialect::excel_eu) == "12;'12;-1");
  CHECK(cell("1.10", CsvDialect::plain) == "1.10");
  CHECK(cell("=1+1", CsvDialect::plain) == "=1+1");
}

TEST_CASE("the names of columns are guarded as well: those of a matrix are ids") {
  DataTable table("t", {{.name = "1.10", .kind = Kind::number}});
  CHECK(to_csv(table, CsvDialect::excel) == "\xEF\xBB\xBF'1.10\r\n");
}

TEST_CASE("an empty cell is one without bytes, also where a column holds numbers") {
  CHECK(cells_in(row_of({{Kind::number, ""}, {Kind::text, ""}, {Kind::list, ""}}),
                 CsvDialect::excel) == ",,");
}

}  // namespace
}  // namespace crosswalk::render
