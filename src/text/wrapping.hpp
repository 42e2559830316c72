#pragma once

#include <string>
#include <string_view>

namespace crosswalk {

/// `text` wrapped at blanks into lines of at most 80 columns, or longer where a single word is.
/// Each line ends in a line break. The first line starts with `first`, and the others with blanks
/// of the same width. Line breaks in `text` count as blanks.
std::string paragraph(std::string_view first, std::string_view text);

/// `word` followed by blanks up to `width` columns.
std::string padded(std::string_view word, int width);

}  // namespace crosswalk
