#include "report/workbook.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "model/side.hpp"
#include "report/comparison_tables.hpp"
#include "report/overview_report.hpp"
#include "report/sections.hpp"
#include "report/table_column.hpp"

namespace crosswalk::report {
namespace {

/// The positions of the sheets of a comparison, which links need.
constexpr std::size_t left_items_sheet = 1;
constexpr std::size_t right_items_sheet = 2;
constexpr std::size_t mappings_sheet = 4;

constexpr std::string_view no_date = "1980-01-01";

/// The day of the newest review of a crosswalk.
std::string newest_review(const Crosswalk& crosswalk) {
  std::string newest(no_date);
  for (const Mapping& mapping : crosswalk.mappings) {
    if (mapping.reviewed) newest = std::max(newest, mapping.reviewed->on);
  }
  return newest;
}

/// Likewise of the table, or of those that it was derived from.
std::string newest_review(const ComparedTable& table) {
  std::string newest(no_date);
  for (const ComparedTable* curated : curated_tables(table)) {
    newest = std::max(newest, newest_review(curated->crosswalk));
  }
  return newest;
}

std::string title_of(const Document& document) {
  for (const Block& block : document.blocks) {
    if (const auto* heading = std::get_if<Heading>(&block)) return heading->words.plain_text();
  }
  return {};
}

Document summary_document(const ReportContent& content, std::string_view language) {
  Page page = new_page(content, language);
  append_answer(page);
  append_notes(page);
  append_provenance(page);
  return std::move(page.document);
}

Document legend_document(const ReportContent& content, std::string_view language) {
  Page page = new_page(content, language);
  page.heading(1, page.say(Phrase::report_title, arg("left", short_name(page.left().framework())),
                           arg("right", short_name(page.right().framework()))));
  append_method(page);
  return std::move(page.document);
}

/// A column of a data table as a row of the table of columns.
struct DescribedColumn {
  const DataTable& table;
  const DataTable::Column& column;
};

constexpr auto described_columns = std::to_array<TableColumn<DescribedColumn>>({
    {"table", CellKind::code, "name of the table",
     [](DataTable& table, const DescribedColumn& row) { table.add(row.table.name()); }},
    {"column", CellKind::id, "name of the column; <id> stands for the id of an entry",
     [](DataTable& table, const DescribedColumn& row) {
       table.add(row.column.pattern.empty() ? row.column.name : row.column.pattern);
     }},
    {"holds", CellKind::text, "what the column holds",
     [](DataTable& table, const DescribedColumn& row) { table.add(row.column.meaning); }},
});

/// What the columns of these tables hold.
DataTable columns_table(const std::vector<const DataTable*>& tables) {
  const std::span<const TableColumn<DescribedColumn>> columns = described_columns;
  DataTable table = table_of("columns", columns);
  for (const DataTable* described : tables) {
    std::set<std::string_view> patterns;
    for (const DataTable::Column& column : described->columns()) {
      const bool is_known = !column.pattern.empty() && !patterns.insert(column.pattern).second;
      if (!is_known) add_row(table, columns, {.table = *described, .column = column});
    }
  }
  return table;
}

TableSheet::ClassFill fill_of(const DataTable& table, std::string_view column) {
  return {.column = table.column_named(column),
          .class_column = table.column_named("class"),
          .determination_column = table.column_named("determination")};
}

TableSheet matrix_sheet(DataTable table) {
  TableSheet sheet{.table = std::move(table)};
  const std::vector<DataTable::Column>& columns = sheet.table.columns();
  std::vector<std::size_t> determinations;
  for (std::size_t column = 0; column < columns.size(); ++column) {
    if (columns[column].pattern == "<id>") {
      sheet.fills.push_back({.column = column, .class_column = column});
    }
    if (columns[column].pattern == "<id>_determination") determinations.push_back(column);
  }
  for (std::size_t i = 0; i < sheet.fills.size(); ++i) {
    sheet.fills[i].determination_column = determinations[i];
  }
  return sheet;
}

/// The links between items and mappings of a comparison: to the first row of a mapping, and to the
/// first item that a ref of it reaches.
class ItemLinks {
 public:
  explicit ItemLinks(const Comparison& comparison) : comparison_(comparison) {
    std::size_t row = 0;
    first_rows_.resize(crosswalk().mappings.size());
    std::vector<bool> is_seen(first_rows_.size());
    for_each_pair(crosswalk(), [&](const Mapping& mapping, const auto&, const auto&) {
      const std::size_t index = index_of(mapping);
      if (!is_seen[index]) first_rows_[index] = row;
      is_seen[index] = true;
      ++row;
    });
    left_targets_ = targets_of({.comparison = comparison, .is_left = true});
    right_targets_ = targets_of({.comparison = comparison, .is_left = false});
  }

  [[nodiscard]] TableSheet items_sheet(const Side& side, std::string_view language) const {
    TableSheet sheet{.table = items_table(side, language)};
    const std::size_t column = sheet.table.column_named("decided_by");
    for (const std::string_view filled : {"class", "class_label"}) {
      sheet.fills.push_back(fill_of(sheet.table, filled));
    }
    const std::vector<ClassedItem>& items = side.own().items;
    for (std::size_t row = 0; row < items.size(); ++row) {
      if (items[row].decisive == 0) continue;
      sheet.links.push_back({.row = row,
                             .column = column,
                             .sheet = mappings_sheet,
                             .target_row = first_rows_[items[row].reached_by.front().mapping]});
    }
    return sheet;
  }

