#include <doctest/doctest.h>

#include <string>

#include "compare/compare.hpp"
#include "compare/matrix.hpp"
#include "support/samples.hpp"
#include "text/suggestions.hpp"

namespace crosswalk::tests {

namespace {

/// Two levels of categories, and items that carry concepts by themselves or through a category.
constexpr const char* left_entries = R"(categories:
  - id: "1"
    title: {en: One}
    categories:
      - id: "1.1"
        title: {en: One one}
        concepts: [growth]
        items:
          - {id: deep, text: {en: Deep}}
          - {id: both, concepts: [trust], text: {en: Both}}
    items:
      - {id: near, text: {en: Near}}
  - id: "2"
    title: {en: Two}
    items:
      - {id: other, text: {en: Other}}
)";
constexpr const char* right_entries = R"(items:
  - {id: x, text: {en: Ex}}
  - {id: y, text: {en: Why}}
)";

struct ComparisonSample {
  Sample<Framework> left = framework_with("a", left_entries);
  Sample<Framework> right = framework_with("b", right_entries);
  Sample<ComparedTable> table;
  Comparison comparison;

  explicit ComparisonSample(const std::string& mappings, const std::string& coverage = "partial")
      : table(compared(crosswalk_with(mappings, coverage))),
        comparison(compare(left.value, right.value, table.value)) {}

  [[nodiscard]] const ClassedItem& item(const std::string& id) const {
    for (const ClassedItem& item : comparison.left.items) {
      if (left.value.entries[item.entry].id.value == id) return item;
    }
    FAIL("no such item");
    return comparison.left.items.front();
  }

  /// The mappings that reach an item, the decisive ones before the bar.
  [[nodiscard]] std::string trail(const std::string& id) const {
    const ClassedItem& classed = item(id);
    std::string trail;
    for (std::size_t i = 0; i < classed.reached_by.size(); ++i) {
      if (i == classed.decisive) trail += "| ";
      const Reach& reach = classed.reached_by[i];
      trail += table.value.crosswalk.mappings[reach.mapping].id.value + ":" +
               std::string(name_of(reach.by.basis)) + " ";
    }
    return trail;
  }
};

std::string row(const std::string& id, const std::string& left, const std::string& relation,
                const std::string& right) {
  return "  - {id: " + id + ", left: [" + left + "], " +
         (right.empty() ? "" : "right: [" + right + "], ") + "relation: " + relation +
         ", rationale: {en: Because}}\n";
}

}  // namespace

TEST_CASE("an item that no mapping reaches is not addressed under partial coverage") {
  const ComparisonSample sample("mappings: []\n");
  CHECK(class_of_item(sample.comparison.left, "other") == "not-addressed");
  CHECK(sample.item("other").basis == Basis::none);
}

TEST_CASE("an item that no mapping reaches has no counterpart under complete coverage") {
  const ComparisonSample sample("mappings: []\n", "complete");
  CHECK(class_of_item(sample.comparison.left, "other") == "only");
  CHECK(class_of_item(sample.comparison.right, "x") == "only");
  CHECK(sample.item("other").basis == Basis::closed_table);
}

TEST_CASE("the relation of the mapping that reaches an item gives it its class") {
  for (const auto& [relation, expected] : {std::pair("same", "overlap"),
                                           {"within", "overlap"},
                                           {"contains", "overlap"},
                                           {"overlap", "overlap"},
                                           {"weak-overlap", "weak-overlap"}}) {
    const ComparisonSample sample("mappings:\n" + row("m", "other", relation, "x"));
    CHECK(class_of_item(sample.comparison.left, "other") == expected);
    CHECK(class_of_item(sample.comparison.right, "x") == expected);
  }
  const ComparisonSample sample("mappings:\n" + row("m", "other", "none", ""));
  CHECK(class_of_item(sample.comparison.left, "other") == "only");
}

TEST_CASE("a mapping that names the item outweighs one that names its concept or category") {
  const ComparisonSample sample("mappings:\n" + row("by-category", "1.1", "overlap", "x") +
                                row("by-concept", "'#growth'", "weak-overlap", "x") +
                                row("by-item", "deep", "none", ""));
  CHECK(sample.trail("deep") == "by-item:item | by-concept:concept by-category:category ");
  CHECK(class_of_item(sample.comparison.left, "deep") == "only");
  CHECK(class_of_item(sample.comparison.left, "both") == "weak-overlap");
}

