#pragma once

#include <string>
#include <string_view>

namespace crosswalk::render {

/// `text` broken at blanks into lines of at most 80 columns, where words allow, each line ending in
/// a line break; `first` begins the first line and blanks of the same width the others. Line
/// breaks in `text` count as blanks.
std::string paragraph(std::string_view first, std::string_view text);

/// `word` followed by blanks up to `width` columns.
std::string padded(std::string_view word, int width);

}  // namespace crosswalk::render
