#include "report/draft.hpp"

#include <utility>

namespace crosswalk::report {

void Draft::heading(int level, Inline words) {
  is_in_list = false;
  document.blocks.emplace_back(Heading{.level = level, .words = std::move(words)});
}

void Draft::paragraph(Inline words) {
  is_in_list = false;
  document.blocks.emplace_back(Paragraph{.words = std::move(words)});
}

void Draft::bullet(Inline words, std::vector<ListItem> parts) {
  if (!is_in_list) document.blocks.emplace_back(List{});
  is_in_list = true;
  std::get<List>(document.blocks.back())
      .items.push_back({.words = std::move(words), .parts = std::move(parts)});
}

void Draft::numbered(std::vector<Inline> items) {
  List list{.is_numbered = true};
  for (Inline& item : items) list.items.push_back({.words = std::move(item)});
  document.blocks.emplace_back(std::move(list));
}

void Draft::paragraphs(const Inline& lead, const std::vector<Inline>& words) {
  bool is_first = true;
  for (const Inline& each : words) {
    paragraph(is_first && !lead.empty() ? lead + " " + each : each);
    is_first = false;
  }
}

Table table_with(std::vector<Inline> titles, std::size_t numbers_from) {
  Table table;
  for (Inline& title : titles) {
    const bool is_number = table.columns.size() >= numbers_from;
    table.columns.push_back({.title = std::move(title), .is_number = is_number});
  }
  return table;
}

void add_row(Table& table, std::vector<Inline> cells) {
  table.rows.push_back({.cells = std::move(cells)});
}

}  // namespace crosswalk::report
