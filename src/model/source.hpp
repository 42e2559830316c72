#pragma once

#include <compare>
#include <cstddef>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "text/unicode.hpp"

namespace crosswalk {

/// A place in a text: 1-based, in characters (code points), as editors count.
/// A line of 0 means "the file as a whole".
struct Position {
  int line = 0;
  int column = 0;
  // clang-tidy 14 takes the 0 that a defaulted <=> compares with for a null pointer.
  // NOLINTNEXTLINE(modernize-use-nullptr)
  friend auto operator<=>(const Position&, const Position&) = default;
};

/// A value and the place in its file where it was written.
template <typename T>
struct Located {
  T value = {};
  Position at = {};
};

/// One input file: its path as the user gave it, its name in the data folder, and its whole text.
///
/// Everything that is loaded from the file, and every Diagnostic about it, points
/// here; a SourceFile therefore outlives both and never moves.
class SourceFile {
 public:
  /// `path` is where the file lies; `name` is the path relative to the data folder
  /// ("crosswalks/psw--social-work.yaml"), the same on every machine, shown in reports. Without a
  /// `name` the path serves as both. Both may contain any bytes that a file system allows.
  SourceFile(std::string path, std::string text, const std::string& name = {});
  SourceFile(const SourceFile&) = delete;
  SourceFile& operator=(const SourceFile&) = delete;
  SourceFile(SourceFile&&) = delete;
  SourceFile& operator=(SourceFile&&) = delete;
  ~SourceFile() = default;

  /// The path and the name as messages and reports show them: as given, but made visible().
  [[nodiscard]] const std::string& path() const { return path_; }
  [[nodiscard]] const std::string& name() const { return name_; }

  /// The path byte for byte, for opening the file. It must not be shown to users.
  [[nodiscard]] const std::string& location() const { return location_; }

  [[nodiscard]] const std::string& text() const { return text_; }

  /// The file's name without folders and without its ending: "psw" for "frameworks/psw.yaml".
  [[nodiscard]] std::string_view stem() const;

  /// Line `number` (from 1) without its line break, LF or CRLF, and without a byte order mark;
  /// empty where there is no such line. May be called from several threads at once.
  [[nodiscard]] std::string_view line(int number) const;

 private:
  std::string location_;
  std::string path_;
  std::string name_;
  std::string text_;
  mutable std::once_flag lines_are_found_;
  mutable std::vector<std::size_t> line_starts_;  ///< filled by the first call of line()
};

}  // namespace crosswalk
