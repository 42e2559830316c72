#pragma once

namespace crosswalk::cli {

/// The exit status of the program. The numbers are documented and never change.
enum class ExitStatus {
  ok = 0,
  check_failed = 1,  // errors in the data, stale reports, differences
  failure = 2,       // the command could not run: wrong usage, a file cannot be read or written
};

}  // namespace crosswalk::cli
