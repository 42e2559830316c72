#include <doctest/doctest.h>

#include <string>

#include "load/file_kind.hpp"
#include "load/report_list_loader.hpp"
#include "support/diagnostics_text.hpp"

using namespace crosswalk;
using namespace crosswalk::test;

TEST_CASE("a good list of reports loads without a word") {
  CHECK(diagnostics_in_report_list(good_report_list) == "");
  CHECK(diagnostics_in_report_list("reports: []\n") == "");
}

TEST_CASE("everything in a list of reports is found again in the report list") {
  const SourceFile file("f.yaml", R"(reports:
  - {file: "a.csv", compare: ["x", "y"], format: csv, table: matrix, csv_dialect: excel-eu, lang: pt}
  - {file: "a.md", compare: ["x", "y"], format: md}
  - {file: "a.json", compare: ["y", "x", "z-*"], via: ["h"], min_evidence: secondary, format: json}
)");
  Diagnostics diagnostics;
  const auto list = load_report_list(file, diagnostics);
  REQUIRE(list.has_value());
  CHECK(list->file == &file);
  REQUIRE(list->reports.size() == 3);
  const Report& first = list->reports[0];
  CHECK(first.file.value == "a.csv");
  CHECK(first.file.at == Position{2, 12});
  CHECK(first.request.left.value == "x");
  REQUIRE(first.request.rights.size() == 1);
  CHECK(first.request.rights[0].value == "y");
  CHECK(first.request.via.empty());
  CHECK_FALSE(first.request.minimum_evidence.has_value());
  CHECK(first.style.format == Format::csv);
  CHECK(first.style.table == ReportTable::matrix);
  CHECK(first.style.dialect == CsvDialect::excel_eu);
  CHECK(first.style.language == "pt");
  CHECK(list->reports[1].style.format == Format::markdown);
  CHECK(list->reports[1].style.language == "en");
  const Report& last = list->reports[2];
  CHECK(last.style.format == Format::json);
  REQUIRE(last.request.rights.size() == 2);
  CHECK(last.request.rights[1].value == "z-*");
  CHECK(last.request.via.at(0).value == "h");
  CHECK(last.request.minimum_evidence == Evidence::secondary);
}

TEST_CASE("a report compares one framework with others") {
  const auto headline = [](std::string_view compared) {
    const std::string diagnostics =
        diagnostics_in_report_list(with(good_report_list, "[\"x\", \"y\"]", compared));
    return diagnostics.substr(0, diagnostics.find('\n'));
  };
  CHECK(headline("[\"x-*\", \"y\"]") ==
        "f.yaml:3:15: error: 'x-*' is a pattern, and what is compared first is one framework "
        "[invalid-report]");
  CHECK(headline("[\"x\", \"y\", \"x\"]") ==
        "f.yaml:3:25: error: 'x' cannot be compared with itself [invalid-report]");
}

TEST_CASE("a report is a file beside reports.yaml, and none twice") {
  const auto headline = [](std::string_view name) {
    const std::string diagnostics =
        diagnostics_in_report_list(with(good_report_list, "x.csv", name));
    return diagnostics.substr(0, diagnostics.find('\n'));
  };
  CHECK(headline("a/b.csv") ==
        "f.yaml:2:11: error: file name 'a/b.csv' names a folder [invalid-report]");
  CHECK(headline("/b.csv") ==
        "f.yaml:2:11: error: file name '/b.csv' names a folder [invalid-report]");
  CHECK(headline("a\\\\b.csv") ==
        "f.yaml:2:11: error: file name 'a\\b.csv' names a folder [invalid-report]");
  CHECK(headline("c:b.csv") ==
        "f.yaml:2:11: error: file name 'c:b.csv' has a ':' in it [invalid-report]");
  CHECK(headline("..") == "f.yaml:2:11: error: file name '..' begins with '.' [invalid-report]");
  CHECK(headline("x.yaml") ==
        "f.yaml:2:11: error: file name 'x.yaml' has the ending of a data file [invalid-report]");
  CHECK(
      diagnostics_in_report_list(std::string(good_report_list) +
                                 "  - {file: \"x.csv\", compare: [\"x\", \"y\"], format: csv}\n") ==
      R"(f.yaml:5:12: error: file name 'x.csv' is used twice [invalid-report]
     5 |   - {file: "x.csv", compare: ["x", "y"], format: csv}
       |            ^
f.yaml:2:11: note: first used here
     2 |   - file: "x.csv"
       |           ^
)");
}

TEST_CASE("a report compares two frameworks") {
  CHECK(diagnostics_in_report_list(with(good_report_list, "[\"x\", \"y\"]", "[\"x\"]")) ==
        R"(f.yaml:3:5: error: key 'compare' takes two frameworks or more, not 1 [wrong-kind]
     3 |     compare: ["x"]
       |     ^
)");
}

TEST_CASE("tables and dialects are for csv only") {
  CHECK(diagnostics_in_report_list(with(good_report_list, "format: csv",
                                        "format: md\n    table: items\n    csv_dialect: excel")) ==
        R"(f.yaml:5:5: error: key 'table' is for the format csv only [unknown-key]
     5 |     table: items
       |     ^
f.yaml:6:5: error: key 'csv_dialect' is for the format csv only [unknown-key]
     6 |     csv_dialect: excel
       |     ^
)");
}

TEST_CASE("what a file holds shows in the first key that tells") {
  const auto kind = [](std::string_view text) {
    const SourceFile file("f.yaml", std::string(text));
    return kind_of(file);
  };
  CHECK(kind(good_framework) == FileKind::framework);
  CHECK(kind(good_crosswalk) == FileKind::crosswalk);
  CHECK(kind(good_report_list) == FileKind::report_list);
  CHECK(kind("\xEF\xBB\xBF"
             "framework: x\n") == FileKind::framework);
  CHECK(kind("# c\r\n\"crosswalk\" : x\r\n") == FileKind::crosswalk);
  CHECK(kind("reports:") == FileKind::report_list);
  CHECK(kind("\r\n  # c\n\nreports:\r\n  - {}\r\n") == FileKind::report_list);
  CHECK(kind("---\nframework: x\n") == FileKind::framework);
  CHECK(kind("framework: x\ncrosswalk: y\n") == FileKind::framework);
  CHECK(kind("a: 1\n  framework: x\n") == std::nullopt);
  CHECK(kind("frameworks: x\nframework:x\n") == std::nullopt);
  CHECK(kind("") == std::nullopt);
  CHECK(kind("note: \"a\n  reports: b\"\ncrosswalk: x\n") == FileKind::crosswalk);
  CHECK(kind("note:\n  framework: a\n---\nreports:\n") == std::nullopt);
}
