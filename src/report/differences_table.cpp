#include <array>
#include <span>

#include "report/differences.hpp"
#include "report/table_column.hpp"

namespace crosswalk::report {
namespace {

constexpr auto difference_columns = std::to_array<TableColumn<Difference>>({
    {"change", CellKind::code, "what kind of change it is",
     [](DataTable& table, const Difference& change) { table.add(name_of(change.kind)); }},
    {"subject", CellKind::code,
     "framework, category, item, concept, mapping, or result: the class of an item in a comparison",
     [](DataTable& table, const Difference& change) { table.add(name_of(change.subject)); }},
    {"crosswalk", CellKind::id, "of a mapping or a result: id of the crosswalk",
     [](DataTable& table, const Difference& change) { table.add(change.table); }},
    {"framework", CellKind::id, "of a result: id of the framework whose item it is",
     [](DataTable& table, const Difference& change) { table.add(change.framework); }},
    {"before_id", CellKind::id, "id in OLD",
     [](DataTable& table, const Difference& change) { table.add(change.before_id); }},
    {"after_id", CellKind::id, "id in NEW",
     [](DataTable& table, const Difference& change) { table.add(change.after_id); }},
    {"before", CellKind::text, "what was there: words, a category, concepts, a judgement, a class",
     [](DataTable& table, const Difference& change) { table.add(change.before); }},
    {"after", CellKind::text, "what is there now",
     [](DataTable& table, const Difference& change) { table.add(change.after); }},
    {"language", CellKind::code, "language of before and after, where they are words",
     [](DataTable& table, const Difference& change) { table.add(change.language); }},
    {"likeness", CellKind::number, "how alike the words of both are, in percent",
     [](DataTable& table, const Difference& change) {
       if (change.likeness) {
         table.add_number(*change.likeness);
       } else {
         table.add("");
       }
     }},
    {"paired_by", CellKind::code,
     "how it was found again: mapping, id, text, likeness or items; empty where it was not",
     [](DataTable& table, const Difference& change) { table.add(name_of(change.paired_by)); }},
    {"mappings", CellKind::list, "the mappings that it touches, as CROSSWALK:ID",
     [](DataTable& table, const Difference& change) { table.add_list(change.mappings); }},
});

}  // namespace

DataTable differences_table(const Differences& differences) {
  const std::span<const TableColumn<Difference>> columns = difference_columns;
  DataTable table = table_of("differences", columns);
  for (const Difference& change : differences.changes) add_row(table, columns, change);
  return table;
}

}  // namespace crosswalk::report
