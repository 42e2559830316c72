#include <doctest/doctest.h>

#include <sstream>

#include "render_fixture.hpp"

namespace crosswalk {
namespace {

std::string markdown(const SmallComparison& data, const std::string& language = "en") {
  return data.report({.language = language});
}

bool has(const std::string& report, std::string_view part) {
  CAPTURE(report);
  CAPTURE(part);
  const bool found = report.find(part) != std::string::npos;
  CHECK(found);
  return found;
}

std::string headings_of(const std::string& report) {
  std::string headings;
  std::istringstream lines(report);
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with('#')) headings += line + '\n';
  }
  return headings;
}

TEST_CASE("how far the coders agreed is said under Method, in every language") {
  SmallComparison data;
  CHECK(markdown(data).find("Agreement between") == std::string::npos);
  data.crosswalk.agreement = {.statistic = {.value = "Cohen's kappa"},
                              .figure = {.value = "0.81"},
                              .coders = 2,
                              .units = 1,
                              .file = "ratings.csv"};
  has(markdown(data),
      "\n**Agreement between the coders of `left--right`:** Cohen\\'s kappa = **0.81** (2 coders; "
      "1 unit). The figure comes from `ratings.csv`.\n");
  has(markdown(data, "pt"), "**Concordância entre os codificadores de `left--right`:**");
  has(markdown(data, "fr"), "**Accord entre les codeurs de `left--right`\u00a0:**");
}

TEST_CASE("a report has its parts in order, each category under its stable id") {
  CHECK(headings_of(markdown(SmallComparison())) == R"(# L and R: competencies compared
## Matrix
### L by category
## Overlap
### L-A First, \"so\"
## Weak overlap
### L-A First, \"so\"
## L-only
### L-A First, \"so\"
## Not addressed
### L-B Second
## The R side
## Mappings
### m1
### m2
### m3
## Method
### A text for a methods section
## Provenance
### Sources
### How to cite this report
)");
}

TEST_CASE("a report opens with its title and language, and ends with one line break") {
  const std::string report = markdown(SmallComparison());
  CHECK(report.starts_with(
      "---\ntitle: \"L and R: competencies compared\"\nlang: en\n---\n\n# L and R"));
  CHECK(report.ends_with("\n"));
  CHECK_FALSE(report.ends_with("\n\n"));
}

TEST_CASE("the answer comes first and tells items without a counterpart from unjudged ones") {
  has(markdown(SmallComparison()), R"(# L and R: competencies compared

Of the 4 L items, **2** (50 %) have a counterpart in R: 1 by overlap, 1 by weak overlap. **1** was looked at and has none: it is L-only. **1** is not addressed: nobody has judged it, and that does not mean that it has no counterpart.

**All 2** R items have a counterpart in L: 1 by overlap, 1 by weak overlap.

| Class | L | R |
| --- | ---: | ---: |
| ● Overlap | 1 (25 %) | 1 (50 %) |
| ◐ Weak overlap | 1 (25 %) | 1 (50 %) |
| ○ L-only, R-only | 1 (25 %) | 0 |
| – Not addressed | 1 (25 %) | 0 |
| All | 4 | 2 |
)");
}

TEST_CASE("items are shown with their reason, their counterparts and what else reached them") {
  const std::string report = markdown(SmallComparison());
  has(report,
      "\n- **a1** =1+1 → `m1`: R-x the x (within, partial). Also reached by: `m2` (weak overlap, "
      "in category A)\n");
  has(report, "\n- **a2** two; or more → `m2` (in category A): R-x the x; R-y the y\n");
  has(report, "\n- **a3** -3, 4 → `m3`. Also reached by: `m2` (weak overlap, in category A)\n");
  has(report, "\n- **b1** plain\n");
}

TEST_CASE("the other side names by its id what the report has already, with its class and reason") {
  has(markdown(SmallComparison()),
      "\n- **x** → ● Overlap · `m1`: L-a1 (within, partial). Also reached by: `m2` (weak overlap)\n"
      "- **y** → ◐ Weak overlap · `m2`: L-A\n");
}

TEST_CASE("a reason that several items share stands once, above them") {
  SmallComparison data;
  data.crosswalk.mappings.erase(data.crosswalk.mappings.begin());
  data.crosswalk.mappings.pop_back();
  has(markdown(data), R"(
- `m2` (in category A): R-x the x; R-y the y
  - **a1** =1+1
  - **a2** two; or more
  - **a3** -3, 4
)");
}

