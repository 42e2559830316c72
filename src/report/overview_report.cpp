#include "report/overview_report.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>
#include <vector>

#include "report/class_label.hpp"
#include "report/page.hpp"
#include "report/reading.hpp"
#include "report/sections.hpp"

namespace crosswalk::report {
namespace {

/// Whether any column is for a country.
bool has_countries(const Overview& overview) {
  return std::any_of(overview.columns.begin(), overview.columns.end(), [](const auto& column) {
    return !column.lists.front()->right.framework->country.empty();
  });
}

/// The number of lists that are known only in part.
std::size_t partly_known(const Overview& overview) {
  std::size_t count = 0;
  for (const OverviewColumn& column : overview.columns) {
    for (const Comparison* list : column.lists) {
      if (is_known_in_part(list->right)) ++count;
    }
  }
  return count;
}

std::size_t list_count(const Overview& overview) {
  std::size_t count = 0;
  for (const OverviewColumn& column : overview.columns) count += column.lists.size();
  return count;
}

/// The symbol, label and number of items of a cell, and how many of them are unverified.
Inline counted_cell(const Page& page, const Overview& overview, const OverviewCell& cell) {
  if (cell.item_class == ItemClass::not_addressed) return {};
  Inline words = class_words(page, cell.item_class, *overview.left, cell.determination);
  if (cell.is_unverified) words += " (?)";
  if (cell.items == 0) return words;
  words += " " + std::to_string(cell.items);
  Inline among;
  if (cell.possible > 0 && cell.possible < cell.items) {
    among = page.count(Phrase::possible_among, cell.possible);
  }
  if (cell.unverified > 0) {
    add_to_list(among, page.count(Phrase::unverified_among, cell.unverified));
  }
  if (!among.empty()) words += " (" + among + ")";
  return words;
}

Inline covered_cell(const Page& page, const OverviewCell& cell) {
  constexpr std::array words{Phrase::covered, Phrase::weakly_covered, Phrase::absent,
                             Phrase::not_known};
  const Inline label =
      cell.determination == Determination::undetermined
          ? Inline(class_label(page.catalogue, cell.item_class, "", cell.determination))
          : page.say(words.at(static_cast<std::size_t>(cell.item_class)));
  Inline text = with_symbol(cell.item_class, label);
  if (cell.is_unverified) text += " " + page.say(Phrase::unverified);
  return text;
}

/// A table with a row for each of `rows` and a column for each column of the overview.
template <typename CellWords>
void append_rows(Page& page, const Overview& overview, const Framework& framework,
                 const std::vector<OverviewRow>& rows, CellWords cell_words) {
  std::vector<Inline> header{short_name(framework)};
  for (const OverviewColumn& column : overview.columns) header.emplace_back(column.name);
  Table table = table_with(std::move(header));
  for (std::size_t column = 0; column < overview.columns.size(); ++column) {
    table.columns[column + 1].facets = page.filters.of_column(column);
  }
  for (const OverviewRow& row : rows) {
    std::vector<Inline> cells{stable_name(page, framework, framework.entries[row.entry])};
    for (const OverviewCell& cell : row.cells) cells.push_back(cell_words(cell));
    add_row(table, std::move(cells));
    table.rows.back().facets = page.filters.of_row(row, &framework == overview.left);
  }
  page.add(std::move(table));
}

std::size_t count_evidence(const Framework& framework, Evidence evidence) {
  std::size_t count = 0;
  for (const Entry& entry : framework.entries) {
    if (entry.is_item && entry.evidence == evidence) ++count;
  }
  return count;
}

/// The stale mappings of all comparisons; each table is listed once.
void append_stale_tables(Page& page, const Overview& overview) {
  std::set<std::string_view> told;
  for (const OverviewColumn& column : overview.columns) {
    for (const Comparison* list : column.lists) {
      for (const ComparedTable* table : curated_tables(*list->table)) {
        if (told.insert(table->crosswalk.id.value).second) append_stale(page, *table);
      }
    }
  }
}

void append_lists(Page& page, const Overview& overview) {
  page.heading(2, page.say(Phrase::overview_lists));
  page.paragraph(page.say(Phrase::overview_columns));
  Table table =
      table_with({page.say(Phrase::column_country), page.say(Phrase::column_list),
                  page.say(Phrase::column_title), page.say(Phrase::column_version),
                  page.say(Phrase::column_items), page.say(Phrase::column_verified),
                  page.say(Phrase::column_secondary), page.say(Phrase::column_unverified)},
                 4);
  for (std::size_t column = 0; column < overview.columns.size(); ++column) {
    for (const Comparison* list : overview.columns[column].lists) {
      const Framework& framework = *list->right.framework;
      add_row(table, {Inline(framework.country), code(framework.id.value),
                      shown(page, framework.title, framework), Inline(framework.version.value),
                      std::to_string(framework.item_count()),
                      std::to_string(count_evidence(framework, Evidence::verified)),
                      std::to_string(count_evidence(framework, Evidence::secondary)),
                      std::to_string(count_evidence(framework, Evidence::unverified))});
      table.rows.back().facets = page.filters.of_list(column, *list);
    }
  }
  page.add(std::move(table));
  for (const OverviewColumn& column : overview.columns) {
    for (const Comparison* list : column.lists) {
      const Framework& framework = *list->right.framework;
      const Inline name = short_name(framework);
      if (list->right.left_out > 0) {
        page.bullet(page.count(Phrase::left_out, list->right.left_out, arg("short", name)));
      }
      if (framework.items_missing.empty()) continue;
      page.bullet(page.say(Phrase::missing_items, arg("short", name),
                           arg("why", shown(page, framework.items_missing, framework))));
    }
  }
  append_stale_tables(page, overview);
  page.end_list();
}

}  // namespace

ReportContent content_of_overview(const OverviewContent& overview) {
  static const std::vector<Diagnostic> no_diagnostics;
  return {.comparison = *overview.overview.columns.front().lists.front(),
          .diagnostics = no_diagnostics,
          .provenance = overview.provenance};
}

void append_overview_introduction(Page& page, const Overview& overview) {
  const auto left = arg("left", short_name(*overview.left));
  page.heading(1, page.count(Phrase::overview_title, list_count(overview), left));
  Inline words = page.say(Phrase::overview_intro);
  if (has_countries(overview)) words += " " + page.say(Phrase::overview_countries);
  page.paragraph(words);
  if (overview.hub == nullptr) return;
  page.paragraph(page.say(Phrase::overview_indirect, left, arg("hub", short_name(*overview.hub))));
}

void append_overview_heading(Page& page, const Overview& overview) {
  const auto left = arg("left", short_name(*overview.left));
  page.heading(
      2, page.say(has_countries(overview) ? Phrase::overview_left : Phrase::overview_left_lists,
                  left));
}

Inline partly_known_words(const Page& page, const Overview& overview) {
  const std::size_t partly = partly_known(overview);
  if (partly == 0) return {};
  return page.count(Phrase::overview_partly_known, partly, arg("total", list_count(overview)));
}

Document to_document(const OverviewContent& content, std::string_view language) {
  const Overview& overview = content.overview;
  const ReportContent report = content_of_overview(content);
  Page page = new_page(report, language);
  page.filters = EntryFilters(page, *overview.left, overview.hub, overview.columns);
  page.document.filters = page.filters.filters();
  append_overview_introduction(page, overview);
  append_overview_heading(page, overview);
  Inline cells = page.say(Phrase::overview_cells, arg("left", short_name(*overview.left)));
  add_to_list(cells, partly_known_words(page, overview), " ");
  page.paragraph(cells);
  append_rows(page, overview, *overview.left, overview.left_rows,
              [&](const OverviewCell& cell) { return counted_cell(page, overview, cell); });
  if (overview.hub != nullptr) {
    const auto hub_arg = arg("hub", short_name(*overview.hub));
    page.heading(
        2, page.say(has_countries(overview) ? Phrase::overview_hub : Phrase::overview_hub_lists,
                    hub_arg));
    page.paragraph(page.say(Phrase::overview_hub_intro, hub_arg));
    append_rows(page, overview, *overview.hub, overview.hub_rows,
                [&page](const OverviewCell& cell) { return covered_cell(page, cell); });
  }
  append_lists(page, overview);
  page.heading(2, page.say(Phrase::heading_provenance));
  page.paragraph(page.say(Phrase::made_by, arg("version", Inline(content.provenance.tool_version)),
                          arg("format", report_format_version)));
  append_inputs(page);
  return std::move(page.document);
}

}  // namespace crosswalk::report
