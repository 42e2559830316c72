#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "load/file_diagnostics.hpp"
#include "load/table/columns.hpp"
#include "load/table/table.hpp"
#include "model/text.hpp"

namespace crosswalk {

/// Whether a word is an id or a ref that a column may name; for lists whose separator is not told.
using IsKnown = std::function<bool(std::string_view)>;

/// How the cells of a table are to be taken.
struct CellReading {
  /// The language of texts in columns that name none. Empty where nobody told it.
  std::string language = {};
  /// What to do where the language is needed and empty: an advice for the message.
  std::string language_cure = {};
  std::set<std::size_t> filled_down = {};  ///< columns whose empty cells repeat the one above
};

/// Reads the cells of a table in the order of its rows, and reports those that hold something else
/// than words.
class CellReader {
 public:
  CellReader(const InputTable& table, std::span<const ReadColumn> columns, CellReading reading,
             FileDiagnostics diagnostics);

  /// Goes to a row, and returns whether a cell that is read holds something there that is not only
  /// repeated from above.
  bool go_to(std::size_t row);

  /// Where the current row begins.
  [[nodiscard]] Position row_at() const { return table_.cell(row_, 0).at; }

  [[nodiscard]] bool has_column(ColumnUse use) const;

  /// The words in the first column of that use, without blanks around them; empty where there is no
  /// such column.
  Located<std::string> words(ColumnUse use);

  /// The words in one column, which was given to the constructor.
  Located<std::string> words(const ReadColumn& column);

  /// The elements of a list, separated by `;` or line breaks; by commas only where every element is
  /// then known.
  std::vector<Located<std::string>> list(ColumnUse use, const IsKnown& is_known = {});

  /// The text in the columns of that use, one for each language.
  Text text(ColumnUse use);

  [[nodiscard]] std::span<const ReadColumn> columns() const { return columns_; }

 private:
  [[nodiscard]] const TableCell& cell(const ReadColumn& column) const {
    return table_.cell(row_, column.index);
  }
  bool is_readable(const ReadColumn& column, const TableCell& cell);
  void report_converted(const ReadColumn& column, const TableCell& cell, std::string_view kind);
  std::string language_of(const ReadColumn& column);

  const InputTable& table_;
  std::vector<ReadColumn> columns_;
  CellReading reading_;
  FileDiagnostics diagnostics_;
  std::size_t row_ = 0;
  std::map<std::size_t, TableCell> above_;  ///< the last filled cell of columns that repeat it
  bool has_told_language_ = false;
};

}  // namespace crosswalk
