#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "model/diagnostic.hpp"

namespace crosswalk {

/// The largest data file that is read, in bytes. A hundred times the largest framework known to us.
inline constexpr std::size_t largest_data_file = std::size_t{64} << 20U;

/// Length of the UTF-8 byte order mark that `text` begins with: 3 or 0.
std::size_t byte_order_mark(std::string_view text);

/// What yaml-cpp has read, as UTF-8: for the escapes `\_` and `\N` versions 0.7 and 0.8 give the
/// single bytes A0 and 85, of which U+00A0 and U+0085 are made. Everything else stays as it is.
std::string with_whole_characters(std::string_view text);

/// Whether `text` holds a control character other than tab and line feed, or a byte order mark.
/// Expects valid UTF-8.
bool has_control_character(std::string_view text);

/// Whether `file` is text that a YAML parser may be given: valid UTF-8 without control characters
/// (tab, LF and CRLF are none) and without a byte order mark but at its beginning. If not, reports
/// the first place and how many lines more.
bool is_clean_text(const SourceFile& file, Diagnostics& diagnostics);

}  // namespace crosswalk
