#pragma once

#include <string>

#include "model/document.hpp"

namespace crosswalk::render {

/// The width of a text that is not shown on a terminal, in columns.
inline constexpr int usual_width = 80;

/// A document as plain text in lines of at most `width` columns, or longer where a single word is:
/// for a terminal, a pipe or a text file. A table whose columns do not fit side by side is written
/// as one short list for each row; one without column titles has no line of titles. Links are shown
/// as their words, deleted words in [- -] and inserted ones in {+ +}. Every control character
/// becomes a visible one, so that no data can give commands to a terminal.
std::string to_terminal(const Document& document, int width = usual_width);

}  // namespace crosswalk::render
