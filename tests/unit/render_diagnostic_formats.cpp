#include <doctest/doctest.h>

#include <optional>
#include <string>
#include <vector>

#include "render/diagnostics.hpp"
#include "render/diagnostics_line.hpp"
#include "render/diagnostics_selection.hpp"

namespace crosswalk {
namespace {

constexpr Rule bad_value{.id = "bad-value",
                         .severity = Severity::error,
                         .summary = "a value is bad",
                         .advice = "Mend it."};
constexpr Rule odd_source{.id = "odd-source",
                          .severity = Severity::note,
                          .summary = "the source is odd",
                          .advice = "Leave it."};

/// "2:7" for the end of the value that begins at a place of a YAML file; "unknown" for none.
std::string end_in(const std::string& name, const std::string& text, Position at) {
  const SourceFile file(name, text);
  render::RegionFinder finder;
  const std::optional<render::Region> region = finder.region_at(file, at);
  if (!region) return "unknown";
  CHECK(region->begin == at);
  return std::to_string(region->end.line) + ':' + std::to_string(region->end.column);
}

std::string end_in_yaml(const std::string& text, Position at) { return end_in("f.yaml", text, at); }

render::CheckOutcome outcome_with(std::vector<Diagnostic> diagnostics) {
  return {.command = "check",
          .diagnostics = std::move(diagnostics),
          .rules = {&odd_source, &bad_value},
          .tool_version = "1.2.3"};
}

std::string in_github(const std::string& path, const std::string& text, Position at,
                      const std::string& message) {
  const SourceFile file(path, text);
  return render::to_github(
      outcome_with({{.rule = &bad_value, .file = &file, .at = at, .message = message}}),
      render::Extensiveness::complete);
}

}  // namespace

TEST_CASE("the end of a value in YAML is found from its text") {
  CHECK(end_in_yaml("id: abc\n", {1, 1}) == "1:3");
  CHECK(end_in_yaml("id: abc   # why\n", {1, 5}) == "1:8");
  CHECK(end_in_yaml("id: a#b c:d\r\n", {1, 5}) == "1:12");
  CHECK(end_in_yaml("id: \"a \\\" é: #\" # why", {1, 5}) == "1:16");
  CHECK(end_in_yaml("id: 'it''s'\n", {1, 5}) == "1:12");
  CHECK(end_in_yaml("id: \"first\n  second\"\n", {1, 5}) == "2:10");
  CHECK(end_in_yaml("left: [A1, \"B, 2\", C]\n", {1, 8}) == "1:10");
  CHECK(end_in_yaml("left: [A1, \"B, 2\", C]\n", {1, 12}) == "1:18");
  CHECK(end_in_yaml("left: [A1, \"B, 2\", C]\n", {1, 20}) == "1:21");
  CHECK(end_in_yaml("left: [\n  A1,\n  A2\n]\n", {2, 3}) == "2:5");
  CHECK(end_in_yaml("- {id: a, text: b}\n", {1, 4}) == "1:6");
  CHECK(end_in_yaml("title: words, with a comma\n", {1, 8}) == "1:27");
  CHECK(end_in_yaml("a:\n  text: |\n    one\n\n    two\n\n  b: c\n", {2, 9}) == "5:8");
  CHECK(end_in_yaml("- text: >\n    one\n  b: c\n", {1, 9}) == "2:8");
  CHECK(end_in_yaml("- |\n  one\n- b\n", {1, 3}) == "2:6");
}

TEST_CASE("no end is given where the text does not tell it") {
  CHECK(end_in_yaml("a: [b]\n", {1, 4}) == "unknown");
  CHECK(end_in_yaml("a: \"never closed\n", {1, 4}) == "unknown");
  CHECK(end_in_yaml("a: b\n", {1, 5}) == "unknown");
  CHECK(end_in_yaml("a: b\n", {1, 0}) == "unknown");
  CHECK(end_in_yaml("a: b\n", {}) == "unknown");
  CHECK(end_in_yaml("a: b\n", {9, 1}) == "unknown");
  CHECK(end_in_yaml("- a\n", {1, 1}) == "unknown");
}

TEST_CASE("the end of a cell of a table is found from its text") {
  CHECK(end_in("t.csv", "a,b\nc d,e\n", {2, 1}) == "2:4");
  CHECK(end_in("t.csv", "a,b\nc d,e\n", {2, 5}) == "2:6");
  CHECK(end_in("t.csv", "a;b\n1,5;e\n", {2, 1}) == "2:4");
  CHECK(end_in("t.csv", "a,b\n\"x \"\"y\"\",\nz\",e\n", {2, 1}) == "3:3");
  CHECK(end_in("t.csv", "a,b;c\nd,e\n", {2, 1}) == "unknown");
}

TEST_CASE("concise diagnostics take a line each, and the rest is counted") {
  const SourceFile file("f.yaml", "a: b\nc: d\n");
  std::vector<Diagnostic> many(22,
                               {.rule = &bad_value, .file = &file, .at = {1, 4}, .message = "no"});
  many.front().notes.push_back({&file, {2, 1}, "see here"});
  const std::string text = render::to_concise(many);
  CHECK(text.starts_with("f.yaml:1:4: error: no [bad-value]\nf.yaml:1:4: error: no [bad-value]\n"));
  CHECK(
      text.ends_with("f.yaml:1:4: error: no [bad-value]\nf.yaml: and 2 more like these "
                     "('crosswalk check --all' shows all) [bad-value]\n"));
  const std::string all = render::to_concise(many, render::Extensiveness::complete);
  CHECK(all.size() == many.size() * std::string("f.yaml:1:4: error: no [bad-value]\n").size());
}

TEST_CASE("a workflow command escapes what would end it or a property of it") {
  CHECK(in_github("a, 50%:b.yaml", "k: v\n", {1, 4}, "100 %: 'a,b'\nx\r::error::y") ==
        "::error file=a%2C 50%25%3Ab.yaml,line=1,endLine=1,col=4,endColumn=5,title=bad-value::"
        "100 %25: 'a,b'\uFFFDx\uFFFD::error::y\n");
}

TEST_CASE("a workflow command counts columns in UTF-16 code units") {
  CHECK(in_github("f.yaml", "é😀: \"😀x\"\n", {1, 5}, "no") ==
        "::error file=f.yaml,line=1,endLine=1,col=6,endColumn=11,title=bad-value::no\n");
}

TEST_CASE("a workflow command has no columns for a value of several lines") {
  CHECK(in_github("f.yaml", "k: \"a\n  b\"\n", {1, 4}, "no") ==
        "::error file=f.yaml,line=1,endLine=2,title=bad-value::no\n");
}

TEST_CASE(
    "a workflow command about a file as a whole has no line, and notes are lines of a message") {
  const SourceFile file("f.yaml", "a: b\n");
  Diagnostic diagnostic{.rule = &odd_source, .file = &file, .message = "odd"};
  diagnostic.notes.push_back({&file, {1, 1}, "see here"});
  CHECK(render::to_github(outcome_with({diagnostic}), render::Extensiveness::complete) ==
        "::notice file=f.yaml,title=odd-source::odd%0Af.yaml:1: see here\n");
}

TEST_CASE("absolute paths are shown relative to the current folder") {
  const SourceFile inside("/home/x/data/f.yaml", "");
  const SourceFile outside("/srv/data/f.yaml", "");
  const SourceFile relative("./data/../50% é/f.yaml", "");
  CHECK(render::path_below("/home/x", inside) == "data/f.yaml");
  CHECK(render::path_below("/home/x", outside) == "../../srv/data/f.yaml");
  CHECK(render::path_below("/home/x", relative) == "./data/../50% é/f.yaml");
  CHECK(render::uri_below("/home/x", inside) == "data/f.yaml");
  CHECK(render::uri_below("/home/x", relative) == "50%25%20%C3%A9/f.yaml");
}

TEST_CASE("a fingerprint tells the value apart and not the line, and never comes twice") {
  const SourceFile file("a--b.yaml", "left: [x, y]\nleft: [x]\n");
  const auto at = [&file](Position place, const std::string& subject) {
    return Diagnostic{.rule = &bad_value, .file = &file, .at = place, .subject = subject};
  };
  const std::vector<std::string> prints = render::fingerprints_of(
      {at({1, 8}, "m"), at({1, 11}, "m"), at({2, 8}, "m"), at({1, 8}, "n")});
  CHECK(prints[0].ends_with(":1"));
  CHECK(prints[2] == prints[0].substr(0, 16) + ":2");
  CHECK(prints[1].substr(0, 16) != prints[0].substr(0, 16));
  CHECK(prints[3].substr(0, 16) != prints[0].substr(0, 16));
}

TEST_CASE("no control character gets into JSON or SARIF") {
  const SourceFile file("f\x1b.yaml", "k: v\n");
  const Diagnostic diagnostic{.rule = &bad_value,
                              .file = &file,
                              .at = {1, 4},
                              .message = "a\x1b[31m\x7f\xc2\x9b",
                              .subject = "s\x01"};
  const render::CheckOutcome outcome = outcome_with({diagnostic});
  for (const std::string& text : {render::to_json(outcome), render::to_sarif(outcome)}) {
    CHECK(text.find("\\u00") == std::string::npos);
    CHECK(text.find('\x7f') == std::string::npos);
    CHECK(text.find("\xc2\x9b") == std::string::npos);
  }
}

TEST_CASE("a diagnostic has the subject of the innermost scope in which it was reported") {
  const SourceFile file("f.yaml", "");
  Diagnostics diagnostics;
  {
    const auto outer = diagnostics.about("outer");
    {
      const auto inner = diagnostics.about("inner");
      CHECK(diagnostics.report(bad_value, file, {}, "no").subject == "inner");
    }
    CHECK(diagnostics.report(bad_value, file, {}, "no").subject == "outer");
  }
  CHECK(diagnostics.report(bad_value, file, {}, "no").subject.empty());
}

}  // namespace crosswalk
