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
#include "cli/file_io.hpp"
#include "workspace/failure.hpp"

namespace crosswalk::cli {

namespace fs = std::filesystem;

namespace {

/// The file that a path leads to after following links.
struct Target {
  fs::path path = {};
  std::optional<struct stat> status = {};  ///< nullopt where there is no file yet
  bool is_descriptor = false;  ///< the path is an entry for an open file, such as /dev/fd/3
};

fs::path folder_of(const fs::path& path) {
  return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

/// Whether a folder is one in which the system lists the open files of a process.
bool holds_descriptors(const fs::path& folder) {
  std::error_code error;
  const std::string real = fs::canonical(folder, error).string();
  return !error && real.starts_with("/proc/") && real.ends_with("/fd");
}

/// Follows links one by one. Links in /proc/self/fd are not followed: they stand for open files,
/// and the user did not name the file behind (such as the log in `>> log`) for replacement.
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

/// The number of a descriptor of this process that `path` stands for, if any.
std::optional<int> own_descriptor(const fs::path& path) {
  std::error_code error;
  const std::string folder = fs::canonical(folder_of(path), error).string();
  if (error || !folder.starts_with(fmt::format("/proc/{}/", ::getpid()))) return std::nullopt;
  return std::atoi(path.filename().c_str());  // the names of these files are numbers
}

void write_through(const std::string& path, const Target& target, std::string_view text) {
  // Opening the file again would write from its start and overwrite its content.
  if (const auto own = target.is_descriptor ? own_descriptor(target.path) : std::nullopt) {
    if (!write_all(*own, text)) fail_with_errno("write", path);
    return;
  }
  Descriptor file(open_file(path, O_WRONLY | O_APPEND));
  if (file.number() < 0 || !write_all(file.number(), text) || !file.close()) {
    fail_with_errno("write", path);
  }
}

/// Whether a file has this content; false where it cannot be read.
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
  // This applies to root as well: somebody removed the write permission to protect the file.
  if ((target.status->st_mode & S_IWUSR) == 0) fail_at("write", path, "it is write-protected");
  if (::faccessat(AT_FDCWD, target.path.c_str(), W_OK, AT_EACCESS) != 0) {
    fail_with_errno("write", path);
  }
}

/// Gives a new file the owner and the permissions of the replaced file, or the default ones if
/// there is none; returns false and sets errno where that fails.
bool take_over_attributes(int descriptor, const std::optional<struct stat>& replaced) {
  if (!replaced) {
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return ::fchmod(descriptor, 0666U & ~mask) == 0;
  }
  struct stat made = {};
  if (::fstat(descriptor, &made) != 0) return false;
  const bool is_alike = made.st_uid == replaced->st_uid && made.st_gid == replaced->st_gid;
  // Only root may change the owner, so for other users a replaced file of another owner becomes
  // their own.
  if (!is_alike && ::fchown(descriptor, replaced->st_uid, replaced->st_gid) != 0 &&
      errno != EPERM) {
    return false;
  }
  return ::fchmod(descriptor, replaced->st_mode & 0777U) == 0;
}

/// A temporary file beside the target. It is removed unless it replaces the target.
class NewFile {
 public:
  explicit NewFile(const fs::path& target)
      : target_(target),
        // The name is hidden, so that no command takes it for data, and short, since a name may
        // have at most 255 bytes.
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

  /// Writes `text` to the disk; returns false and sets errno where that fails.
  bool fill(std::string_view text, const std::optional<struct stat>& replaced) {
    return is_there_ && write_all(file_.number(), text) &&
           take_over_attributes(file_.number(), replaced) && ::fsync(file_.number()) == 0 &&
           file_.close();
  }

  /// Renames the file to the target; returns false and sets errno where that fails.
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

/// Writes the folder's entries to the disk; returns false and sets errno where that fails. File
/// systems that do not support this for folders are not a failure.
bool sync_folder(int descriptor) {
  return descriptor < 0 || ::fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP;
}

/// A lock on a folder, which it holds as long as it lives. It is released before the folder is
/// closed, since a failing close may keep the folder open, and a second lock would then wait for
/// ever.
class FolderLock {
 public:
  explicit FolderLock(int descriptor) : descriptor_(descriptor) {
    while (descriptor_ >= 0 && ::flock(descriptor_, LOCK_EX) != 0 && errno == EINTR) {
    }
  }
  FolderLock(const FolderLock&) = delete;
  FolderLock& operator=(const FolderLock&) = delete;
  FolderLock(FolderLock&&) = delete;
  FolderLock& operator=(FolderLock&&) = delete;
  ~FolderLock() {
    if (descriptor_ >= 0) ::flock(descriptor_, LOCK_UN);
  }

 private:
  int descriptor_;
};

/// Puts a filled file in place where `is_as_expected` holds; returns whether it did. Throws Failure
/// where the system refuses.
template <typename Condition>
bool put_under_lock(NewFile& made, const fs::path& target, const std::string& path,
                    Condition is_as_expected) {
  // The lock is released at the end of this function. A folder without read permission can be
  // neither locked nor synchronised; the file is written nevertheless.
  const Descriptor folder(open_file(folder_of(target).string(), O_RDONLY | O_DIRECTORY));
  const FolderLock lock(folder.number());
  if (!is_as_expected()) return false;
  if (!made.put_in_place() || !sync_folder(folder.number())) fail_with_errno("write", path);
  return true;
}

WriteResult replace(const std::string& path, const Target& target, std::string_view text,
                    std::optional<std::string_view> expected) {
  if (target.status) {
    if (has_content(target.path, text)) return WriteResult::unchanged;
    require_writable(path, target);
  }
  NewFile made(target.path);
  if (!made.fill(text, target.status)) fail_with_errno("write", path);
  const bool is_put = put_under_lock(
      made, target.path, path, [&] { return !expected || has_content(target.path, *expected); });
  return is_put ? WriteResult::written : WriteResult::outdated;
}

bool is_there(const fs::path& path) {
  struct stat status = {};
  return ::lstat(path.c_str(), &status) == 0 || errno != ENOENT;
}

}  // namespace

bool create_file(const std::string& path, std::string_view text) {
  if (is_there(path)) return false;
  NewFile made(path);
  if (!made.fill(text, {})) fail_with_errno("write", path);
  return put_under_lock(made, path, path, [&path] { return !is_there(path); });
}

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
