#pragma once

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/data_table.hpp"
#include "model/framework.hpp"
#include "model/text.hpp"

namespace crosswalk::report {

using CellKind = DataTable::Kind;

/// A column of a data table, with all that is to be said of it in one place: its name, its kind,
/// what it holds, and how its cell is made from the value that a row stands for.
template <typename Row>
struct TableColumn {
  std::string_view name;
  CellKind kind = CellKind::text;
  std::string_view meaning;
  void (*add)(DataTable& table, const Row& row);
};

/// A table of these columns without rows.
template <typename Row>
DataTable table_of(std::string name, std::span<const TableColumn<Row>> columns) {
  std::vector<DataTable::Column> made;
  for (const TableColumn<Row>& column : columns) {
    made.push_back({.name = std::string(column.name),
                    .kind = column.kind,
                    .meaning = std::string(column.meaning)});
  }
  return {std::move(name), std::move(made)};
}

/// Appends a row to a table of these columns.
template <typename Row>
void add_row(DataTable& table, std::span<const TableColumn<Row>> columns, const Row& row) {
  for (const TableColumn<Row>& column : columns) column.add(table, row);
}

/// The words and the language of a version; empty where there is none.
inline std::string_view words_of(const Text::Version* version) {
  return version == nullptr ? std::string_view() : std::string_view(version->words.value);
}
inline std::string_view language_of(const Text::Version* version) {
  return version == nullptr ? std::string_view() : std::string_view(version->language.value);
}

/// The words of a framework's text for readers of `language`; empty where there are none.
inline std::string_view words_in(const Text& text, const Framework& framework,
                                 std::string_view language) {
  return words_of(text.best(language, framework.original.value));
}

inline std::string_view yes_or_no(bool value) { return value ? "yes" : "no"; }

}  // namespace crosswalk::report
