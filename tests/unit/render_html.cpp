#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "render/html.hpp"
#include "render/markup.hpp"
#include "render/svg.hpp"
#include "render_fixture.hpp"

namespace crosswalk {
namespace {

const PageWords words{.skip = "Skip",
                      .contents = "Contents",
                      .filter = "Filter",
                      .search = "Search",
                      .all = "All",
                      .reset = "Reset",
                      .shown = "{n} of {total}"};

/// What stands between <main> and </main>.
std::string main_of(const Document& document) {
  const std::string page = render::to_html(document, words);
  const std::size_t begin = page.find("<main id=\"main\">\n") + 17;
  return page.substr(begin, page.find("</main>") - begin);
}

Document document_of(std::vector<Block> blocks) {
  return {.language = "en", .blocks = std::move(blocks)};
}

TEST_CASE("in a page a heading opens a section, which ends before the next of its level") {
  CHECK(main_of(document_of({Heading{.level = 1, .words = "T"}, Heading{.level = 2, .words = "A"},
                             Heading{.level = 3, .words = "B"}, Paragraph{.words = "b"},
                             Heading{.level = 2, .words = "C", .anchor = "c"}})) ==
        R"(<h1>T</h1>
<section id="section-1">
<h2>A</h2>
<section>
<h3>B</h3>
<p>b</p>
</section>
</section>
<section id="c">
<h2>C</h2>
</section>
)");
}

TEST_CASE("a page lists its sections") {
  const std::string page = render::to_html(
      document_of({Heading{.level = 1, .words = "T"}, Heading{.level = 2, .words = "A & B"}}),
      words);
  CHECK(page.find(
            "<nav aria-label=\"Contents\">\n<ul>\n<li><a href=\"#section-1\">A &amp; B</a></li>") !=
        std::string::npos);
}

TEST_CASE("spans of a page keep their kind, style and language") {
  Inline line = "plain ";
  line += strong("strong");
  line += Span{.text = "x<y", .kind = Span::Kind::code};
  line += Span{.text = "new", .kind = Span::Kind::inserted};
  line += Span{.text = "old", .kind = Span::Kind::deleted};
  line += Span{.text = "hei", .is_emphasized = true, .language = "nb"};
  line += web_address("https://example.org/?a=1&b=2");
  CHECK(main_of(document_of({Paragraph{.words = line}})) ==
        "<p>plain <strong>strong</strong><code>x&lt;y</code><ins>new</ins><del>old</del>"
        "<em><bdi lang=\"nb\">hei</bdi></em><a href=\"https://example.org/?a=1&amp;b=2\">"
        "https://example.org/?a=1&amp;b=2</a></p>\n");
}

TEST_CASE("a link within a page leads to an anchor that is there, and else is text") {
  CHECK(
      main_of(document_of(
          {Paragraph{.words = link_to("left-é#1", "one") + " " + link_to("nowhere", "two")},
           List{.items = {{.words = "x", .anchor = "left-é#1"}}}})) ==
      "<p><a href=\"#left-%C3%A9%231\">one</a> two</p>\n<ul>\n<li id=\"left-é#1\">x</li>\n</ul>\n");
}

TEST_CASE("a trail stands below what an item says, and at the end of what a heading stands above") {
  CHECK(main_of(document_of(
            {Heading{.level = 2, .words = "H", .trail = {"end"}}, Paragraph{.words = "p"},
             List{.items = {{.words = "x", .parts = {{.words = "y"}}, .trail = {"why"}}}}})) ==
        R"(<section id="section-1">
<h2>H</h2>
<p>p</p>
<ul>
<li>x
<ul class="t">
<li>why</li>
</ul>

<ul>
<li>y</li>
</ul>
</li>
</ul>
<ul class="t">
<li>end</li>
</ul>
</section>
)");
}

TEST_CASE("a table of a page has a caption, scopes, and its titles beside each cell") {
  Table table;
  table.columns = {{.title = "Class"}, {.title = "Items", .is_number = true}};
  table.rows = {{.cells = {"Overlap", "3"}}, {.cells = {"Only", {}}}};
  CHECK(main_of(document_of({Heading{.level = 1, .words = "T"}, table})) ==
        R"(<h1>T</h1>
<table>
<caption>T</caption>
<thead><tr><th scope="col">Class</th><th scope="col" class="n">Items</th></tr></thead>
<tbody>
<tr><th scope="row">Overlap</th><td class="n" data-h="Items">3</td></tr>
<tr><th scope="row">Only</th><td class="n"></td></tr>
</tbody>
</table>
)");
}

TEST_CASE("a page has a form with the filters that tell its entries apart") {
  Document document =
      document_of({Heading{.level = 1, .words = "T"}, Heading{.level = 2, .words = "A"},
                   List{.items = {{.words = "x", .facets = {{0, 0}, {1, 0}}},
                                  {.words = "y", .facets = {{0, 2}, {1, 0}}}}}});
  document.filters = {{.label = "Class", .choices = {"first", "unused", "third"}},
                      {.label = "Side", .choices = {"same for all"}}};
  const std::string page = main_of(document);
  CHECK(page.find("<form id=\"filter\" role=\"search\" hidden aria-label=\"Filter\">") !=
        std::string::npos);
  CHECK(
      page.find("<legend>Class</legend>\n<label><input type=\"checkbox\" value=\"0-0\"><span>first"
                "</span></label>\n<label><input type=\"checkbox\" value=\"0-2\"><span>third") !=
      std::string::npos);
  CHECK(page.find("unused") == std::string::npos);
  CHECK(page.find("Side") == std::string::npos);
  CHECK(page.find("<li data-f=\"0-2 1-0\">y</li>") != std::string::npos);
  CHECK(page.find("role=\"status\" data-words=\"{n} of {total}\"") != std::string::npos);
}

TEST_CASE("a document without filters gives a page without a form") {
  CHECK(main_of(document_of({Heading{.level = 2, .words = "A"}})).find("<form") ==
        std::string::npos);
}

TEST_CASE("no text ends what it stands in, in a page or a figure") {
  CHECK(render::escaped_markup("<script>&\"'>") == "&lt;script&gt;&amp;&quot;&#39;&gt;");
  CHECK(render::escaped_markup("a\nb\tc") == "a b c");
  CHECK(render::escaped_markup(std::string_view("\x01\x7f\0é", 5)) == "\uFFFD\uFFFD\uFFFDé");
  CHECK(render::escaped_markup("\xc3\xef\xbf\xbf") == "\uFFFD\uFFFD");
  CHECK(render::escaped_markup("\u0085") == "\uFFFD");
}

TEST_CASE("a text that turns the direction of writing is kept apart from what follows") {
  CHECK(main_of(document_of({Paragraph{.words = "\u202Eturned"}})) ==
        "<p><bdi>\u202Eturned</bdi></p>\n");
  CHECK_FALSE(render::turns_direction("“quoted” – €"));
}

Picture small_picture(Picture::Kind kind) {
  return {.kind = kind,
          .language = "en",
          .title = "A & B",
          .description = "What it shows.",
          .rows = {{.id = "L-1", .name = "First"}, {.id = "L-2"}},
          .columns = {{.id = "R-1"}},
          .row_items = {4, 2},
          .meanings = {{.symbol = "●", .label = "Overlap"},
                       {.item_class = ItemClass::weak_overlap,
                        .determination = Determination::undetermined,
                        .symbol = "◐",
                        .label = "Possible weak overlap"}},
          .cells = {{.row = 0, .column = 0, .meaning = 0, .items = 2},
                    {.row = 1, .column = 0, .meaning = 1, .items = 1}}};
}

TEST_CASE("a figure names itself, and says numbers and classes as text") {
  for (const Picture::Kind kind : {Picture::Kind::matrix, Picture::Kind::flow}) {
    const std::string svg = render::to_svg(small_picture(kind));
    CAPTURE(svg);
    CHECK(svg.find("role=\"img\" lang=\"en\"") != std::string::npos);
    CHECK(svg.find(">A &amp; B</title>") != std::string::npos);
    CHECK(svg.find(">What it shows.</desc>") != std::string::npos);
    CHECK(svg.find(">● 2</text>") != std::string::npos);
    CHECK(svg.find("<title>L-1 → R-1: Overlap 2</title>") != std::string::npos);
    CHECK(svg.find("<title>L-2 → R-1: Possible weak overlap 1</title>") != std::string::npos);
    CHECK(svg.find("<style>") != std::string::npos);
    CHECK(render::svg_element(small_picture(kind)).find("<style>") == std::string::npos);
  }
}

TEST_CASE("a class that is only possible is dashed and has a question mark") {
  const std::string svg = render::to_svg(small_picture(Picture::Kind::matrix));
  CHECK(svg.find("class=\"e p\" fill=\"url(#figure-matrix-hatch)\"") != std::string::npos);
  CHECK(svg.find(">◐ 1 ?</text>") != std::string::npos);
}

TEST_CASE("a page of a comparison shows both figures and how each class came about") {
  const std::string page = SmallComparison().report({.format = Format::html});
  CHECK(page.find("figure-matrix-title") != std::string::npos);
  CHECK(page.find("figure-flow-title") != std::string::npos);
  CHECK(page.find("does not decide: its basis (category) is less specific") != std::string::npos);
  CHECK(page.find("<li>Decides on L: <a href=\"#left-a1\">a1</a></li>") != std::string::npos);
  CHECK(page.find("<li>In the matrix: <a href=\"#cell-A%23x\">L-A × R-x</a>") != std::string::npos);
}

}  // namespace
}  // namespace crosswalk
