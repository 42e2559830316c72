#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <set>
#include <string>

#include "load/file_rules.hpp"
#include "support/diagnostics_text.hpp"

using namespace crosswalk;
using namespace crosswalk::test;

namespace {

/// The diagnostics of a valid file with one line added.
std::string diagnostics_with(std::string_view line) {
  return diagnostics_in_framework(std::string(good_framework) + std::string(line));
}

}  // namespace

TEST_CASE("a file without data is one clear error") {
  const std::string expected = "f.yaml: error: the file holds no data [empty-file]\n";
  CHECK(diagnostics_in_framework("") == expected);
  CHECK(diagnostics_in_framework("\n\n") == expected);
  CHECK(diagnostics_in_framework("# nothing\n# but comments\n") == expected);
  CHECK(diagnostics_in_framework("---\n") == expected);
  CHECK(diagnostics_in_framework("~\n") == expected);
  CHECK(diagnostics_in_framework("\xEF\xBB\xBF") == expected);
}

TEST_CASE("text in another encoding is refused at the first place, once a file") {
  CHECK(diagnostics_in_framework("short: é\ntitle: caf\xE9\nrights: \xFC\n") ==
        "f.yaml:2:11: error: byte 0xE9 is not UTF-8, and more in 1 other line [invalid-utf8]\n"
        "     2 | title: caf�\n"
        "       |           ^\n");
}

TEST_CASE("every kind of broken UTF-8 is refused") {
  for (const std::string bytes :
       {"\x80", "\xC3", "\xC0\x80", "\xC1\xBF", "\xE0\x80\x80", "\xE2\x82", "\xED\xA0\x80",
        "\xF0\x80\x80\x80", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xF0\x9F\x98", "\xFE",
        "\xFF"}) {
    CHECK(diagnostics_in_framework("a: " + bytes).find("[invalid-utf8]") != std::string::npos);
  }
  for (const std::string good : {"\xC2\xA0", "\xDF\xBF", "\xE0\xA0\x80", "\xED\x9F\xBF",
                                 "\xEE\x80\x80", "\xF0\x90\x80\x80", "\xF4\x8F\xBF\xBF"}) {
    CHECK(diagnostics_in_framework("a: " + good).find("[invalid-utf8]") == std::string::npos);
  }
}

TEST_CASE("a control character is refused with its line") {
  const auto headline = [](std::string diagnostics) {
    return diagnostics.substr(0, diagnostics.find('\n'));
  };
  CHECK(headline(diagnostics_in_framework("a: x\nb: é\x07\n")) ==
        "f.yaml:2:5: error: control character U+0007 [control-character]");
  CHECK(headline(diagnostics_in_framework(std::string("a: \0b", 5))) ==
        "f.yaml:1:4: error: control character U+0000 [control-character]");
  CHECK(headline(diagnostics_in_framework("a: \xC2\x85\n")) ==
        "f.yaml:1:4: error: control character U+0085 [control-character]");
  CHECK(headline(diagnostics_in_framework("a: x\rb: y\n")) ==
        "f.yaml:1:5: error: control character U+000D [control-character]");
  CHECK(headline(diagnostics_with("publisher: \"bell \\a\"\n")) ==
        "f.yaml:10:12: error: this text has a control character, written as an escape "
        "[control-character]");
  CHECK(diagnostics_with("publisher: \"two\\nlines and a\\ttab\"\n") == "");
}

TEST_CASE("a byte order mark and CRLF are fine, and positions do not notice them") {
  std::string text = "\xEF\xBB\xBF";
  for (const char byte : good_framework) {
    if (byte == '\n') text += '\r';
    text += byte;
  }
  CHECK(diagnostics_in_framework(text) == "");
  CHECK(diagnostics_in_framework(with(text, "Title", " ")) ==
        R"(f.yaml:3:9: error: key 'en' has no value [empty-value]
     3 | title: {en: " "}
       |         ^
)");
}

TEST_CASE("columns count characters, whatever number of bytes they take") {
  CHECK(diagnostics_in_framework(
            with(good_framework, "{en: \"Title\"}", "{en: \"é€𝄞\", fr: \"à\", no: \"x\"}")) ==
        R"(f.yaml:3:29: error: 'no' is not a language tag (did you mean 'nb'?) [invalid-language]
     3 | title: {en: "é€𝄞", fr: "à", no: "x"}
       |                             ^
)");
}

