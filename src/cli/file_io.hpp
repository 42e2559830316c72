#pragma once

#include <string>
#include <string_view>

namespace crosswalk::cli {

/// The whole content of a regular file. Throws Failure naming the path where the file does not
/// exist, is not a regular file, cannot be read or is larger than `largest_data_file`. It never
/// waits for another process, as reading a pipe would.
std::string read_file(const std::string& path);

/// Writes to standard output, byte for byte. Throws Failure where that fails.
void print(std::string_view text);

/// Whether two paths lead to the same file; false where one of them does not lead to an accessible
/// file.
bool is_same_file(const std::string& one, const std::string& other);

}  // namespace crosswalk::cli
