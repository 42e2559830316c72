#include "compare/compare.hpp"

#include <algorithm>
#include <cassert>
#include <utility>

#include "compare/matrix.hpp"
#include "compare/reach.hpp"

namespace crosswalk {

namespace {

/// Rules 2 to 4 for one item. `reached_by` is in the order of weight, so the first decides.
ClassedItem classed(std::size_t entry, std::vector<Reach> reached_by, const Crosswalk& table) {
  if (reached_by.empty()) {
    if (table.coverage == Coverage::complete) {
      return {.entry = entry, .item_class = ItemClass::only, .basis = Basis::closed_table};
    }
    return {.entry = entry, .item_class = ItemClass::not_addressed, .basis = Basis::none};
  }

  const auto class_by = [&table](const Reach& reach) {
    return class_of(table.mappings[reach.mapping].relation.value);
  };
  const Specificity by = reached_by.front().by;
  const ItemClass item_class = class_by(reached_by.front());
  const auto decisive_end = std::find_if_not(
      reached_by.begin(), reached_by.end(),
      [&](const Reach& reach) { return reach.by == by && class_by(reach) == item_class; });
  const auto decisive = static_cast<std::size_t>(decisive_end - reached_by.begin());
  return {.entry = entry,
          .item_class = item_class,
          .basis = by.basis,
          .reached_by = std::move(reached_by),
          .decisive = decisive};
}

/// The items of each category by class, for every category in framework order.
std::vector<RollUp> rolled_up(const Framework& framework, const std::vector<ClassedItem>& items) {
  std::vector<ClassCounts> by_entry(framework.entries.size());
  for (const ClassedItem& item : items) {
    for (std::size_t above = framework.entries[item.entry].parent; above != Entry::no_parent;
         above = framework.entries[above].parent) {
      by_entry[above].add(item.item_class);
    }
  }
  std::vector<RollUp> categories;
  for (std::size_t entry = 0; entry < by_entry.size(); ++entry) {
    if (framework.entries[entry].is_item) continue;
    categories.push_back({.entry = entry, .counts = by_entry[entry]});
  }
  return categories;
}

ComparedSide compared(const Framework& framework, const Crosswalk& table, SideOf side) {
  ComparedSide result{.framework = &framework};
  std::vector<std::vector<Reach>> by_entry = reaches(framework, table, side);
  for (std::size_t entry = 0; entry < by_entry.size(); ++entry) {
    if (!framework.entries[entry].is_item) continue;
    result.items.push_back(classed(entry, std::move(by_entry[entry]), table));
    result.counts.add(result.items.back().item_class);
  }
  result.categories = rolled_up(framework, result.items);
  return result;
}

}  // namespace

Comparison compare(const Framework& left, const Framework& right, const Crosswalk& table) {
  assert(table.left.value == left.id.value && table.right.value == right.id.value);
  Comparison comparison{.table = &table,
                        .left = compared(left, table, SideOf::left),
                        .right = compared(right, table, SideOf::right)};
  comparison.matrix = matrix_of(comparison.left, right, table);
  return comparison;
}

}  // namespace crosswalk
