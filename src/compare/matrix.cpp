#include "compare/matrix.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <set>
#include <span>
#include <tuple>
#include <utility>

namespace crosswalk {

namespace {

/// The columns that each mapping relates to. Mappings with the same columns share one set.
struct MappedColumns {
  std::vector<std::vector<std::size_t>> sets = {};  ///< top entries of the right side, sorted
  std::vector<std::size_t> set_of = {};             ///< by mapping: index in `sets`
};

MappedColumns mapped_columns(const Framework& right, const Reaches& to, std::size_t mappings) {
  std::vector<std::vector<std::size_t>> tops_of(to.lists.size());
  for (std::size_t list = 0; list < to.lists.size(); ++list) {
    for (const std::size_t item : to.items_of[list]) tops_of[list].push_back(top_of(right, item));
  }

  MappedColumns columns;
  std::map<std::vector<std::size_t>, std::size_t> known;
  for (std::vector<std::size_t>& lists : lists_by_mapping(to, mappings)) {
    const auto [place, is_new] = known.try_emplace(std::move(lists), columns.sets.size());
    columns.set_of.push_back(place->second);
    if (!is_new) continue;
    std::set<std::size_t> tops;
    for (const std::size_t list : place->first) {
      tops.insert(tops_of[list].begin(), tops_of[list].end());
    }
    columns.sets.emplace_back(tops.begin(), tops.end());
  }
  return columns;
}

/// Calls `visit` with each reach that counts for the matrix. Reaches after a `none` are less
/// specific, since `none` is the weakest relation at its own level. A `none` applies to every
/// column, so the reaches after it do not count.
template <typename Visit>
void for_each_that_counts(std::span<const Reach> reached_by, const ComparedTable& table,
                          Visit visit) {
  for (const Reach& reach : reached_by) {
    if (class_of(table.crosswalk.mappings[reach.mapping].relation.value) == ItemClass::only) break;
    visit(reach);
  }
}

/// The strongest class of the items of one reach list in each column, in the order of the columns.
std::vector<ItemColumn> columns_of(const std::vector<Reach>& reached_by, const ComparedTable& table,
                                   const MappedColumns& mapped) {
  using Strength = std::pair<ItemClass, Determination>;
  std::map<std::size_t, Strength> strongest;  // by column
  std::set<std::pair<std::size_t, Strength>> seen;
  for_each_that_counts(reached_by, table, [&](const Reach& reach) {
    const Mapping& mapping = table.crosswalk.mappings[reach.mapping];
    const Strength strength(class_of(mapping.relation.value),
                            table.states[reach.mapping].is_determined
                                ? Determination::determined
                                : Determination::undetermined);
    const std::size_t set = mapped.set_of[reach.mapping];
    if (!seen.emplace(set, strength).second) return;
    for (const std::size_t column : mapped.sets[set]) {
      const auto [place, is_new] = strongest.try_emplace(column, strength);
      if (!is_new) place->second = std::min(place->second, strength);
    }
  });
  std::vector<ItemColumn> columns;
  for (const auto& [column, strength] : strongest) {
    columns.push_back(
        {.column = column, .item_class = strength.first, .determination = strength.second});
  }
  return columns;
}

void add_to_cell(const ItemColumn& column, MatrixCell& cell) {
  const auto strength = [](const auto& of) { return std::tuple(of.item_class, of.determination); };
  if (cell.items == 0 || strength(column) < strength(cell)) {
    cell.item_class = column.item_class;
    cell.determination = column.determination;
  }
  ++cell.items;
  if (column.determination == Determination::undetermined) ++cell.possible;
}

}  // namespace

Matrix matrix_of(const Framework& left, const Reaches& from, const Framework& right,
                 const Reaches& to, const ComparedTable& table) {
  const MappedColumns mapped = mapped_columns(right, to, table.crosswalk.mappings.size());
  std::vector<std::vector<ItemColumn>> by_list;
  for (const std::vector<Reach>& list : from.lists) {
    by_list.push_back(columns_of(list, table, mapped));
  }

  Matrix matrix;
  std::map<std::pair<std::size_t, std::size_t>, MatrixCell> cells;
  for (std::size_t entry = 0; entry < left.entries.size(); ++entry) {
    if (!left.entries[entry].is_item) continue;
    const std::vector<ItemColumn>& columns =
        matrix.left_columns.emplace_back(by_list[from.list_of[entry]]);
    const std::size_t row = top_of(left, entry);
    for (const ItemColumn& column : columns) {
      MatrixCell& cell = cells[{row, column.column}];
      cell.row = row;
      cell.column = column.column;
      add_to_cell(column, cell);
    }
  }
  for (const auto& [place, cell] : cells) matrix.cells.push_back(cell);
  return matrix;
}

namespace {

/// Calls `visit` with each list of reaches and each top entry that has items with that list. Items
/// of a category share a list, so this is done once for all of them.
template <typename Visit>
void for_each_list_and_top(const ComparedSide& side, Visit visit) {
  std::set<std::pair<const Reach*, std::size_t>> seen;
  for (const ClassedItem& item : side.items) {
    const std::size_t top = top_of(*side.framework, item.entry);
    if (seen.emplace(item.reached_by.data(), top).second) visit(item.reached_by, top);
  }
}

}  // namespace

MappingsOfCells mappings_of_cells(const Comparison& comparison) {
  const ComparedTable& table = *comparison.table;
  std::vector<std::set<std::size_t>> columns(table.crosswalk.mappings.size());  // by mapping
  for_each_list_and_top(comparison.right,
                        [&columns](std::span<const Reach> reached_by, std::size_t column) {
                          for (const Reach& reach : reached_by) {
                            columns[reach.mapping].insert(column);
                          }
                        });
  MappingsOfCells cells;
  for_each_list_and_top(comparison.left, [&](std::span<const Reach> reached_by, std::size_t row) {
    for_each_that_counts(reached_by, table, [&](const Reach& reach) {
      for (const std::size_t column : columns[reach.mapping]) {
        cells[{row, column}].insert(reach.mapping);
      }
    });
  });
  return cells;
}

}  // namespace crosswalk
