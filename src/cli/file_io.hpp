#pragma once

#include <string>
#include <string_view>

namespace crosswalk::cli {

/// The whole content of a regular file. Throws Failure naming the path where there is none, it is
/// not a regular file (it is never waited for), it cannot be read or it is larger than
/// `largest_data_file`.
std::string read_file(const std::string& path);

/// Writes to standard output, byte for byte. Throws Failure where that cannot be done.
void print(std::string_view text);

/// Whether two paths name the same file, whatever they look like; false where one of them names
/// nothing that can be looked at.
bool is_same_file(const std::string& one, const std::string& other);

}  // namespace crosswalk::cli
