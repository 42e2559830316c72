#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace crosswalk::cli {

/// The result of write_file().
enum class WriteResult {
  written,
  unchanged,  // the file already has this content and was not touched
  outdated,   // the file no longer has the expected content; nothing was written
};

/// Writes a file that is not there yet, completely or not at all. Returns false, and writes
/// nothing, where there is anything by that name: of several programs that use this function at the
/// same time one creates the file. Throws Failure naming the path where writing fails.
bool create_file(const std::string& path, std::string_view text);

/// Replaces the content of the file at `path` by `text`, completely or not at all. The program
/// writes all its files through this function and create_file().
///
/// A regular file is replaced: `text` is written to a new hidden file beside it, which is renamed
/// after it has reached the disk, so that other programs always read either the old or the new
/// content. Permissions are kept, except set-user-id and similar bits, and so is the owner where
/// the system allows that. Links are followed. A dangling link and a write-protected file are
/// refused. Anything other than a regular file, such as a terminal, a pipe, /dev/stdout or
/// /dev/fd/3, is not replaced; `text` is appended to it.
///
/// With `expected`, the file is replaced only if it still has that content. No update is lost
/// between programs that use this function, since comparing and renaming happen under a lock on the
/// folder. A change by another program, such as an editor, is detected if it was saved before the
/// comparison, which comes directly before the renaming. On a file system without locks, this
/// weaker guarantee also holds between programs that use this function.
///
/// Throws Failure naming the path where writing fails; the file then keeps its old content.
WriteResult write_file(const std::string& path, std::string_view text,
                       std::optional<std::string_view> expected = {});

}  // namespace crosswalk::cli