TEST_CASE("the nearest category outweighs the ones above it") {
  const ComparisonSample sample("mappings:\n" + row("far", "'1'", "overlap", "x") +
                                row("near", "'1.1'", "none", ""));
  CHECK(class_of_item(sample.comparison.left, "deep") == "only");
  CHECK(class_of_item(sample.comparison.left, "near") == "overlap");
  CHECK(sample.trail("deep") == "near:category | far:category ");
}

TEST_CASE(
    "among equally specific mappings the strongest relation decides, and all remain visible") {
  const ComparisonSample sample(
      "mappings:\n" + row("none", "other", "none", "") + row("weak", "other", "weak-overlap", "x") +
      row("strong", "other", "overlap", "y") + row("strong-too", "other", "same", "x"));
  CHECK(sample.trail("other") == "strong:item strong-too:item | weak:item none:item ");
}

TEST_CASE("a concept reaches what carries it, itself or through a category, within the ref") {
  const ComparisonSample everywhere("mappings:\n" + row("m", "'#growth'", "overlap", "x"));
  CHECK(items_of(everywhere.comparison.left, ItemClass::overlap) == "deep both");
  const ComparisonSample within("mappings:\n" + row("m", "'1#trust'", "overlap", "x"));
  CHECK(items_of(within.comparison.left, ItemClass::overlap) == "both");
  const ComparisonSample elsewhere("mappings:\n" + row("m", "'2#trust', other", "overlap", "x"));
  CHECK(items_of(elsewhere.comparison.left, ItemClass::overlap) == "other");
}

TEST_CASE("a mapping that reaches an item by several refs counts once, by the most specific") {
  const ComparisonSample sample("mappings:\n" + row("m", "'1', deep", "overlap", "x"));
  CHECK(sample.trail("deep") == "m:item ");
}

TEST_CASE("the roll-up counts the items below a category and gives the category no class") {
  const ComparisonSample sample("mappings:\n" + row("m", "deep", "overlap", "x"));
  const RollUp& outer = sample.comparison.left.categories.front();
  CHECK(sample.left.value.entries[outer.entry].id.value == "1");
  CHECK(outer.counts.of(ItemClass::overlap) == 1);
  CHECK(outer.counts.of(ItemClass::not_addressed) == 2);
  CHECK(sample.comparison.left.categories.size() == 3);
}

TEST_CASE("a matrix cell holds the strongest class and counts the left items with a counterpart") {
  const ComparisonSample sample("mappings:\n" + row("wide", "'1'", "weak-overlap", "x") +
                                row("narrow", "deep", "overlap", "x"));
  REQUIRE(sample.comparison.matrix.size() == 1);
  const MatrixCell& cell = sample.comparison.matrix.front();
  CHECK(cell.item_class == ItemClass::overlap);
  CHECK(cell.items == 3);
}

TEST_CASE("in the matrix a more specific search that found nothing empties every column") {
  const ComparisonSample sample("mappings:\n" + row("wide", "'1.1'", "overlap", "x, y") +
                                row("narrow", "deep", "none", ""));
  REQUIRE(sample.comparison.matrix.size() == 2);
  for (const MatrixCell& cell : sample.comparison.matrix) CHECK(cell.items == 1);
}

TEST_CASE("in the matrix a mapping of one column does not outweigh a mapping of another") {
  const ComparisonSample sample("mappings:\n" + row("wide", "'1.1'", "overlap", "x") +
                                row("narrow", "deep", "overlap", "y"));
  REQUIRE(sample.comparison.matrix.size() == 2);
  CHECK(sample.comparison.matrix.front().items == 2);
  CHECK(sample.comparison.matrix.back().items == 1);
}

TEST_CASE(
    "behind a cell stand only the mappings that give an item of the row a counterpart there") {
  const ComparisonSample sample("mappings:\n" + row("wide", "'1.1'", "overlap", "x") +
                                row("trusted", "'1#trust'", "weak-overlap", "x") +
                                row("narrow", "both", "none", ""));
  REQUIRE(sample.comparison.matrix.size() == 1);
  const MappingsOfCells mappings = mappings_of_cells(sample.comparison);
  // `both` alone carries the concept, and a search for `both` itself found nothing.
  const MatrixCell& cell = sample.comparison.matrix.front();
  CHECK(mappings.at({cell.row, cell.column}) == std::set<std::size_t>{0});
  CHECK(mappings.size() == 1);
}

}  // namespace crosswalk::tests
