#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "report/comparison_tables.hpp"
#include "report/table_column.hpp"

namespace crosswalk::report {
namespace {

std::vector<DataTable::Column> columns_after_items() {
  const auto column = [](std::string name, CellKind kind, std::string meaning) {
    return DataTable::Column{
        .name = std::move(name), .kind = kind, .meaning = std::move(meaning), .pattern = {}};
  };
  return {
      column("items", CellKind::number, "all items of the row"),
      column("items_overlap", CellKind::number, "items of the class overlap, whatever the column"),
      column("items_weak_overlap", CellKind::number, "likewise of weak overlap"),
      column("items_only", CellKind::number, "likewise of only"),
      column("items_not_addressed", CellKind::number, "likewise of not addressed"),
      column("category_title", CellKind::text, "title of the entry"),
      column("items_only_against", CellKind::number,
             "items among those not addressed with a value in only_against, see items")};
}

std::vector<DataTable::Column> matrix_columns(const Framework& right,
                                              const std::vector<std::size_t>& top) {
  std::vector<DataTable::Column> columns{
      {.name = "category_id", .kind = CellKind::id, .meaning = "id of the entry of the row"}};
  const auto for_each_top = [&](std::string_view suffix, CellKind kind, std::string_view meaning) {
    for (const std::size_t entry : top) {
      columns.push_back({.name = right.entries[entry].id.value + std::string(suffix),
                         .kind = kind,
                         .meaning = std::string(meaning),
                         .pattern = "<id>" + std::string(suffix)});
    }
  };
  for_each_top("", CellKind::code,
               "the strongest class that any mapping gives an item of the row in this column: "
               "overlap, weak-overlap, or empty");
  for_each_top("_items", CellKind::number,
               "items of the row that have a counterpart in this column");
  for (DataTable::Column& column : columns_after_items()) columns.push_back(std::move(column));
  for_each_top("_determination", CellKind::code, "determination of the class in <id>");
  for_each_top("_items_possible", CellKind::number,
               "those of <id>_items whose strongest class in this column is undetermined");
  return columns;
}

/// The cells of one row, one for each column; without items where the matrix has none. `next`
/// points to the first cell of this or a later row and is moved to the next row.
std::vector<MatrixCell> cells_of(std::size_t row, const std::vector<std::size_t>& columns,
                                 std::vector<MatrixCell>::const_iterator& next,
                                 std::vector<MatrixCell>::const_iterator end) {
  std::vector<MatrixCell> cells;
  cells.reserve(columns.size());
  for (const std::size_t column : columns) {
    const bool is_filled = next != end && next->row == row && next->column == column;
    cells.push_back(is_filled ? *next++ : MatrixCell{});
  }
  return cells;
}

}  // namespace

DataTable matrix_table(const Comparison& comparison, std::string_view language) {
  const Side side{.comparison = comparison, .is_left = true};
  const Framework& left = side.framework();
  const Framework& right = *side.other().framework;
  const std::vector<std::size_t> columns = top_entries(right);
  DataTable table("matrix", matrix_columns(right, columns));
  auto next = comparison.matrix.begin();
  for (const RollUp& row : by_top_entry(side.own())) {
    const std::vector<MatrixCell> cells =
        cells_of(row.entry, columns, next, comparison.matrix.end());
    const Entry& entry = left.entries[row.entry];
    table.add(entry.id.value);
    for (const MatrixCell& cell : cells) table.add(cell.items > 0 ? name_of(cell.item_class) : "");
    for (const MatrixCell& cell : cells) table.add_number(cell.items);
    table.add_number(row.counts.total());
    for (const ItemClass item_class : all_classes) table.add_number(row.counts.of(item_class));
    table.add(words_in(entry.title, left, language));
    table.add_number(row.counts.only_against);
    for (const MatrixCell& cell : cells) {
      table.add(cell.items > 0 ? name_of(cell.determination) : "");
    }
    for (const MatrixCell& cell : cells) table.add_number(cell.possible);
  }
  return table;
}

DataTable table_of(const Comparison& comparison, ReportTable table, std::string_view language) {
  switch (table) {
    case ReportTable::mappings:
      return mappings_table(comparison, language);
    case ReportTable::matrix:
      return matrix_table(comparison, language);
    case ReportTable::items:
      break;
  }
  return items_table({.comparison = comparison, .is_left = true}, language);
}

}  // namespace crosswalk::report
