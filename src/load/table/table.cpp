#include "load/table/table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "load/table/table_rules.hpp"

namespace crosswalk {

namespace {

constexpr std::size_t most_cells = 16'000'000;
constexpr std::size_t most_skipped = 20;

bool is_empty_cell(const TableCell& cell) { return cell.is_empty(); }

}  // namespace

TableBuilder::TableBuilder(const SourceFile& file, Diagnostics& diagnostics, IsHeading is_heading)
    : diagnostics_{.file = &file, .all = &diagnostics}, is_heading_(std::move(is_heading)) {
  table_.file = &file;
}

void TableBuilder::add(std::vector<TableCell> row, Position end) {
  add({.cells = std::move(row), .end = end, .is_of_sheet = false});
}

void TableBuilder::add_sheet_row(std::vector<TableCell> row) {
  add({.cells = std::move(row), .end = {}, .is_of_sheet = true});
}

void TableBuilder::add(Row row) {
  if (row.cells.size() > most_columns) {
    report_too_large(row.cells[most_columns].at, "more than 16,384 columns");
    return;
  }
  if (std::all_of(row.cells.begin(), row.cells.end(), is_empty_cell)) return;
  if (table_.columns.empty() && is_heading_ && !is_heading_(row.cells)) {
    skipped_.push_back(std::move(row));
    if (skipped_.size() == most_skipped) take_skipped();
    return;
  }
  if (table_.columns.empty()) table_.skipped_rows = skipped_.size();
  take(std::move(row));
}

void TableBuilder::take(Row row) {
  if (table_.columns.empty()) {
    take_columns(std::move(row.cells));
  } else {
    take_cells(std::move(row));
  }
}

/// No row names the columns as expected, so the first one is taken for it.
void TableBuilder::take_skipped() {
  is_heading_ = {};
  for (Row& row : std::exchange(skipped_, {})) take(std::move(row));
}

void TableBuilder::take_columns(std::vector<TableCell> row) {
  while (row.back().is_empty()) row.pop_back();
  std::map<std::string_view, Position> seen;
  for (const TableCell& column : row) {
    if (column.text.empty()) continue;
    const auto [first, is_new] = seen.try_emplace(column.text, column.at);
    if (is_new) continue;
    diagnostics_
        .report(rules::repeated_column, column.at,
                fmt::format("two columns are named '{}'", column.text))
        .notes.push_back({diagnostics_.file, first->second, "the other one is here"});
  }
  table_.columns = std::move(row);
}

void TableBuilder::take_cells(Row row) {
  const std::size_t count = table_.columns.size();
  std::vector<TableCell>& cells = row.cells;
  while (cells.size() > count && cells.back().is_empty()) cells.pop_back();
  if (row.is_of_sheet) fit_to_sheet(cells);
  if (cells.size() != count) {
    if (ragged_rows_++ == 0) {
      ragged_at_ = cells.size() > count ? cells[count].at : row.end;
      ragged_cells_ = cells.size();
    }
    return;
  }
  if (table_.cells.size() + count > most_cells) {
    report_too_large(cells.front().at, "more than 16 million cells");
    return;
  }
  table_.cells.insert(table_.cells.end(), cells.begin(), cells.end());
}

void TableBuilder::fit_to_sheet(std::vector<TableCell>& cells) {
  const std::size_t count = table_.columns.size();
  for (std::size_t index = count; index < cells.size() && !has_told_nameless_; ++index) {
    if (cells[index].text.empty()) continue;
    diagnostics_.report(rules::missing_cell, cells[index].at, "the cell's column has no name");
    has_told_nameless_ = true;
  }
  const int line = cells.front().at.line;
  const auto first_new = static_cast<int>(cells.size());
  cells.resize(count);
  for (int column = first_new; column < static_cast<int>(count); ++column) {
    cells[static_cast<std::size_t>(column)].at = {line, column + 1};
  }
}

void TableBuilder::report_too_large(Position at, std::string_view what) {
  if (!is_too_large_) {
    diagnostics_.report(rules::table_too_large, at, fmt::format("the table has {}", what));
  }
  is_too_large_ = true;
}

void TableBuilder::report_ragged_rows() {
  std::string message = fmt::format("the row has {} cell{}, the first line {}", ragged_cells_,
                                    ragged_cells_ == 1 ? "" : "s", table_.columns.size());
  if (ragged_rows_ > 1) {
    message += fmt::format("; {} other row{} of a wrong length", ragged_rows_ - 1,
                           ragged_rows_ == 2 ? " is" : "s are");
  }
  diagnostics_.report(rules::ragged_row, ragged_at_, std::move(message));
}

void TableBuilder::report_nameless_columns() {
  for (std::size_t column = 0; column < table_.columns.size(); ++column) {
    if (!table_.columns[column].text.empty()) continue;
    for (std::size_t row = 0; row < table_.row_count(); ++row) {
      if (table_.cell(row, column).is_empty()) continue;
      diagnostics_.report(rules::missing_cell, table_.columns[column].at, "a column has no name");
      break;
    }
  }
}

InputTable TableBuilder::finish() {
  if (!skipped_.empty() && table_.columns.empty()) take_skipped();
  if (ragged_rows_ > 0) report_ragged_rows();
  report_nameless_columns();
  return std::move(table_);
}

}  // namespace crosswalk
