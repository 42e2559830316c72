#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/source.hpp"

namespace crosswalk::render {

/// A line of a file with access by character. A line may have megabytes, so the offsets of only
/// every thousandth character are stored.
class CountedLine {
 public:
  CountedLine() = default;
  CountedLine(const SourceFile& file, int number);

  [[nodiscard]] bool is(const SourceFile& file, int number) const {
    return file_ == &file && number_ == number;
  }

  /// The number of characters.
  [[nodiscard]] std::size_t length() const { return length_; }

  /// The characters [first, last) as shown to readers.
  [[nodiscard]] std::string shown(std::size_t first, std::size_t last) const;

  /// The line in bytes.
  [[nodiscard]] std::string_view bytes() const { return line_; }

  /// The number of bytes before a character.
  [[nodiscard]] std::size_t byte_of(std::size_t character) const { return offsets(character).byte; }

  /// The number of UTF-16 code units before a character.
  [[nodiscard]] std::size_t utf16_of(std::size_t character) const {
    return offsets(character).utf16;
  }

 private:
  struct Offsets {
    std::size_t byte = 0;
    std::size_t utf16 = 0;
  };

  static constexpr std::size_t distance = 1000;

  [[nodiscard]] std::size_t length_at(std::size_t byte) const;
  [[nodiscard]] Offsets after(Offsets at) const;
  [[nodiscard]] Offsets offsets(std::size_t character) const;

  const SourceFile* file_ = nullptr;
  int number_ = 0;
  std::string_view line_;
  std::size_t length_ = 0;
  std::size_t utf16_length_ = 0;
  std::vector<Offsets> marks_;
};

/// A stretch of a file: from one place up to another one, which does not belong to it. Columns are
/// counted in characters, or where a function says so in UTF-16 code units.
struct Region {
  Position begin = {};
  Position end = {};

  friend bool operator==(const Region&, const Region&) = default;
};

/// Finds the regions of diagnostics. It caches the last lines, since successive diagnostics are
/// often about the same ones.
class RegionFinder {
 public:
  /// The region of the YAML scalar or the table cell that begins at `at`; nullopt where none begins
  /// there or its end cannot be told from the text: for places without a line and a column, for
  /// brackets, and for quotes that are never closed. Of an unquoted scalar that continues on
  /// further lines this is the part on the first line.
  std::optional<Region> region_at(const SourceFile& file, Position at);

  /// The same region in UTF-16 code units.
  Region in_utf16(const SourceFile& file, const Region& region);

  /// The place behind the last character of a line.
  Position end_of_line(const SourceFile& file, int number);

  /// The line with this number, counted. The reference is valid until the next but one call.
  const CountedLine& line(const SourceFile& file, int number);

 private:
  std::array<CountedLine, 2> lines_;
  std::size_t older_ = 0;
};

}  // namespace crosswalk::render
