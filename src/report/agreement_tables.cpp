#include <array>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "report/agreement_report.hpp"
#include "report/table_column.hpp"

namespace crosswalk::report {
namespace {

/// What a row about a judgement is made from: the rating that one coder gives a unit.
struct JudgementRow {
  const AgreementView& view;
  std::string_view language;
  std::size_t unit = 0;
  std::size_t coder = 0;

  [[nodiscard]] RatingPlace place() const {
    const RatingTable& table = view.table;
    if (table.places.empty()) return {};
    return table.places[unit * table.coders.size() + coder];
  }
};

constexpr auto judgement_columns = std::to_array<TableColumn<JudgementRow>>({
    {"level", CellKind::code, "class, relation, counterparts, or ratings of a table",
     [](DataTable& table, const JudgementRow& row) { table.add(name_of(row.view.level)); }},
    {"unit", CellKind::id, "the item, the pair of refs, or the unit of the table",
     [](DataTable& table, const JudgementRow& row) { table.add(row.view.table.units[row.unit]); }},
    {"unit_text", CellKind::text, "what the item says",
     [](DataTable& table, const JudgementRow& row) {
       const std::vector<std::string>& texts = row.view.table.unit_texts;
       table.add(texts.empty() ? std::string_view() : std::string_view(texts[row.unit]));
     }},
    {"coder", CellKind::id, "the coder: a file, or a column of the table",
     [](DataTable& table, const JudgementRow& row) {
       table.add(row.view.table.coders[row.coder]);
     }},
    {"value", CellKind::id, "what the coder said; text on every scale",
     [](DataTable& table, const JudgementRow& row) {
       table.add(row.view.table.values[row.view.table.rating(row.unit, row.coder)]);
     }},
    {"mappings", CellKind::list, "ids of the mappings that say so",
     [](DataTable& table, const JudgementRow& row) {
       std::vector<std::string> ids;
       for (const Mapping* mapping : row.place().mappings) ids.push_back(mapping->id.value);
       table.add_list(ids);
     }},
    {"rationale", CellKind::text, "their reasons",
     [](DataTable& table, const JudgementRow& row) {
       table.add(rationales_of(row.place(), row.language));
     }},
    {"file", CellKind::text, "where it stands",
     [](DataTable& table, const JudgementRow& row) {
       const RatingPlace place = row.place();
       table.add(place.file == nullptr ? std::string_view() : std::string_view(place.file->path()));
     }},
    {"line", CellKind::number, "likewise",
     [](DataTable& table, const JudgementRow& row) { table.add_number(row.place().at.line); }},
    {"column", CellKind::number, "likewise, in characters",
     [](DataTable& table, const JudgementRow& row) { table.add_number(row.place().at.column); }},
});

}  // namespace

DataTable disagreements_table(const Agreement& agreement, std::string_view language) {
  const std::span<const TableColumn<JudgementRow>> columns = judgement_columns;
  DataTable table = table_of("disagreements", columns);
  for (const AgreementView& view : agreement.views) {
    for (const std::size_t unit : view.disagreements) {
      for (std::size_t coder = 0; coder < view.table.coders.size(); ++coder) {
        if (view.table.rating(unit, coder) == RatingTable::missing) continue;
        add_row(table, columns, {.view = view, .language = language, .unit = unit, .coder = coder});
      }
    }
  }
  return table;
}

DataTable ratings_wide_table(const RatingTable& ratings) {
  std::vector<DataTable::Column> columns{
      {.name = "unit", .kind = CellKind::id, .meaning = "the unit"}};
  for (const std::string& coder : ratings.coders) {
    columns.push_back({.name = coder, .kind = CellKind::id, .meaning = "what this coder said"});
  }
  DataTable table("ratings", std::move(columns));
  for (std::size_t unit = 0; unit < ratings.units.size(); ++unit) {
    table.add(ratings.units[unit]);
    for (std::size_t coder = 0; coder < ratings.coders.size(); ++coder) {
      const std::size_t value = ratings.rating(unit, coder);
      table.add(value == RatingTable::missing ? "NA" : std::string_view(ratings.values[value]));
    }
  }
  return table;
}

DataTable ratings_long_table(const RatingTable& ratings) {
  DataTable table("ratings",
                  {{.name = "subject", .kind = CellKind::id, .meaning = "the unit"},
                   {.name = "rater", .kind = CellKind::id, .meaning = "the coder"},
                   {.name = "coding", .kind = CellKind::id, .meaning = "what the coder said"}});
  for (std::size_t unit = 0; unit < ratings.units.size(); ++unit) {
    for (std::size_t coder = 0; coder < ratings.coders.size(); ++coder) {
      const std::size_t value = ratings.rating(unit, coder);
      if (value == RatingTable::missing) continue;
      table.add(ratings.units[unit]);
      table.add(ratings.coders[coder]);
      table.add(ratings.values[value]);
    }
  }
  return table;
}

}  // namespace crosswalk::report
