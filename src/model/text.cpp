#include "model/text.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <bit>
#include <cstdlib>
#include <iterator>
#include <memory>
#include <numeric>
#include <utility>

namespace crosswalk {

namespace {

const utf8proc_uint8_t* bytes_of(std::string_view words) {
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): utf8proc takes bytes as uint8_t
  return reinterpret_cast<const utf8proc_uint8_t*>(words.data());
}

/// Calls `visit` with each code point; a byte that is not UTF-8 counts as U+FFFD.
template <typename Visit>
void for_each_code_point(std::string_view words, Visit visit) {
  while (!words.empty()) {
    utf8proc_int32_t code_point = 0;
    const utf8proc_ssize_t length =
        utf8proc_iterate(bytes_of(words), static_cast<utf8proc_ssize_t>(words.size()), &code_point);
    visit(length > 0 ? code_point : 0xFFFD);
    words.remove_prefix(length > 0 ? static_cast<std::size_t>(length) : 1);
  }
}

bool is_ascii(char byte) { return static_cast<unsigned char>(byte) < 0x80; }

char ascii_lower(char byte) {
  return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
}

std::vector<std::int32_t> lower_case(std::string_view words) {
  std::vector<std::int32_t> letters;
  for_each_code_point(words, [&letters](utf8proc_int32_t code_point) {
    letters.push_back(utf8proc_tolower(code_point));
  });
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

/// Appends `words` as utf8proc maps them under `options`, or unchanged where they are not UTF-8.
void append_mapped(std::string& result, std::string_view words, utf8proc_option_t options) {
  utf8proc_uint8_t* mapped = nullptr;
  const utf8proc_ssize_t length =
      utf8proc_map(bytes_of(words), static_cast<utf8proc_ssize_t>(words.size()), &mapped, options);
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(mapped, &std::free);
  if (length < 0) {
    result += words;
  } else {
    std::transform(mapped, mapped + length, std::back_inserter(result),
                   [](utf8proc_uint8_t byte) { return static_cast<char>(byte); });
  }
}

/// Texts are folded word by word: a blank never composes with the next character, and plain ASCII
/// words, which are the most, take a twentieth of the time.
void append_folded_word(std::string& result, std::string_view word) {
  if (std::all_of(word.begin(), word.end(), is_ascii)) {
    for (const char byte : word) result += ascii_lower(byte);
    return;
  }
  append_mapped(
      result, word,
      static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD));
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

const Text::Version* Text::find(std::string_view language) const {
  const auto found = std::find_if(versions.begin(), versions.end(), [language](const Version& v) {
    return v.language.value == language;
  });
  return found == versions.end() ? nullptr : &*found;
}

const Text::Version* Text::best(std::string_view language, std::string_view original) const {
  for (const std::string_view wanted : {language, original, std::string_view("en")}) {
    if (const Version* version = find(wanted)) return version;
  }
  return versions.empty() ? nullptr : &versions.front();
}

std::string folded(std::string_view words) {
  constexpr std::string_view blanks = " \t\n\r";
  std::string result;
  result.reserve(words.size());
  for (std::size_t at = words.find_first_not_of(blanks); at != std::string_view::npos;
       at = words.find_first_not_of(blanks, at)) {
    const std::size_t end = std::min(words.find_first_of(blanks, at), words.size());
    if (!result.empty()) result += ' ';
    append_folded_word(result, words.substr(at, end - at));
    at = end;
  }
  return result;
}

std::string composed(std::string_view words) {
  std::string result;
  append_mapped(result, words, static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
  return result;
}

std::size_t character_length(std::string_view text) {
  utf8proc_int32_t code_point = 0;
  const utf8proc_ssize_t length =
      utf8proc_iterate(bytes_of(text), static_cast<utf8proc_ssize_t>(text.size()), &code_point);
  return length > 0 ? static_cast<std::size_t>(length) : 1;
}

std::string visible(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  while (!text.empty()) {
    utf8proc_int32_t code_point = -1;  // utf8proc leaves this value where there is no character
    const utf8proc_ssize_t length =
        utf8proc_iterate(bytes_of(text), static_cast<utf8proc_ssize_t>(text.size()), &code_point);
    const bool is_control =
        (code_point < 0x20 && code_point != '\t') || (code_point >= 0x7F && code_point < 0xA0);
    const std::size_t size = length < 1 ? 1 : static_cast<std::size_t>(length);
    result += is_control ? std::string_view("\uFFFD") : text.substr(0, size);
    text.remove_prefix(size);
  }
  return result;
}

int display_width(std::string_view words) {
  int width = 0;
  for_each_code_point(
      words, [&width](utf8proc_int32_t code_point) { width += utf8proc_charwidth(code_point); });
  return width;
}

Suggestions::Suggestions(const std::vector<std::string_view>& candidates) {
  candidates_.reserve(candidates.size());
  for (const std::string_view words : candidates) {
    std::vector<std::int32_t> letters = lower_case(words);
    const std::uint64_t used = letters_used(letters);
    candidates_.push_back({words, std::move(letters), used});
  }
}

std::string_view Suggestions::nearest(std::string_view word) const {
  const std::vector<std::int32_t> letters = lower_case(word);
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

std::string visible_lines(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    std::string_view line = text.substr(0, end);
    std::string_view line_break = end == std::string_view::npos ? "" : "\n";
    if (!line_break.empty() && line.ends_with('\r')) {
      line.remove_suffix(1);
      line_break = "\r\n";
    }
    result += visible(line);
    result += line_break;
    text.remove_prefix(line_break.empty() ? text.size() : end + 1);
  }
  return result;
}

}  // namespace crosswalk
