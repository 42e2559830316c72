#pragma once

#include <stdexcept>

namespace crosswalk {

/// What a user must be told although no data file is at fault: a file that cannot be read or
/// written, an unknown id, a wrong option. `what()` is complete lines without the program's name.
class Failure : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

}  // namespace crosswalk
