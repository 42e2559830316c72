#pragma once

#include <string>

namespace crosswalk::cli {

/// Tells on standard error how long the program has been at work: one line, from the first second
/// on, which is rewritten each second. Where standard error is no terminal it tells nothing. There
/// is at most one at a time.
class ProgressLine {
 public:
  /// `what` is the command: "crosswalk compare".
  explicit ProgressLine(std::string what);
  ~ProgressLine();
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;
  ProgressLine(ProgressLine&&) = delete;
  ProgressLine& operator=(ProgressLine&&) = delete;
};

/// Takes the line away for good. What prints calls it first; without a line it does nothing.
/// Standard error does it by itself.
void end_progress();

}  // namespace crosswalk::cli
