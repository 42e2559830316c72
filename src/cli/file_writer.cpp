#include "cli/file_writer.hpp"

#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <system_error>

#include "cli/descriptor.hpp"
#include "cli/failure.hpp"
#include "cli/file_io.hpp"

namespace crosswalk::cli {

namespace fs = std::filesystem;

namespace {

/// What a path names once links are followed.
struct Target {
  fs::path path = {};
  std::optional<struct stat> status = {};  ///< nullopt where there is no file yet
  bool is_descriptor = false;              ///< a name for a file that some process has open
};

fs::path folder_of(const fs::path& path) {
  return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

/// Whether a folder is one of those in which the system shows the open files of a process.
bool holds_descriptors(const fs::path& folder) {
  std::error_code error;
  const std::string real = fs::canonical(folder, error).string();
  return !error && real.starts_with("/proc/") && real.ends_with("/fd");
}

/// Follows links one by one. The links in /proc/self/fd are not followed: they name open files,
/// and what stands behind an open file (such as the log of `>> log`) was not named.
Target target_of(const std::string& path) {
  constexpr int most_links = 40;
  Target target{.path = path};
  for (int links = 0; links <= most_links; ++links) {
    struct stat status = {};
    if (::lstat(target.path.c_str(), &status) != 0) {
      if (errno != ENOENT) fail_with_errno("write", path);
      if (links > 0) fail_at("write", path, "it is a link to a file that does not exist");
      return target;
    }
    if (!S_ISLNK(status.st_mode)) {
      target.status = status;
      return target;
    }
    const fs::path folder = folder_of(target.path);
    if (holds_descriptors(folder)) {
      target.is_descriptor = true;
      return target;
    }
    std::error_code error;
    target.path = folder / fs::read_symlink(target.path, error);
    if (error) fail_at("write", path, error.message());
  }
  errno = ELOOP;
  fail_with_errno("write", path);
}

/// The number of the descriptor, if it is one of this process.
std::optional<int> own_descriptor(const fs::path& path) {
  std::error_code error;
  const std::string folder = fs::canonical(folder_of(path), error).string();
  if (error || !folder.starts_with(fmt::format("/proc/{}/", ::getpid()))) return std::nullopt;
  return std::atoi(path.filename().c_str());  // the system names these files by numbers alone
}

void write_through(const std::string& path, const Target& target, std::string_view text) {
  // Another opening of the same file would begin at its start and write over what is there.
  if (const auto own = target.is_descriptor ? own_descriptor(target.path) : std::nullopt) {
    if (!write_all(*own, text)) fail_with_errno("write", path);
    return;
  }
  Descriptor file(open_file(path, O_WRONLY | O_APPEND));
  if (file.number() < 0 || !write_all(file.number(), text) || !file.close()) {
    fail_with_errno("write", path);
  }
}

/// False also where the file cannot be read.
bool has_content(const fs::path& path, std::string_view text) {
  std::error_code error;
  if (fs::file_size(path, error) != text.size() || error) return false;
  try {
    return read_file(path.string()) == text;
  } catch (const Failure&) {
    return false;
  }
}

void require_writable(const std::string& path, const Target& target) {
  // The permissions bind root as well: whoever took them away wants the file to stay as it is.
  if ((target.status->st_mode & S_IWUSR) == 0) fail_at("write", path, "it is write-protected");
  if (::faccessat(AT_FDCWD, target.path.c_str(), W_OK, AT_EACCESS) != 0) {
    fail_with_errno("write", path);
  }
}

/// Gives a new file the owner and the permissions of the one that it replaces, else those that new
/// files get; false with errno set where that fails.
bool take_over_attributes(int descriptor, const std::optional<struct stat>& replaced) {
  if (!replaced) {
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return ::fchmod(descriptor, 0666U & ~mask) == 0;
  }
  struct stat made = {};
  if (::fstat(descriptor, &made) != 0) return false;
  const bool is_alike = made.st_uid == replaced->st_uid && made.st_gid == replaced->st_gid;
  // Only root may give files away, so a file of somebody else may become the user's own.
  if (!is_alike && ::fchown(descriptor, replaced->st_uid, replaced->st_gid) != 0 &&
      errno != EPERM) {
    return false;
  }
  return ::fchmod(descriptor, replaced->st_mode & 0777U) == 0;
}

/// A new file beside the target. It is removed unless it has been put in the target's place.
class NewFile {
 public:
  explicit NewFile(const fs::path& target)
      : target_(target),
        // Hidden, so that no command takes it for data, and short: a name may have 255 bytes.
        path_((folder_of(target) / ".crosswalk-XXXXXX").string()),
        file_(::mkostemp(path_.data(), O_CLOEXEC)),
        is_there_(file_.number() >= 0) {}
  NewFile(const NewFile&) = delete;
  NewFile& operator=(const NewFile&) = delete;
  NewFile(NewFile&&) = delete;
  NewFile& operator=(NewFile&&) = delete;
  ~NewFile() {
    if (is_there_) ::unlink(path_.c_str());
  }

  /// Writes it out to the disk; false with errno set where that fails.
  bool fill(std::string_view text, const std::optional<struct stat>& replaced) {
    return is_there_ && write_all(file_.number(), text) &&
           take_over_attributes(file_.number(), replaced) && ::fsync(file_.number()) == 0 &&
           file_.close();
  }

  /// Puts it in the target's place; false with errno set where that fails.
  bool put_in_place() {
    if (std::rename(path_.c_str(), target_.c_str()) != 0) return false;
    is_there_ = false;
    return true;
  }

 private:
  fs::path target_;
  std::string path_;
  Descriptor file_;
  bool is_there_;
};

/// Has the folder's entries written to the disk; false with errno set where that fails. Some file
/// systems cannot do that for a folder, which is no failure.
bool sync_folder(int descriptor) {
  return descriptor < 0 || ::fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP;
}

void lock(int descriptor) {
  while (descriptor >= 0 && ::flock(descriptor, LOCK_EX) != 0 && errno == EINTR) {
  }
}

WriteResult replace(const std::string& path, const Target& target, std::string_view text,
                    std::optional<std::string_view> expected) {
  if (target.status) {
    if (has_content(target.path, text)) return WriteResult::unchanged;
    require_writable(path, target);
  }
  NewFile made(target.path);
  if (!made.fill(text, target.status)) fail_with_errno("write", path);

  // The lock ends with this function. A folder that may not be read can be neither locked nor
  // synchronised, and is written to all the same.
  const Descriptor folder(open_file(folder_of(target.path).string(), O_RDONLY | O_DIRECTORY));
  lock(folder.number());
  if (expected && !has_content(target.path, *expected)) return WriteResult::outdated;
  if (!made.put_in_place() || !sync_folder(folder.number())) fail_with_errno("write", path);
  return WriteResult::written;
}

}  // namespace

WriteResult write_file(const std::string& path, std::string_view text,
                       std::optional<std::string_view> expected) {
  const Target target = target_of(path);
  const bool is_regular = !target.status || S_ISREG(target.status->st_mode);
  if (is_regular && !target.is_descriptor) return replace(path, target, text, expected);
  if (target.status && S_ISDIR(target.status->st_mode)) fail_at("write", path, "it is a folder");
  write_through(path, target, text);
  return WriteResult::written;
}

}  // namespace crosswalk::cli
