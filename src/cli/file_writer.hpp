#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace crosswalk::cli {

/// What write_file() did.
enum class WriteResult {
  written,
  unchanged,  // the file has these bytes already and was not touched
  outdated,   // the file is no longer what was expected; nothing was written
};

/// Makes `text` the content of the file that `path` names, wholly or not at all. Every file that
/// the program writes is written by this function.
///
/// A regular file is replaced: `text` goes into a new hidden file beside it, which is renamed once
/// it is on the disk, so that who reads meanwhile finds the old content or the new one. Its
/// permissions are kept (set-user-id and the like are not), and its owner where the system allows
/// that. A link is followed; one that leads nowhere is refused, and so is a file that is
/// write-protected. What is not a regular file that was named, such as a terminal, a pipe,
/// /dev/stdout or /dev/fd/3, is written to as it is, behind what it holds.
///
/// With `expected`, the file is replaced only if it still has that content. No update is lost
/// between programs that write by this function, since the comparison and the renaming happen under
/// a lock on the folder. A program that knows nothing of the lock, such as an editor, is noticed if
/// it has saved before the comparison, which comes directly before the renaming. Where a file
/// system has no locks, the same holds between programs that use this function.
///
/// Throws Failure naming the path where it cannot be done, and then leaves what was there.
WriteResult write_file(const std::string& path, std::string_view text,
                       std::optional<std::string_view> expected = {});

}  // namespace crosswalk::cli
