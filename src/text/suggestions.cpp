#include "text/suggestions.hpp"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <numeric>
#include <utility>

#include "text/unicode.hpp"

namespace crosswalk {

namespace {

std::vector<std::int32_t> letters_of(std::string_view words) {
  std::vector<std::int32_t> letters;
  while (!words.empty()) {
    const Character character = first_character(words);
    letters.push_back(static_cast<std::int32_t>(lower_case(character.code_point)));
    words.remove_prefix(character.length);
  }
  return letters;
}

std::uint64_t letters_used(const std::vector<std::int32_t>& letters) {
  std::uint64_t used = 0;
  for (const std::int32_t letter : letters) {
    used |= std::uint64_t{1} << (static_cast<std::uint32_t>(letter) % 64U);
  }
  return used;
}

std::size_t count_of_bits(std::uint64_t bits) {
  return static_cast<std::size_t>(std::popcount(bits));
}

/// Restricted Damerau-Levenshtein distance (optimal string alignment).
std::size_t distance_between(const std::vector<std::int32_t>& a,
                             const std::vector<std::int32_t>& b) {
  std::vector<std::size_t> before(b.size() + 1);
  std::vector<std::size_t> above(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(above.begin(), above.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, replaced});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        row[j] = std::min(row[j], before[j - 2] + 1);
      }
    }
    before.swap(above);
    above.swap(row);
  }
  return above[b.size()];
}

}  // namespace

Suggestions::Suggestions(const std::vector<std::string_view>& candidates) {
  candidates_.reserve(candidates.size());
  for (const std::string_view words : candidates) {
    std::vector<std::int32_t> letters = letters_of(words);
    const std::uint64_t used = letters_used(letters);
    candidates_.push_back({words, std::move(letters), used});
  }
}

std::string_view Suggestions::nearest(std::string_view word) const {
  const std::vector<std::int32_t> letters = letters_of(word);
  const std::uint64_t used = letters_used(letters);
  std::string_view best;
  std::size_t best_distance = 0;
  for (const Candidate& candidate : candidates_) {
    const std::size_t longer = std::max(letters.size(), candidate.letters.size());
    const std::size_t shorter = std::min(letters.size(), candidate.letters.size());
    const std::size_t allowed = best.empty() ? longer / 3 : std::min(longer / 3, best_distance - 1);
    // Each of these three tests compares a lower bound of the distance with what is allowed.
    if (longer - shorter > allowed) continue;
    if (count_of_bits(used & ~candidate.letters_used) > allowed) continue;
    if (count_of_bits(candidate.letters_used & ~used) > allowed) continue;
    const std::size_t distance = distance_between(letters, candidate.letters);
    if (distance > allowed) continue;
    best = candidate.words;
    best_distance = distance;
    if (distance == 0) break;
  }
  return best;
}

std::string Suggestions::did_you_mean(const std::string& word) {
  constexpr std::size_t most_words = 100;
  const auto known = offered_.find(word);
  if (known != offered_.end()) return known->second;
  if (offered_.size() == most_words) return {};
  const std::string_view candidate = nearest(word);
  std::string offer;
  if (!candidate.empty()) offer = " (did you mean '" + std::string(candidate) + "'?)";
  return offered_.emplace(word, std::move(offer)).first->second;
}

std::string_view nearest(std::string_view word, const std::vector<std::string_view>& candidates) {
  return Suggestions(candidates).nearest(word);
}

std::string did_you_mean(std::string_view word, const std::vector<std::string_view>& candidates) {
  return Suggestions(candidates).did_you_mean(std::string(word));
}

}  // namespace crosswalk
