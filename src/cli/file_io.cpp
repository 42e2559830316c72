#include "cli/file_io.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <system_error>
#include <utility>

#include "cli/failure.hpp"

namespace crosswalk::cli {

namespace {

/// An open file that closes itself.
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

[[noreturn]] void fail(std::string_view action, const std::string& path, std::string_view why) {
  throw Failure(fmt::format("cannot {} '{}': {}", action, path, why));
}

[[noreturn]] void fail_with_errno(std::string_view action, const std::string& path) {
  fail(action, path, std::generic_category().message(errno));
}

/// False with errno set where not all of it could be written.
bool write_all(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = ::write(descriptor, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return false;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

/// The permissions of the file that is replaced, or those that a new file gets.
mode_t mode_for(const std::string& path) {
  struct stat status = {};
  if (::stat(path.c_str(), &status) == 0) return status.st_mode & 07777U;
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return 0666U & ~mask;
}

void write_in_place(const std::string& path, std::string_view text) {
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): open is declared so
  Descriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
  if (file.number() < 0 || !write_all(file.number(), text) || !file.close()) {
    fail_with_errno("write", path);
  }
}

}  // namespace

std::string read_file(const std::string& path) {
  // O_NONBLOCK: opening a pipe that nobody writes to would wait for ever.
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): open is declared so
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
  if (file.number() < 0) fail_with_errno("read", path);
  struct stat status = {};
  if (::fstat(file.number(), &status) != 0) fail_with_errno("read", path);
  if (S_ISDIR(status.st_mode)) fail("read", path, "it is a folder");
  if (!S_ISREG(status.st_mode)) fail("read", path, "it is not a regular file");
  const std::string too_large =
      fmt::format("it is larger than {} MiB", largest_file / (std::size_t{1024} * 1024));
  if (static_cast<std::size_t>(status.st_size) > largest_file) fail("read", path, too_large);

  std::string text(static_cast<std::size_t>(status.st_size), '\0');
  std::size_t size = 0;
  while (true) {
    if (size == text.size()) text.resize(size + 4096);  // the last read finds the end
    const ssize_t got = ::read(file.number(), text.data() + size, text.size() - size);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) fail_with_errno("read", path);
    if (got == 0) break;
    size += static_cast<std::size_t>(got);
    if (size > largest_file) fail("read", path, too_large);
  }
  text.resize(size);
  return text;
}

void write_file(const std::string& path, std::string_view text) {
  std::error_code ignored;
  const std::filesystem::file_status status = std::filesystem::status(path, ignored);
  if (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status)) {
    if (std::filesystem::is_directory(status)) fail("write", path, "it is a folder");
    write_in_place(path, text);
    return;
  }
  std::string target = path;
  if (std::filesystem::is_symlink(std::filesystem::symlink_status(path, ignored))) {
    target = std::filesystem::weakly_canonical(path, ignored).string();
    if (ignored) fail("write", path, ignored.message());
  }

  std::string temporary = target + ".XXXXXX";
  Descriptor file(::mkstemp(temporary.data()));
  if (file.number() < 0) fail_with_errno("write", path);
  const bool complete = write_all(file.number(), text) &&
                        ::fchmod(file.number(), mode_for(target)) == 0 && file.close() &&
                        std::rename(temporary.c_str(), target.c_str()) == 0;
  if (complete) return;
  const int reason = errno;
  ::unlink(temporary.c_str());
  errno = reason;
  fail_with_errno("write", path);
}

void print(std::string_view text) {
  if (!write_all(STDOUT_FILENO, text)) fail_with_errno("write", "standard output");
}

}  // namespace crosswalk::cli
