#include "cli/import_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iostream>
#include <string_view>
#include <utility>

#include "cli/file_io.hpp"
#include "cli/options.hpp"
#include "load/table/csv_table.hpp"
#include "load/table/xlsx_table.hpp"
#include "text/suggestions.hpp"
#include "text/unicode.hpp"
#include "workspace/failure.hpp"

namespace crosswalk::cli {

namespace {

constexpr auto column_name_words = std::to_array<std::pair<std::string_view, ColumnNames>>(
    {{"ours", ColumnNames::ours}, {"sssom", ColumnNames::sssom}, {"strm", ColumnNames::strm}});

constexpr auto delimiter_words =
    std::to_array<std::pair<std::string_view, char>>({{",", ','},
                                                      {";", ';'},
                                                      {"\t", '\t'},
                                                      {"\\t", '\t'},
                                                      {"comma", ','},
                                                      {"semicolon", ';'},
                                                      {"tab", '\t'}});

/// Adds the names in a file of --columns, a table with the columns 'heading' and 'column', to
/// `reading`. Its diagnostics are about that file.
void read_names(const SourceFile& file, ColumnReading& reading, Diagnostics& diagnostics) {
  const std::optional<InputTable> names = read_csv(file, diagnostics);
  if (!names) return;
  std::optional<std::size_t> heading;
  std::optional<std::size_t> column;
  for (std::size_t index = 0; index < names->columns.size(); ++index) {
    const std::string name = folded(names->columns[index].text);
    if (name == "heading") heading = index;
    if (name == "column") column = index;
  }
  if (!heading || !column) {
    throw Failure(fmt::format(
        "'{}' has not the columns 'heading' and 'column', which --columns takes", file.path()));
  }
  for (std::size_t row = 0; row < names->row_count(); ++row) {
    reading.renamed[std::string(names->cell(row, *heading).text)] = names->cell(row, *column).text;
  }
}

std::optional<char> delimiter_of(const TableOptions& options) {
  if (!options.delimiter) return std::nullopt;
  return chosen_word("--delimiter", *options.delimiter, delimiter_words);
}

std::set<std::size_t> filled_down_columns(const InputTable& table, const TableOptions& options,
                                          const std::vector<ReadColumn>& read) {
  std::set<std::size_t> indices;
  for (const std::string& wanted : options.fill_down) {
    std::vector<std::string_view> names;
    std::optional<std::size_t> found;
    for (std::size_t index = 0; index < table.columns.size(); ++index) {
      const std::string_view name = table.columns[index].text;
      names.push_back(name);
      if (folded(name) == folded(wanted)) found = index;
    }
    for (const ReadColumn& column : read) {
      if (!found && name_of(column) == wanted) found = column.index;
    }
    if (!found) {
      throw Failure(fmt::format("--fill-down names no column of the table: '{}'{}", wanted,
                                did_you_mean(wanted, names)));
    }
    indices.insert(*found);
  }
  return indices;
}

void tell(const SourceFile& place, const ImportedTable& imported) {
  const InputTable& table = imported.table;
  std::string lines = fmt::format("{}: {} {}\n", place.path(), table.row_count(),
                                  table.row_count() == 1 ? "row" : "rows");
  if (table.skipped_rows > 0) {
    lines += fmt::format("  {} {} above the names of the columns {} not read\n", table.skipped_rows,
                         table.skipped_rows == 1 ? "row" : "rows",
                         table.skipped_rows == 1 ? "is" : "are");
  }
  std::string unread;
  for (std::size_t index = 0; index < table.columns.size(); ++index) {
    const std::string_view name = table.columns[index].text;
    const auto read = std::find_if(imported.columns.begin(), imported.columns.end(),
                                   [index](const ReadColumn& each) { return each.index == index; });
    if (read == imported.columns.end()) {
      if (!name.empty()) unread += fmt::format("{}'{}'", unread.empty() ? "" : ", ", name);
      continue;
    }
    lines += fmt::format("  column '{}' is read as {}{}\n", name, name_of(*read),
                         imported.filled_down.contains(index) ? ", filled down" : "");
  }
  if (!unread.empty()) lines += fmt::format("  not read: {}\n", unread);
  if (table.hidden_rows > 0) {
    lines += fmt::format("  hidden rows are read too: {}\n", table.hidden_rows);
  }
  for (const std::string& sheet : table.other_sheets) {
    lines += fmt::format("  another sheet, for --sheet: '{}'\n", sheet);
  }
  std::cerr << visible_lines(lines);
}

}  // namespace

std::optional<ImportedTable> read_import_table(const SourceFile& file, const TableOptions& options,
                                               ColumnReading reading,
                                               std::deque<SourceFile>& sheets,
                                               Diagnostics& diagnostics) {
  if (options.columns) {
    const auto* known =
        std::find_if(column_name_words.begin(), column_name_words.end(),
                     [&options](const auto& each) { return each.first == *options.columns; });
    if (known != column_name_words.end()) {
      reading.names = known->second;
    } else {
      read_names(sheets.emplace_back(*options.columns, read_file(*options.columns)), reading,
                 diagnostics);
    }
  }
  const IsHeading is_heading = [&reading](std::span<const TableCell> row) {
    return names_columns(reading, row);
  };
  std::optional<InputTable> table;
  if (is_workbook(file.text())) {
    if (options.delimiter) throw Failure("--delimiter is for CSV, and this is a workbook");
    table = read_xlsx(file, options.sheet, is_heading, sheets, diagnostics);
  } else {
    if (options.sheet) throw Failure("--sheet is for workbooks (.xlsx), and this is none");
    table = read_csv(file, diagnostics,
                     {.delimiter = delimiter_of(options),
                      .delimiter_cure = ": name the one that is meant with --delimiter",
                      .is_heading = is_heading,
                      .keeps_good_rows = true});
  }
  if (!table) return std::nullopt;
  ImportedTable imported{.table = *std::move(table), .columns = {}, .filled_down = {}};
  imported.columns = recognized_columns(reading, imported.table.columns);
  imported.filled_down = filled_down_columns(imported.table, options, imported.columns);
  tell(*imported.table.file, imported);
  return imported;
}

}  // namespace crosswalk::cli
