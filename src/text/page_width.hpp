#pragma once

#include <cstddef>
#include <string_view>

namespace crosswalk {

/// The width of the text on a page of A4, in letters of a table at the size that word processors
/// give it.
inline constexpr std::size_t page_width = 66;

/// The width in such letters that a column of a table needs so that none of `words` must break in
/// it: that of the longest part without a blank or a hyphen, and the margins of a cell. A part that
/// is as long as half a line must break, and gets no more room.
std::size_t column_need(std::string_view words);

}  // namespace crosswalk