TEST_CASE("the matrix has a symbol, a word and a number in each cell, and no empty rows") {
  has(markdown(SmallComparison()), "Categories without any known counterpart: L-B.");
  has(markdown(SmallComparison()),
      "| L-A First, \\\"so\\\" | ● Overlap 2 | ◐ Weak overlap 2 |\n\n");
}

TEST_CASE("a mapping shows its sides, relation, citation, reason and quote") {
  const std::string report = markdown(SmallComparison());
  has(report, "from L to R. Quotes and citations are those of the source on L.\n");
  has(report, R"(### m1

L-a1 · **● within, partial** · R-x

Because.

**Source:** “said \"so\"” \[pt] · cites A, B

)");
  has(report, "\nL-A: a1, a2, a3 · **◐ weak overlap** · R-x; R-y\n");
}

TEST_CASE("a turned comparison ascribes citations and quotes to the right side") {
  SmallComparison data;
  data.is_turned = true;
  std::swap(data.left, data.right);
  const std::string report = markdown(data);
  has(report, "from R to L. Quotes and citations are those of the source on L.\n");
  has(report,
      "- **Direction:** the crosswalk was written from L to R and is read here from R to L;");
  has(report, R"(R-x · **● contains, partial** · L-a1

Because.

**Source:** “said \"so\"” \[pt] · cites A, B
)");
  has(report,
      "- **a3** -3, 4 → ○ L-only · `m3`. Also reached by: `m2` (weak overlap, in category A)\n");
}

TEST_CASE("complete coverage is said, and what no mapping reaches is then without a counterpart") {
  SmallComparison data;
  data.crosswalk.coverage = Coverage::complete;
  const std::string report = markdown(data);
  has(report, "coverage: complete");
  has(report, "4. An item that no mapping reaches has *no counterpart*");
  has(report, "- **b1** plain → complete coverage\n");
  CHECK(report.find("## Not addressed") == std::string::npos);
}

TEST_CASE("unverified items are marked wherever they appear, and counted apart") {
  SmallComparison data;
  data.left.entries[1].evidence = Evidence::unverified;
  const std::string report = markdown(data);
  has(report, "- **a1 (?) unverified** =1+1 → ");
  SmallComparison turned;
  turned.is_turned = true;
  turned.right.entries[0].evidence = Evidence::unverified;
  std::swap(turned.left, turned.right);
  turned.left.entries[0].evidence = Evidence::unverified;
  has(markdown(turned), "- **x (?) unverified** the x → `m1`: L-a1 =1+1");
  has(report,
      "For **1** of the items with a counterpart, what decided that rests on unverified entries "
      "alone: 1 in overlap, 0 in weak overlap. Of the L items **1** is itself unverified: 1 in "
      "overlap, 0 in weak overlap, 0 in L-only, 0 in not addressed.");
  has(report, "“(?) unverified” marks an item");
}

TEST_CASE("a list that is known in part is never said to be all of it") {
  SmallComparison data;
  has(markdown(data), "**All 2** R items have a counterpart in L");
  data.right.items_missing = text("More were not found.");
  has(markdown(data), "**All 2** known R items have a counterpart in L");
  has(markdown(data), "**2** (50 %) are known to have a counterpart in R");
}

TEST_CASE("words at the start of a line make no heading, list or quotation") {
  SmallComparison data;
  data.left.short_name = "# L";
  data.right.short_name = "> R";
  data.right.entries.clear();
  data.crosswalk.mappings.erase(data.crosswalk.mappings.begin(),
                                data.crosswalk.mappings.begin() + 2);
  has(markdown(data), "\n\n\\> R has no items here");
  CHECK(markdown(data).find("\n# L") == std::string::npos);
  CHECK(markdown(data).find("\n> R") == std::string::npos);
}

TEST_CASE("a text in another language is tagged; one of several paragraphs keeps them") {
  SmallComparison data;
  data.left.entries[5].text = text("kun norsk", "nb");
  data.crosswalk.mappings[1].rationale = text("1. One\nline.\n\n- Two.");
  const std::string report = markdown(data);
  has(report, "- **b1** kun norsk \\[nb]\n");
  has(report, "\n1\\. One line.\n\n\\- Two.\n\n");
  CHECK(headings_of(markdown(data, "pt")).find("## Exclusivo de L\n") != std::string::npos);
}

