#include <array>
#include <span>
#include <string>
#include <vector>

#include "report/overview_report.hpp"
#include "report/table_column.hpp"

namespace crosswalk::report {
namespace {

/// What a row of the overview's table is made from: one cell of the overview.
struct OverviewTableRow {
  const Framework& framework;
  std::string_view language;
  const OverviewRow& row;
  const OverviewColumn& column;
  const OverviewCell& cell;

  [[nodiscard]] const Entry& entry() const { return framework.entries[row.entry]; }
};

constexpr auto overview_columns = std::to_array<TableColumn<OverviewTableRow>>({
    {"framework_id", CellKind::id,
     "whose entries the rows are: the left framework, then the one in the middle of all chains, if "
     "there is one",
     [](DataTable& table, const OverviewTableRow& row) { table.add(row.framework.id.value); }},
    {"entry_id", CellKind::id, "id of the entry of the row",
     [](DataTable& table, const OverviewTableRow& row) { table.add(row.entry().id.value); }},
    {"column", CellKind::id, "country, or the short name of a framework without a country",
     [](DataTable& table, const OverviewTableRow& row) { table.add(row.column.name); }},
    {"class", CellKind::code,
     "the strongest class that any list of the column gives an item of the row",
     [](DataTable& table, const OverviewTableRow& row) {
       table.add(name_of(row.cell.item_class));
     }},
    {"items_with_counterpart", CellKind::number,
     "items of the row with a counterpart in any list of the column",
     [](DataTable& table, const OverviewTableRow& row) { table.add_number(row.cell.items); }},
    {"items_on_unverified_only", CellKind::number,
     "those of them whose strongest class rests on unverified entries alone",
     [](DataTable& table, const OverviewTableRow& row) { table.add_number(row.cell.unverified); }},
    {"items", CellKind::number, "all items of the row",
     [](DataTable& table, const OverviewTableRow& row) { table.add_number(row.row.items); }},
    {"lists", CellKind::list, "ids of the frameworks of the column",
     [](DataTable& table, const OverviewTableRow& row) {
       std::vector<std::string> ids;
       for (const Comparison* list : row.column.lists) {
         ids.push_back(list->right.framework->id.value);
       }
       table.add_list(ids);
     }},
    {"entry_title", CellKind::text, "title of the entry; its text where it has no title",
     [](DataTable& table, const OverviewTableRow& row) {
       const Entry& entry = row.entry();
       table.add(
           words_in(entry.title.empty() ? entry.text : entry.title, row.framework, row.language));
     }},
    {"determination", CellKind::code, "determination of the class",
     [](DataTable& table, const OverviewTableRow& row) {
       table.add(is_counterpart(row.cell.item_class) ? name_of(row.cell.determination) : "");
     }},
    {"items_possible", CellKind::number,
     "those of items_with_counterpart whose strongest class is undetermined",
     [](DataTable& table, const OverviewTableRow& row) { table.add_number(row.cell.possible); }},
    {"class_on_unverified_only", CellKind::code,
     "yes or no: the class of the cell rests on unverified entries alone",
     [](DataTable& table, const OverviewTableRow& row) {
       table.add(yes_or_no(row.cell.is_unverified));
     }},
});

}  // namespace

DataTable overview_table(const Overview& overview, std::string_view language) {
  const std::span<const TableColumn<OverviewTableRow>> columns = overview_columns;
  DataTable table = table_of("overview", columns);
  const auto add_rows = [&](const Framework& framework, const std::vector<OverviewRow>& rows) {
    for (const OverviewRow& row : rows) {
      for (std::size_t i = 0; i < row.cells.size(); ++i) {
        add_row(table, columns,
                {.framework = framework,
                 .language = language,
                 .row = row,
                 .column = overview.columns[i],
                 .cell = row.cells[i]});
      }
    }
  };
  add_rows(*overview.left, overview.left_rows);
  if (overview.hub != nullptr) add_rows(*overview.hub, overview.hub_rows);
  return table;
}

}  // namespace crosswalk::report
