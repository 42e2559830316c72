#pragma once

#include <array>

#include "model/diagnostic.hpp"

// The rules about tables and about the ratings in them.
namespace crosswalk::rules {

inline constexpr Rule table_syntax{
    .id = "table-syntax",
    .severity = Severity::error,
    .summary = "a table cannot be read as CSV",
    .advice =
        "Put a cell with a separator, a quotation mark or a line break in double quotes, and "
        "double each quote within it: \"say \"\"yes\"\"\". A spreadsheet does so by itself when it "
        "saves as “CSV UTF-8”."};

inline constexpr Rule unclear_separator{
    .id = "unclear-separator",
    .severity = Severity::error,
    .summary = "the first line does not tell what separates the cells of a table",
    .advice =
        "Use one separator throughout. Put the name of a column that has such a sign in it in "
        "double quotes, or choose another name."};

inline constexpr Rule ragged_row{
    .id = "ragged-row",
    .severity = Severity::error,
    .summary = "a row of a table has more or fewer cells than the first line",
    .advice =
        "Put the text in double quotes, or add the missing separator. Empty cells at the end of a "
        "row that is too long do no harm."};

inline constexpr Rule repeated_column{.id = "repeated-column",
                                      .severity = Severity::error,
                                      .summary = "two columns of a table have the same name",
                                      .advice = "Give one of the two columns a name of its own."};

inline constexpr Rule missing_column{
    .id = "missing-column",
    .severity = Severity::error,
    .summary = "a table lacks a column that it has to have",
    .advice = "Name the column as the message says, in the first line of the table."};

inline constexpr Rule missing_cell{
    .id = "missing-cell",
    .severity = Severity::error,
    .summary = "a cell that has to say something is empty",
    .advice =
        "Fill in the cell: each column with cells in it has a name, and each row with ratings in "
        "it says which unit they are of."};

inline constexpr Rule table_too_large{
    .id = "table-too-large",
    .severity = Severity::error,
    .summary = "a table has more columns, cells or different values than are read",
    .advice = "Leave the column of remarks out, and keep one column for each coder."};

inline constexpr Rule repeated_unit{
    .id = "repeated-unit",
    .severity = Severity::error,
    .summary = "a table of ratings has two rows for one unit",
    .advice = "Keep one row for each unit, with what every coder says of it side by side."};

inline constexpr Rule invalid_rating{
    .id = "invalid-rating",
    .severity = Severity::error,
    .summary = "a rating lies outside of the scale",
    .advice =
        "Correct the cell, or list the word with --order. On an interval scale ratings are numbers "
        "with a point for the decimals, on a ratio scale none of them is negative. What a coder "
        "has not judged is left empty."};

inline constexpr Rule unclear_missing{
    .id = "unclear-missing",
    .severity = Severity::warning,
    .summary = "a rating looks like the sign for a missing one",
    .advice = "Empty these cells. If the sign really is a rating, list all ratings with --order."};

inline constexpr Rule no_common_unit{
    .id = "no-common-unit",
    .severity = Severity::warning,
    .summary = "no two coders judged the same unit",
    .advice =
        "Have some units judged by both. Spell units in the same way; for crosswalks, both coders "
        "need rows that reach the same items."};

}  // namespace crosswalk::rules

namespace crosswalk {

/// All rules about tables, in the order of the manual.
inline constexpr std::array table_rules{
    &rules::table_syntax,    &rules::unclear_separator, &rules::ragged_row,
    &rules::repeated_column, &rules::missing_column,    &rules::missing_cell,
    &rules::table_too_large, &rules::repeated_unit,     &rules::invalid_rating,
    &rules::unclear_missing, &rules::no_common_unit,
};

}  // namespace crosswalk