TEST_CASE("a quote that is never closed is shown where it opens") {
  CHECK(
      diagnostics_in_framework("framework: x\ntitle: {en: \"é\"}\nshort: \"y\nversion: 1\n") ==
      R"(f.yaml:3:8: error: a quote opens here and is never closed (YAML: illegal document indicator in scalar) [yaml-syntax]
     3 | short: "y
       |        ^
)");
  CHECK(
      diagnostics_in_framework("framework: x\nshort: 'it''s") ==
      R"(f.yaml:2:8: error: a quote opens here and is never closed (YAML: illegal document indicator in scalar) [yaml-syntax]
     2 | short: 'it''s
       |        ^
)");
}

TEST_CASE(
    "a quote that is closed by the next one is shown beside the place where reading stopped") {
  CHECK(
      diagnostics_in_framework("framework: \"x\nshort: \"y\"\nversion: 1\n") ==
      R"(f.yaml:2:9: error: this does not fit the lines above it (YAML: end of map not found) [yaml-syntax]
     2 | short: "y"
       |         ^
f.yaml:1:12: note: a text in quotes that begins here runs over several lines; is its closing quote missing?
     1 | framework: "x
       |            ^
)");
}

TEST_CASE("a bracket that is never closed is shown where it opens") {
  CHECK(
      diagnostics_in_framework("framework: x\ntitle: {en: a\nshort: y\n") ==
      R"(f.yaml:2:8: error: a bracket opens here and is not closed in time (YAML: end of map flow not found) [yaml-syntax]
     2 | title: {en: a
       |        ^
)");
  CHECK(
      diagnostics_in_framework("framework: [a, b\n") ==
      R"(f.yaml:1:12: error: a bracket opens here and is not closed in time (YAML: end of sequence flow not found) [yaml-syntax]
     1 | framework: [a, b
       |            ^
)");
}

TEST_CASE("other syntax errors are reported in plain words") {
  CHECK(
      diagnostics_in_framework("framework: x\n]\n") ==
      R"(f.yaml:2:1: error: a bracket closes here that was never opened (YAML: illegal flow end) [yaml-syntax]
     2 | ]
       | ^
)");
  CHECK(
      diagnostics_in_framework("title: this: that\n") ==
      R"(f.yaml:1:12: error: a text with ': ' in it has to stand in quotes (YAML: illegal map value) [yaml-syntax]
     1 | title: this: that
       |            ^
)");
  CHECK(
      diagnostics_in_framework("title: @x\n") ==
      R"(f.yaml:1:8: error: no text can begin with this character unless it is in quotes (YAML: unknown token) [yaml-syntax]
     1 | title: @x
       |        ^
)");
  CHECK(
      diagnostics_in_framework("title: \"\\q\"\n") ==
      R"(f.yaml:1:11: error: this text in double quotes has a backslash that means nothing (YAML: unknown escape character: q) [yaml-syntax]
     1 | title: "\q"
       |           ^
)");
}

TEST_CASE("a tab in the indentation is called that") {
  CHECK(
      diagnostics_in_framework("source:\n\ttitle: x\n") ==
      "f.yaml:2:7: error: a tab in the indentation, where only blanks may stand (YAML: illegal map "
      "value) [yaml-syntax]\n"
      "     2 | \ttitle: x\n"
      "       | \t     ^\n");
}

TEST_CASE("a lone comma is refused, and reading ends") {
  CHECK(diagnostics_in_framework(",") ==
        R"(f.yaml:1:1: error: no data can begin like this [yaml-syntax]
     1 | ,
       | ^
)");
}

TEST_CASE("a second document is refused, and the first is still looked at") {
  CHECK(
      diagnostics_with("publsher: x\n---\nframework: y\n") ==
      R"(f.yaml:10:1: error: unknown key 'publsher' in this framework (did you mean 'publisher'?) [unknown-key]
    10 | publsher: x
       | ^
f.yaml:11:1: error: a second document begins here [unsupported-yaml]
    11 | ---
       | ^
)");
  CHECK(diagnostics_with("...\n# the end\n") == "");
  CHECK(diagnostics_with("...\nversion: 1\n") ==
        R"(f.yaml:11:1: error: there is more text after the end of the data [yaml-syntax]
    11 | version: 1
       | ^
)");
}

TEST_CASE("anchors, aliases, merge keys and tags are refused, each at its place") {
  CHECK(diagnostics_with("note: &n {en: &w x}\nderived_from: *n\n<<: *n\npublisher: !!str y\n") ==
        R"(f.yaml:10:7: error: an anchor stands here [unsupported-yaml]
    10 | note: &n {en: &w x}
       |       ^
f.yaml:10:15: error: an anchor stands here [unsupported-yaml]
    10 | note: &n {en: &w x}
       |               ^
f.yaml:11:15: error: an alias stands here in place of a value [unsupported-yaml]
    11 | derived_from: *n
       |               ^
f.yaml:12:1: error: '<<' is a merge key [unsupported-yaml]
    12 | <<: *n
       | ^
f.yaml:12:5: error: an alias stands here in place of a value [unsupported-yaml]
    12 | <<: *n
       |     ^
f.yaml:13:12: error: a tag stands here [unsupported-yaml]
    13 | publisher: !!str y
       |            ^
)");
  CHECK(diagnostics_in_framework("title: *important*\n") ==
        R"(f.yaml:1:8: error: an alias stands here in place of a value [unsupported-yaml]
     1 | title: *important*
       |        ^
)");
}

TEST_CASE("a key is a word") {
  CHECK(diagnostics_with("? [a, [b]: c]\n: x\n: y\n") ==
        R"(f.yaml:10:3: error: a list or key: value lines in place of a key [unsupported-yaml]
    10 | ? [a, [b]: c]
       |   ^
f.yaml:12:1: error: a key without a name [unsupported-yaml]
    12 | : y
       | ^
)");
}

TEST_CASE("a key that is repeated is reported with its first use, and that one counts") {
  CHECK(diagnostics_with("publisher: a\nshort: b\nshort: c\n") ==
        R"(f.yaml:11:1: error: key 'short' is repeated [repeated-key]
    11 | short: b
       | ^
f.yaml:2:1: note: first used here
     2 | short: "X"
       | ^
f.yaml:12:1: error: key 'short' is repeated [repeated-key]
    12 | short: c
       | ^
f.yaml:2:1: note: first used here
     2 | short: "X"
       | ^
)");
}

TEST_CASE("nesting has an end") {
  const std::string headline = "error: more than 64 levels of nesting [unsupported-yaml]";
  CHECK(diagnostics_in_framework("a: " + std::string(3000, '[')).find(headline) !=
        std::string::npos);
  CHECK(diagnostics_in_framework(std::string(3000, '{')).find(headline) != std::string::npos);
  std::string deep;
  for (int level = 0; level < 70; ++level)
    deep += std::string(static_cast<std::size_t>(level), ' ') + "a:\n";
  CHECK(diagnostics_in_framework(deep).find(headline) != std::string::npos);
  const std::string legal =
      "note: {en: x, fr: " + std::string(60, '[') + "x" + std::string(60, ']') + "}\n";
  CHECK(diagnostics_with(legal).starts_with(
      "f.yaml:10:15: error: key 'fr' takes plain words, not a list [wrong-kind]\n"));
}

TEST_CASE("numbers, dates and truth values stay text") {
  const SourceFile file("f.yaml", with(with(good_framework, "id: \"1\"", "id: 9.10"),
                                       "version: \"1\"", "version: 2024-01-01"));
  Diagnostics diagnostics;
  const auto framework = load_framework(file, diagnostics);
  REQUIRE(framework.has_value());
  CHECK(framework->entries.at(0).id.value == "9.10");
  CHECK(framework->version.value == "2024-01-01");
}

TEST_CASE("quoted, folded and literal texts are read as YAML says") {
  const SourceFile file("f.yaml", std::string(good_framework) + R"(note:
  en: "a \"b\" \u00e9
    c"
  fr: 'it''s'
  pt: |
    x
    y
  nb: >-
    x
    y
)");
  Diagnostics diagnostics;
  const auto framework = load_framework(file, diagnostics);
  REQUIRE(framework.has_value());
  const auto& versions = framework->note.versions;
  REQUIRE(versions.size() == 4);
  CHECK(versions[0].words.value == "a \"b\" é c");
  CHECK(versions[1].words.value == "it's");
  CHECK(versions[2].words.value == "x\ny\n");
  CHECK(versions[3].words.value == "x y");
}

TEST_CASE("every rule of form has an id of its own, a summary and advice") {
  std::set<std::string_view> ids;
  for (const Rule* rule : load_rules) {
    CHECK(ids.insert(rule->id).second);
    CHECK_FALSE(rule->summary.empty());
    CHECK(rule->summary.back() != '.');
    CHECK(rule->advice.ends_with("."));
  }
}

TEST_CASE("an escaped no-break space is one, and an escaped line end of mainframes is refused") {
  const SourceFile file("f.yaml",
                        std::string(good_framework) + "publisher: \"10\\_000 é\\_\\_€\"\n");
  Diagnostics diagnostics;
  const auto framework = load_framework(file, diagnostics);
  REQUIRE(framework.has_value());
  CHECK(framework->publisher == "10\u00A0000 é\u00A0\u00A0€");
  CHECK(diagnostics_with("publisher: \"a\\Nb\"\n") ==
        "f.yaml:10:12: error: this text has a control character, written as an escape "
        "[control-character]\n"
        "    10 | publisher: \"a\\Nb\"\n"
        "       |            ^\n");
}

TEST_CASE("a byte order mark stands at the beginning of a file and nowhere else") {
  CHECK(diagnostics_in_framework("\xEF\xBB\xBF\xEF\xBB\xBF" + std::string(good_framework))
            .starts_with("f.yaml:1:1: error: a byte order mark (U+FEFF) behind the beginning "
                         "[control-character]\n"));
  CHECK(diagnostics_with("publisher: \"a\xEF\xBB\xBF\"\n")
            .starts_with("f.yaml:10:14: error: a byte order mark (U+FEFF) behind the beginning "
                         "[control-character]\n"));
}

TEST_CASE("a line for the parser is refused, known or not") {
  for (const std::string line : {"%TAG ! tag:x,2000:", "%FOO bar", "%YAML 1.2", "%YAML 3.0"}) {
    for (const std::string mark : {"", "---\n"}) {
      CAPTURE(line);
      CHECK(diagnostics_in_framework("# x\n" + line + '\n' + mark + std::string(good_framework)) ==
            "f.yaml:2:1: error: a line that begins with '%' is an instruction to the YAML parser "
            "[unsupported-yaml]\n     2 | " +
                line + "\n       | ^\n");
    }
  }
  CHECK(diagnostics_with("publisher: |\n  %x\n") == "");
}

TEST_CASE("quotes inside a text in quotes are told from a text that has ended") {
  const std::string headline =
      "error: the text in quotes has ended before this; a quote within it is written ";
  CHECK(diagnostics_with("note:\n  en: \"He says \"hello\" to all\"\n")
            .starts_with("f.yaml:11:17: " + headline + "\\\" (YAML: "));
  CHECK(diagnostics_with("note: {en: \"He says \"hello\" to all\"}\n")
            .starts_with("f.yaml:10:22: " + headline + "\\\" (YAML: "));
  CHECK(diagnostics_with("note:\n  en: 'it's so'\n  fr: b\n")
            .starts_with("f.yaml:11:11: " + headline + "'' (YAML: "));
}

TEST_CASE("a colon in a text without quotes is told to need them") {
  const std::string headline = "error: a text with ': ' in it has to stand in quotes";
  CHECK(diagnostics_with("note:\n  fr: Travaille avec : les autres\n")
            .starts_with("f.yaml:11:22: " + headline + " (YAML: "));
  CHECK(diagnostics_with("note: {fr: Travaille avec : les autres}\n")
            .starts_with("f.yaml:10:27: " + headline + " (YAML: "));
  CHECK(diagnostics_in_crosswalk(with(good_crosswalk, "left: [\"1\"]", "left:\n      - a : b"))
            .starts_with("f.yaml:11:9: error: this list takes plain words, not key: value lines: a "
                         "text with ': ' in it has to stand in quotes [wrong-kind]\n"));
}

TEST_CASE("entries below an empty list are told to contradict it") {
  const std::string start = "crosswalk: \"x--y\"\nmappings: []\n";
  const std::string headline =
      "f.yaml:2:11: error: '[]' says that the list is empty, and entries follow: remove it (YAML: ";
  CHECK(diagnostics_in_crosswalk(start + "  - id: a\n").starts_with(headline));
  CHECK(diagnostics_in_crosswalk(start + "- id: a\n").starts_with(headline));
  CHECK(diagnostics_in_crosswalk("crosswalk: \"x--y\"\nsource: {}\n  title: x\n")
            .starts_with("f.yaml:2:9: error: '{}' says that nothing is here, and more follows"));
}

TEST_CASE("a comment that cuts off a text without quotes is told") {
  const auto warned = [](std::string_view lines) { return diagnostics_with(lines); };
  const std::string message =
      "warning: the text before this '#' ends here, since a comment begins; put the text in quotes "
      "[cut-off-text]\n";
  CHECK(warned("note:\n  en: Knows C #1 and C #2\n") ==
        "f.yaml:11:15: " + message +
            "    11 |   en: Knows C #1 and C #2\n       |               ^\n");
  CHECK(warned("note: {en: a # b\n}\n").starts_with("f.yaml:10:14: " + message));
  CHECK(warned("note:\n  en: Knows\n    C  # 1\n").starts_with("f.yaml:12:8: " + message));
  for (const std::string lines :
       {"note:\n  en: \"Knows C\" # a remark\n", "note:\n  en: 'it''s' # a remark\n",
        "note:\n  en: Knows C#\n", "note:\n  en: Knows C\n  # a remark\n",
        "note: # a remark\n  en: a\n", "note:\n  en: | # a remark\n    a\n",
        "note:\n  en: \"a\\_b\" # a remark\n", "publisher: P # a remark\n"}) {
    CAPTURE(lines);
    CHECK(warned(lines) == "");
  }
}
