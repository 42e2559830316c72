#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "compare/chain.hpp"
#include "compare/compare.hpp"
#include "support/naive_classing.hpp"
#include "support/naive_generator.hpp"

// Properties of the classing that hold for all inputs, tested on generated ones. The generator has
// fixed seeds, so failures can be reproduced.
namespace crosswalk::tests {

namespace {

constexpr unsigned runs = 300;

std::string text_of(const Text& text) {
  std::string words;
  for (const Text::Version& version : text.versions) {
    words += version.language.value + '=' + version.words.value + '|';
  }
  return words;
}

std::string refs_of_side(const std::vector<Located<Ref>>& refs) {
  std::string words;
  for (const Located<Ref>& ref : refs) words += to_string(ref.value) + ' ';
  return words;
}

/// The complete content of a crosswalk, with which mappings are stale.
std::vector<std::string> contents_of(const ComparedTable& table) {
  const Crosswalk& crosswalk = table.crosswalk;
  std::vector<std::string> lines{crosswalk.id.value,
                                 crosswalk.left.value + ' ' + crosswalk.left_version.value,
                                 crosswalk.right.value + ' ' + crosswalk.right_version.value,
                                 std::string(name_of(crosswalk.coverage)),
                                 table.turned ? "turned" : "as written",
                                 crosswalk.source.title,
                                 text_of(crosswalk.note)};
  for (const Mapping& mapping : crosswalk.mappings) {
    std::string line = mapping.id.value + ": " + refs_of_side(mapping.left) + "/ " +
                       refs_of_side(mapping.right) + std::string(name_of(mapping.relation.value)) +
                       ' ' + std::string(name_of(mapping.extent)) + ' ';
    for (const Located<std::string>& cited : mapping.cited) line += cited.value + ' ';
    line += text_of(mapping.quote) + text_of(mapping.rationale) + text_of(mapping.note);
    if (mapping.reviewed) {
      const Review& review = *mapping.reviewed;
      const MappingState& state = table.state_of(mapping);
      line += review.left + (state.left_is_stale ? " stale " : " fresh ") + review.right +
              (state.right_is_stale ? " stale " : " fresh ") + review.on + ' ' + review.by;
    }
    lines.push_back(line);
  }
  return lines;
}

/// The items of a side with the ids of the mappings that reach them, independent of the order.
std::vector<std::string> unordered_trail(const ComparedSide& side, const ComparedTable& table) {
  std::vector<std::string> lines;
  for (const ClassedItem& item : side.items) {
    std::vector<std::string> ids;
    for (std::size_t r = 0; r < item.reached_by.size(); ++r) {
      ids.push_back(table.crosswalk.mappings[item.reached_by[r].mapping].id.value +
                    (r < item.decisive ? "!" : ""));
    }
    std::sort(ids.begin(), ids.end());
    std::string line = side.framework->entries[item.entry].id.value + ' ' +
                       std::string(name_of(item.item_class)) + ' ' +
                       std::string(name_of(item.basis));
    for (const std::string& id : ids) line += " " + id;
    lines.push_back(line);
  }
  return lines;
}

bool has_none_row(const ComparedTable& table) {
  const std::vector<Mapping>& mappings = table.crosswalk.mappings;
  return std::any_of(mappings.begin(), mappings.end(), [](const Mapping& mapping) {
    return mapping.relation.value == Relation::none;
  });
}

ComparedTable in_another_order(ComparedTable table, Generator& generator) {
  std::vector<std::pair<Mapping, MappingState>> rows;
  for (const Mapping& mapping : table.crosswalk.mappings) {
    rows.emplace_back(mapping, table.state_of(mapping));
  }
  generator.shuffle(rows);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    std::tie(table.crosswalk.mappings[i], table.states[i]) = rows[i];
  }
  return table;
}

/// The places of the cells of a matrix, sorted. `turned` exchanges rows and columns.
std::vector<std::pair<std::size_t, std::size_t>> places_of(const std::vector<MatrixCell>& matrix,
                                                           bool turned) {
  std::vector<std::pair<std::size_t, std::size_t>> places;
  for (const MatrixCell& cell : matrix) {
    places.emplace_back(turned ? cell.column : cell.row, turned ? cell.row : cell.column);
  }
  std::sort(places.begin(), places.end());
  return places;
}

/// Whether an entry is `top` or lies below it.
bool is_below(const Framework& framework, std::size_t entry, std::size_t top) {
  return naive_line(framework, entry).back() == top;
}

}  // namespace

