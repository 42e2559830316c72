#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "model/diagnostic.hpp"

namespace crosswalk {

/// The maximum size of a data file in bytes: a hundred times the largest framework that we know.
inline constexpr std::size_t largest_data_file = std::size_t{64} << 20U;

/// The length of the UTF-8 byte order mark at the beginning of `text`: 3 or 0.
std::size_t byte_order_mark(std::string_view text);

/// A text from yaml-cpp as valid UTF-8: versions 0.7 and 0.8 read the escapes `\_` and `\N` as the
/// single bytes A0 and 85, which this function replaces by U+00A0 and U+0085. Everything else is
/// unchanged.
std::string with_whole_characters(std::string_view text);

/// Whether `text` is valid UTF-8.
bool is_utf8(std::string_view text);

/// Whether `text` holds a control character other than tab and line feed, or a byte order mark.
/// Expects valid UTF-8.
bool has_control_character(std::string_view text);

/// Whether `file` is safe for the YAML parser: valid UTF-8 without control characters (except tab,
/// LF and CRLF), with a byte order mark only at the beginning. If not, reports the first place and
/// the number of further lines. `cure` is added to a message about another encoding.
bool is_clean_text(const SourceFile& file, Diagnostics& diagnostics, std::string_view cure = {});

}  // namespace crosswalk
