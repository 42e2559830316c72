#include "report/screen.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "report/class_label.hpp"
#include "report/sections.hpp"

namespace crosswalk::report {
namespace {

// What fits on a screen of some 50 lines of 80 columns, with the answer above it.
constexpr std::size_t widest_matrix = 9;
constexpr std::size_t most_screen_columns = 18;
constexpr std::size_t most_screen_rows = 30;
constexpr std::size_t longest_row_name = 32;

/// "● 5", "◐? 2" where the class is only possible, "●(?) 1" where it rests on unverified items.
Inline symbol_cell(ItemClass item_class, Determination determination, bool is_unverified,
                   std::size_t items) {
  if (item_class == ItemClass::not_addressed) return {};
  std::string words(class_symbol(item_class));
  if (determination == Determination::undetermined) words += '?';
  if (is_unverified) words += "(?)";
  if (items > 0) words += ' ' + std::to_string(items);
  return words;
}

Inline screen_row_name(const Page& page, const Framework& framework, std::size_t row) {
  const Entry& entry = framework.entries[row];
  Inline name = stable_id(framework, entry) + unverified_mark(page, entry);
  const Text& text = entry.title.empty() ? entry.text : entry.title;
  const Text::Version* version = text.best(page.language, framework.original.value);
  if (version == nullptr) return name;
  return name + " " + beginning_of(version->words.value, longest_row_name);
}

/// Explains the symbols and numbers of the cells, with what is to be said of the empty ones.
void append_screen_legend(Page& page, bool has_possible, bool has_unverified,
                          const Inline& of_empty_cells) {
  Inline symbols;
  for (const ItemClass item_class : {ItemClass::overlap, ItemClass::weak_overlap}) {
    add_to_list(symbols, class_words(page, item_class, page.left().framework()));
  }
  Inline words = page.say(Phrase::screen_cells);
  add_to_list(words, of_empty_cells, " ");
  words += " " + symbols + ".";
  if (has_possible) words += " " + page.say(Phrase::screen_possible);
  if (has_unverified) words += " " + page.say(Phrase::screen_unverified);
  page.paragraph(words);
}

void append_whole(Page& page, std::string_view whole) {
  if (whole.empty()) return;
  page.paragraph(page.say(Phrase::screen_whole));
  page.document.blocks.emplace_back(Quote{.paragraphs = {code(whole)}});
}

/// A table of the columns [first, last) of `columns`, which are named by their numbers.
void append_screen_block(Page& page, const std::vector<std::size_t>& columns, std::size_t first,
                         std::size_t last) {
  const Framework& left = page.left().framework();
  std::vector<Inline> titles{short_name(left)};
  for (std::size_t column = first; column < last; ++column) {
    titles.emplace_back(std::to_string(column + 1));
  }
  Table table = table_with(std::move(titles));
  for (const std::size_t row : top_entries(left)) {
    std::vector<Inline> cells{screen_row_name(page, left, row)};
    cells.resize(last - first + 1);
    bool is_shown = left.entries[row].is_item;
    for (const MatrixCell& cell : page.comparison().matrix) {
      const auto at = std::find(columns.begin() + static_cast<std::ptrdiff_t>(first),
                                columns.begin() + static_cast<std::ptrdiff_t>(last), cell.column);
      const auto column = static_cast<std::size_t>(at - columns.begin());
      if (cell.row != row || column == last) continue;
      cells[column - first + 1] =
          symbol_cell(cell.item_class, cell.determination, false, cell.items);
      is_shown = true;
    }
    // The words above name the categories in whose rows nothing would stand.
    if (is_shown) add_row(table, std::move(cells));
  }
  if (!table.rows.empty()) page.add(std::move(table));
}

void append_screen_matrix(Page& page) {
  const Framework& left = page.left().framework();
  const Framework& right = page.right().framework();
  const std::vector<MatrixCell>& matrix = page.comparison().matrix;
  page.heading(2, page.say(Phrase::heading_matrix));
  if (matrix.empty()) {
    return page.paragraph(page.say(Phrase::matrix_empty, arg("left", short_name(left)),
                                   arg("right", short_name(right))));
  }
  append_matrix_reading(page);
  const std::vector<std::size_t> columns = top_entries(right);
  const std::size_t rows = top_entries(left).size();
  if (rows > most_screen_rows || columns.size() > most_screen_columns) {
    return page.paragraph(
        page.say(Phrase::screen_too_large, arg("rows", rows), arg("columns", columns.size())));
  }
  const std::size_t blocks = (columns.size() + widest_matrix - 1) / widest_matrix;
  for (std::size_t block = 0; block < blocks; ++block) {
    append_screen_block(page, columns, columns.size() * block / blocks,
                        columns.size() * (block + 1) / blocks);
  }
  Inline names;
  for (std::size_t column = 0; column < columns.size(); ++column) {
    page.add_after_semicolon(names, strong(std::to_string(column + 1)) + " " +
                                        stable_id(right, right.entries[columns[column]]));
  }
  page.paragraph(page.say(Phrase::matrix_columns) + " " + names + ".");
  const bool has_possible = std::any_of(matrix.begin(), matrix.end(), [](const MatrixCell& cell) {
    return cell.determination == Determination::undetermined;
  });
  append_screen_legend(page, has_possible, false, {});
}

void append_screen_rows(Page& page, const Overview& overview) {
  std::vector<Inline> titles{short_name(*overview.left)};
  for (const OverviewColumn& column : overview.columns) titles.emplace_back(column.name);
  Table table = table_with(std::move(titles));
  bool has_possible = false;
  bool has_unverified = false;
  for (const OverviewRow& row : overview.left_rows) {
    std::vector<Inline> cells{screen_row_name(page, *overview.left, row.entry)};
    for (const OverviewCell& cell : row.cells) {
      has_possible = has_possible || cell.determination == Determination::undetermined;
      has_unverified = has_unverified || cell.is_unverified;
      cells.push_back(
          symbol_cell(cell.item_class, cell.determination, cell.is_unverified, cell.items));
    }
    add_row(table, std::move(cells));
  }
  page.add(std::move(table));
  append_screen_legend(page, has_possible, has_unverified, partly_known_words(page, overview));
}

}  // namespace

Document screen_document(const ReportContent& content, std::string_view language,
                         std::string_view whole) {
  Page page = new_page(content, language);
  append_brief_answer(page);
  append_screen_matrix(page);
  append_whole(page, whole);
  return std::move(page.document);
}

Document screen_document(const OverviewContent& content, std::string_view language,
                         std::string_view whole) {
  const Overview& overview = content.overview;
  const ReportContent report = content_of_overview(content);
  Page page = new_page(report, language);
  append_overview_introduction(page, overview);
  append_overview_heading(page, overview);
  append_screen_rows(page, overview);
  append_whole(page, whole);
  return std::move(page.document);
}

}  // namespace crosswalk::report
