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
        "A cell with a separator, a quote or a line break in it stands in double quotes, and a "
        "quote within it is doubled: \"say \"\"yes\"\"\". A spreadsheet does that by itself when "
        "it saves a file as “CSV UTF-8”; a quote that is not closed swallows the rows after it."};

inline constexpr Rule unclear_separator{
    .id = "unclear-separator",
    .severity = Severity::error,
    .summary = "the first line does not tell what separates the cells of a table",
    .advice =
        "Cells are separated by commas, semicolons or tabs, and whichever the first line has most "
        "of is taken. Here two of them are equally many. Put the names of columns that have such "
        "a sign in them in double quotes, or choose other names."};

inline constexpr Rule ragged_row{
    .id = "ragged-row",
    .severity = Severity::error,
    .summary = "a row of a table has more or fewer cells than the first line",
    .advice =
        "Usually a text with a separator in it does not stand in double quotes, or a separator is "
        "missing where a cell is empty. Empty cells at the end of a row that goes on too long do "
        "no harm."};

inline constexpr Rule repeated_column{
    .id = "repeated-column",
    .severity = Severity::error,
    .summary = "two columns of a table have the same name",
    .advice = "Only one of the two can be meant. Give the other one a name of its own."};

inline constexpr Rule missing_column{
    .id = "missing-column",
    .severity = Severity::error,
    .summary = "a table lacks a column that it has to have",
    .advice =
        "The first line names the columns. A table of ratings has the column 'unit', and a column "
        "for each coder, of whom there are two at least."};

inline constexpr Rule missing_cell{
    .id = "missing-cell",
    .severity = Severity::error,
    .summary = "a cell that has to say something is empty",
    .advice =
        "Fill in the cell: a column with cells in it has a name, and a row with ratings in it "
        "says which unit they are of."};

inline constexpr Rule table_too_large{
    .id = "table-too-large",
    .severity = Severity::error,
    .summary = "a table has more columns, cells or different values than are read",
    .advice =
        "A table has at most 16,384 columns and 16 million cells, and a scale of words at most "
        "1,000 different ratings. Where that is exceeded there is often a column of remarks among "
        "the ratings: leave it out."};

inline constexpr Rule repeated_unit{
    .id = "repeated-unit",
    .severity = Severity::error,
    .summary = "a table of ratings has two rows for one unit",
    .advice =
        "Each unit has one row, with what every coder says of it side by side. Two judgements of "
        "one coder on the same unit cannot both count."};

inline constexpr Rule invalid_rating{
    .id = "invalid-rating",
    .severity = Severity::error,
    .summary = "a rating lies outside of the scale",
    .advice =
        "With --order, ratings are the words listed there. On an interval scale they are numbers "
        "with a point for the decimals, on a ratio scale none of them negative. What a coder has "
        "not judged is left empty."};

inline constexpr Rule unclear_missing{
    .id = "unclear-missing",
    .severity = Severity::warning,
    .summary = "a rating looks like the sign for a missing one",
    .advice =
        "Only an empty cell is a missing rating. Signs such as '.' and 'NA' count as values of a "
        "nominal scale. Empty these cells; if the word is meant, list all words with --order."};

inline constexpr Rule no_common_unit{
    .id = "no-common-unit",
    .severity = Severity::warning,
    .summary = "no two coders judged the same unit",
    .advice =
        "Agreement shows only on what two coders have judged. Units are the same where they are "
        "spelled the same; items of a crosswalk, where both coders have a row that reaches them."};

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
