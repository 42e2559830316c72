#include "load/sssom/mapping_set.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "load/sssom/set_metadata.hpp"
#include "load/sssom/sssom_rules.hpp"
#include "load/table/csv_table.hpp"
#include "load/text_guard.hpp"
#include "text/suggestions.hpp"

namespace crosswalk::sssom {

namespace {

/// The file as two texts with the same lines: its metadata as YAML, and its table.
struct Halves {
  std::string metadata;
  std::string table;
  char separator = '\t';
  bool has_metadata = false;
};

std::string_view without_line_end(std::string_view line) {
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

bool is_metadata(std::string_view line) { return line.starts_with('#') || line.starts_with("\"#"); }

/// A line of metadata as YAML, at the same columns. Spreadsheets put it in quotes and add the
/// separators of the other columns.
std::string yaml_line(std::string_view line, char separator) {
  line = without_line_end(line);
  while (!line.empty() && (line.back() == separator || line.back() == '\t')) line.remove_suffix(1);
  std::string yaml;
  if (line.starts_with('"') && line.ends_with('"') && line.size() > 2) {
    line = line.substr(1, line.size() - 2);
    for (std::size_t at = 0; at < line.size(); ++at) {
      if (line[at] == '"' && at + 1 < line.size() && line[at + 1] == '"') ++at;
      yaml += line[at];
    }
  } else {
    yaml = line;
  }
  yaml.front() = ' ';
  return yaml;
}

Halves halves_of(const SourceFile& file) {
  Halves halves;
  std::string_view text = file.text();
  text.remove_prefix(byte_order_mark(text));
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    if (!is_metadata(line)) break;
    lines.push_back(line);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  const std::string_view names = text.substr(0, std::min(text.find('\n'), text.size()));
  if (names.find('\t') == std::string_view::npos && names.find(',') != std::string_view::npos) {
    halves.separator = ',';
  }
  for (const std::string_view line : lines) {
    halves.metadata += yaml_line(line, halves.separator) + '\n';
    halves.table += '\n';
  }
  halves.has_metadata = !lines.empty();
  halves.table += text;
  return halves;
}

/// Names of slots before version 1.0 that only changed their names.
constexpr auto renamed_slots = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"semantic_similarity_score", "similarity_score"},
    {"semantic_similarity_measure", "similarity_measure"},
    {"match_type", "mapping_justification"},
});

std::string present_name(std::string_view name) {
  for (const auto& [old, present] : renamed_slots) {
    if (old == name) return std::string(present);
  }
  return std::string(name);
}

void take_columns(MappingSet& set, FileDiagnostics diagnostics) {
  for (std::size_t index = 0; index < set.table.columns.size(); ++index) {
    const TableCell& column = set.table.columns[index];
    const std::string name(column.text);
    if (name.empty()) continue;
    if (find_slot(slots_of_mapping(), name) != nullptr || set.extensions.contains(name) ||
        name == "match_term_type") {
      set.columns.insert_or_assign(name, index);
    } else if (const std::string present = present_name(name); present != name) {
      set.columns.try_emplace(present, index);  // the present slot wins where there are both
    } else {
      std::vector<std::string_view> known;
      for (const Slot& slot : slots_of_mapping()) known.push_back(slot.name);
      diagnostics.report(
          rules::sssom_left_out, column.at,
          fmt::format("column '{}' is neither a slot of SSSOM nor defined by the set, "
                      "and is not read{}",
                      name, did_you_mean(name, known)));
    }
  }
}

/// Columns without any value say nothing.
void drop_empty_columns(MappingSet& set) {
  std::erase_if(set.columns, [&set](const auto& column) {
    for (std::size_t row = 0; row < set.row_count(); ++row) {
      if (!set.table.cell(row, column.second).text.empty()) return false;
    }
    return true;
  });
}

