#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace crosswalk {

/// What a program is to read: named, typed columns and rows, without any format.
///
/// Column names and codes are English in every language. An empty cell is one without bytes: there
/// is no other way to say that a row has no value in a column.
class DataTable {
 public:
  /// What the cells of a column hold.
  enum class Kind : std::uint8_t {
    id,      // an id, a ref or a name; never a number, whatever it looks like
    text,    // words of the data or of the program
    code,    // a word of a closed list
    number,  // a whole number, in digits
    list,    // any number of ids or codes, joined by `;`
  };
  struct Column {
    std::string name = {};
    Kind kind = Kind::text;
    std::string meaning = {};  ///< what the column holds, as a phrase for its reader
    /// Of a column that stands for an entry, beside others for other entries: the name with `<id>`
    /// in the place of the entry's id.
    std::string pattern = {};
  };

  /// A table without rows.
  DataTable(std::string name, std::vector<Column> columns);

  /// "items", "mappings" …
  [[nodiscard]] const std::string& name() const { return name_; }
  [[nodiscard]] const std::vector<Column>& columns() const { return columns_; }
  [[nodiscard]] std::size_t row_count() const { return ends_.size() / columns_.size(); }

  /// The text of a cell. It is valid until the next one is added.
  [[nodiscard]] std::string_view cell(std::size_t row, std::size_t column) const;

  /// The index of the column with that name, which must exist.
  [[nodiscard]] std::size_t column_named(std::string_view name) const;

  /// Appends a cell. Rows are filled one after the other, each with a cell for each column.
  void add(std::string_view value);

  /// Appends a cell to a column of numbers.
  template <std::integral Number>
  void add_number(Number value) {
    add(std::to_string(value));
  }

  /// Appends a cell to a column of lists.
  void add_list(const std::vector<std::string>& values);

 private:
  std::string name_;
  std::vector<Column> columns_;
  // All cells in one text: a string for each of the millions of cells of a large table would take
  // several times the memory.
  std::string text_;
  std::vector<std::size_t> ends_;  ///< of each cell in `text_`
};

}  // namespace crosswalk
