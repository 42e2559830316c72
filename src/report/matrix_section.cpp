#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "compare/matrix.hpp"
#include "report/cell_list.hpp"
#include "report/figures.hpp"
#include "report/reading.hpp"
#include "report/sections.hpp"

namespace crosswalk::report {
namespace {

constexpr const char* matrix_anchor = "matrix";

/// A count with the number of possible ones, if only a part is possible: "5 (3 possible)".
Inline number_words(const Page& page, std::size_t number, std::size_t possible) {
  Inline words = std::to_string(number);
  if (possible > 0) words += " (" + page.count(Phrase::possible_among, possible) + ")";
  return words;
}

Inline cell_words(const Page& page, const MatrixCell& cell) {
  const bool is_all = cell.possible == cell.items;
  return class_words(page, cell.item_class, page.left().framework(), cell.determination) + " " +
         number_words(page, cell.items, is_all ? 0 : cell.possible);
}

/// The cells by name with a link to each mapping behind them. The lists of the items have the same
/// mappings, so this is there for the links alone.
void append_mappings_of_cells(Page& page) {
  const Framework& left = page.left().framework();
  const Framework& right = page.right().framework();
  MappingsOfCells mappings = mappings_of_cells(page.comparison());
  ListItem cells{.words = page.say(Phrase::matrix_cells)};
  for (const MatrixCell& cell : page.comparison().matrix) {
    CellList words(page, ", ");
    for (const std::size_t mapping : mappings[{cell.row, cell.column}]) {
      if (words.begin_next()) words.add(marked_mapping(page, page.crosswalk().mappings[mapping]));
    }
    const Inline name = Inline(stable_id(left, left.entries[cell.row])) + " × " +
                        stable_id(right, right.entries[cell.column]);
    cells.parts.push_back({.words = page.with_colon(link_to(matrix_anchor, name), words.words()),
                           .anchor = cell_anchor(page, cell)});
  }
  List list{.is_for_links = true};
  list.items.push_back(std::move(cells));
  page.document.blocks.emplace_back(std::move(list));
}

/// The whole matrix. The words above it name the categories in whose rows nothing would stand.
Table matrix_table(const Page& page, const std::vector<std::size_t>& columns) {
  const Framework& left = page.left().framework();
  const Framework& right = page.right().framework();
  std::vector<Inline> header{short_name(left)};
  for (const std::size_t column : columns) {
    header.push_back(stable_id(right, right.entries[column]));
  }
  Table table = table_with(std::move(header));
  auto cell = page.comparison().matrix.begin();
  const auto end = page.comparison().matrix.end();
  for (const std::size_t row : top_entries(left)) {
    std::vector<Inline> cells{stable_name(page, left, left.entries[row])};
    cells.resize(columns.size() + 1);
    bool is_shown = left.entries[row].is_item;
    for (; cell != end && cell->row == row; ++cell) {
      const auto column = std::find(columns.begin(), columns.end(), cell->column);
      cells[static_cast<std::size_t>(column - columns.begin()) + 1] =
          link_to(cell_anchor(page, *cell), cell_words(page, *cell));
      is_shown = true;
    }
    if (is_shown) add_row(table, std::move(cells));
  }
  return table;
}

void append_cell_list(Page& page) {
  const Framework& left = page.left().framework();
  const Framework& right = page.right().framework();
  Table table = table_with({short_name(left), short_name(right), page.say(Phrase::column_class),
                            page.say(Phrase::column_items)},
                           3);
  for (const MatrixCell& cell : page.comparison().matrix) {
    add_row(table, {stable_name(page, left, left.entries[cell.row]),
                    stable_name(page, right, right.entries[cell.column]),
                    class_words(page, cell.item_class, left, cell.determination),
                    number_words(page, cell.items, cell.possible)});
  }
  page.add(std::move(table));
}

void append_tables(Page& page) {
  const Framework& right = page.right().framework();
  const std::vector<std::size_t> columns = top_entries(right);
  // The size of a list of cells does not grow with rows times columns.
  if (columns.size() > most_matrix_columns) return append_cell_list(page);
  Table table = matrix_table(page, columns);
  if (!table.rows.empty()) page.add(std::move(table));
  page.paragraph(page.say(Phrase::matrix_columns));
  for (const std::size_t column : columns) {
    page.bullet(stable_beginning(page, right, right.entries[column]));
  }
  page.end_list();
  append_mappings_of_cells(page);
}

}  // namespace

void append_matrix_reading(Page& page) {
  const Side left = page.left();
  CellList overlapping(page, ", ");
  CellList possible(page, ", ");
  CellList empty(page, ", ");
  for (const RollUp& category : left.own().categories) {
    const Inline id = stable_id(left.framework(), left.framework().entries[category.entry]);
    const std::size_t overlaps = category.counts.of(ItemClass::overlap);
    const std::size_t uncertain = category.counts.possible_of(ItemClass::overlap);
    const bool is_certain = uncertain < overlaps;
    CellList& list = is_certain ? overlapping : possible;
    if (overlaps > 0 && list.begin_next()) {
      list.add(page.say(Phrase::matrix_row, arg("row", id),
                        arg("n", number_words(page, overlaps, is_certain ? uncertain : 0)),
                        arg("total", category.counts.total())));
    }
    if (category.counts.with_counterpart() == 0 && empty.begin_next()) empty.add(id);
  }
  Inline words;
  const auto add = [&](Phrase phrase, const CellList& rows) {
    if (rows.count() > 0) add_to_list(words, page.say(phrase, arg("rows", rows.words())), " ");
  };
  add(Phrase::matrix_overlap_rows, overlapping);
  add(Phrase::matrix_possible_rows, possible);
  add(Phrase::matrix_empty_rows, empty);
  if (!words.empty()) page.paragraph(words);
}

void append_category_counts(Page& page, const Side& side) {
  if (side.own().categories.empty()) return;
  page.heading(3, page.say(Phrase::heading_glance, arg("short", short_name(side.framework()))));
  std::vector<Inline> header{short_name(side.framework()), page.say(Phrase::column_items)};
  for (const ItemClass item_class : all_classes) {
    header.push_back(class_words(page, item_class, side.framework()));
  }
  const bool is_indirect = is_derived(page.table());
  if (is_indirect) {
    header.insert(header.end() - 1,
                  page.say(Phrase::only_against, arg("hub", short_name(hub_beside(side)))));
  }
  Table table = table_with(std::move(header), 1);
  for (const RollUp& category : side.own().categories) {
    std::vector<Inline> cells{
        stable_id(side.framework(), side.framework().entries[category.entry]) +
            unverified_mark(page, side.framework().entries[category.entry]),
        std::to_string(category.counts.total())};
    const ClassCounts& counts = category.counts;
    for (const ItemClass item_class : all_classes) {
      std::size_t number = counts.of(item_class);
      if (item_class == ItemClass::not_addressed) {
        if (is_indirect) cells.emplace_back(std::to_string(counts.only_against));
        number -= counts.only_against;
      }
      cells.push_back(number_words(page, number, counts.possible_of(item_class)));
    }
    add_row(table, std::move(cells));
  }
  page.add(std::move(table));
}

void append_matrix(Page& page) {
  const std::string left = short_name(page.left().framework());
  const std::string right = short_name(page.right().framework());
  const auto left_arg = arg("left", left);
  const auto right_arg = arg("right", right);
  page.heading(2, page.say(Phrase::heading_matrix));
  std::get<Heading>(page.document.blocks.back()).anchor = matrix_anchor;
  if (page.comparison().matrix.empty()) {
    page.paragraph(page.say(Phrase::matrix_empty, left_arg, right_arg));
  } else {
    append_matrix_reading(page);
    page.paragraph(page.say(Phrase::matrix_intro, left_arg, right_arg));
    if (is_derived(page.table())) page.paragraph(page.say(Phrase::matrix_possible));
    append_matrix_figure(page);
    append_tables(page);
    append_flow_figure(page);
  }
  append_category_counts(page, page.left());
}

}  // namespace crosswalk::report
