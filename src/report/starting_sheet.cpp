#include "report/starting_sheet.hpp"

#include <array>
#include <string>
#include <utility>
#include <vector>

#include "model/crosswalk.hpp"
#include "report/phrases.hpp"
#include "report/table_column.hpp"
#include "report/wording.hpp"

namespace crosswalk::report {
namespace {

/// The words of the meaning of each relation.
constexpr auto relation_meanings = std::to_array<std::pair<Relation, Phrase>>({
    {Relation::same, Phrase::meaning_same},
    {Relation::within, Phrase::meaning_within},
    {Relation::contains, Phrase::meaning_contains},
    {Relation::overlap, Phrase::meaning_relation_overlap},
    {Relation::weak_overlap, Phrase::meaning_relation_weak_overlap},
    {Relation::none, Phrase::meaning_none},
});

std::string_view item_words(const Framework& framework, const Entry& entry,
                            std::string_view language) {
  return words_in(entry.text.empty() ? entry.title : entry.text, framework, language);
}

/// The items that refs of the right side can name.
DataTable right_items_table(const Framework& right, std::string_view language) {
  DataTable table(
      "right items",
      {{.name = "item_id", .kind = CellKind::id, .meaning = "what right_ref names"},
       {.name = "text", .kind = CellKind::text, .meaning = "its text"},
       {.name = "category_id", .kind = CellKind::id, .meaning = "id of its category"},
       {.name = "category_title", .kind = CellKind::text, .meaning = "title of its category"}});
  for (const Entry& entry : right.entries) {
    if (!entry.is_item) continue;
    const Entry* category =
        entry.parent == Entry::no_parent ? nullptr : &right.entries[entry.parent];
    table.add(entry.id.value);
    table.add(item_words(right, entry, language));
    table.add(category == nullptr ? std::string_view() : category->id.value);
    table.add(category == nullptr ? std::string_view()
                                  : words_in(category->title, right, language));
  }
  return table;
}

DataTable relations_table(const Framework& left, const Framework& right,
                          std::string_view language) {
  DataTable table("relations",
                  {{.name = "relation", .kind = CellKind::code, .meaning = "the word"},
                   {.name = "meaning", .kind = CellKind::text, .meaning = "what it says"}});
  const auto name_of_side = [](const Framework& framework) {
    return framework.short_name.empty() ? framework.id.value : framework.short_name;
  };
  for (const auto& [relation, meaning] : relation_meanings) {
    table.add(name_of(relation));
    table.add(filled(catalogue_of(language).words_for(meaning),
                     {arg("left", name_of_side(left)), arg("right", name_of_side(right))})
                  .plain_text());
  }
  return table;
}

}  // namespace

DataTable starting_table(const Framework& left, std::string_view language) {
  DataTable table(
      "mappings",
      {{.name = "left_ref", .kind = CellKind::id, .meaning = "ref of the left side"},
       {.name = "left_text", .kind = CellKind::text, .meaning = "what it says"},
       {.name = "relation", .kind = CellKind::code, .meaning = "what it is to the right side"},
       {.name = "right_ref", .kind = CellKind::id, .meaning = "ref of the right side"},
       {.name = "rationale", .kind = CellKind::text, .meaning = "why"}});
  constexpr int columns_to_fill_in = 3;
  for (const Entry& entry : left.entries) {
    if (!entry.is_item) continue;
    table.add(entry.id.value);
    table.add(item_words(left, entry, language));
    for (int column = 0; column < columns_to_fill_in; ++column) table.add("");
  }
  return table;
}

Workbook starting_workbook(const Framework& left, const Framework& right,
                           std::string_view language) {
  TableSheet sheet{.table = starting_table(left, language)};
  TableSheet::Choice choice{.column = sheet.table.column_named("relation")};
  for (const auto& [relation, meaning] : relation_meanings) {
    choice.words.emplace_back(name_of(relation));
  }
  sheet.choices.push_back(std::move(choice));

  Workbook workbook{.title = left.id.value + "--" + right.id.value, .created = "1980-01-01"};
  workbook.sheets.push_back({.name = "Mappings", .content = std::move(sheet)});
  workbook.sheets.push_back({.name = "Items " + right.id.value,
                             .content = TableSheet{.table = right_items_table(right, language)}});
  workbook.sheets.push_back(
      {.name = "Relations",
       .content = TableSheet{.table = relations_table(left, right, language)}});
  return workbook;
}

}  // namespace crosswalk::report
