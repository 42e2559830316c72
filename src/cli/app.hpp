#pragma once

#include "cli/exit_status.hpp"

namespace crosswalk::cli {

/// Runs the program: parses the arguments, runs the chosen command, and reports every failure as
/// one line on standard error and an exit status. `argv` is that of main().
ExitStatus run(int argc, const char* const* argv) noexcept;

}  // namespace crosswalk::cli
