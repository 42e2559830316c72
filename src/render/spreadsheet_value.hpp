#pragma once

#include <string_view>

namespace crosswalk::render {

/// Whether a spreadsheet that opens a CSV file shows or runs something else than the words of this
/// cell: it begins like a formula, also behind blanks or in full-width signs, or it reads as a
/// number, a date, a time, an amount of money, a truth value or an error, in any of the languages
/// that frameworks come in. Rather too many than too few are found: which cells a spreadsheet
/// converts depends on its language.
///
/// True as well for such a cell behind `'`, so that a cell with a `'` put in front of it never
/// equals another cell that is left as it is.
bool is_changed_by_spreadsheets(std::string_view text);

}  // namespace crosswalk::render
