#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "render/diagnostics.hpp"

namespace crosswalk {
namespace {

constexpr Rule some_rule{
    .id = "some-rule", .severity = Severity::error, .summary = "", .advice = ""};

std::string shown(const std::string& text, Position at, const std::string& message) {
  const SourceFile file("f.yaml", text);
  return render::to_text({{.rule = &some_rule, .file = &file, .at = at, .message = message}});
}

TEST_CASE("a diagnostic is shown with its line and a caret under its place") {
  const SourceFile file("data/f.yaml",
                        "id: x\nitems:\n  - {id: k1, title: One}\n  - {id: k1, title: Two}\n");
  Diagnostic diagnostic{.rule = &some_rule,
                        .file = &file,
                        .at = {.line = 4, .column = 10},
                        .message = "item id 'k1' is used twice"};
  diagnostic.notes.push_back(
      {.file = &file, .at = {.line = 3, .column = 10}, .message = "first used here"});
  CHECK(render::to_text({diagnostic}) ==
        R"(data/f.yaml:4:10: error: item id 'k1' is used twice [some-rule]
     4 |   - {id: k1, title: Two}
       |          ^
data/f.yaml:3:10: note: first used here
     3 |   - {id: k1, title: One}
       |          ^
)");
}

TEST_CASE("a diagnostic about a file as a whole has neither line nor caret") {
  CHECK(shown("", {}, "the file is empty") == "f.yaml: error: the file is empty [some-rule]\n");
}

TEST_CASE("a diagnostic about a line without a column has no caret") {
  CHECK(shown("a: b\n", {.line = 1}, "no") == "f.yaml:1: error: no [some-rule]\n     1 | a: b\n");
}

TEST_CASE("a byte order mark shifts no caret") {
  CHECK(shown("\xEF\xBB\xBF"
              "a: b\n",
              {.line = 1, .column = 4}, "no") ==
        "f.yaml:1:4: error: no [some-rule]\n"
        "     1 | a: b\n"
        "       |    ^\n");
}

TEST_CASE("the caret stands under its character behind wide and combining characters") {
  CHECK(shown("中e\u0301: x\n", {.line = 1, .column = 6}, "no") ==
        "f.yaml:1:6: error: no [some-rule]\n"
        "     1 | 中e\u0301: x\n"
        "       |      ^\n");
}

TEST_CASE("tabs before the caret stay tabs, so that it stands right whatever their width") {
  CHECK(shown("\ta\tb\n", {.line = 1, .column = 4}, "no") ==
        "f.yaml:1:4: error: no [some-rule]\n"
        "     1 | \ta\tb\n"
        "       | \t \t^\n");
}

TEST_CASE("the caret may stand behind the end of the line") {
  CHECK(shown("ab", {.line = 1, .column = 9}, "no") ==
        "f.yaml:1:9: error: no [some-rule]\n     1 | ab\n       |   ^\n");
}

TEST_CASE("of a long line the part round the caret is shown") {
  const std::string text = std::string(100, 'a') + "Xé" + std::string(200, 'b');
  CHECK(shown(text, {.line = 1, .column = 101}, "no") ==
        "f.yaml:1:101: error: no [some-rule]\n"
        "     1 | …" +
            std::string(60, 'a') + "Xé" + std::string(58, 'b') +
            "…\n"
            "       | " +
            std::string(61, ' ') + "^\n");
  CHECK(shown(text, {.line = 1, .column = 2}, "no") ==
        "f.yaml:1:2: error: no [some-rule]\n     1 | " + std::string(100, 'a') + "Xé" +
            std::string(18, 'b') + "…\n       |  ^\n");
}

TEST_CASE("nothing that is shown can command a terminal or break its line") {
  CHECK(shown("a\x1b[31m: \xff\n", {.line = 1, .column = 1}, "bad '\x1b[0m\n\u0085'") ==
        "f.yaml:1:1: error: bad '\uFFFD[0m\uFFFD\uFFFD' [some-rule]\n"
        "     1 | a\uFFFD[31m: \uFFFD\n"
        "       | ^\n");
}

TEST_CASE("of each rule and file the first twenty diagnostics are shown, and the others counted") {
  constexpr Rule other_rule{
      .id = "other-rule", .severity = Severity::warning, .summary = "", .advice = ""};
  const SourceFile file("f.yaml", "");
  const SourceFile next_file("g.yaml", "");
  std::vector<Diagnostic> diagnostics(332, {.rule = &some_rule, .file = &file, .message = "no"});
  diagnostics.push_back({.rule = &other_rule, .file = &file, .message = "hm"});
  diagnostics.insert(diagnostics.end(), 21,
                     {.rule = &some_rule, .file = &next_file, .message = "no"});
  std::string expected;
  for (int count = 0; count < 20; ++count) expected += "f.yaml: error: no [some-rule]\n";
  expected += "f.yaml: warning: hm [other-rule]\n";
  expected += "f.yaml: and 312 more like these ('crosswalk check --all' shows all) [some-rule]\n";
  for (int count = 0; count < 20; ++count) expected += "g.yaml: error: no [some-rule]\n";
  expected += "g.yaml: and 1 more like this ('crosswalk check --all' shows all) [some-rule]\n";
  CHECK(render::to_text(diagnostics) == expected);
  const std::string all = render::to_text(diagnostics, render::Extensiveness::complete);
  CHECK(std::count(all.begin(), all.end(), '\n') == 354);
}

TEST_CASE("a path that is not UTF-8 or would command a terminal is shown without doing so") {
  const SourceFile file("\xff\x1b[31m.yaml", "");
  CHECK(file.location() == "\xff\x1b[31m.yaml");
  CHECK(file.name() == "\uFFFD\uFFFD[31m.yaml");
  CHECK(render::to_text({{.rule = &some_rule, .file = &file, .message = "no"}}) ==
        "\uFFFD\uFFFD[31m.yaml: error: no [some-rule]\n");
}

TEST_CASE("in a line of megabytes each place is found") {
  std::string text;
  for (int count = 0; count < 5000; ++count) text += "é中a";
  CHECK(shown(text + "X", {.line = 1, .column = 15001}, "no").find("é中aX\n") != std::string::npos);
  CHECK(shown(text, {.line = 1, .column = 7001}, "no").find("| …中aé中a") != std::string::npos);
}

}  // namespace
}  // namespace crosswalk
