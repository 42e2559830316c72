#include "load/table/table_reviews.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>
#include <vector>

#include "load/table/csv_table.hpp"
#include "load/table/mapping_rows.hpp"
#include "load/text_guard.hpp"
#include "load/yaml/place_cursor.hpp"

namespace crosswalk {

namespace {

constexpr auto review_columns =
    std::to_array<ColumnUse>({ColumnUse::reviewed_left, ColumnUse::reviewed_right,
                              ColumnUse::reviewed_on, ColumnUse::reviewed_by});

std::array<std::string_view, review_columns.size()> values_of(const Review& review) {
  return {review.left, review.right, review.on, review.by};
}

/// A table of CSV that is copied with some of its cells replaced.
class TableEditor {
 public:
  TableEditor(const SourceFile& file, const InputTable& table,
              const std::vector<ReadColumn>& columns)
      : text_(file.text()),
        mark_(byte_order_mark(text_)),
        places_(text_.substr(mark_)),
        table_(table) {
    for (const ColumnUse use : review_columns) {
      const auto found = std::find_if(columns.begin(), columns.end(),
                                      [use](const ReadColumn& each) { return each.use == use; });
      if (found != columns.end()) {
        columns_.emplace_back(found->index);
      } else {
        columns_.emplace_back();
        new_names_.emplace_back(name_of(use));
      }
    }
  }

  /// Copies the line that names the columns, with the new names behind them.
  void copy_names() {
    copy_through(table_.columns.back());
    for (const std::string& name : new_names_) result_ += table_.separator + name;
  }

  /// Copies a row with its review replaced, if there is a new one.
  void copy_row(std::size_t row, const Review* review) {
    if (review != nullptr) replace_cells(row, *review);
    copy_through(table_.cell(row, table_.columns.size() - 1));
    for (std::size_t index = 0; index < columns_.size(); ++index) {
      if (columns_[index]) continue;
      result_ += table_.separator;
      if (review != nullptr) append_value(values_of(*review).at(index), false);
    }
  }

  std::string finish() {
    result_ += text_.substr(copied_);
    return std::move(result_);
  }

 private:
  void replace_cells(std::size_t row, const Review& review) {
    std::vector<std::pair<std::size_t, std::string_view>> values;
    for (std::size_t index = 0; index < columns_.size(); ++index) {
      if (columns_[index]) values.emplace_back(*columns_[index], values_of(review).at(index));
    }
    std::sort(values.begin(), values.end());
    for (const auto& [column, value] : values) {
      const TableCell& cell = table_.cell(row, column);
      if (cell.text == value) continue;
      const std::size_t begin = offset_of(cell);
      result_ += text_.substr(copied_, begin - copied_);
      const bool is_quoted = begin < text_.size() && text_[begin] == '"';
      append_value(value, is_quoted);
      copied_ = end_of(begin);
    }
  }

  void copy_through(const TableCell& cell) {
    const std::size_t end = std::max(end_of(offset_of(cell)), copied_);
    result_ += text_.substr(copied_, end - copied_);
    copied_ = end;
  }

  void append_value(std::string_view value, bool in_quotes) {
    constexpr std::string_view special = "\"\r\n,;\t";
    if (!in_quotes && value.find_first_of(special) == std::string_view::npos) {
      result_ += value;
      return;
    }
    result_ += '"';
    for (const char byte : value) {
      if (byte == '"') result_ += '"';
      result_ += byte;
    }
    result_ += '"';
  }

  std::size_t offset_of(const TableCell& cell) { return mark_ + places_.offset_of(cell.at); }

  /// The end of the cell that begins at `begin`, with its quotes.
  [[nodiscard]] std::size_t end_of(std::size_t begin) const {
    if (begin < text_.size() && text_[begin] == '"') {
      for (std::size_t at = begin + 1; at < text_.size(); ++at) {
        if (text_[at] != '"') continue;
        if (at + 1 == text_.size() || text_[at + 1] != '"') return at + 1;
        ++at;
      }
      return text_.size();
    }
    const std::string ends{table_.separator, '\n', '\r'};
    return std::min(text_.find_first_of(ends, begin), text_.size());
  }

  std::string_view text_;
  std::size_t mark_;
  PlaceCursor places_;
  const InputTable& table_;
  std::vector<std::optional<std::size_t>> columns_;  ///< by review column; nullopt for new ones
  std::vector<std::string> new_names_;
  std::string result_;
  std::size_t copied_ = 0;  ///< the bytes of the text that are in the result or replaced in it
};

/// A table with what its rows say.
struct LoadedTable {
  InputTable table;
  std::vector<ReadColumn> columns;
  MappingRows rows;
};

std::optional<LoadedTable> load_again(const SourceFile& file, const std::string& language) {
  Diagnostics diagnostics;
  std::optional<InputTable> table = read_csv(file, diagnostics);
  if (!table) return std::nullopt;
  LoadedTable loaded{.table = *std::move(table), .columns = {}, .rows = {}};
  loaded.columns = recognized_columns({.names = ColumnNames::ours}, loaded.table.columns);
  const MappingRowReading reading{.cells = {.language = language}};
  loaded.rows = read_mapping_rows(loaded.table, loaded.columns, reading,
                                  {.file = &file, .all = &diagnostics});
  if (diagnostics.error_count() > 0) return std::nullopt;
  return loaded;
}

}  // namespace

std::optional<std::string> with_table_reviews(const Crosswalk& crosswalk,
                                              const std::map<std::string, Review>& reviews) {
  const SourceFile& file = *crosswalk.rows_file;
  const std::optional<LoadedTable> loaded = load_again(file, crosswalk.language);
  if (!loaded) return std::nullopt;
  const MappingRows& rows = loaded->rows;
  TableEditor editor(file, loaded->table, loaded->columns);
  editor.copy_names();
  for (std::size_t row = 0; row < loaded->table.row_count(); ++row) {
    const Review* review = nullptr;
    if (const std::optional<std::size_t> mapping = rows.mapping_of_row[row]) {
      const auto found = reviews.find(rows.mappings[*mapping].id.value);
      if (found != reviews.end()) review = &found->second;
    }
    editor.copy_row(row, review);
  }

  // What was written is read once more, so that a table is never left that says something else.
  const SourceFile edited(file.location(), editor.finish());
  const std::optional<LoadedTable> result = load_again(edited, crosswalk.language);
  if (!result || result->rows.mappings.size() != rows.mappings.size()) return std::nullopt;
  for (const Mapping& mapping : result->rows.mappings) {
    const auto wanted = reviews.find(mapping.id.value);
    if (wanted == reviews.end()) continue;
    if (!mapping.reviewed || values_of(*mapping.reviewed) != values_of(wanted->second)) {
      return std::nullopt;
    }
  }
  return edited.text();
}

}  // namespace crosswalk
