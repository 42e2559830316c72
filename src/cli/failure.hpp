#pragma once

#include <stdexcept>

namespace crosswalk::cli {

/// An error outside of the data: in a file, a folder or the command line. `what()` is one complete
/// line without the program's name.
class Failure : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

}  // namespace crosswalk::cli
