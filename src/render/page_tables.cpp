#include "render/page_tables.hpp"

#include <algorithm>

#include "text/page_width.hpp"

namespace crosswalk::render {

std::size_t need_of(const Table& table, std::size_t column) {
  std::size_t need = column_need(table.columns[column].title.plain_text());
  for (const Table::Row& row : table.rows) {
    need = std::max(need, column_need(row.cells[column].plain_text()));
  }
  return need;
}

namespace {

/// Whether any of the cells [first, last) of a row has words.
bool has_words(const Table::Row& row, std::size_t first, std::size_t last) {
  return std::any_of(row.cells.begin() + static_cast<std::ptrdiff_t>(first),
                     row.cells.begin() + static_cast<std::ptrdiff_t>(last),
                     [](const Inline& cell) { return !cell.empty(); });
}

/// The first column and the columns [first, last).
Table part_of(const Table& whole, std::size_t first, std::size_t last) {
  const auto copied = [first, last](const auto& all) {
    auto some = std::vector{all.front()};
    some.insert(some.end(), all.begin() + static_cast<std::ptrdiff_t>(first),
                all.begin() + static_cast<std::ptrdiff_t>(last));
    return some;
  };
  const bool has_any = std::any_of(whole.rows.begin(), whole.rows.end(),
                                   [&](const auto& row) { return has_words(row, first, last); });
  Table part{.columns = copied(whole.columns)};
  for (const Table::Row& row : whole.rows) {
    const bool is_here = !has_any || has_words(row, first, last) ||
                         (first == 1 && !has_words(row, 1, row.cells.size()));
    if (is_here) part.rows.push_back({.cells = copied(row.cells), .facets = row.facets});
  }
  return part;
}

}  // namespace

std::vector<Table> split_to_pages(const Table& whole) {
  std::vector<Table> parts;
  const std::size_t name_need = need_of(whole, 0);
  std::size_t first = 1;
  std::size_t used = name_need;
  for (std::size_t column = 1; column < whole.columns.size(); ++column) {
    const std::size_t need = need_of(whole, column);
    if (column > first && used + need > page_width) {
      parts.push_back(part_of(whole, first, column));
      first = column;
      used = name_need;
    }
    used += need;
  }
  parts.push_back(part_of(whole, first, whole.columns.size()));
  return parts;
}

}  // namespace crosswalk::render
