#include <doctest/doctest.h>

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

TEST_CASE("a finding is shown with its line and a caret under its place") {
  const SourceFile file("data/f.yaml",
                        "id: x\nitems:\n  - {id: k1, title: One}\n  - {id: k1, title: Two}\n");
  Diagnostic finding{.rule = &some_rule,
                     .file = &file,
                     .at = {.line = 4, .column = 10},
                     .message = "item id 'k1' is used twice"};
  finding.notes.push_back(
      {.file = &file, .at = {.line = 3, .column = 10}, .message = "first used here"});
  CHECK(render::to_text({finding}) ==
        R"(data/f.yaml:4:10: error: item id 'k1' is used twice [some-rule]
     4 |   - {id: k1, title: Two}
       |          ^
data/f.yaml:3:10: note: first used here
     3 |   - {id: k1, title: One}
       |          ^
)");
}

TEST_CASE("a finding about a file as a whole has neither line nor caret") {
  CHECK(shown("", {}, "the file is empty") == "f.yaml: error: the file is empty [some-rule]\n");
}

TEST_CASE("a finding about a line without a column has no caret") {
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

}  // namespace
}  // namespace crosswalk
