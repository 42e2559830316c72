#pragma once

#include <fcntl.h>
#include <unistd.h>

#include <string>
#include <string_view>
#include <utility>

namespace crosswalk::cli {

/// An open file, which is closed by the destructor. A negative number means that opening failed.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  Descriptor(Descriptor&&) = delete;
  Descriptor& operator=(Descriptor&&) = delete;
  ~Descriptor() { close(); }

  [[nodiscard]] int number() const { return number_; }

  /// Closes the file; returns false where the system reports that written data was lost.
  bool close() { return number_ < 0 || ::close(std::exchange(number_, -1)) == 0; }

 private:
  int number_;
};

/// Opens a file as open(2) does, with O_CLOEXEC. Where it fails, the result is negative and errno
/// gives the reason.
inline int open_file(const std::string& path, int flags) {
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): open is declared so
  return ::open(path.c_str(), flags | O_CLOEXEC);
}

/// Writes all of `text`; returns false and sets errno where that fails.
bool write_all(int descriptor, std::string_view text);

/// Throws Failure "cannot ACTION 'PATH': WHY", the path without control characters.
[[noreturn]] void fail_at(std::string_view action, std::string_view path, std::string_view why);

/// As fail_at(), with the system's message for errno as WHY.
[[noreturn]] void fail_with_errno(std::string_view action, std::string_view path);

}  // namespace crosswalk::cli
