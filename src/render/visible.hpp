#pragma once

#include <string>
#include <string_view>

namespace crosswalk::render {

/// `text` with every control character but the tab, and every byte that is not UTF-8, shown as
/// U+FFFD: safe to send to a terminal, and still one line.
std::string visible(std::string_view text);

/// The same for each line of `text`, so that line breaks (LF and CRLF) stay.
std::string visible_lines(std::string_view text);

}  // namespace crosswalk::render