TEST_CASE("every item of both sides gets exactly one class, and the counts add up to the items") {
  for (unsigned seed = 0; seed < runs; ++seed) {
    const GeneratedPair sample(seed);
    INFO("seed ", seed, "\n", yaml_of(sample));
    const Comparison comparison = compare(sample.left, sample.right, sample.table);
    for (const ComparedSide* side : {&comparison.left, &comparison.right}) {
      REQUIRE(side->items.size() == side->framework->item_count());
      CHECK(side->counts.total() == side->items.size());
      for (std::size_t i = 1; i < side->items.size(); ++i) {
        CHECK(side->items[i - 1].entry < side->items[i].entry);
      }
      ClassCounts::ByClass in_categories = {};
      for (const RollUp& category : side->categories) {
        if (side->framework->entries[category.entry].parent != Entry::no_parent) continue;
        for (std::size_t i = 0; i < in_categories.size(); ++i) {
          in_categories.at(i) += category.counts.by_class.at(i);
        }
      }
      for (const ClassedItem& item : side->items) {
        if (side->framework->entries[item.entry].parent == Entry::no_parent) {
          ++in_categories.at(static_cast<std::size_t>(item.item_class));
        }
      }
      CHECK(in_categories == side->counts.by_class);
    }
  }
}

TEST_CASE("turning the comparison round swaps the sides and changes nothing that they say") {
  for (unsigned seed = 0; seed < runs; ++seed) {
    const GeneratedPair sample(seed);
    INFO("seed ", seed, "\n", yaml_of(sample));
    const ComparedTable turned = turned_round(sample.table);
    const Comparison there = compare(sample.left, sample.right, sample.table);
    const Comparison back = compare(sample.right, sample.left, turned);
    CHECK(lines_of(there.left, sample.table) == lines_of(back.right, turned));
    CHECK(lines_of(there.right, sample.table) == lines_of(back.left, turned));
    // A `none` can empty a row without emptying a column, and the other way round.
    if (!has_none_row(sample.table)) {
      CHECK(places_of(there.matrix, false) == places_of(back.matrix, true));
    }
  }
}

TEST_CASE("turning a chain round swaps the sides and changes no class, and transposes the matrix") {
  for (unsigned seed = 0; seed < runs / 2; ++seed) {
    const GeneratedChain sample(seed, 2 + seed % 2);
    const GeneratedChain turned = sample.turned();
    INFO("seed ", seed, "\n", yaml_of(sample));
    const Chain chain = sample.chain();
    const Chain chain_back = turned.chain();
    const ComparedTable table = derived_table(chain);
    const ComparedTable table_back = derived_table(chain_back);
    const Comparison there = compare_through(chain, table);
    const Comparison back = compare_through(chain_back, table_back);
    CHECK(lines_of(there.left, table, false) == lines_of(back.right, table_back, false));
    CHECK(lines_of(there.right, table, false) == lines_of(back.left, table_back, false));

    const auto says = [](const std::vector<MatrixCell>& matrix, bool columns_first) {
      std::vector<std::tuple<std::size_t, std::size_t, ItemClass, Determination>> cells;
      for (const MatrixCell& cell : matrix) {
        cells.emplace_back(columns_first ? cell.column : cell.row,
                           columns_first ? cell.row : cell.column, cell.item_class,
                           cell.determination);
      }
      std::sort(cells.begin(), cells.end());
      return cells;
    };
    CHECK(says(there.matrix, false) == says(back.matrix, true));
  }
}

TEST_CASE("turning a crosswalk round twice gives the first one back") {
  for (unsigned seed = 0; seed < runs; ++seed) {
    const GeneratedPair sample(seed);
    INFO("seed ", seed, "\n", yaml_of(sample));
    CHECK(contents_of(turned_round(turned_round(sample.table))) == contents_of(sample.table));
  }
}

