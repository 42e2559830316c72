#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "load/file_diagnostics.hpp"
#include "model/diagnostic.hpp"
#include "model/source.hpp"

namespace crosswalk {

/// What a cell holds. CSV has text only; a spreadsheet has all of these.
enum class CellKind : std::uint8_t {
  text,
  number,
  date,     // a date, a time or both, written as in ISO 8601
  formula,  // a formula whose value the file does not hold
  failed,   // the value of a formula that failed, such as #N/A
  covered,  // a cell that a merged cell above or beside it covers; it has no text
};

/// The content of one cell of a table and where it is.
struct TableCell {
  std::string_view text = {};
  Position at = {};
  CellKind kind = CellKind::text;
  bool is_struck_out = false;

  [[nodiscard]] bool is_empty() const { return text.empty() && kind == CellKind::text; }
};

/// A table with named columns, read from CSV, TSV or a sheet of a workbook. Its cells point into
/// its file and into the table itself.
struct InputTable {
  const SourceFile* file = nullptr;     ///< never null once loaded; it outlives the table
  std::vector<TableCell> columns = {};  ///< the names, unique; a column without cells may lack one
  std::vector<TableCell> cells = {};    ///< row by row; every row has one cell for each column
  std::deque<std::string> texts = {};   ///< of cells that differ from the bytes of the file
  char separator = ',';                 ///< of CSV
  std::size_t skipped_rows = 0;         ///< rows with text above the names of the columns
  /// How a spreadsheet shows a number, where that differs: 1.10 for 1.1.
  std::map<Position, std::string> shown_numbers = {};
  /// Of a workbook: the sheet that was read, the other visible ones, and the number of rows of the
  /// sheet that are hidden, which were read all the same.
  std::string sheet = {};
  std::vector<std::string> other_sheets = {};
  std::size_t hidden_rows = 0;

  [[nodiscard]] std::size_t row_count() const {
    return columns.empty() ? 0 : cells.size() / columns.size();
  }
  [[nodiscard]] const TableCell& cell(std::size_t row, std::size_t column) const {
    return cells[row * columns.size() + column];
  }
};

/// Whether a row names the columns. Rows before it, such as a title, are skipped.
using IsHeading = std::function<bool(std::span<const TableCell>)>;

/// Puts rows together to a table: finds the row that names the columns, drops empty rows and empty
/// cells behind the last named column, and reports what makes rows unequal.
class TableBuilder {
 public:
  static constexpr std::size_t most_columns = 16'384;

  /// Without `is_heading`, the first row names the columns; so it does where no row of the first
  /// twenty satisfies `is_heading`.
  TableBuilder(const SourceFile& file, Diagnostics& diagnostics, IsHeading is_heading = {});

  /// Keeps a text for cells to point to.
  std::string_view keep(std::string text) { return table_.texts.emplace_back(std::move(text)); }
  void show_number(Position at, std::string text) {
    table_.shown_numbers.emplace(at, std::move(text));
  }

  /// Adds a row of CSV, which ends at `end` and has to be as long as the first one.
  void add(std::vector<TableCell> row, Position end);

  /// Adds a row of a sheet. Empty cells at its end may be missing.
  void add_sheet_row(std::vector<TableCell> row);

  [[nodiscard]] bool has_columns() const { return !table_.columns.empty(); }

  /// The last column that can be of use in a row of `size` cells: that of the last named one, or of
  /// the row's last cell.
  [[nodiscard]] int last_useful_column(std::size_t size) const {
    return static_cast<int>(std::max(size, table_.columns.size()));
  }

  /// Whether a limit on columns or cells was exceeded, so that reading on is of no use.
  [[nodiscard]] bool is_too_large() const { return is_too_large_; }

  /// Reports what concerns all rows. The builder is then used up.
  InputTable finish();

 private:
  struct Row {
    std::vector<TableCell> cells;
    Position end;
    bool is_of_sheet;
  };

  void add(Row row);
  void take(Row row);
  void fit_to_sheet(std::vector<TableCell>& cells);
  void take_columns(std::vector<TableCell> row);
  void take_cells(Row row);
  void take_skipped();
  void report_too_large(Position at, std::string_view what);
  void report_ragged_rows();
  void report_nameless_columns();

  FileDiagnostics diagnostics_;
  IsHeading is_heading_;
  InputTable table_;
  std::vector<Row> skipped_;  ///< rows before the one that names the columns
  std::size_t ragged_rows_ = 0;
  std::size_t ragged_cells_ = 0;
  Position ragged_at_;
  bool is_too_large_ = false;
  bool has_told_nameless_ = false;
};

}  // namespace crosswalk
