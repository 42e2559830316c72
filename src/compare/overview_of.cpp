#include "compare/overview_of.hpp"

#include <algorithm>
#include <cassert>
#include <compare>
#include <cstddef>
#include <string>
#include <vector>

#include "compare/compare.hpp"

namespace crosswalk {

namespace {

/// The column of each comparison: that of its country, or a separate one.
std::vector<std::size_t> columns_of(const std::vector<ChainedComparison>& comparisons,
                                    std::vector<OverviewColumn>& columns) {
  std::vector<std::size_t> column_of;
  for (const ChainedComparison& each : comparisons) {
    const Framework& list = *each.comparison.right.framework;
    const std::string& name = list.country.empty() ? list.short_name : list.country;
    // A list without a country has a column of its own, though its short name be that of a country.
    const auto known =
        std::find_if(columns.begin(), columns.end(), [&list](const OverviewColumn& column) {
          return !list.country.empty() &&
                 column.lists.front()->right.framework->country == list.country;
        });
    column_of.push_back(static_cast<std::size_t>(known - columns.begin()));
    if (known == columns.end()) columns.push_back({.name = name});
    columns[column_of.back()].lists.push_back(&each.comparison);
  }
  return column_of;
}

/// The result of the lists of one column for one item of the left side. Results are ordered by
/// strength: by class, then determined before undetermined, then confirmed before unverified.
struct ItemResult {
  ItemClass item_class = ItemClass::not_addressed;
  Determination determination = Determination::determined;
  bool is_unverified = false;

  // NOLINTNEXTLINE(modernize-use-nullptr,readability-implicit-bool-conversion): see Position
  friend auto operator<=>(const ItemResult&, const ItemResult&) = default;
};

/// The results of every item of one framework in every column: `results[item][column]`.
using ItemResults = std::vector<std::vector<ItemResult>>;

void add_results(const Comparison& comparison, std::size_t column, ItemResults& results) {
  for (std::size_t i = 0; i < comparison.left.items.size(); ++i) {
    const ClassedItem& item = comparison.left.items[i];
    results[i][column] =
        std::min(results[i][column], ItemResult{.item_class = item.item_class,
                                                .determination = item.determination,
                                                .is_unverified = item.rests_on_unverified});
  }
}

void add_to_cells(const std::vector<ItemResult>& of_item, OverviewRow& row) {
  ++row.items;
  for (std::size_t column = 0; column < of_item.size(); ++column) {
    const ItemResult& result = of_item[column];
    OverviewCell& cell = row.cells[column];
    const ItemResult strongest =
        std::min(result, ItemResult{cell.item_class, cell.determination, cell.is_unverified});
    cell.item_class = strongest.item_class;
    cell.determination = strongest.determination;
    cell.is_unverified = strongest.is_unverified;
    if (!is_counterpart(result.item_class)) continue;
    ++cell.items;
    if (result.determination == Determination::undetermined) ++cell.possible;
    if (result.is_unverified) ++cell.unverified;
  }
}

/// The framework that every list has a direct crosswalk with; null where they differ or where it is
/// the left framework.
const Framework* shared_hub(const std::vector<ChainedComparison>& comparisons) {
  const auto last_stop = [](const ChainedComparison& each) {
    return each.chain.frameworks[each.chain.frameworks.size() - 2];
  };
  const std::string& id = last_stop(comparisons.front())->id.value;
  for (const ChainedComparison& each : comparisons) {
    if (each.chain.tables.size() == 1 || last_stop(each)->id.value != id) return nullptr;
  }
  return last_stop(comparisons.front());
}

}  // namespace

Overview overview_of(const std::vector<ChainedComparison>& comparisons) {
  assert(!comparisons.empty());
  const ComparedSide& left = comparisons.front().comparison.left;
  Overview overview{.left = left.framework, .hub = shared_hub(comparisons)};
  const std::vector<std::size_t> column_of = columns_of(comparisons, overview.columns);
  const std::size_t columns = overview.columns.size();

  ItemResults results(left.items.size(), std::vector<ItemResult>(columns));
  for (std::size_t i = 0; i < comparisons.size(); ++i) {
    add_results(comparisons[i].comparison, column_of[i], results);
  }
  for (std::size_t i = 0; i < left.items.size(); ++i) {
    const std::size_t top = top_of(*left.framework, left.items[i].entry);
    if (overview.left_rows.empty() || overview.left_rows.back().entry != top) {
      overview.left_rows.push_back({.entry = top, .cells = std::vector<OverviewCell>(columns)});
    }
    add_to_cells(results[i], overview.left_rows.back());
  }
  if (overview.hub == nullptr) return overview;

  ItemResults of_hub(overview.hub->item_count(), std::vector<ItemResult>(columns));
  std::vector<std::size_t> hub_entries;
  for (std::size_t i = 0; i < comparisons.size(); ++i) {
    const Chain& chain = comparisons[i].chain;
    const Framework& hub = *chain.frameworks[chain.frameworks.size() - 2];
    const Comparison last_hop = compare(hub, *chain.frameworks.back(), *chain.tables.back());
    add_results(last_hop, column_of[i], of_hub);
    if (!hub_entries.empty()) continue;
    for (const ClassedItem& item : last_hop.left.items) hub_entries.push_back(item.entry);
  }
  for (std::size_t i = 0; i < hub_entries.size(); ++i) {
    overview.hub_rows.push_back(
        {.entry = hub_entries[i], .cells = std::vector<OverviewCell>(columns)});
    add_to_cells(of_hub[i], overview.hub_rows.back());
  }
  return overview;
}

}  // namespace crosswalk
