#pragma once

namespace crosswalk::cli {

/// What the program's exit status says. Documented, never renumbered.
enum class ExitStatus {
  ok = 0,
  findings = 1,  // a check failed: errors in the data, stale reports, differences
  failure = 2,   // could not run: usage, unreadable, unwritable
};

}  // namespace crosswalk::cli