  [[nodiscard]] TableSheet mappings_table_sheet(std::string_view language) const {
    TableSheet sheet{.table = mappings_table(comparison_, language)};
    sheet.fills.push_back(fill_of(sheet.table, "class"));
    const std::size_t left_column = sheet.table.column_named("left_ref");
    const std::size_t right_column = sheet.table.column_named("right_ref");
    std::size_t row = 0;
    for_each_pair(crosswalk(),
                  [&](const Mapping& mapping, const Located<Ref>& left, const Located<Ref>& right) {
                    add_link(sheet, row, left_column, left_items_sheet,
                             target_of(left_targets_, mapping, mapping.left, left));
                    add_link(sheet, row, right_column, right_items_sheet,
                             target_of(right_targets_, mapping, mapping.right, right));
                    ++row;
                  });
    return sheet;
  }

 private:
  static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

  /// The row of the first item that each ref of each mapping reaches.
  using Targets = std::vector<std::vector<std::size_t>>;

  [[nodiscard]] const Crosswalk& crosswalk() const { return comparison_.table->crosswalk; }

  [[nodiscard]] std::size_t index_of(const Mapping& mapping) const {
    return static_cast<std::size_t>(&mapping - crosswalk().mappings.data());
  }

  static Targets targets_of(const Side& side) {
    Targets targets;
    for (const Mapping& mapping : side.comparison.table->crosswalk.mappings) {
      targets.emplace_back(side.own_refs(mapping).size(), nowhere);
    }
    const std::vector<ClassedItem>& items = side.own().items;
    for (std::size_t row = items.size(); row-- > 0;) {
      for (const Reach& reach : items[row].reached_by) targets[reach.mapping][reach.ref] = row;
    }
    return targets;
  }

  [[nodiscard]] std::size_t target_of(const Targets& targets, const Mapping& mapping,
                                      const std::vector<Located<Ref>>& refs,
                                      const Located<Ref>& ref) const {
    if (refs.empty()) return nowhere;
    return targets[index_of(mapping)][static_cast<std::size_t>(&ref - refs.data())];
  }

  static void add_link(TableSheet& sheet, std::size_t row, std::size_t column, std::size_t to,
                       std::size_t target) {
    if (target == nowhere) return;
    sheet.links.push_back({.row = row, .column = column, .sheet = to, .target_row = target});
  }

  const Comparison& comparison_;
  std::vector<std::size_t> first_rows_;  ///< of each mapping in the mappings table
  Targets left_targets_;
  Targets right_targets_;
};

}  // namespace

Workbook comparison_workbook(const ReportContent& content, std::string_view language) {
  const Comparison& comparison = content.comparison;
  const ItemLinks links(comparison);
  Document summary = summary_document(content, language);
  TableSheet left = links.items_sheet({.comparison = comparison, .is_left = true}, language);
  TableSheet right = links.items_sheet({.comparison = comparison, .is_left = false}, language);
  TableSheet matrix = matrix_sheet(matrix_table(comparison, language));
  TableSheet mappings = links.mappings_table_sheet(language);
  DataTable columns = columns_table({&left.table, &matrix.table, &mappings.table});

  Workbook workbook{.title = title_of(summary), .created = newest_review(*comparison.table)};
  const auto add = [&workbook](std::string name, std::variant<Document, TableSheet> sheet) {
    workbook.sheets.push_back({.name = std::move(name), .content = std::move(sheet)});
  };
  add("Summary", std::move(summary));
  add("Items " + comparison.left.framework->id.value, std::move(left));
  add("Items " + comparison.right.framework->id.value, std::move(right));
  add("Matrix", std::move(matrix));
  add("Mappings", std::move(mappings));
  add("Legend", legend_document(content, language));
  add("Columns", TableSheet{.table = std::move(columns)});
  return workbook;
}

Workbook mappings_workbook(const Crosswalk& crosswalk, DataTable mappings) {
  Workbook workbook{.title = crosswalk.id.value, .created = newest_review(crosswalk)};
  workbook.sheets.push_back(
      {.name = "Mappings", .content = TableSheet{.table = std::move(mappings)}});
  return workbook;
}

Workbook overview_workbook(const OverviewContent& content, std::string_view language) {
  Document summary = to_document(content, language);
  TableSheet overview{.table = overview_table(content.overview, language)};
  overview.fills.push_back(fill_of(overview.table, "class"));
  DataTable columns = columns_table({&overview.table});

  Workbook workbook{.title = title_of(summary), .created = std::string(no_date)};
  for (const OverviewColumn& column : content.overview.columns) {
    for (const Comparison* list : column.lists) {
      workbook.created = std::max(workbook.created, newest_review(*list->table));
    }
  }
  workbook.sheets.push_back({.name = "Summary", .content = std::move(summary)});
  workbook.sheets.push_back({.name = "Overview", .content = std::move(overview)});
  workbook.sheets.push_back(
      {.name = "Columns", .content = TableSheet{.table = std::move(columns)}});
  return workbook;
}

}  // namespace crosswalk::report
