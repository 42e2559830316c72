#include <doctest/doctest.h>

#include <string>

#include "load/ratings_loader.hpp"
#include "load/table/csv_table.hpp"
#include "render/diagnostics.hpp"

namespace crosswalk::tests {

namespace {

/// The cells of a table, each in [], one line for each row; or its diagnostics.
std::string read(const std::string& text) {
  const SourceFile file("t.csv", text);
  Diagnostics diagnostics;
  const std::optional<InputTable> table = read_csv(file, diagnostics);
  if (!table) return render::to_text(diagnostics.sorted());
  std::string result;
  for (const TableCell& column : table->columns) result += '[' + std::string(column.text) + ']';
  for (std::size_t row = 0; row < table->row_count(); ++row) {
    result += '\n';
    for (std::size_t column = 0; column < table->columns.size(); ++column) {
      result += '[' + std::string(table->cell(row, column).text) + ']';
    }
  }
  return result;
}

/// The ratings of a table, one line for each unit; or its diagnostics.
std::string rated_in(const std::string& text, Scale scale,
                     const std::vector<std::string>& order = {}) {
  const SourceFile file("r.csv", text);
  Diagnostics diagnostics;
  const std::optional<RatingTable> table = load_ratings(file, scale, order, diagnostics);
  std::string result = render::to_text(diagnostics.sorted());
  if (table.has_value() != (diagnostics.error_count() == 0)) return "loaded despite errors";
  if (!table) return result;
  for (std::size_t unit = 0; unit < table->units.size(); ++unit) {
    result += table->units[unit] + ':';
    for (std::size_t coder = 0; coder < table->coders.size(); ++coder) {
      const std::size_t value = table->rating(unit, coder);
      result += ' ' + (value == RatingTable::missing ? "." : table->values[value]);
    }
    result += '\n';
  }
  return result;
}

}  // namespace

TEST_CASE("a table is read in each of the dialects that spreadsheets write") {
  const std::string expected = "[a][b]\n[1][2]\n[3][]";
  CHECK(read("a,b\n1,2\n3,\n") == expected);
  CHECK(read("\xEF\xBB\xBF"
             "a;b\r\n1;2\r\n3;\r\n") == expected);
  CHECK(read("a\tb\n1\t2\n3\t") == expected);
  CHECK(read("sep=;\na;b\n1;2\n3;") == expected);
  CHECK(read("a,b,,\n1,2,,\n\n,,,\n3,,,\n") == expected);
}

TEST_CASE("what stands in quotes may have separators, quotes and line breaks in it") {
  CHECK(read("a,b\n\"1,\"\"x\"\"\",\"two\r\nlines\"\n") == "[a][b]\n[1,\"x\"][two\nlines]");
  CHECK(read("\"a;\",b\n1,\"\"\n") == "[a;][b]\n[1][]");
}

TEST_CASE("a cell knows its line and its column in characters") {
  const SourceFile file("t.csv", "a,b\n\"é\nx\",ü\n1,2\n");
  Diagnostics diagnostics;
  const std::optional<InputTable> table = read_csv(file, diagnostics);
  REQUIRE(table);
  CHECK(table->cell(0, 0).at == Position{2, 1});
  CHECK(table->cell(0, 1).at == Position{3, 4});
  CHECK(table->cell(1, 1).at == Position{4, 3});
}

TEST_CASE("a moved table keeps what its cells say") {
  const SourceFile file("t.csv", "a\n\"\"\"x\"\"\"\n");
  Diagnostics diagnostics;
  std::optional<InputTable> table = read_csv(file, diagnostics);
  REQUIRE(table);
  const InputTable moved = *std::move(table);
  CHECK(moved.cell(0, 0).text == "\"x\"");
}

TEST_CASE("what a table departs from its form in is reported at its place") {
  CHECK(read("a,b;c,d;e\n1,2\n") ==
        "t.csv:1:1: error: the first line has as many commas as semicolons [unclear-separator]\n"
        "     1 | a,b;c,d;e\n"
        "       | ^\n");
  CHECK(read("a,b\n1,\"x\n2,3\n") ==
        "t.csv:2:3: error: a quote is not closed [table-syntax]\n"
        "     2 | 1,\"x\n"
        "       |   ^\n");
  CHECK(read("a,b\n1,\"x\"y\n") ==
        "t.csv:2:6: error: a cell goes on after its closing quote [table-syntax]\n"
        "     2 | 1,\"x\"y\n"
        "       |      ^\n");
  CHECK(read("a,b\n1,x\"y\n") ==
        "t.csv:2:4: error: a quote within a cell that does not begin with one [table-syntax]\n"
        "     2 | 1,x\"y\n"
        "       |    ^\n");
  CHECK(read("a,b\n1\n1,2,3\n") ==
        "t.csv:2:2: error: the row has 1 cell, the first line 2; 1 other row is of a wrong length "
        "[ragged-row]\n"
        "     2 | 1\n"
        "       |  ^\n");
  CHECK(read("a,,b\n1,2,3\n") ==
        "t.csv:1:3: error: a column has no name [missing-cell]\n"
        "     1 | a,,b\n"
        "       |   ^\n");
  CHECK(read("a,a\n1,2\n") ==
        "t.csv:1:3: error: two columns are named 'a' [repeated-column]\n"
        "     1 | a,a\n"
        "       |   ^\n"
        "t.csv:1:1: note: the other one is here\n"
        "     1 | a,a\n"
        "       | ^\n");
  CHECK(read("a,b\n1,\xE9\n") ==
        "t.csv:2:3: error: byte 0xE9 is not UTF-8: save the table as 'CSV UTF-8' [invalid-utf8]\n"
        "     2 | 1,\uFFFD\n"
        "       |   ^\n");
  CHECK(read("") == "t.csv: error: the file holds no table [empty-file]\n");
  CHECK(read(",,\n\n") == "t.csv: error: the file holds no table [empty-file]\n");
  CHECK(read(std::string(20'000, ',')).find("the table has more than 16,384 columns") !=
        std::string::npos);
}

TEST_CASE("ratings are read with the empty ones missing") {
  CHECK(rated_in("unit,A,B\nu1, yes ,no\nu2,,yes\n", Scale::nominal) == "u1: yes no\nu2: . yes\n");
  CHECK(rated_in("A;Unit;B\n2;u1;10\n;u2;1.50\n", Scale::interval) == "u1: 2 10\nu2: . 1.5\n");
  CHECK(rated_in("unit,A,B\nu1,low,high\n", Scale::ordinal, {"low", "mid", "high"}) ==
        "u1: low high\n");
}

TEST_CASE("values of a nominal scale stand in the order of numbers, then of words") {
  const SourceFile file("r.csv", "unit,A,B\n1,x,10\n2,9,B\n");
  Diagnostics diagnostics;
  const auto table = load_ratings(file, Scale::nominal, {}, diagnostics);
  REQUIRE(table);
  CHECK(table->values == std::vector<std::string>{"9", "10", "B", "x"});
}

TEST_CASE("ratings outside of the scale are reported, each at its cell") {
  CHECK(rated_in("unit,A,B\nu1,lo,high\n", Scale::ordinal, {"low", "high"}) ==
        "r.csv:2:4: error: 'lo' is not among low, high (did you mean 'low'?) [invalid-rating]\n"
        "     2 | u1,lo,high\n"
        "       |    ^\n");
  CHECK(rated_in("unit;A;B\nu1;1,5;nan\n", Scale::interval) ==
        "r.csv:2:4: error: '1,5' is not a number [invalid-rating]\n"
        "     2 | u1;1,5;nan\n"
        "       |    ^\n"
        "r.csv:2:8: error: 'nan' is not a number [invalid-rating]\n"
        "     2 | u1;1,5;nan\n"
        "       |        ^\n");
  CHECK(rated_in("unit,A,B\nu1,-1,2\n", Scale::ratio) ==
        "r.csv:2:4: error: '-1' is negative, and a ratio scale begins at 0 [invalid-rating]\n"
        "     2 | u1,-1,2\n"
        "       |    ^\n");
}

TEST_CASE("units and coders of ratings are reported where they do not fit") {
  CHECK(rated_in("units,A,B\nu1,1,2\n", Scale::nominal) ==
        "r.csv:1:1: error: there is no column 'unit' (did you mean 'units'?) [missing-column]\n"
        "     1 | units,A,B\n"
        "       | ^\n");
  CHECK(rated_in("unit,A\nu1,1\n", Scale::nominal) ==
        "r.csv:1:1: error: there is one column for a coder only, and agreement takes two "
        "[missing-column]\n"
        "     1 | unit,A\n"
        "       | ^\n");
  CHECK(rated_in("unit,A,B\nu1,1,2\nu1,1,1\n,2,2\n", Scale::nominal) ==
        "r.csv:3:1: error: unit 'u1' has two rows [repeated-unit]\n"
        "     3 | u1,1,1\n"
        "       | ^\n"
        "r.csv:2:1: note: the other one is here\n"
        "     2 | u1,1,2\n"
        "       | ^\n"
        "r.csv:4:1: error: the row does not say which unit it is about [missing-cell]\n"
        "     4 | ,2,2\n"
        "       | ^\n");
}

TEST_CASE("a sign for a missing rating that counts as a value is warned of") {
  CHECK(rated_in("unit,A,B\nu1,NA,2\nu2,NA,2\n", Scale::nominal) ==
        "r.csv:2:4: warning: 'NA' counts as a rating like any other [unclear-missing]\n"
        "     2 | u1,NA,2\n"
        "       |    ^\n"
        "u1: NA 2\nu2: NA 2\n");
}

}  // namespace crosswalk::tests
