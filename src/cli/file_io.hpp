#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "load/text_guard.hpp"

namespace crosswalk::cli {

/// The largest file that is read, in bytes.
inline constexpr std::size_t largest_file = largest_data_file;

/// The whole content of a regular file. Throws Failure naming the path where there is none, it is
/// not a regular file (it is never waited for), it cannot be read or it is larger than
/// `largest_file`.
std::string read_file(const std::string& path);

/// Replaces the content of the file at `path`, wholly or not at all: writes a new file beside it
/// and renames that. A link is followed; what is not a regular file, such as a terminal, is
/// written to directly. Throws Failure naming the path, and then leaves what was there.
void write_file(const std::string& path, std::string_view text);

/// Writes to standard output. Throws Failure where that cannot be done.
void print(std::string_view text);

}  // namespace crosswalk::cli
