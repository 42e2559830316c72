#include "render/csv.hpp"

#include <string>
#include <vector>

#include "model/side.hpp"
#include "render/csv_writer.hpp"
#include "report/class_label.hpp"

namespace crosswalk::render {
using namespace crosswalk::report;
namespace {

/// The input of one table.
struct Sheet {
  const Side side;
  std::string_view language;
  const Catalogue& catalogue;

  [[nodiscard]] const Framework& left() const { return *side.comparison.left.framework; }
  [[nodiscard]] const Framework& right() const { return *side.comparison.right.framework; }
};

std::string_view words_of(const Text::Version* version) {
  return version == nullptr ? std::string_view() : std::string_view(version->words.value);
}

std::string_view language_of(const Text::Version* version) {
  return version == nullptr ? std::string_view() : std::string_view(version->language.value);
}

const Text::Version* version_shown(const Text& text, const Framework& framework,
                                   std::string_view language) {
  return text.best(language, framework.original.value);
}

std::string_view evidence_of(const Entry& entry) {
  return entry.evidence ? name_of(*entry.evidence) : std::string_view();
}

/// The columns of the matrix in which an item has a counterpart, as three lists of the same length.
void write_columns(CsvWriter& out, const Sheet& sheet, const std::vector<ItemColumn>& columns) {
  std::vector<std::string> ids;
  std::vector<std::string> classes;
  std::vector<std::string> determinations;
  for (const ItemColumn& column : columns) {
    ids.push_back(sheet.right().entries[column.column].id.value);
    classes.emplace_back(name_of(column.item_class));
    determinations.emplace_back(name_of(column.determination));
  }
  out.list(ids);
  out.list(classes);
  out.list(determinations);
}

void write_items(CsvWriter& out, const Sheet& sheet) {
  out.row({"item_id",        "category_id",    "class",          "basis",
           "derivation",     "counterparts",   "decided_by",     "also_reached_by",
           "text",           "text_language",  "class_label",    "top_category_id",
           "category_title", "item_label",     "item_title",     "evidence",
           "only_against",   "determination",  "certain_class",  "on_unverified_only",
           "left_out",       "matrix_columns", "matrix_classes", "matrix_determinations"});
  const Framework& framework = sheet.left();
  auto columns = sheet.side.comparison.left_columns.begin();
  for (const ClassedItem& item : sheet.side.own().items) {
    const Entry& entry = framework.entries[item.entry];
    const Entry* category =
        entry.parent == Entry::no_parent ? nullptr : &framework.entries[entry.parent];
    const std::size_t top = top_of(framework, item.entry);
    const Text::Version* text = version_shown(entry.text, framework, sheet.language);

    std::vector<std::string> refs;
    for (const Ref& ref : counterparts(sheet.side, item)) refs.push_back(to_string(ref));

    out.cell(entry.id.value);
    out.cell(category == nullptr ? std::string_view() : category->id.value);
    out.cell(name_of(item.item_class));
    out.cell(name_of(item.basis));
    out.cell(derivation_code(*sheet.side.comparison.table));
    out.list(refs);
    out.list(decided_by(sheet.side, item));
    out.list(also_reached_by(sheet.side, item));
    out.cell(words_of(text));
    out.cell(language_of(text));
    out.cell(
        class_label(sheet.catalogue, item.item_class, framework.short_name, item.determination));
    out.cell(category == nullptr ? std::string_view() : framework.entries[top].id.value);
    out.cell(category == nullptr
                 ? std::string_view()
                 : words_of(version_shown(category->title, framework, sheet.language)));
    out.cell(entry.label.value);
    out.cell(words_of(version_shown(entry.title, framework, sheet.language)));
    out.cell(evidence_of(entry));
    out.cell(item.only_against == nullptr ? std::string_view()
                                          : std::string_view(item.only_against->id.value));
    out.cell(determination_code(item));
    out.cell(certain_class_code(item));
    out.cell(item.rests_on_unverified ? "yes" : "no");
    out.cell(item.judged_on_left_out ? "yes" : "no");
    write_columns(out, sheet, *columns++);
    out.end_row();
  }
}

/// The words of a ref's entry: the title of a category or the text of an item.
std::string_view words_of(const Ref& ref, const Framework& framework, const EntryIndex& index,
                          std::string_view language) {
  const std::optional<std::size_t> found = index.find(ref.entry);
  if (!found) return {};
  const Entry& entry = framework.entries[*found];
  return words_of(
      version_shown(entry.text.empty() ? entry.title : entry.text, framework, language));
}

std::vector<std::string> cited_names(const Mapping& mapping) {
  std::vector<std::string> names;
  for (const Located<std::string>& name : mapping.cited) names.push_back(name.value);
  return names;
}

/// "current" or "stale"; empty without a review.
std::string_view review_code(const Mapping& mapping) {
  if (is_stale(mapping)) return "stale";
  return mapping.reviewed ? "current" : "";
}

void write_mappings(CsvWriter& out, const Sheet& sheet) {
  out.row({"mapping_id",     "relation",      "extent",     "left_ref",    "right_ref",
           "cited",          "rationale",     "quote",      "source",      "class",
           "left_text",      "right_text",    "cited_side", "note",        "rationale_language",
           "quote_language", "determination", "review",     "reviewed_on", "reviewed_by"});
  const Crosswalk& table = *sheet.side.comparison.table;
  const EntryIndex left_index(sheet.left());
  const EntryIndex right_index(sheet.right());
  const Framework& cited_framework = table.turned ? sheet.right() : sheet.left();

  for_each_pair(
      table, [&](const Mapping& mapping, const Located<Ref>& left, const Located<Ref>& right) {
        const Text::Version* rationale = mapping.rationale.best(sheet.language, "");
        const Text::Version* quote = version_shown(mapping.quote, cited_framework, sheet.language);
        out.cell(mapping.id.value);
        out.cell(name_of(mapping.relation.value));
        out.cell(name_of(mapping.extent));
        out.cell(to_string(left.value));
        out.cell(to_string(right.value));
        out.list(cited_names(mapping));
        out.cell(words_of(rationale));
        out.cell(words_of(quote));
        out.cell(one_line(mapping.source ? *mapping.source : table.source));
        out.cell(name_of(class_of(mapping.relation.value)));
        out.cell(words_of(left.value, sheet.left(), left_index, sheet.language));
        out.cell(words_of(right.value, sheet.right(), right_index, sheet.language));
        out.cell(table.turned ? "right" : "left");
        out.cell(words_of(mapping.note.best(sheet.language, "")));
        out.cell(language_of(rationale));
        out.cell(language_of(quote));
        out.cell(mapping.is_determined ? "determined" : "undetermined");
        out.cell(review_code(mapping));
        out.cell(mapping.reviewed ? mapping.reviewed->on : std::string());
        out.cell(mapping.reviewed ? mapping.reviewed->by : std::string());
        out.end_row();
      });
}

/// The names of the columns of the matrix table.
void write_matrix_header(CsvWriter& out, const Framework& right,
                         const std::vector<std::size_t>& columns) {
  const auto cells = [&](std::string_view suffix) {
    for (const std::size_t column : columns) {
      out.cell(right.entries[column].id.value + std::string(suffix));
    }
  };
  out.cell("category_id");
  cells("");
  cells("_items");
  for (const std::string_view name :
       {"items", "items_overlap", "items_weak_overlap", "items_only", "items_not_addressed",
        "category_title", "items_only_against"}) {
    out.cell(name);
  }
  cells("_determination");
  cells("_items_possible");
  out.end_row();
}

/// The rows are the left side's top entries. Each top entry of the right side has a column with the
/// class and, after all of these, a column with the number of items, so that every cell has a
/// single value.
void write_matrix(CsvWriter& out, const Sheet& sheet) {
  const Framework& left = sheet.left();
  const Framework& right = sheet.right();
  const std::vector<std::size_t> columns = top_entries(right);
  write_matrix_header(out, right, columns);

  const std::vector<RollUp> rows = by_top_entry(sheet.side.own());
  const std::vector<MatrixCell>& matrix = sheet.side.comparison.matrix;
  auto cell = matrix.begin();
  for (const RollUp& row : rows) {
    std::vector<MatrixCell> cells;  // one a column; without items where the matrix has none
    for (const std::size_t column : columns) {
      const bool is_filled =
          cell != matrix.end() && cell->row == row.entry && cell->column == column;
      cells.push_back(is_filled ? *cell++ : MatrixCell{});
    }
    const Entry& entry = left.entries[row.entry];
    out.cell(entry.id.value);
    for (const MatrixCell& each : cells) out.cell(each.items > 0 ? name_of(each.item_class) : "");
    for (const MatrixCell& each : cells) out.number(each.items);
    out.number(row.counts.total());
    for (const ItemClass item_class : all_classes) {
      out.number(row.counts.of(item_class));
    }
    out.cell(words_of(version_shown(entry.title, left, sheet.language)));
    out.number(row.counts.only_against);
    for (const MatrixCell& each : cells) {
      out.cell(each.items > 0 ? name_of(each.determination) : "");
    }
    for (const MatrixCell& each : cells) out.number(each.possible);
    out.end_row();
  }
}

}  // namespace

std::string to_csv(const ReportContent& content, ReportTable table, CsvDialect dialect,
                   std::string_view language) {
  const Sheet sheet{.side = {.comparison = content.comparison, .is_left = true},
                    .language = language,
                    .catalogue = catalogue_of(language)};
  CsvWriter out(dialect);
  switch (table) {
    case ReportTable::items:
      write_items(out, sheet);
      break;
    case ReportTable::mappings:
      write_mappings(out, sheet);
      break;
    case ReportTable::matrix:
      write_matrix(out, sheet);
      break;
  }
  return std::move(out).text();
}

}  // namespace crosswalk::render
