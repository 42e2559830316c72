#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace crosswalk {

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