bool require_columns(const MappingSet& set, FileDiagnostics diagnostics) {
  bool has_all = true;
  for (const std::string_view name : {"subject_id", "predicate_id", "object_id"}) {
    if (set.columns.contains(name)) continue;
    has_all = false;
    diagnostics.report(rules::sssom_value,
                       set.table.columns.empty() ? Position{} : set.table.columns.front().at,
                       fmt::format("there is no column '{}', which every SSSOM table has", name));
  }
  if (has_all && !set.columns.contains("mapping_justification")) {
    diagnostics.report(rules::sssom_departure, set.table.columns.front().at,
                       "there is no column 'mapping_justification', which every SSSOM table has");
  }
  return has_all;
}

}  // namespace

Located<std::string> MappingSet::cell(std::size_t row, std::string_view slot) const {
  const auto found = columns.find(slot);
  if (found == columns.end()) return {.value = {}, .at = table.cell(row, 0).at};
  const TableCell& cell = table.cell(row, found->second);
  return {.value = std::string(cell.text), .at = cell.at};
}

Located<std::string> MappingSet::value(std::string_view slot) const {
  const auto found = slots.find(slot);
  return found == slots.end() ? Located<std::string>{} : found->second.front();
}

std::string MappingSet::own(std::string_view name) const {
  if (extensions.empty()) return {};
  const std::string slot = fmt::format("{}_{}", own_namespace.name, name);
  const auto found = extensions.find(slot);
  const bool is_ours =
      found != extensions.end() && found->second == fmt::format("{}{}", own_namespace.iri, name);
  return is_ours ? slot : std::string();
}

bool is_mapping_set(const SourceFile& file) {
  std::string_view text = file.text();
  text.remove_prefix(byte_order_mark(text));
  const std::string_view first = text.substr(0, std::min(text.find('\n'), text.size()));
  if (is_metadata(first)) return true;
  return first.find("subject_id") != std::string_view::npos &&
         first.find("predicate_id") != std::string_view::npos;
}

std::optional<MappingSet> read_mapping_set(const SourceFile& file, const SourceFile* metadata,
                                           std::deque<SourceFile>& parts,
                                           Diagnostics& diagnostics) {
  const std::size_t errors_before = diagnostics.error_count();
  if (!is_clean_text(file, diagnostics)) return std::nullopt;
  const FileDiagnostics file_diagnostics{.file = &file, .all = &diagnostics};
  if (byte_order_mark(file.text()) > 0) {
    file_diagnostics.report(rules::sssom_departure, {1, 1},
                            "the set begins with a byte order mark");
  }
  Halves halves = halves_of(file);
  MappingSet set{.file = &file};
  if (halves.has_metadata) {
    parts.emplace_back(file.location(), std::move(halves.metadata), file.name());
    read_set_metadata(parts.back(), file_diagnostics, set);
  } else if (metadata != nullptr) {
    read_set_metadata(*metadata, {.file = metadata, .all = &diagnostics}, set);
  } else {
    file_diagnostics.report(
        rules::sssom_metadata, {1, 1},
        "the set has no metadata, neither in lines that begin with '#' nor in a "
        ".sssom.yml file beside it");
  }
  parts.emplace_back(file.location(), std::move(halves.table), file.name());
  const SourceFile& table_part = parts.back();
  Diagnostics found;
  std::optional<InputTable> table = read_csv(table_part, found, {.delimiter = halves.separator});
  for (Diagnostic& each : found.sorted()) {
    diagnostics.report(*each.rule, file, each.at, each.message);
  }
  if (!table) return std::nullopt;
  set.table = *std::move(table);
  take_columns(set, file_diagnostics);
  if (!require_columns(set, file_diagnostics)) return std::nullopt;
  drop_empty_columns(set);
  if (diagnostics.error_count() > errors_before) return std::nullopt;
  return set;
}

std::vector<std::string> split_list(std::string_view cell) {
  std::vector<std::string> values;
  if (cell.empty()) return values;
  values.emplace_back();
  for (std::size_t at = 0; at < cell.size(); ++at) {
    const bool is_escape =
        cell[at] == '\\' && at + 1 < cell.size() && (cell[at + 1] == '|' || cell[at + 1] == '\\');
    if (is_escape) {
      values.back() += cell[++at];
    } else if (cell[at] == '|') {
      values.emplace_back();
    } else {
      values.back() += cell[at];
    }
  }
  return values;
}

}  // namespace crosswalk::sssom
