#include "compare/matrix.hpp"

#include <algorithm>
#include <tuple>

#include "model/reached.hpp"

namespace crosswalk {

namespace {

/// For each mapping, the top entries of the right side that it speaks of, sorted.
std::vector<std::vector<std::size_t>> columns_by_mapping(const Framework& right,
                                                         const Crosswalk& table) {
  const EntryIndex index(right);
  std::vector<std::vector<std::size_t>> by_mapping;
  by_mapping.reserve(table.mappings.size());
  for (const Mapping& mapping : table.mappings) {
    std::vector<std::size_t>& columns = by_mapping.emplace_back();
    for (const Located<Ref>& ref : mapping.right) {
      for (const ReachedItem& item : reached_items(right, index, ref.value)) {
        columns.push_back(top_of(right, item.entry));
      }
    }
    std::sort(columns.begin(), columns.end());
    columns.erase(std::unique(columns.begin(), columns.end()), columns.end());
  }
  return by_mapping;
}

}  // namespace

std::vector<MatrixCell> matrix_of(const ComparedSide& left, const Framework& right,
                                  const Crosswalk& table) {
  const std::vector<std::vector<std::size_t>> columns = columns_by_mapping(right, table);

  // One entry for each left item in each column where it has a counterpart.
  std::vector<MatrixCell> found;
  for (const ClassedItem& item : left.items) {
    const std::size_t row = top_of(*left.framework, item.entry);
    const std::size_t first_of_item = found.size();
    for (const Reach& reach : item.reached_by) {
      const ItemClass item_class = class_of(table.mappings[reach.mapping].relation.value);
      // What follows a `none` is less specific than it, since `none` is the weakest at its own
      // level; it speaks of every column, so nothing that follows can count.
      if (item_class == ItemClass::only) break;
      for (const std::size_t column : columns[reach.mapping]) {
        const bool known =
            std::any_of(found.begin() + static_cast<std::ptrdiff_t>(first_of_item), found.end(),
                        [column](const MatrixCell& cell) { return cell.column == column; });
        if (known) continue;
        found.push_back({.row = row, .column = column, .item_class = item_class, .items = 1});
      }
    }
  }

  std::sort(found.begin(), found.end(), [](const MatrixCell& a, const MatrixCell& b) {
    return std::tie(a.row, a.column, a.item_class) < std::tie(b.row, b.column, b.item_class);
  });
  std::vector<MatrixCell> cells;
  for (const MatrixCell& cell : found) {
    if (!cells.empty() && cells.back().row == cell.row && cells.back().column == cell.column) {
      ++cells.back().items;
    } else {
      cells.push_back(cell);
    }
  }
  return cells;
}

}  // namespace crosswalk
