#include "load/sssom/row_checks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string_view>

#include "load/spelling.hpp"
#include "load/sssom/sssom_rules.hpp"

namespace crosswalk::sssom {

namespace {

std::optional<double> number_in(std::string_view words) {
  double number = 0;
  const char* const end = words.data() + words.size();
  const auto [next, error] = std::from_chars(words.data(), end, number);
  if (error != std::errc{} || next != end) return std::nullopt;
  return number;
}

/// Why a value is not one of its kind; empty where it is.
std::string_view error_in_value(SlotKind kind, std::string_view value) {
  switch (kind) {
    case SlotKind::score:
    case SlotKind::agreement: {
      const std::optional<double> number = number_in(value);
      const double least = kind == SlotKind::score ? 0 : -1;
      if (number && *number >= least && *number <= 1) return {};
      return kind == SlotKind::score ? "is not a number from 0 to 1"
                                     : "is not a number from -1 to 1";
    }
    case SlotKind::date:
      return is_date(value) ? std::string_view() : "is not a date as in 2025-01-31";
    case SlotKind::text:
    case SlotKind::entity:
    case SlotKind::uri:
    case SlotKind::choice:
      break;
  }
  return {};
}

bool is_cardinality(std::string_view words) {
  constexpr auto all =
      std::to_array<std::string_view>({"1:1", "1:n", "n:1", "n:n", "1:0", "0:1", "0:0"});
  return std::find(all.begin(), all.end(), words) != all.end();
}

void check_cardinality(const MappingSet& set, std::size_t row, FileDiagnostics diagnostics) {
  const Located<std::string> cell = set.cell(row, "mapping_cardinality");
  if (cell.value.empty()) return;
  if (!is_cardinality(cell.value)) {
    diagnostics.report(rules::sssom_value, cell.at,
                       fmt::format("'{}' is not a cardinality such as 1:n", cell.value));
    return;
  }
  const bool has_left = set.cell(row, "subject_id").value != no_term_found;
  const bool has_right = set.cell(row, "object_id").value != no_term_found;
  const bool fits =
      (cell.value.front() == '0') != has_left && (cell.value.back() == '0') != has_right;
  if (fits) return;
  diagnostics.report(rules::sssom_departure, cell.at,
                     fmt::format("cardinality {} does not fit the ids of the row", cell.value));
}

void check_modifier(const MappingSet& set, std::size_t row, FileDiagnostics diagnostics) {
  const Located<std::string> modifier = set.cell(row, "predicate_modifier");
  if (modifier.value.empty() || modifier.value == "Not") return;
  diagnostics.report(rules::sssom_value, modifier.at,
                     fmt::format("predicate modifier '{}' is not 'Not'", modifier.value));
}

void check_column(const MappingSet& set, const Slot& slot, std::size_t column,
                  FileDiagnostics diagnostics) {
  const bool has_form = slot.kind == SlotKind::score || slot.kind == SlotKind::agreement ||
                        slot.kind == SlotKind::date;
  if (!has_form) return;
  for (std::size_t row = 0; row < set.row_count(); ++row) {
    const TableCell& cell = set.table.cell(row, column);
    if (cell.text.empty()) continue;
    const std::string_view error = error_in_value(slot.kind, cell.text);
    if (error.empty()) continue;
    diagnostics.report(rules::sssom_value, cell.at,
                       fmt::format("'{}' in column '{}' {}", cell.text, slot.name, error));
  }
}

/// Slots that are read, or that say what every crosswalk says.
constexpr auto slots_with_place = std::to_array<std::string_view>({
    "record_id",
    "subject_id",
    "subject_label",
    "predicate_id",
    "predicate_label",
    "predicate_modifier",
    "object_id",
    "object_label",
    "comment",
    "mapping_cardinality",
    "subject_source",
    "subject_source_version",
    "object_source",
    "object_source_version",
});

/// Slots that a set of ours has, and that say what our own slots say too.
constexpr auto slots_of_ours = std::to_array<std::string_view>({
    "subject_category",
    "object_category",
    "mapping_justification",
    "reviewer_label",
    "mapping_date",
    "license",
    "mapping_set_source",
});

constexpr auto set_slots_with_place = std::to_array<std::string_view>({
    "sssom_version",
    "mapping_set_id",
    "mapping_set_source",
    "mapping_set_title",
    "mapping_set_description",
    "mapping_set_version",
    "creator_label",
    "publication_date",
    "subject_source",
    "subject_source_version",
    "object_source",
    "object_source_version",
});

template <typename Names>
bool has(const Names& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

bool is_own_slot(const MappingSet& set, std::string_view name) {
  const std::string begin = fmt::format("{}_", own_namespace.name);
  return name.starts_with(begin) && !set.own(name.substr(begin.size())).empty();
}

}  // namespace

void check_rows(const MappingSet& set, FileDiagnostics diagnostics) {
  for (const auto& [name, column] : set.columns) {
    const Slot* slot = find_slot(slots_of_mapping(), name);
    if (slot != nullptr) check_column(set, *slot, column, diagnostics);
  }
  const bool has_modifiers = set.has_cells("predicate_modifier");
  const bool has_cardinalities = set.has_cells("mapping_cardinality");
  for (std::size_t row = 0; row < set.row_count(); ++row) {
    if (has_modifiers) check_modifier(set, row, diagnostics);
    if (has_cardinalities) check_cardinality(set, row, diagnostics);
  }
}

std::vector<LeftOut> slots_left_out(const MappingSet& set) {
  const bool is_ours = !set.own("mapping_id").empty() || !set.own("coverage").empty();
  std::vector<LeftOut> left_out;
  for (const auto& [name, values] : set.slots) {
    if (has(set_slots_with_place, name) || is_own_slot(set, name)) continue;
    if (is_ours && has(slots_of_ours, name)) continue;
    left_out.push_back({.name = name, .values = values.size(), .at = values.front().at});
  }
  for (const auto& [name, column] : set.columns) {
    if (has(slots_with_place, name) || is_own_slot(set, name)) continue;
    if (is_ours && has(slots_of_ours, name)) continue;
    LeftOut slot{.name = name, .values = 0, .at = set.table.columns[column].at};
    for (std::size_t row = 0; row < set.row_count(); ++row) {
      const std::string_view value = set.table.cell(row, column).text;
      // That a person judged is what a crosswalk says of every row.
      if (!value.empty() && value != "semapv:ManualMappingCuration") ++slot.values;
    }
    if (slot.values > 0) left_out.push_back(slot);
  }
  return left_out;
}

}  // namespace crosswalk::sssom
