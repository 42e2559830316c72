#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

#include "render/terminal.hpp"
#include "text/unicode.hpp"

namespace crosswalk::render {
namespace {

std::string terminal_text(std::vector<Block> blocks, int width = usual_width) {
  return to_terminal({.language = "en", .blocks = std::move(blocks)}, width);
}

Table::Row row(std::vector<Inline> cells) { return {.cells = std::move(cells)}; }

TEST_CASE("headings are underlined, and blocks are separated by one blank line") {
  CHECK(terminal_text({Heading{.level = 1, .words = "Title"}, Paragraph{.words = "One."},
                       Paragraph{.words = "Two."}, Heading{.level = 2, .words = "Part"},
                       Heading{.level = 3, .words = "Detail"}, Paragraph{.words = "Three."}}) ==
        R"(Title
=====
One.

Two.

Part
----
Detail
Three.
)");
}

TEST_CASE("lines are wrapped by their width, but code and a no-break space hold together") {
  const Inline words = Inline("aa bb cc ") + code("x y z") + " dd\u00a0: ee";
  CHECK(terminal_text({Paragraph{.words = words}}, 9) == "aa bb cc\nx y z\ndd\u00a0: ee\n");
}

TEST_CASE("a wide character takes two columns") {
  CHECK(terminal_text({Paragraph{.words = "漢字 漢字"}}, 8) == "漢字\n漢字\n");
  CHECK(terminal_text({Paragraph{.words = "漢字 漢字"}}, 9) == "漢字 漢字\n");
}

TEST_CASE("lists hang behind their marks, and the parts of an item below its words") {
  const List list{
      .is_numbered = true,
      .items = {{.words = "one two", .parts = {{.words = "part of it"}}}, {.words = "three"}}};
  CHECK(terminal_text({list}, 9) == R"(1. one
   two
   - part
     of
     it
2. three
)");
}

TEST_CASE("columns are aligned, numbers to the right, and cells wrapped where space is short") {
  Table table{.columns = {{.title = "Class"}, {.title = "n", .is_number = true}},
              .rows = {row({"Weak overlap", "7"}), row({"Only", "22"})}};
  CHECK(terminal_text({table}) == R"(Class          n
------------  --
Weak overlap   7
Only          22
)");
  CHECK(terminal_text({table}, 12) == R"(Class      n
--------  --
Weak       7
overlap
Only      22
)");
}

TEST_CASE("a table that is too wide becomes a list for each row") {
  Table table{.columns = {{.title = "Class"}, {.title = "Number", .is_number = true}},
              .rows = {row({"overlap", "7"}), row({"only", ""})}};
  CHECK(terminal_text({table}, 10) == "- Class:\n  overlap\n  Number:\n  7\n- Class:\n  only\n");
}

TEST_CASE("a table without titles has no line for them") {
  const Table table{.columns = {{}, {}}, .rows = {row({"Name", "value"})}};
  CHECK(terminal_text({table}) == "Name  value\n");
}

TEST_CASE("marks of deleted and inserted words stand in text; links are their words") {
  const Inline words = Inline("a ") + Span{.text = "old one", .kind = Span::Kind::deleted} + " " +
                       Span{.text = "new", .kind = Span::Kind::inserted} + " " +
                       link_to("anchor", "linked");
  CHECK(terminal_text({Paragraph{.words = words}}) == "a [-old one-] {+new+} linked\n");
}

TEST_CASE("no control character of the data reaches a terminal, in whatever block it stands") {
  const std::string evil = "a\x1b[2Jb\x07\u009bc\r\nd\xff";
  const std::string shown = "a\uFFFD[2Jb\uFFFD\uFFFDc d\uFFFD";
  const Table table{.columns = {{.title = evil}}, .rows = {row({evil})}};
  const std::string text = terminal_text(
      {Heading{.level = 1, .words = evil}, Paragraph{.words = evil}, Quote{.paragraphs = {evil}},
       List{.items = {{.words = evil, .parts = {{.words = evil}}}}}, table,
       Paragraph{.words = code("a\x1b[2Jb")}});
  std::size_t count = 0;
  for (std::size_t at = 0; (at = text.find(shown, at)) != std::string::npos; ++at) ++count;
  CHECK(count == 7);
  CHECK(text.find("a\uFFFD[2Jb\n") != std::string::npos);
  CHECK(visible_lines(text) == text);
}

}  // namespace
}  // namespace crosswalk::render
