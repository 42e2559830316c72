#pragma once

#include <fcntl.h>
#include <unistd.h>

#include <string>
#include <string_view>
#include <utility>

namespace crosswalk::cli {

/// An open file, which closes itself. A negative number stands for one that could not be opened.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  Descriptor(Descriptor&&) = delete;
  Descriptor& operator=(Descriptor&&) = delete;
  ~Descriptor() { close(); }

  [[nodiscard]] int number() const { return number_; }

  /// Closes now; false where the system reports that written data was lost.
  bool close() { return number_ < 0 || ::close(std::exchange(number_, -1)) == 0; }

 private:
  int number_;
};

/// Opens a file as open(2) does, closed in programs that this one starts; errno says why the
/// descriptor is negative.
inline int open_file(const std::string& path, int flags) {
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): open is declared so
  return ::open(path.c_str(), flags | O_CLOEXEC);
}

/// Writes all of `text`; false, with errno set, where that cannot be done.
bool write_all(int descriptor, std::string_view text);

/// Throws Failure "cannot ACTION 'PATH': WHY", the path without control characters.
[[noreturn]] void fail_at(std::string_view action, std::string_view path, std::string_view why);

/// The same with the system's word for errno.
[[noreturn]] void fail_with_errno(std::string_view action, std::string_view path);

}  // namespace crosswalk::cli
