#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "load/table/table.hpp"

namespace crosswalk {

/// What a column of a table is for.
enum class ColumnUse : std::uint8_t {
  unread,
  // of a crosswalk
  mapping_id,
  left_ref,
  right_ref,
  relation,
  extent,
  cited,
  quote,           // a text
  quote_language,  // of the row's quote, in a column without a language
  rationale,       // a text
  rationale_language,
  source_title,
  source_author,
  source_year,
  source_identifier,
  source_locator,
  source_url,
  reviewed_left,
  reviewed_right,
  reviewed_on,
  reviewed_by,
  // of a framework
  id,
  parent_id,
  category,     // the category of the row, by title; several columns from the top downwards
  category_id,  // likewise, by id
  title,        // a text
  text,         // a text
  label,
  concepts,
  evidence,
  // of both
  note,  // a text
};

/// A column that is read.
struct ReadColumn {
  std::size_t index = 0;
  ColumnUse use = ColumnUse::unread;
  std::string language = {};  ///< of a text; empty where the name gives none
};

/// Whose names columns have.
enum class ColumnNames {
  any,    // all that are known
  ours,   // those of the tables of this program
  sssom,  // Simple Standard for Sharing Ontological Mappings
  strm,   // set theory relationship mapping (NIST IR 8477) and its spreadsheets
};

enum class TableKind { crosswalk, framework };

/// What the names of columns mean.
struct ColumnReading {
  TableKind kind = TableKind::crosswalk;
  ColumnNames names = ColumnNames::any;
  /// Further names, as written in the table, and what they mean in ours: "Kompetenz" is "left_ref".
  std::map<std::string, std::string> renamed = {};
  /// What people call the two frameworks of a crosswalk: ids, short names and titles. A column of
  /// that name has the refs of that side.
  std::vector<std::string> left_names = {};
  std::vector<std::string> right_names = {};
};

/// What the columns of `table` are for, in their order; the other columns are not read. Where two
/// columns mean the same, the one whose name is more clearly meant is read.
std::vector<ReadColumn> recognized_columns(const ColumnReading& reading,
                                           std::span<const TableCell> columns);

/// Whether a row is likely to name columns: at least two of its cells do.
bool names_columns(const ColumnReading& reading, std::span<const TableCell> row);

/// Our name of a column: "left_ref", "rationale_fr".
std::string name_of(const ReadColumn& column);
std::string_view name_of(ColumnUse use);

/// Our names of all columns of a crosswalk or a framework, for advice.
std::vector<std::string_view> column_names(TableKind kind);

/// Whether a column of this use holds ids, which a spreadsheet must not take for numbers.
bool holds_ids(ColumnUse use);

}  // namespace crosswalk
