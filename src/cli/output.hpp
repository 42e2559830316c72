#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/diagnostic.hpp"

namespace crosswalk::cli {

/// Writes a command's result to the file given, else to standard output. Throws Failure.
void write_result(const std::optional<std::string>& file, std::string_view text);

/// Prints the errors and warnings on standard error. Notes on the source are left to the report
/// and to `check`.
void print_problems(const Diagnostics& diagnostics);

}  // namespace crosswalk::cli
