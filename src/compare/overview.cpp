#include "compare/overview.hpp"

#include <algorithm>
#include <cassert>
#include <deque>
#include <optional>
#include <utility>

#include "compare/compare.hpp"
#include "model/reached.hpp"

namespace crosswalk {

namespace {

/// The column of each comparison: by country, else one of its own.
std::vector<std::size_t> columns_of(const std::vector<ChainedComparison>& comparisons,
                                    std::vector<OverviewColumn>& columns) {
  std::vector<std::size_t> column_of;
  for (const ChainedComparison& each : comparisons) {
    const Framework& list = *each.comparison.right.framework;
    const std::string& name = list.country.empty() ? list.short_name : list.country;
    const auto known = std::find_if(
        columns.begin(), columns.end(),
        [&](const OverviewColumn& column) { return !list.country.empty() && column.name == name; });
    column_of.push_back(static_cast<std::size_t>(known - columns.begin()));
    if (known == columns.end()) columns.push_back({.name = name});
    columns[column_of.back()].lists.push_back(&each.comparison);
  }
  return column_of;
}

/// For each mapping, whether it leads to an item that is confirmed.
std::vector<bool> confirmed_mappings(const Comparison& comparison) {
  const Framework& right = *comparison.right.framework;
  const EntryIndex index(right);
  std::vector<bool> confirmed;
  for (const Mapping& mapping : comparison.table->mappings) {
    confirmed.push_back(
        std::any_of(mapping.right.begin(), mapping.right.end(), [&](const Located<Ref>& ref) {
          const std::vector<ReachedItem> items = reached_items(right, index, ref.value);
          return std::any_of(items.begin(), items.end(), [&right](const ReachedItem& item) {
            return right.entries[item.entry].evidence != Evidence::unverified;
          });
        }));
  }
  return confirmed;
}

/// What the lists of one column say of one item of the left side.
struct Finding {
  ItemClass item_class = ItemClass::not_addressed;
  bool is_confirmed = false;

  void add(const ClassedItem& item, const std::vector<bool>& confirmed) {
    item_class = std::min(item_class, item.item_class);
    for (std::size_t i = 0; i < item.decisive; ++i) {
      if (confirmed[item.reached_by[i].mapping]) is_confirmed = true;
    }
  }
};

/// The findings of every item of one framework in every column: `findings[item][column]`.
using Findings = std::vector<std::vector<Finding>>;

void add_findings(const Comparison& comparison, std::size_t column, Findings& findings) {
  const std::vector<bool> confirmed = confirmed_mappings(comparison);
  for (std::size_t i = 0; i < comparison.left.items.size(); ++i) {
    findings[i][column].add(comparison.left.items[i], confirmed);
  }
}

void add_to_cells(const std::vector<Finding>& of_item, OverviewRow& row) {
  ++row.items;
  for (std::size_t column = 0; column < of_item.size(); ++column) {
    const Finding& finding = of_item[column];
    OverviewCell& cell = row.cells[column];
    cell.item_class = std::min(cell.item_class, finding.item_class);
    if (finding.item_class > ItemClass::weak_overlap) continue;
    ++cell.items;
    if (!finding.is_confirmed) ++cell.unverified;
  }
}

/// The framework that every list is tied to directly; null where they differ or it is the left one.
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

  Findings findings(left.items.size(), std::vector<Finding>(columns));
  for (std::size_t i = 0; i < comparisons.size(); ++i) {
    add_findings(comparisons[i].comparison, column_of[i], findings);
  }
  for (std::size_t i = 0; i < left.items.size(); ++i) {
    const std::size_t top = top_of(*left.framework, left.items[i].entry);
    if (overview.left_rows.empty() || overview.left_rows.back().entry != top) {
      overview.left_rows.push_back({.entry = top, .cells = std::vector<OverviewCell>(columns)});
    }
    add_to_cells(findings[i], overview.left_rows.back());
  }
  if (overview.hub == nullptr) return overview;

  Findings of_hub(overview.hub->item_count(), std::vector<Finding>(columns));
  std::vector<std::size_t> hub_entries;
  for (std::size_t i = 0; i < comparisons.size(); ++i) {
    const Chain& chain = comparisons[i].chain;
    const Framework& hub = *chain.frameworks[chain.frameworks.size() - 2];
    const Comparison last_hop = compare(hub, *chain.frameworks.back(), *chain.tables.back());
    add_findings(last_hop, column_of[i], of_hub);
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
