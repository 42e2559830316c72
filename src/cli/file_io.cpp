#include "cli/file_io.hpp"

#include <fmt/format.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstddef>
#include <filesystem>
#include <system_error>

#include "cli/descriptor.hpp"
#include "cli/progress.hpp"
#include "load/text_guard.hpp"
#include "load/yaml/yaml_tree.hpp"
#include "text/unicode.hpp"
#include "workspace/failure.hpp"

namespace crosswalk::cli {

bool write_all(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = ::write(descriptor, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return false;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

void fail_at(std::string_view action, std::string_view path, std::string_view why) {
  throw Failure(fmt::format("cannot {} '{}': {}", action, visible(path), why));
}

void fail_with_errno(std::string_view action, std::string_view path) {
  fail_at(action, path, std::generic_category().message(errno));
}

std::string read_file(const std::string& path) {
  // Without O_NONBLOCK, opening a pipe without a writer would wait for ever.
  const Descriptor file(open_file(path, O_RDONLY | O_NONBLOCK));
  if (file.number() < 0) fail_with_errno("read", path);
  struct stat status = {};
  if (::fstat(file.number(), &status) != 0) fail_with_errno("read", path);
  if (S_ISDIR(status.st_mode)) fail_at("read", path, "it is a folder");
  if (!S_ISREG(status.st_mode)) fail_at("read", path, "it is not a regular file");
  const std::string too_large =
      fmt::format("it is larger than {} MiB", largest_data_file / (std::size_t{1024} * 1024));
  if (static_cast<std::size_t>(status.st_size) > largest_data_file) {
    fail_at("read", path, too_large);
  }

  std::string text(static_cast<std::size_t>(status.st_size), '\0');
  std::size_t size = 0;
  while (true) {
    if (size == text.size()) text.resize(size + 4096);  // the last read finds the end
    const ssize_t got = ::read(file.number(), text.data() + size, text.size() - size);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) fail_with_errno("read", path);
    if (got == 0) break;
    size += static_cast<std::size_t>(got);
    if (size > largest_data_file) fail_at("read", path, too_large);
  }
  text.resize(size);
  return text;
}

void print(std::string_view text) {
  end_progress();
  if (!write_all(STDOUT_FILENO, text)) fail_with_errno("write", "standard output");
}

bool is_same_file(const std::string& one, const std::string& other) {
  std::error_code error;
  return std::filesystem::equivalent(one, other, error) && !error;
}

}  // namespace crosswalk::cli
