#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace crosswalk {

/// A run of consecutive words that are in the first, the second or both of two texts.
struct WordRun {
  enum class In { both, before, after };

  In in = In::both;
  std::string words = {};  ///< with one blank between them
};

/// A shortest edit script from `before` to `after`, word by word, with deletions before insertions
/// (Myers 1986, as implemented in dtl). Words are separated by white space and compared as spelled.
std::vector<WordRun> word_diff(std::string_view before, std::string_view after);

/// The similarity of two texts, given as their folded words, in percent, rounded down: twice the
/// length of their longest common subsequence, divided by the total number of words (Dice 1945).
/// 100 where both are equal.
int likeness(const std::vector<std::string>& before, const std::vector<std::string>& after);

/// The words of a text after folded(), as likeness() compares them.
std::vector<std::string> folded_words(std::string_view text);

}  // namespace crosswalk
