#include <doctest/doctest.h>

#include "render/markdown.hpp"
#include "render/markdown_text.hpp"
#include "render/yaml_lines.hpp"

namespace crosswalk::render {
namespace {

TEST_CASE("a first word of a list item that pandoc takes for a checkbox is set in italics") {
  CHECK(at_item_start(escaped("[x] besides")) == "*\\[x]* besides");
  CHECK(at_item_start(escaped("[ ] besides")) == "*\\[ ]* besides");
  CHECK(at_item_start(escaped("[x]besides")) == "\\[x]besides");
  CHECK(at_item_start(escaped("- besides")) == "\\- besides");
}

TEST_CASE("plain words need no escapes") {
  const std::string_view words =
      "Apoia (sempre) a equipa: 3 + 4 = 7; R&D, 50 % – “sim”, it’s snake_case at 10:30! C# 1/2 "
      "a-b.";
  CHECK(escaped(words) == words);
}

TEST_CASE("whatever is markup in either Markdown is escaped") {
  CHECK(escaped(R"(a\b `c` *d* _e_ [f](g) <h> | $i$ ^j^ ~k~ @l {m} "n" 'o')") ==
        R"(a\\b \`c\` \*d\* \_e\_ \[f](g) \<h> \| \$i\$ \^j\^ \~k\~ \@l \{m} \"n\" \'o\')");
  CHECK(escaped("a -- b --- c ... d .. e") == R"(a \-- b \-\-- c \.\.. d \.. e)");
  CHECK(escaped("&amp; &#38; R&D &") == R"(\&amp; \&#38; R&D &)");
  CHECK(escaped("www.x.y http://x :smile: 10:30:45") == R"(www\.x.y http\://x \:smile: 10\:30:45)");
  CHECK(escaped("trailing\\") == R"(trailing\\)");
}

TEST_CASE("blanks, tabs and line breaks become one blank; no-break spaces stay") {
  CHECK(escaped(" a\t b\r\n\nc ") == "a b c");
  CHECK(escaped("a\u00a0b") == "a\u00a0b");
}

TEST_CASE("a paragraph cannot begin with a mark of a list, a heading, a quotation or a table") {
  for (const auto& [words, expected] : {std::pair{"- a", "\\- a"},
                                        {"+ a", "\\+ a"},
                                        {"# a", "\\# a"},
                                        {"> a", "\\> a"},
                                        {": a", "\\: a"},
                                        {"(1) a", "\\(1) a"},
                                        {"12. a", "12\\. a"},
                                        {"1) a", "1\\) a"},
                                        {"a. b", "a\\. b"},
                                        {"iv) b", "iv\\) b"},
                                        {"1.", "1\\."},
                                        {"Table: a", "Table\\: a"},
                                        {"1.5 a", "1.5 a"},
                                        {"as. b", "as. b"},
                                        {"a b", "a b"},
                                        {"", ""}}) {
    CHECK(at_line_start(words) == expected);
  }
}

TEST_CASE("a heading keeps its number signs") {
  CHECK(in_heading("C# for # all #") == R"(C\# for \# all \#)");
}

TEST_CASE("a web address becomes a link, anything else words") {
  CHECK(link("https://a.example/b?c=d") == "<https://a.example/b?c=d>");
  CHECK(link("https://a.example/<b> c") == R"(https\://a.example/\<b> c)");
  CHECK(link("javascript:alert(1)") == "javascript:alert(1)");
}

TEST_CASE("a word is shown as code where code can hold it") {
  CHECK(code("psw--social-work") == "`psw--social-work`");
  CHECK(code("a|b") == R"(a\|b)");
}

TEST_CASE("front matter holds any text") {
  CHECK(yaml_quoted(R"(a "b" \c)") == R"("a \"b\" \\c")");
}

TEST_CASE(
    "in a wide table each column has dashes for its longest word, and for more where there is "
    "room") {
  const Document narrow{
      .blocks = {Table{.columns = {{.title = "Id"}, {.title = "n", .is_number = true}},
                       .rows = {{.cells = {"é", "1"}}}}}};
  CHECK(to_markdown(narrow) == "| Id | n |\n| --- | ---: |\n| é | 1 |\n");
  std::string words;
  for (int i = 0; i < 20; ++i) words += "words ";
  const Document wide{.blocks = {Table{.columns = {{.title = "Id"}, {.title = "Text"}, {"n", true}},
                                       .rows = {{.cells = {"competency", words + "é", ""}}}}}};
  CHECK(to_markdown(wide) == "| Id | Text | n |\n| " + std::string(12, '-') + " | " +
                                 std::string(51, '-') + " | ---: |\n| competency | " + words +
                                 "é | |\n");
}

TEST_CASE(
    "a table that no page is wide enough for goes on in further ones, where its rows have words") {
  Table table{.columns = {{.title = "Id"}}};
  std::vector<Inline> first{"a"};
  std::vector<Inline> second{"b"};
  for (int i = 0; i < 8; ++i) {
    table.columns.push_back({.title = "abcdefghij" + std::to_string(i)});
    first.emplace_back("x");
    second.emplace_back(i == 7 ? "y" : "");
  }
  table.rows = {
      {.cells = first}, {.cells = second}, {.cells = {"c", "", "", "", "", "", "", "", ""}}};
  const std::string written = to_markdown({.blocks = {table}});
  CHECK(written == R"(| Id | abcdefghij0 | abcdefghij1 | abcdefghij2 | abcdefghij3 |
| --- | --- | --- | --- | --- |
| a | x | x | x | x |
| c | | | | |

| Id | abcdefghij4 | abcdefghij5 | abcdefghij6 | abcdefghij7 |
| --- | --- | --- | --- | --- |
| a | x | x | x | x |
| b | | | | y |
)");
}

}  // namespace
}  // namespace crosswalk::render
