#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "report/comparison_tables.hpp"
#include "report/table_column.hpp"

namespace crosswalk::report {
namespace {

/// What all rows of the mappings table share.
struct MappingsSource {
  const ComparedTable& table;
  const Framework& left;
  const Framework& right;
  EntryIndex left_index;
  EntryIndex right_index;
  std::string_view language;
};

/// What a row of the mappings table is made from.
struct MappingRow {
  const MappingsSource& source;
  const Mapping& mapping;
  const Ref& left;
  const Ref& right;

  [[nodiscard]] const MappingState& state() const { return source.table.state_of(mapping); }
  [[nodiscard]] const Text::Version* rationale() const {
    return mapping.rationale.best(source.language, "");
  }
  [[nodiscard]] const Text::Version* quote() const {
    const Framework& cited = source.table.turned ? source.right : source.left;
    return mapping.quote.best(source.language, cited.original.value);
  }
};

/// The words of a ref's entry: the text of an item or the title of a category.
std::string_view words_of_entry(const Ref& ref, const Framework& framework, const EntryIndex& index,
                                std::string_view language) {
  const std::optional<std::size_t> found = index.find(ref.entry);
  if (!found) return {};
  const Entry& entry = framework.entries[*found];
  return words_in(entry.text.empty() ? entry.title : entry.text, framework, language);
}

/// "current" or "stale"; empty without a review.
std::string_view review_code(const MappingRow& row) {
  if (row.state().is_stale()) return "stale";
  return row.mapping.reviewed ? "current" : "";
}

constexpr auto mapping_columns =
    std::to_array<TableColumn<MappingRow>>({
        {"mapping_id", CellKind::id,
         "id of the mapping; of a chain, the ids of its steps joined by >",
         [](DataTable& table, const MappingRow& row) { table.add(row.mapping.id.value); }},
        {"relation", CellKind::code,
         "same, within, contains, overlap, weak-overlap or none: what the left side is to the "
         "right "
         "one",
         [](DataTable& table, const MappingRow& row) {
           table.add(name_of(row.mapping.relation.value));
         }},
        {"extent", CellKind::code, "partial or full, where the crosswalk states it",
         [](DataTable& table, const MappingRow& row) { table.add(name_of(row.mapping.extent)); }},
        {"left_ref", CellKind::id, "ref of the left side",
         [](DataTable& table, const MappingRow& row) { table.add(to_string(row.left)); }},
        {"right_ref", CellKind::id, "ref of the right side",
         [](DataTable& table, const MappingRow& row) { table.add(to_string(row.right)); }},
        {"cited", CellKind::list, "how the source cites what it means",
         [](DataTable& table, const MappingRow& row) {
           std::vector<std::string> names;
           for (const Located<std::string>& name : row.mapping.cited) names.push_back(name.value);
           table.add_list(names);
         }},
        {"rationale", CellKind::text, "why",
         [](DataTable& table, const MappingRow& row) { table.add(words_of(row.rationale())); }},
        {"quote", CellKind::text, "the words of the source",
         [](DataTable& table, const MappingRow& row) { table.add(words_of(row.quote())); }},
        {"source", CellKind::text, "where the judgement stands, on one line",
         [](DataTable& table, const MappingRow& row) {
           table.add(one_line(row.mapping.source ? *row.mapping.source
                                                 : row.source.table.crosswalk.source));
         }},
        {"class", CellKind::code, "the class that the relation gives to what the mapping reaches",
         [](DataTable& table, const MappingRow& row) {
           table.add(name_of(class_of(row.mapping.relation.value)));
         }},
        {"left_text", CellKind::text,
         "text of the entry that the left ref names; its title where it has no text",
         [](DataTable& table, const MappingRow& row) {
           table.add(words_of_entry(row.left, row.source.left, row.source.left_index,
                                    row.source.language));
         }},
        {"right_text", CellKind::text, "likewise of the right ref",
         [](DataTable& table, const MappingRow& row) {
           table.add(words_of_entry(row.right, row.source.right, row.source.right_index,
                                    row.source.language));
         }},
        {"cited_side", CellKind::code,
         "left or right: the side that cited and quote speak of; right where the crosswalk was "
         "turned "
         "round",
         [](DataTable& table, const MappingRow& row) {
           table.add(row.source.table.turned ? "right" : "left");
         }},
        {"note", CellKind::text, "a remark",
         [](DataTable& table,
            const MappingRow&
                row) { table.add(words_of(row.mapping.note.best(row.source.language, ""))); }},
        {"rationale_language", CellKind::code, "the language of rationale",
         [](DataTable& table, const MappingRow& row) { table.add(language_of(row.rationale())); }},
        {"quote_language", CellKind::code, "the language of quote",
         [](DataTable& table, const MappingRow& row) { table.add(language_of(row.quote())); }},
        {"determination", CellKind::code, "determined or undetermined, of each row",
         [](DataTable& table, const MappingRow& row) {
           table.add(row.state().is_determined ? "determined" : "undetermined");
         }},
        {"review", CellKind::code,
         "current, or stale where a text was changed after the review; empty where nobody reviewed",
         [](DataTable& table, const MappingRow& row) { table.add(review_code(row)); }},
        {"reviewed_on", CellKind::text, "date of the review",
         [](DataTable& table, const MappingRow& row) {
           table.add(row.mapping.reviewed ? std::string_view(row.mapping.reviewed->on) : "");
         }},
        {"reviewed_by", CellKind::text, "who reviewed",
         [](DataTable& table, const MappingRow& row) {
           table.add(row.mapping.reviewed ? std::string_view(row.mapping.reviewed->by) : "");
         }},
    });

}  // namespace

DataTable mappings_table(const Comparison& comparison, std::string_view language) {
  const Framework& left = *comparison.left.framework;
  const Framework& right = *comparison.right.framework;
  const MappingsSource source{.table = *comparison.table,
                              .left = left,
                              .right = right,
                              .left_index = EntryIndex(left),
                              .right_index = EntryIndex(right),
                              .language = language};
  const std::span<const TableColumn<MappingRow>> columns = mapping_columns;
  DataTable table = table_of("mappings", columns);
  for_each_pair(source.table.crosswalk, [&](const Mapping& mapping, const Located<Ref>& left_ref,
                                            const Located<Ref>& right_ref) {
    add_row(
        table, columns,
        {.source = source, .mapping = mapping, .left = left_ref.value, .right = right_ref.value});
  });
  return table;
}

}  // namespace crosswalk::report
