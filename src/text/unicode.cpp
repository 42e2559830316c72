#include "text/unicode.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <memory>

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

}  // namespace

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

Character first_character(std::string_view text) {
  utf8proc_int32_t code_point = 0;
  const utf8proc_ssize_t length =
      utf8proc_iterate(bytes_of(text), static_cast<utf8proc_ssize_t>(text.size()), &code_point);
  if (length < 1) return {};
  return {.code_point = static_cast<char32_t>(code_point),
          .length = static_cast<std::size_t>(length)};
}

char32_t lower_case(char32_t character) {
  return static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(character)));
}

CharacterKind kind_of(char32_t character) {
  const auto code_point = static_cast<utf8proc_int32_t>(character);
  switch (utf8proc_category(code_point)) {
    case UTF8PROC_CATEGORY_ZS:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
      return CharacterKind::white_space;
    case UTF8PROC_CATEGORY_PI:
    case UTF8PROC_CATEGORY_PF:
      return CharacterKind::quote;
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_CF:
    case UTF8PROC_CATEGORY_CN:
    case UTF8PROC_CATEGORY_CO:
    case UTF8PROC_CATEGORY_CS:
      return CharacterKind::invisible;
    default:
      break;
  }
  constexpr utf8proc_int32_t braille_blank = 0x2800;
  // By their Unicode category, fillers are letters and variation selectors are accents, but both
  // are invisible.
  const bool is_invisible =
      code_point == braille_blank || utf8proc_get_property(code_point)->ignorable != 0;
  return is_invisible ? CharacterKind::invisible : CharacterKind::other;
}

bool is_combining(char32_t character) {
  const utf8proc_category_t category = utf8proc_category(static_cast<utf8proc_int32_t>(character));
  return category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_MC ||
         category == UTF8PROC_CATEGORY_ME;
}

}  // namespace crosswalk
