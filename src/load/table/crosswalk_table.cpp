#include "load/table/crosswalk_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "load/table/columns.hpp"
#include "load/table/csv_table.hpp"
#include "load/table/mapping_rows.hpp"
#include "load/table/table_rules.hpp"
#include "text/suggestions.hpp"

namespace crosswalk {

namespace {

/// Columns of the table that reports write, which follow from the others.
constexpr auto derived_columns = std::to_array<std::string_view>(
    {"source", "class", "left_text", "right_text", "cited_side", "determination", "review"});

void require_known_columns(const InputTable& table, const std::vector<ReadColumn>& read,
                           FileDiagnostics diagnostics) {
  std::vector<std::string_view> known = column_names(TableKind::crosswalk);
  known.insert(known.end(), derived_columns.begin(), derived_columns.end());
  for (std::size_t index = 0; index < table.columns.size(); ++index) {
    const TableCell& column = table.columns[index];
    const bool is_read = std::any_of(
        read.begin(), read.end(), [index](const ReadColumn& each) { return each.index == index; });
    if (is_read || column.text.empty()) continue;
    if (std::find(derived_columns.begin(), derived_columns.end(), column.text) !=
        derived_columns.end()) {
      continue;
    }
    diagnostics.report(
        rules::unknown_column, column.at,
        fmt::format("unknown column '{}'{}", column.text, did_you_mean(column.text, known)));
  }
}

}  // namespace

bool load_mappings(Crosswalk& crosswalk, const SourceFile& file, Diagnostics& diagnostics) {
  const std::size_t errors_before = diagnostics.error_count();
  const FileDiagnostics file_diagnostics{.file = &file, .all = &diagnostics};
  crosswalk.rows_file = &file;
  const std::optional<InputTable> table = read_csv(
      file, diagnostics, {.delimiter_cure = ": write 'sep=;' or 'sep=,' into a line above it"});
  if (!table) return false;
  const std::vector<ReadColumn> columns =
      recognized_columns({.names = ColumnNames::ours}, table->columns);
  require_known_columns(*table, columns, file_diagnostics);
  if (!require_mapping_columns(*table, columns, true, file_diagnostics)) return false;
  const MappingRowReading reading{
      .cells = {.language = crosswalk.language,
                .language_cure =
                    fmt::format(": name it rationale_en or the like, or add 'language: en' to {}",
                                crosswalk.file->name())}};
  crosswalk.mappings = read_mapping_rows(*table, columns, reading, file_diagnostics).mappings;
  return diagnostics.error_count() == errors_before;
}

}  // namespace crosswalk
