#include "support/naive_overview.hpp"

#include <algorithm>
#include <utility>

namespace crosswalk::tests {

namespace {

std::string cell_line(const OverviewCell& cell) {
  return std::string(cell.determination == Determination::determined ? "" : "possible ") +
         std::string(name_of(cell.item_class)) + (cell.is_unverified ? " unverified" : "") + ", " +
         std::to_string(cell.items) + " items, possibly " + std::to_string(cell.possible) +
         ", unverified " + std::to_string(cell.unverified) + "; ";
}

/// The strength of a list's result for an item; a lower number is stronger.
int strength(const ClassedItem& item) {
  return 4 * static_cast<int>(item.item_class) +
         (item.determination == Determination::undetermined ? 2 : 0) +
         (item.rests_on_unverified ? 1 : 0);
}

/// The cell that results from one column's lists for the items of one row.
OverviewCell naive_cell(const std::vector<std::size_t>& items,
                        const std::vector<const ComparedSide*>& sides) {
  OverviewCell cell;
  int strongest = 4 * static_cast<int>(ItemClass::not_addressed);
  for (const std::size_t entry : items) {
    int of_item = strength({});
    for (const ComparedSide* side : sides) {
      for (const ClassedItem& item : side->items) {
        if (item.entry == entry) of_item = std::min(of_item, strength(item));
      }
    }
    strongest = std::min(strongest, of_item);
    if (of_item / 4 > static_cast<int>(ItemClass::weak_overlap)) continue;
    ++cell.items;
    if (of_item / 2 % 2 == 1) ++cell.possible;
    if (of_item % 2 == 1) ++cell.unverified;
  }
  cell.item_class = static_cast<ItemClass>(strongest / 4);
  if (strongest / 2 % 2 == 1) cell.determination = Determination::undetermined;
  cell.is_unverified = strongest % 2 == 1;
  return cell;
}

/// A column: its name, and the indices of the comparisons whose lists are of that country.
struct NaiveColumn {
  std::string name;
  std::vector<std::size_t> lists;
};

std::vector<NaiveColumn> naive_columns(const std::vector<ChainedComparison>& comparisons) {
  std::vector<NaiveColumn> columns;
  std::vector<bool> placed(comparisons.size(), false);
  for (std::size_t i = 0; i < comparisons.size(); ++i) {
    if (placed[i]) continue;
    const Framework& list = *comparisons[i].comparison.right.framework;
    NaiveColumn column{list.country.empty() ? list.short_name : list.country, {i}};
    for (std::size_t j = i + 1; j < comparisons.size(); ++j) {
      const Framework& other = *comparisons[j].comparison.right.framework;
      if (list.country.empty() || other.country != list.country) continue;
      column.lists.push_back(j);
      placed[j] = true;
    }
    columns.push_back(column);
  }
  return columns;
}

std::string row_line(const Framework& framework, std::size_t entry,
                     const std::vector<std::size_t>& items,
                     const std::vector<std::vector<const ComparedSide*>>& sides_by_column) {
  std::string line = framework.entries[entry].id.value + ' ' + std::to_string(items.size()) + ": ";
  for (const auto& sides : sides_by_column) line += cell_line(naive_cell(items, sides));
  return line + '\n';
}

}  // namespace

std::string naive_overview(const std::vector<ChainedComparison>& comparisons) {
  std::string lines;
  bool with_hub = true;
  std::vector<ComparedSide> hub_sides;
  const Framework& left = *comparisons.front().comparison.left.framework;
  const Framework& hub = *comparisons.front().chain.frameworks.end()[-2];
  for (const ChainedComparison& each : comparisons) {
    if (each.chain.frameworks.end()[-2] != &hub || &hub == &left) with_hub = false;
    hub_sides.push_back(naive_side(*each.chain.frameworks.end()[-2], *each.chain.frameworks.back(),
                                   *each.chain.tables.back(), true));
  }
  std::vector<std::vector<const ComparedSide*>> of_left;
  std::vector<std::vector<const ComparedSide*>> of_hub;
  for (const NaiveColumn& column : naive_columns(comparisons)) {
    lines += column.name + ':';
    of_left.emplace_back();
    of_hub.emplace_back();
    for (const std::size_t list : column.lists) {
      lines += ' ' + comparisons[list].comparison.right.framework->id.value;
      of_left.back().push_back(&comparisons[list].comparison.left);
      of_hub.back().push_back(&hub_sides[list]);
    }
    lines += '\n';
  }
  lines += "left " + left.id.value + '\n';
  for (std::size_t top = 0; top < left.entries.size(); ++top) {
    if (left.entries[top].parent != Entry::no_parent) continue;
    std::vector<std::size_t> items;
    for (std::size_t item = 0; item < left.entries.size(); ++item) {
      if (left.entries[item].is_item && naive_line(left, item).back() == top) items.push_back(item);
    }
    if (!items.empty()) lines += row_line(left, top, items, of_left);
  }
  if (!with_hub) return lines + "no hub\n";
  lines += "hub " + hub.id.value + '\n';
  for (std::size_t item = 0; item < hub.entries.size(); ++item) {
    if (hub.entries[item].is_item) lines += row_line(hub, item, {item}, of_hub);
  }
  return lines;
}

std::string lines_of(const Overview& overview) {
  std::string lines;
  for (const OverviewColumn& column : overview.columns) {
    lines += column.name + ':';
    for (const Comparison* list : column.lists) lines += ' ' + list->right.framework->id.value;
    lines += '\n';
  }
  const auto add_rows = [&lines](const Framework& framework, const std::vector<OverviewRow>& rows) {
    for (const OverviewRow& row : rows) {
      lines += framework.entries[row.entry].id.value + ' ' + std::to_string(row.items) + ": ";
      for (const OverviewCell& cell : row.cells) lines += cell_line(cell);
      lines += '\n';
    }
  };
  lines += "left " + overview.left->id.value + '\n';
  add_rows(*overview.left, overview.left_rows);
  if (overview.hub == nullptr) return lines + "no hub\n";
  lines += "hub " + overview.hub->id.value + '\n';
  add_rows(*overview.hub, overview.hub_rows);
  return lines;
}

}  // namespace crosswalk::tests