TEST_CASE("a crosswalk that is turned round says of each side what it said of the other") {
  for (unsigned seed = 0; seed < runs; ++seed) {
    const GeneratedPair sample(seed);
    INFO("seed ", seed, "\n", yaml_of(sample));
    const ComparedTable turned = turned_round(sample.table);
    CHECK(turned.crosswalk.id.value == sample.table.crosswalk.id.value);
    CHECK(turned.turned);
    CHECK(turned.crosswalk.left.value == sample.table.crosswalk.right.value);
    CHECK(turned.crosswalk.right.value == sample.table.crosswalk.left.value);
    CHECK(turned.crosswalk.left_version.value == sample.table.crosswalk.right_version.value);
    CHECK(turned.crosswalk.right_version.value == sample.table.crosswalk.left_version.value);
    REQUIRE(turned.crosswalk.mappings.size() == sample.table.crosswalk.mappings.size());
    for (std::size_t i = 0; i < turned.crosswalk.mappings.size(); ++i) {
      const Mapping& before = sample.table.crosswalk.mappings[i];
      const Mapping& after = turned.crosswalk.mappings[i];
      CHECK(refs_of_side(after.left) == refs_of_side(before.right));
      CHECK(refs_of_side(after.right) == refs_of_side(before.left));
      const Relation relation = before.relation.value == Relation::within ? Relation::contains
                                : before.relation.value == Relation::contains
                                    ? Relation::within
                                    : before.relation.value;
      CHECK(after.relation.value == relation);
      REQUIRE(after.reviewed.has_value() == before.reviewed.has_value());
      if (!after.reviewed) continue;
      CHECK(after.reviewed->left == before.reviewed->right);
      CHECK(after.reviewed->right == before.reviewed->left);
      CHECK(turned.states[i].left_is_stale == sample.table.states[i].right_is_stale);
      CHECK(turned.states[i].right_is_stale == sample.table.states[i].left_is_stale);
    }
  }
}

TEST_CASE("adding a row changes no item that it does not reach") {
  for (unsigned seed = 0; seed < runs; ++seed) {
    GeneratedPair sample(seed);
    INFO("seed ", seed, "\n", yaml_of(sample));
    const std::vector<std::string> before =
        unordered_trail(compare(sample.left, sample.right, sample.table).left, sample.table);
    sample.generator.add_mapping(sample.left, sample.right, 99, sample.table);
    const Mapping& added = sample.table.crosswalk.mappings.back();
    const Comparison comparison = compare(sample.left, sample.right, sample.table);
    const std::vector<std::string> after = unordered_trail(comparison.left, sample.table);
    for (std::size_t i = 0; i < after.size(); ++i) {
      if (naive_rank(sample.left, comparison.left.items[i].entry, added.left)) continue;
      CHECK(before[i] == after[i]);
    }
  }
}

TEST_CASE("the order of the rows changes no class, no decision and no cell") {
  for (unsigned seed = 0; seed < runs; ++seed) {
    GeneratedPair sample(seed);
    INFO("seed ", seed, "\n", yaml_of(sample));
    const Comparison before = compare(sample.left, sample.right, sample.table);
    const std::vector<std::string> trail = unordered_trail(before.left, sample.table);
    const ComparedTable shuffled = in_another_order(sample.table, sample.generator);
    const Comparison after = compare(sample.left, sample.right, shuffled);
    CHECK(trail == unordered_trail(after.left, shuffled));
    CHECK(lines_of(before.matrix, sample.left, sample.right) ==
          lines_of(after.matrix, sample.left, sample.right));
  }
}

TEST_CASE("a row of the matrix stands for the items below it that have a counterpart") {
  for (unsigned seed = 0; seed < runs; ++seed) {
    const GeneratedPair sample(seed);
    INFO("seed ", seed, "\n", yaml_of(sample));
    const Comparison comparison = compare(sample.left, sample.right, sample.table);
    for (const MatrixCell& cell : comparison.matrix) {
      std::size_t items = 0;
      for (const ClassedItem& item : comparison.left.items) {
        if (!is_below(sample.left, item.entry, cell.row)) continue;
        if (item.item_class <= ItemClass::weak_overlap) ++items;
      }
      CHECK(cell.items > 0);
      CHECK(cell.items <= items);
      CHECK(cell.item_class <= ItemClass::weak_overlap);
    }
  }
}

}  // namespace crosswalk::tests