TEST_CASE("a framework without items says why, and the rest of the report stands") {
  SmallComparison data;
  data.right.entries.clear();
  data.right.items_missing = text("The list was not found.");
  data.crosswalk.mappings.erase(data.crosswalk.mappings.begin(),
                                data.crosswalk.mappings.begin() + 2);
  const std::string report = markdown(data);
  has(report, "- **Missing from R:** The list was not found.\n");
  has(report, "R has no items here, so there is nothing to judge on that side.");
  has(report, "is known to have a counterpart in R.");
  has(report, "No item of R is known.");
  has(report, "No mapping gives any L item a counterpart in R.");
}

TEST_CASE("a wide matrix goes on in further tables, a very wide one becomes a list of cells") {
  SmallComparison data;
  for (std::size_t i = 2; i < 10; ++i) {
    data.right.entries.push_back(item("i" + std::to_string(i), "i", Entry::no_parent, i + 1));
  }
  has(markdown(data), "| L | R-x | R-y | R-i2 | R-i3 |");
  has(markdown(data), "| R-i7 |");
  for (std::size_t i = 10; i < 30; ++i) {
    data.right.entries.push_back(item("i" + std::to_string(i), "i", Entry::no_parent, i + 1));
  }
  has(markdown(data), "| L-A First, \\\"so\\\" | R-x | ● Overlap | 2 |\n");
}

TEST_CASE("diagnostics are listed with their place, in the language of the report") {
  constexpr Rule rule{
      .id = "duplicate-text", .severity = Severity::note, .summary = "", .advice = ""};
  const SourceFile file("/home/x/left.yaml", "", "left.yaml");
  SmallComparison data;
  data.diagnostics.push_back({.rule = &rule,
                              .file = &file,
                              .at = {.line = 7, .column = 3},
                              .message = "item 'a2' has the same text as item 'a1'",
                              .facts = {"a2", "a1"}});
  has(markdown(data),
      "- **Note:** item “a2” has the same text as item “a1” (`duplicate-text`, "
      "`left.yaml:7`)\n");
  has(markdown(data, "pt"),
      "- **Nota:** o item “a2” tem o mesmo texto que o item “a1” "
      "(`duplicate-text`, `left.yaml:7`)\n");
  CHECK(markdown(SmallComparison()).find("Notes on the source") == std::string::npos);
  data.diagnostics.push_back(data.diagnostics.front());
  data.diagnostics.back().at.line = 9;
  data.diagnostics.back().facts = {"a3", "a1"};
  has(markdown(data),
      "- **Note:** these items have the same text as item “a1”: `a2`, `a3` (`duplicate-text`, "
      "`left.yaml`)\n");
  data.diagnostics.back().message = "item 'a3' has the same text as item 'b1'";
  data.diagnostics.back().facts = {"a3", "b1"};
  has(markdown(data),
      "(`duplicate-text`, `left.yaml:7`)\n- **Note:** item “a3” has the same text as "
      "item “b1” (`duplicate-text`, `left.yaml:9`)\n");
}

TEST_CASE("items of nested categories stand under their top category and name their own") {
  SmallComparison data;
  data.left.entries[4] = category("A.1", "Nested", 6);
  data.left.entries[4].parent = 0;
  data.left.entries[0].end = 6;
  const std::string report = markdown(data);
  has(report, "  - **b1** (A.1: Nested) plain\n");
  CHECK(headings_of(report).find("### L-A.1") == std::string::npos);
}

TEST_CASE("notes and sources of single entries are shown under their stable ids") {
  SmallComparison data;
  data.left.entries[5].note = text("Read twice.");
  data.left.entries[5].source =
      std::make_shared<const Citation>(Citation{.title = "A page", .url = "https://a.example/b"});
  const std::string report = markdown(data);
  has(report, "- **b1** plain\n  - **Editor:** Read twice.\n");
  has(report, "- **Source (L-b1):** A page, <https://a.example/b>\n");
}

TEST_CASE("what two sources say of themselves in the same words is printed once") {
  SmallComparison data;
  data.left.source.acknowledgement = text("Funded by E.");
  data.right.source.acknowledgement = text("Funded by E.");
  data.crosswalk.source.acknowledgement = text("Funded by F.");
  has(markdown(data),
      "- **Acknowledgement of funding (L, R):** Funded by E.\n"
      "- **Acknowledgement of funding (`left--right`):** Funded by F.\n");
}

}  // namespace
}  // namespace crosswalk
