#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "compare/compare.hpp"
#include "model/reached.hpp"

// Properties that the classing has on every input, tried on generated ones. The generator is seeded
// with fixed numbers, so that a failure comes back.
namespace crosswalk::tests {

namespace {

constexpr int runs = 300;

class Generator {
 public:
  explicit Generator(unsigned seed) : random_(seed) {}

  int below(int end) { return std::uniform_int_distribution<int>(0, end - 1)(random_); }
  bool chance(int percent) { return below(100) < percent; }

  /// Up to three levels of categories with a few items, some of them carrying concepts.
  Framework framework(const std::string& id) {
    Framework made{.file = &file_, .id = {.value = id}, .short_name = id};
    for (const char* name : {"c0", "c1"}) made.concepts.push_back({.id = {.value = name}});
    const int tops = 1 + below(4);
    for (int i = 0; i < tops; ++i) add_entry(made, Entry::no_parent, std::to_string(i), 0);
    return made;
  }

  Crosswalk crosswalk(const Framework& left, const Framework& right) {
    Crosswalk table{.file = &file_, .id = {.value = left.id.value + "--" + right.id.value}};
    table.left.value = left.id.value;
    table.right.value = right.id.value;
    table.coverage = chance(20) ? Coverage::complete : Coverage::partial;
    const int rows = below(12);
    for (int i = 0; i < rows; ++i) table.mappings.push_back(mapping(left, right, i));
    return table;
  }

  Mapping mapping(const Framework& left, const Framework& right, int number) {
    Mapping made{.id = {.value = "m" + std::to_string(number)}};
    made.relation.value = static_cast<Relation>(below(6));
    const bool is_none = made.relation.value == Relation::none;
    const bool right_only = is_none && chance(40);
    if (!right_only) made.left = refs(left);
    if (!is_none || right_only) made.right = refs(right);
    return made;
  }

  void shuffle(std::vector<Mapping>& mappings) {
    std::shuffle(mappings.begin(), mappings.end(), random_);
  }

 private:
  void add_entry(Framework& framework, std::size_t parent, const std::string& id, int depth) {
    const std::size_t index = framework.entries.size();
    Entry entry{.is_item = depth == 3 || chance(25 + 25 * depth), .parent = parent};
    entry.id.value = framework.id.value + id;
    if (chance(20)) entry.concepts.push_back({.value = "c0"});
    if (chance(20)) entry.concepts.push_back({.value = "c1"});
    const bool is_item = entry.is_item;
    framework.entries.push_back(std::move(entry));
    if (!is_item) {
      const int parts = below(4);
      for (int i = 0; i < parts; ++i) {
        add_entry(framework, index, id + "." + std::to_string(i), depth + 1);
      }
    }
    framework.entries[index].end = framework.entries.size();
  }

  std::vector<Located<Ref>> refs(const Framework& framework) {
    std::vector<Located<Ref>> made;
    const int count = 1 + below(3);
    for (int i = 0; i < count; ++i) {
      Ref ref;
      const bool has_concept = chance(30);
      if (has_concept) ref.concept_id = chance(50) ? "c0" : "c1";
      if (!has_concept || chance(50)) {
        const auto entry =
            static_cast<std::size_t>(below(static_cast<int>(framework.entries.size())));
        ref.entry = framework.entries[entry].id.value;
      }
      made.push_back({.value = ref});
    }
    return made;
  }

  std::mt19937 random_;
  SourceFile file_{"generated.yaml", ""};
};

struct Case {
  Generator generator;
  Framework left = generator.framework("l");
  Framework right = generator.framework("r");
  Crosswalk table = generator.crosswalk(left, right);

  explicit Case(int seed) : generator(static_cast<unsigned>(seed)) {}
};

/// Class and basis of every item: what a side looks like from outside.
std::vector<std::string> outcome(const ComparedSide& side) {
  std::vector<std::string> lines;
  for (const ClassedItem& item : side.items) {
    lines.push_back(side.framework->entries[item.entry].id.value + " " +
                    std::string(name_of(item.item_class)) + " " + std::string(name_of(item.basis)));
  }
  return lines;
}

/// The same with the ids of the mappings that decided, in no order.
std::vector<std::string> outcome_with_trail(const ComparedSide& side, const Crosswalk& table) {
  std::vector<std::string> lines = outcome(side);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    std::vector<std::string> ids;
    for (std::size_t r = 0; r < side.items[i].reached_by.size(); ++r) {
      const bool decisive = r < side.items[i].decisive;
      ids.push_back(table.mappings[side.items[i].reached_by[r].mapping].id.value +
                    (decisive ? "!" : ""));
    }
    std::sort(ids.begin(), ids.end());
    for (const std::string& id : ids) lines[i] += " " + id;
  }
  return lines;
}

}  // namespace

