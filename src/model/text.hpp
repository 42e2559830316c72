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

/// `words` in Unicode NFC; unchanged where they are not UTF-8.
std::string composed(std::string_view words);

/// Whether a character begins with this byte of UTF-8 text.
inline bool starts_character(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

/// Length in bytes of the character that `text` begins with: 1 to 4, and 1 for a byte that is not
/// UTF-8. `text` is not empty.
std::size_t character_length(std::string_view text);

/// `text` with every control character but the tab, and every byte that is not UTF-8, shown as
/// U+FFFD: safe to send to a terminal and to any writer of UTF-8, and still one line.
std::string visible(std::string_view text);

/// The same for each line of `text`, so that line breaks (LF and CRLF) stay.
std::string visible_lines(std::string_view text);

/// Number of columns that `words` takes in a terminal: 2 for wide characters, 0 for combining ones.
int display_width(std::string_view words);

/// Finds the nearest of some candidates to mistyped words, to offer as "did you mean".
class Suggestions {
 public:
  /// What the candidates point into must outlive this object.
  explicit Suggestions(const std::vector<std::string_view>& candidates);

  /// The candidate nearest to `word`; empty where none is near enough: at most a third of the
  /// longer word's characters may differ, by insertions, deletions, replacements and swaps of
  /// neighbours (restricted Damerau-Levenshtein distance), upper and lower case being the same. The
  /// first of equally near ones wins.
  [[nodiscard]] std::string_view nearest(std::string_view word) const;

  /// " (did you mean 'x'?)" for the nearest candidate; empty where there is none. Only the first
  /// hundred different words are looked at: each costs a pass over all candidates, and where more
  /// than that are unknown, they are not typing errors.
  std::string did_you_mean(const std::string& word);

 private:
  struct Candidate {
    std::string_view words;
    std::vector<std::int32_t> letters;  ///< in lower case
    std::uint64_t letters_used = 0;     ///< a bit a letter, several letters sharing one
  };

  std::vector<Candidate> candidates_;
  std::map<std::string, std::string> offered_;  ///< by word
};

/// As Suggestions::nearest(), for one word.
std::string_view nearest(std::string_view word, const std::vector<std::string_view>& candidates);

/// " (did you mean 'x'?)" for the nearest candidate; empty where there is none.
std::string did_you_mean(std::string_view word, const std::vector<std::string_view>& candidates);

}  // namespace crosswalk
