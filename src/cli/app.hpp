#pragma once

#include "cli/exit_status.hpp"

namespace crosswalk::cli {

/// Runs the program: parses the arguments, runs the chosen command, and turns whatever goes wrong
/// into one line on standard error and a status. `argv` is as main gets it.
ExitStatus run(int argc, const char* const* argv) noexcept;

}  // namespace crosswalk::cli
