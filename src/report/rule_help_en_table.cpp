#include <array>

#include "report/rule_help.hpp"

namespace crosswalk::report {
namespace {

constexpr auto english_table = std::to_array<RuleHelp>({
    {.rule = "table-syntax",
     .meaning = "The table cannot be divided into rows and cells, so nothing of it is used.",
     .cause = "A quotation mark opens a cell and is not closed, so that it swallows the rows after "
              "it; or one stands in the middle of a cell."},
    {.rule = "unclear-separator",
     .meaning = "Cells are separated by commas, semicolons or tabs; whichever the first line has "
                "most of is taken, and here two of them are equally many.",
     .cause = "The name of a column has such a sign in it, or the first line was typed with "
              "another separator than the rest."},
    {.rule = "ragged-row",
     .meaning = "In a row with too few or too many cells it is not certain which cell belongs to "
                "which column.",
     .cause = "A text with a comma in it is not in double quotes, or a separator is missing where "
              "a cell is empty."},
    {.rule = "repeated-column",
     .meaning = "Only one of the two can be meant.",
     .cause = "A column was copied in the spreadsheet, or two coders have the same name."},
    {.rule = "missing-column",
     .meaning = "The first line names the columns, and one that is needed is not among them.",
     .cause = "The column has another name, or the first line with the names is missing. A table "
              "of ratings has a column 'unit' and a column for each coder, of whom there are two "
              "at least."},
    {.rule = "missing-cell",
     .meaning = "The row or column could not be told from others.",
     .cause = "The name of a column, or the unit of a row, was left empty, often because a "
              "spreadsheet showed it only once for several rows."},
    {.rule = "table-too-large",
     .meaning = "At most 16,384 columns, 16 million cells and 1,000 different ratings of a scale "
                "of words are read.",
     .cause = "A column of remarks stands among the ratings, so that each remark counts as a "
              "rating of its own."},
    {.rule = "repeated-unit",
     .meaning = "Two judgements of one coder on the same unit cannot both count.",
     .cause = "A row was copied, or each coder was given a row where there should be a column."},
    {.rule = "invalid-rating",
     .meaning = "The rating is not one of the values that the scale allows.",
     .cause = "A typing error, a comma in place of the decimal point, or a word that was left out "
              "of --order."},
    {.rule = "unclear-missing",
     .meaning = "Only an empty cell is a missing rating. A sign such as '.' or 'NA' counts as a "
                "rating like any other, and changes the figures.",
     .cause = "The table comes from a program that writes missing values in that way."},
    {.rule = "no-common-unit",
     .meaning =
         "Agreement shows only on what two coders have both judged, so no figure can be given.",
     .cause = "The coders shared the work out between them, or spelled the units differently."},
});

}  // namespace

std::span<const RuleHelp> english_table_help() { return english_table; }

}  // namespace crosswalk::report
