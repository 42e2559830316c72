#include "compare/compare.hpp"

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "compare/matrix.hpp"
#include "compare/reach.hpp"

namespace crosswalk {

namespace {

/// Applies rules 2 to 4 of compare() to the items of one reach list, whose first reach decides. The
/// result's entry is not set.
ClassedItem classed(const std::vector<Reach>& reached_by, const ComparedTable& table) {
  if (reached_by.empty()) {
    if (table.crosswalk.coverage == Coverage::complete) {
      return {.item_class = ItemClass::only,
              .basis = Basis::closed_table,
              .certain_class = ItemClass::only};
    }
    return {.item_class = ItemClass::not_addressed, .basis = Basis::none};
  }

  const auto result_of = [&table](const Reach& reach) {
    const Mapping& mapping = table.crosswalk.mappings[reach.mapping];
    return std::pair(class_of(mapping.relation.value), table.states[reach.mapping].is_determined);
  };
  const Reach& first = reached_by.front();
  const auto [item_class, is_determined] = result_of(first);
  ClassedItem item{.item_class = item_class, .basis = first.by.basis, .reached_by = reached_by};
  const auto decisive_end =
      std::find_if_not(reached_by.begin(), reached_by.end(), [&](const Reach& reach) {
        return reach.by == first.by && result_of(reach) == result_of(first);
      });
  const bool none_is_whole = std::any_of(
      reached_by.begin(), decisive_end,
      [&table](const Reach& reach) { return !table.states[reach.mapping].judged_on_left_out; });
  if (item_class == ItemClass::only && !none_is_whole) {
    item.item_class = ItemClass::not_addressed;
    item.basis = Basis::none;
    item.judged_on_left_out = true;
    return item;
  }
  if (!is_determined) item.determination = Determination::undetermined;
  item.decisive = static_cast<std::size_t>(decisive_end - reached_by.begin());
  // All paths of a derived table have the same basis, so the first determined path is the
  // strongest.
  const auto certain = std::find_if(reached_by.begin(), reached_by.end(), [&](const Reach& reach) {
    return reach.by == first.by && result_of(reach).second;
  });
  if (certain != reached_by.end()) item.certain_class = result_of(*certain).first;
  return item;
}

bool is_unverified(const Framework& framework, std::size_t entry) {
  return framework.entries[entry].evidence == Evidence::unverified;
}

/// For each mapping, whether it reaches an item on this side whose evidence is not `unverified`.
std::vector<bool> confirmed_mappings(const Framework& framework, const Reaches& reaches,
                                     std::size_t mappings) {
  std::vector<bool> confirmed(mappings, false);
  for (std::size_t list = 0; list < reaches.lists.size(); ++list) {
    const std::vector<std::size_t>& items = reaches.items_of[list];
    if (std::all_of(items.begin(), items.end(),
                    [&](std::size_t item) { return is_unverified(framework, item); })) {
      continue;
    }
    for (const Reach& reach : reaches.lists[list]) confirmed[reach.mapping] = true;
  }
  return confirmed;
}

/// For each mapping, whether its path passes in every hub through an item whose evidence is not
/// `unverified`. True for curated mappings.
std::vector<bool> confirmed_hubs(const ComparedTable& table) {
  std::vector<EntryIndex> indexes;
  indexes.reserve(table.hubs.size());
  for (const Framework* hub : table.hubs) indexes.emplace_back(*hub);
  std::vector<bool> confirmed;
  confirmed.reserve(table.states.size());
  for (const MappingState& state : table.states) {
    bool is_confirmed = true;
    for (std::size_t hub = 0; hub < table.hubs.size() && !state.hops.empty(); ++hub) {
      const std::vector<std::string>& between = state.hops[hub].reached;
      is_confirmed =
          is_confirmed && std::any_of(between.begin(), between.end(), [&](const std::string& id) {
            const std::optional<std::size_t> entry = indexes[hub].find(id);
            return entry && !is_unverified(*table.hubs[hub], *entry);
          });
    }
    confirmed.push_back(is_confirmed);
  }
  return confirmed;
}

/// Classes the items of one side. The lists of `reaches` are moved into the result.
ComparedSide compared(const Framework& framework, const ComparedTable& table, Reaches& reaches,
                      const std::vector<bool>& confirmed) {
  ComparedSide side{.framework = &framework};
  side.reach_lists = std::make_unique<const ReachLists>(std::move(reaches.lists));
  std::vector<ClassedItem> by_list;
  for (const std::vector<Reach>& list : *side.reach_lists) {
    ClassedItem item = classed(list, table);
    item.rests_on_unverified =
        is_counterpart(item.item_class) &&
        std::none_of(list.begin(), list.begin() + static_cast<std::ptrdiff_t>(item.decisive),
                     [&confirmed](const Reach& reach) { return confirmed[reach.mapping]; });
    by_list.push_back(item);
  }
  for (std::size_t entry = 0; entry < framework.entries.size(); ++entry) {
    if (!framework.entries[entry].is_item) continue;
    ClassedItem& item = side.items.emplace_back(by_list[reaches.list_of[entry]]);
    item.entry = entry;
    if (is_counterpart(item.item_class) && is_unverified(framework, entry)) {
      item.rests_on_unverified = true;
    }
  }
  count_classes(side);
  return side;
}

std::vector<bool> both(const std::vector<bool>& a, const std::vector<bool>& b) {
  std::vector<bool> result(a.size());
  for (std::size_t i = 0; i < a.size(); ++i) result[i] = a[i] && b[i];
  return result;
}

}  // namespace

Comparison compare(const Framework& left, const Framework& right, const ComparedTable& table) {
  assert(table.crosswalk.left.value == left.id.value &&
         table.crosswalk.right.value == right.id.value);
  Reaches from = reaches(left, table, SideOf::left);
  Reaches to = reaches(right, table, SideOf::right);
  const std::size_t mappings = table.states.size();
  const std::vector<bool> hubs = confirmed_hubs(table);
  const std::vector<bool> lefts = both(hubs, confirmed_mappings(left, from, mappings));
  const std::vector<bool> rights = both(hubs, confirmed_mappings(right, to, mappings));
  Matrix matrix = matrix_of(left, from, right, to, table);
  return {.table = &table,
          .left = compared(left, table, from, rights),
          .right = compared(right, table, to, lefts),
          .matrix = std::move(matrix.cells),
          .left_columns = std::move(matrix.left_columns)};
}

void count_classes(ComparedSide& side) {
  const Framework& framework = *side.framework;
  side.counts = {};
  std::vector<ClassCounts> by_entry(framework.entries.size());
  for (const ClassedItem& item : side.items) {
    side.counts.add(item);
    for (std::size_t above = framework.entries[item.entry].parent; above != Entry::no_parent;
         above = framework.entries[above].parent) {
      by_entry[above].add(item);
    }
  }
  side.categories.clear();
  for (std::size_t entry = 0; entry < by_entry.size(); ++entry) {
    if (framework.entries[entry].is_item) continue;
    side.categories.push_back({.entry = entry, .counts = by_entry[entry]});
  }
}

}  // namespace crosswalk
