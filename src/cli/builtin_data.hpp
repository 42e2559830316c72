#pragma once

#include <span>
#include <string_view>

namespace crosswalk::cli {

/// A file that is built into the program, so that every command works right after installation.
struct BuiltinFile {
  std::string_view name;  ///< path relative to the data folder: "crosswalks/psw--social-work.yaml"
  std::string_view text;  ///< its unaltered content
};

/// The files of the source tree's frameworks/ at build time, sorted by name: the data, the schemas
/// and the manual of the file formats.
std::span<const BuiltinFile> builtin_files();

}  // namespace crosswalk::cli
