#include <array>

#include "report/rule_help.hpp"

namespace crosswalk::report {
namespace {

constexpr auto english_import = std::to_array<RuleHelp>({
    {.rule = "unknown-parent",
     .meaning = "The entry has no place in the tree of the framework.",
     .cause =
         "A typing error, or the row of the category was left out or stands under another id."},
    {.rule = "unreadable-table",
     .meaning = "The rows of the crosswalk are not there, so it cannot be used.",
     .cause = "The file name behind 'table' is mistyped, or the crosswalk's file was moved or "
              "renamed without its table."},
    {.rule = "unknown-column",
     .meaning = "What stands in that column would be lost without a word.",
     .cause = "Mostly a typing error in the first line, or a text without the language behind its "
              "name."},
    {.rule = "rows-disagree",
     .meaning =
         "Rows with the same mapping id are one judgement, and these rows say different things.",
     .cause = "An id was copied down by mistake, or only one of the rows was changed later."},
    {.rule = "unreadable-workbook",
     .meaning = "Nothing of the workbook is used.",
     .cause = "The file has a password, is an old .xls or another kind of file, was cut off on its "
              "way, or unpacks to more than 64 MiB."},
    {.rule = "converted-cell",
     .meaning =
         "What was typed is lost: a spreadsheet takes 1.10 for the number 1.1 and 3/4 for a date.",
     .cause = "The column was not formatted as text before the ids were typed or pasted."},
    {.rule = "unevaluated-formula",
     .meaning = "There is a formula in the cell, but no text that could be read.",
     .cause = "The workbook was written by a program that leaves it to Excel or LibreOffice to "
              "compute formulas, or the formula failed (#N/A, #REF!)."},
    {.rule = "merged-cell",
     .meaning = "Only the first of merged cells has a content; whether it also counts for the rows "
                "below is not known.",
     .cause = "Cells were merged to make the sheet look tidy."},
    {.rule = "struck-out-cell",
     .meaning =
         "Text that is struck through often no longer counts, but it is read like any other.",
     .cause = "Somebody marked it as done or as outdated, and it was not removed."},
    {.rule = "sssom-metadata",
     .meaning = "The metadata says what the prefixes of ids stand for and what holds for all rows; "
                "without it the rows cannot be understood.",
     .cause = "A typing error in the lines that begin with '#', a spreadsheet that changed them, "
              "or a .sssom.yml file that does not fit the table."},
    {.rule = "sssom-value",
     .meaning = "The row cannot be turned into a mapping.",
     .cause = "A prefix is missing from curie_map, a predicate is not one that says how two "
              "entries relate, or a number or a date is written differently."},
    {.rule = "sssom-departure",
     .meaning = "The set can be read all the same, but programs that keep to the standard more "
                "strictly may refuse it.",
     .cause = "The set was written by hand or by an older program, or a spreadsheet changed it."},
    {.rule = "sssom-left-out",
     .meaning = "It stays in the set only and is not in the crosswalk.",
     .cause = "The set holds scores, tools, match fields and the like; a crosswalk keeps the "
              "entries, the relation and the rationale of each row, and who wrote the set."},
});

}  // namespace

std::span<const RuleHelp> english_import_help() { return english_import; }

}  // namespace crosswalk::report
