#include "model/text.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <memory>
#include <numeric>

namespace crosswalk {

namespace {

const utf8proc_uint8_t* bytes_of(std::string_view words) {
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): utf8proc takes bytes as uint8_t
  return reinterpret_cast<const utf8proc_uint8_t*>(words.data());
}

/// Calls `visit` with each code point; a byte that is no UTF-8 counts as U+FFFD.
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

std::vector<utf8proc_int32_t> lower_case(std::string_view words) {
  std::vector<utf8proc_int32_t> letters;
  for_each_code_point(words, [&letters](utf8proc_int32_t code_point) {
    letters.push_back(utf8proc_tolower(code_point));
  });
  return letters;
}

/// Word by word, since no blank composes with what follows it and most words are plain ASCII, which
/// takes a twentieth of the time.
void append_folded_word(std::string& result, std::string_view word) {
  if (std::all_of(word.begin(), word.end(), is_ascii)) {
    for (const char byte : word) result += ascii_lower(byte);
    return;
  }
  utf8proc_uint8_t* mapped = nullptr;
  const utf8proc_ssize_t length = utf8proc_map(
      bytes_of(word), static_cast<utf8proc_ssize_t>(word.size()), &mapped,
      static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD));
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(mapped, &std::free);
  if (length < 0) {
    result += word;
  } else {
    std::transform(mapped, mapped + length, std::back_inserter(result),
                   [](utf8proc_uint8_t byte) { return static_cast<char>(byte); });
  }
}

/// Restricted Damerau-Levenshtein distance (optimal string alignment).
std::size_t distance_between(const std::vector<utf8proc_int32_t>& a,
                             const std::vector<utf8proc_int32_t>& b) {
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

int display_width(std::string_view words) {
  int width = 0;
  for_each_code_point(
      words, [&width](utf8proc_int32_t code_point) { width += utf8proc_charwidth(code_point); });
  return width;
}

std::string_view nearest(std::string_view word, const std::vector<std::string_view>& candidates) {
  const std::vector<utf8proc_int32_t> letters = lower_case(word);
  std::string_view best;
  std::size_t best_distance = 0;
  for (const std::string_view candidate : candidates) {
    const std::vector<utf8proc_int32_t> other = lower_case(candidate);
    const std::size_t longer = std::max(letters.size(), other.size());
    const std::size_t allowed = longer / 3;
    const std::size_t shorter = std::min(letters.size(), other.size());
    if (longer - shorter > allowed) continue;  // the distance is at least that
    const std::size_t distance = distance_between(letters, other);
    if (distance > allowed || (!best.empty() && distance >= best_distance)) continue;
    best = candidate;
    best_distance = distance;
  }
  return best;
}

std::string did_you_mean(std::string_view word, const std::vector<std::string_view>& candidates) {
  const std::string_view candidate = nearest(word, candidates);
  if (candidate.empty()) return {};
  return " (did you mean '" + std::string(candidate) + "'?)";
}

}  // namespace crosswalk
