#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/source.hpp"

namespace crosswalk {

/// A text in one or more languages, in the order in which the file gives them.
struct Text {
  /// The words in one language. `language` is a BCP 47 tag.
  struct Version {
    Located<std::string> language = {};
    Located<std::string> words = {};
  };

  std::vector<Version> versions = {};
  Position at = {};  ///< of the key that holds the text

  [[nodiscard]] bool empty() const { return versions.empty(); }

  /// The version in exactly `language`; null where there is none.
  [[nodiscard]] const Version* find(std::string_view language) const;

  /// What a reader of `language` is shown: that language, else `original`, else English, else
  /// the first that there is; null where the text is empty.
  [[nodiscard]] const Version* best(std::string_view language, std::string_view original) const;
};

/// `words` in the form in which texts are compared: Unicode NFC, case folded, runs of white
/// space made one blank, none at either end. A word of invalid UTF-8 stays as it was.
std::string folded(std::string_view words);

/// Whether a character begins with this byte of UTF-8 text.
inline bool starts_character(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

/// Number of columns that `words` takes in a terminal: 2 for wide characters, 0 for combining ones.
int display_width(std::string_view words);

/// The candidate nearest to `word`, to offer as "did you mean"; empty where none is near enough:
/// at most a third of the longer word's characters may differ, by insertions, deletions,
/// replacements and swaps of neighbours (restricted Damerau-Levenshtein distance), upper and
/// lower case being the same. The first of equally near ones wins.
std::string_view nearest(std::string_view word, const std::vector<std::string_view>& candidates);

/// " (did you mean 'x'?)" for the nearest candidate; empty where there is none.
std::string did_you_mean(std::string_view word, const std::vector<std::string_view>& candidates);

}  // namespace crosswalk
