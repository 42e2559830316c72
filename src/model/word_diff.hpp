#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace crosswalk {

/// A run of words that one or both of two texts have.
struct WordRun {
  enum class In { both, before, after };

  In in = In::both;
  std::string words = {};  ///< with one blank between them
};

/// How `before` became `after`, word by word: a shortest sequence of runs, what is gone before what
/// came (Myers 1986, as dtl has it). Words stand between white space and count as they are spelled.
std::vector<WordRun> word_diff(std::string_view before, std::string_view after);

/// How much of two texts, given as their folded words, is the same, in percent, rounded down: twice
/// the number of words that both have in the same order, by the number of words of both (Dice 1945,
/// over the longest common subsequence). 100 where both are equal.
int likeness(const std::vector<std::string>& before, const std::vector<std::string>& after);

/// The words of a text as likeness() compares them: folded().
std::vector<std::string> folded_words(std::string_view text);

}  // namespace crosswalk
