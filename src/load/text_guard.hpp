#pragma once

#include <cstddef>
#include <string_view>

#include "model/diagnostic.hpp"

namespace crosswalk {

/// Length of the UTF-8 byte order mark that `text` begins with: 3 or 0.
std::size_t byte_order_mark(std::string_view text);

/// Whether `text` holds a control character other than tab and line feed. Expects valid UTF-8.
bool has_control_character(std::string_view text);

/// Whether `file` is text that a YAML parser may be given: valid UTF-8 without control characters
/// (tab, LF and CRLF are none). If not, reports the first place and how many lines more.
bool is_clean_text(const SourceFile& file, Diagnostics& diagnostics);

}  // namespace crosswalk
