#include <array>
#include <span>
#include <string>
#include <vector>

#include "report/class_label.hpp"
#include "report/comparison_tables.hpp"
#include "report/table_column.hpp"

namespace crosswalk::report {
namespace {

/// What a row of the items table is made from.
struct ItemRow {
  const Side& side;
  std::string_view language;
  const Catalogue& catalogue;
  const ClassedItem& item;
  std::span<const ItemColumn> matrix_columns;  ///< in which the item has a counterpart

  [[nodiscard]] const Framework& framework() const { return side.framework(); }
  [[nodiscard]] const Entry& entry() const { return framework().entries[item.entry]; }
  [[nodiscard]] const Entry* category() const {
    return entry().parent == Entry::no_parent ? nullptr : &framework().entries[entry().parent];
  }
  [[nodiscard]] const Text::Version* text() const {
    return entry().text.best(language, framework().original.value);
  }
};

constexpr auto item_columns = std::to_array<TableColumn<ItemRow>>({
    {"item_id", CellKind::id, "id of the item",
     [](DataTable& table, const ItemRow& row) { table.add(row.entry().id.value); }},
    {"category_id", CellKind::id, "id of the category that it stands in",
     [](DataTable& table, const ItemRow& row) {
       table.add(row.category() == nullptr ? std::string_view() : row.category()->id.value);
     }},
    {"class", CellKind::code, "its class",
     [](DataTable& table, const ItemRow& row) { table.add(name_of(row.item.item_class)); }},
    {"basis", CellKind::code, "its basis",
     [](DataTable& table, const ItemRow& row) { table.add(name_of(row.item.basis)); }},
    {"derivation", CellKind::code,
     "direct: by a crosswalk between the two; indirect: by a chain of crosswalks",
     [](DataTable& table, const ItemRow& row) {
       table.add(derivation_code(*row.side.comparison.table));
     }},
    {"counterparts", CellKind::list, "refs of the right side that decided",
     [](DataTable& table, const ItemRow& row) {
       std::vector<std::string> refs;
       for (const Ref& ref : counterparts(row.side, row.item)) refs.push_back(to_string(ref));
       table.add_list(refs);
     }},
    {"decided_by", CellKind::list,
     "ids of the mappings that decided; of a chain, the ids of its steps joined by >",
     [](DataTable& table, const ItemRow& row) { table.add_list(decided_by(row.side, row.item)); }},
    {"also_reached_by", CellKind::list, "ids of the mappings that reach it and did not decide",
     [](DataTable& table, const ItemRow& row) {
       table.add_list(also_reached_by(row.side, row.item));
     }},
    {"text", CellKind::text, "its text",
     [](DataTable& table, const ItemRow& row) { table.add(words_of(row.text())); }},
    {"text_language", CellKind::code, "the language of that",
     [](DataTable& table, const ItemRow& row) { table.add(language_of(row.text())); }},
    {"class_label", CellKind::text, "the class in words, in the language of the report",
     [](DataTable& table, const ItemRow& row) {
       table.add(class_label(row.catalogue, row.item.item_class, row.framework().short_name,
                             row.item.determination));
     }},
    {"top_category_id", CellKind::id, "id of the outermost category above it",
     [](DataTable& table, const ItemRow& row) {
       const std::size_t top = top_of(row.framework(), row.item.entry);
       table.add(row.category() == nullptr ? std::string_view()
                                           : row.framework().entries[top].id.value);
     }},
    {"category_title", CellKind::text, "title of its category",
     [](DataTable& table, const ItemRow& row) {
       table.add(row.category() == nullptr
                     ? std::string_view()
                     : words_in(row.category()->title, row.framework(), row.language));
     }},
    {"item_label", CellKind::id, "label of the item in the source",
     [](DataTable& table, const ItemRow& row) { table.add(row.entry().label.value); }},
    {"item_title", CellKind::text, "title of the item",
     [](DataTable& table,
        const ItemRow&
            row) { table.add(words_in(row.entry().title, row.framework(), row.language)); }},
    {"evidence", CellKind::code, "verified, secondary or unverified",
     [](DataTable& table, const ItemRow& row) {
       table.add(row.entry().evidence ? name_of(*row.entry().evidence) : std::string_view());
     }},
    {"only_against", CellKind::id,
     "id of the framework in the middle of a chain that was found to have no counterpart, where no "
     "chain leads on",
     [](DataTable& table, const ItemRow& row) {
       const Framework* hub = row.item.only_against;
       table.add(hub == nullptr ? std::string_view() : std::string_view(hub->id.value));
     }},
    {"determination", CellKind::code, "its determination",
     [](DataTable& table, const ItemRow& row) { table.add(determination_code(row.item)); }},
    {"certain_class", CellKind::code,
     "overlap or weak-overlap: the strongest class that is certain",
     [](DataTable& table, const ItemRow& row) { table.add(certain_class_code(row.item)); }},
    {"on_unverified_only", CellKind::code,
     "yes or no: it has a counterpart, and what decided leads to unverified entries alone, or the "
     "item is unverified itself",
     [](DataTable& table, const ItemRow& row) {
       table.add(yes_or_no(row.item.rests_on_unverified));
     }},
    {"left_out", CellKind::code,
     "yes or no: it is not addressed only because --min-evidence leaves out the entries on which "
     "it was judged",
     [](DataTable& table, const ItemRow& row) {
       table.add(yes_or_no(row.item.judged_on_left_out));
     }},
    {"matrix_columns", CellKind::list,
     "the columns of the matrix in which it has a counterpart; this list and the next two have the "
     "same length, and the matrix can be counted again from them",
     [](DataTable& table, const ItemRow& row) {
       std::vector<std::string> ids;
       const Framework& other = *row.side.other().framework;
       for (const ItemColumn& column : row.matrix_columns) {
         ids.push_back(other.entries[column.column].id.value);
       }
       table.add_list(ids);
     }},
    {"matrix_classes", CellKind::list, "its class in each of these columns",
     [](DataTable& table, const ItemRow& row) {
       std::vector<std::string> classes;
       for (const ItemColumn& column : row.matrix_columns) {
         classes.emplace_back(name_of(column.item_class));
       }
       table.add_list(classes);
     }},
    {"matrix_determinations", CellKind::list, "its determination in each of these columns",
     [](DataTable& table, const ItemRow& row) {
       std::vector<std::string> determinations;
       for (const ItemColumn& column : row.matrix_columns) {
         determinations.emplace_back(name_of(column.determination));
       }
       table.add_list(determinations);
     }},
});
constexpr std::size_t columns_about_matrix = 3;  // the last ones

}  // namespace

DataTable items_table(const Side& side, std::string_view language) {
  std::span<const TableColumn<ItemRow>> columns = item_columns;
  if (!side.is_left) columns = columns.first(columns.size() - columns_about_matrix);
  DataTable table = table_of("items", columns);
  auto matrix_columns = side.comparison.left_columns.begin();
  for (const ClassedItem& item : side.own().items) {
    ItemRow row{.side = side,
                .language = language,
                .catalogue = catalogue_of(language),
                .item = item,
                .matrix_columns = {}};
    if (side.is_left) row.matrix_columns = *matrix_columns++;
    add_row(table, columns, row);
  }
  return table;
}

}  // namespace crosswalk::report
