#include "model/text.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
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

std::vector<utf8proc_int32_t> lower_case(std::string_view words) {
  std::vector<utf8proc_int32_t> letters;
  for_each_code_point(words, [&letters](utf8proc_int32_t code_point) {
    letters.push_back(utf8proc_tolower(code_point));
  });
  return letters;
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
  utf8proc_uint8_t* mapped = nullptr;
  const utf8proc_ssize_t length = utf8proc_map(
      bytes_of(words), static_cast<utf8proc_ssize_t>(words.size()), &mapped,
      static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD));
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(mapped, &std::free);
  if (length < 0) return std::string(words);

  std::string result;
  bool gap = false;
  for (utf8proc_ssize_t i = 0; i < length; ++i) {
    const char byte = static_cast<char>(mapped[i]);
    if (byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r') {
      gap = !result.empty();
      continue;
    }
    if (gap) result += ' ';
    gap = false;
    result += byte;
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