TEST_CASE("every item of both sides gets exactly one class, and the counts add up to the items") {
  for (int seed = 0; seed < runs; ++seed) {
    const Case sample(seed);
    const Comparison comparison = compare(sample.left, sample.right, sample.table);
    for (const ComparedSide* side : {&comparison.left, &comparison.right}) {
      REQUIRE(side->items.size() == side->framework->item_count());
      CHECK(side->counts.total() == side->items.size());
      for (std::size_t i = 1; i < side->items.size(); ++i) {
        CHECK(side->items[i - 1].entry < side->items[i].entry);
      }
      ClassCounts in_categories;
      for (const RollUp& category : side->categories) {
        if (side->framework->entries[category.entry].parent != Entry::no_parent) continue;
        for (const ItemClass item_class : all_classes) {
          for (std::size_t n = 0; n < category.counts.of(item_class); ++n) {
            in_categories.add({.item_class = item_class, .certain_class = item_class});
          }
        }
      }
      for (const ClassedItem& item : side->items) {
        if (side->framework->entries[item.entry].parent == Entry::no_parent) {
          in_categories.add(item);
        }
      }
      CHECK(in_categories == side->counts);
    }
  }
}

TEST_CASE("turning the comparison round swaps the sides and changes no class") {
  for (int seed = 0; seed < runs; ++seed) {
    const Case sample(seed);
    const Crosswalk turned = turned_round(sample.table);
    const Comparison there = compare(sample.left, sample.right, sample.table);
    const Comparison back = compare(sample.right, sample.left, turned);
    CHECK(outcome_with_trail(there.left, sample.table) == outcome_with_trail(back.right, turned));
    CHECK(outcome_with_trail(there.right, sample.table) == outcome_with_trail(back.left, turned));
  }
}

TEST_CASE("turning a crosswalk round twice gives the first one back") {
  for (int seed = 0; seed < runs; ++seed) {
    const Case sample(seed);
    const Crosswalk twice = turned_round(turned_round(sample.table));
    CHECK(twice.left.value == sample.table.left.value);
    CHECK(twice.turned == sample.table.turned);
    for (std::size_t i = 0; i < twice.mappings.size(); ++i) {
      CHECK(twice.mappings[i].relation.value == sample.table.mappings[i].relation.value);
      CHECK(twice.mappings[i].left.size() == sample.table.mappings[i].left.size());
    }
  }
}

TEST_CASE("adding a row changes no item that it does not reach") {
  for (int seed = 0; seed < runs; ++seed) {
    Case sample(seed);
    const std::vector<std::string> before =
        outcome(compare(sample.left, sample.right, sample.table).left);
    const Mapping added = sample.generator.mapping(sample.left, sample.right, 99);
    sample.table.mappings.push_back(added);
    const Comparison comparison = compare(sample.left, sample.right, sample.table);
    const std::vector<std::string> after = outcome(comparison.left);

    const EntryIndex index(sample.left);
    std::vector<std::size_t> reached;
    for (const Located<Ref>& ref : added.left) {
      for (const ReachedItem& item : reached_items(sample.left, index, ref.value)) {
        reached.push_back(item.entry);
      }
    }
    for (std::size_t i = 0; i < after.size(); ++i) {
      const std::size_t entry = comparison.left.items[i].entry;
      if (std::find(reached.begin(), reached.end(), entry) == reached.end()) {
        CHECK(before[i] == after[i]);
      }
    }
  }
}

TEST_CASE("the order of the rows changes no class and no decision") {
  for (int seed = 0; seed < runs; ++seed) {
    Case sample(seed);
    const std::vector<std::string> before =
        outcome_with_trail(compare(sample.left, sample.right, sample.table).left, sample.table);
    sample.generator.shuffle(sample.table.mappings);
    CHECK(before ==
          outcome_with_trail(compare(sample.left, sample.right, sample.table).left, sample.table));
  }
}

TEST_CASE("no cell of the matrix counts an item that has no counterpart") {
  for (int seed = 0; seed < runs; ++seed) {
    const Case sample(seed);
    const Comparison comparison = compare(sample.left, sample.right, sample.table);
    // Items at the top are rows of their own, so a cell of theirs is about them alone.
    for (const ClassedItem& item : comparison.left.items) {
      if (sample.left.entries[item.entry].parent != Entry::no_parent) continue;
      const auto cell =
          std::find_if(comparison.matrix.begin(), comparison.matrix.end(),
                       [&item](const MatrixCell& each) { return each.row == item.entry; });
      if (cell == comparison.matrix.end()) continue;
      CHECK(cell->items == 1);
      CHECK(item.item_class <= ItemClass::weak_overlap);
    }
  }
}

}  // namespace crosswalk::tests
