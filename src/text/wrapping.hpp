#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace crosswalk {

/// `text` wrapped at blanks into lines of at most 80 columns, or longer where a single word is.
/// Each line ends in a line break. The first line starts with `first`, and the others with blanks
/// of the same width. Line breaks in `text` count as blanks.
std::string paragraph(std::string_view first, std::string_view text);

/// `words` in lines of at most `width` columns, or longer where a single word is; a blank separates
/// the words of a line. A word is never broken, not even where it has blanks itself.
std::vector<std::string> wrapped(const std::vector<std::string>& words, int width);

/// `word` followed by blanks up to `width` columns.
std::string padded(std::string_view word, int width);

}  // namespace crosswalk
