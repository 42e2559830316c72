#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
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
  Position at = {};  ///< of the key whose value the text is

  [[nodiscard]] bool empty() const { return versions.empty(); }

  /// The version in exactly `language`; null where there is none.
  [[nodiscard]] const Version* find(std::string_view language) const;

  /// The version to show to a reader of `language`: that language, else `original`, else English,
  /// else the first version; null where the text is empty.
  [[nodiscard]] const Version* best(std::string_view language, std::string_view original) const;
};

/// `words` in the form in which texts are compared: Unicode NFC and case folded, with each run of
/// white space replaced by one blank and none at either end. A word of invalid UTF-8 is left
/// unchanged.
std::string folded(std::string_view words);

/// `words` in Unicode NFC; unchanged where they are not UTF-8.
std::string composed(std::string_view words);

/// Whether this byte of a UTF-8 text is the first of a character.
inline bool starts_character(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

/// Length in bytes of the character that `text` begins with: 1 to 4, and 1 for a byte that is not
/// UTF-8. `text` is not empty.
std::size_t character_length(std::string_view text);

/// `text` with every control character but the tab, and every byte that is not UTF-8, shown as
/// U+FFFD: so the result is safe for a terminal, is valid UTF-8 and stays on one line.
std::string visible(std::string_view text);

/// visible() applied to each line of `text`, so line breaks (LF and CRLF) are kept.
std::string visible_lines(std::string_view text);

/// Number of columns that `words` takes in a terminal: 2 for wide characters, 0 for combining ones.
int display_width(std::string_view words);

/// Finds the candidate nearest to a mistyped word, for a "did you mean" suggestion.
class Suggestions {
 public:
  /// The text that the candidates point into must outlive this object.
  explicit Suggestions(const std::vector<std::string_view>& candidates);

  /// The candidate nearest to `word`; empty where none is near enough: at most a third of the
  /// longer word's characters may differ, by insertions, deletions, replacements and swaps of
  /// neighbours (restricted Damerau-Levenshtein distance), ignoring case. The first of equally near
  /// candidates wins.
  [[nodiscard]] std::string_view nearest(std::string_view word) const;

  /// " (did you mean 'x'?)" for the nearest candidate; empty where there is none. Only the first
  /// hundred different words get a suggestion: each costs a pass over all candidates, and more
  /// unknown words than that are hardly typing errors.
  std::string did_you_mean(const std::string& word);

 private:
  struct Candidate {
    std::string_view words;
    std::vector<std::int32_t> letters;  ///< in lower case
    std::uint64_t letters_used = 0;  ///< one bit for each letter used; several letters share a bit
  };

  std::vector<Candidate> candidates_;
  std::map<std::string, std::string> offered_;  ///< suggestions already made, by word
};

/// As Suggestions::nearest(), for one word.
std::string_view nearest(std::string_view word, const std::vector<std::string_view>& candidates);

/// " (did you mean 'x'?)" for the nearest candidate; empty where there is none.
std::string did_you_mean(std::string_view word, const std::vector<std::string_view>& candidates);

}  // namespace crosswalk
