#include "render/markup.hpp"

#include <algorithm>
#include <iterator>

#include "text/unicode.hpp"

namespace crosswalk::render {
namespace {

constexpr std::string_view replacement_character = "\uFFFD";

/// Whether a byte can be copied as it is.
bool is_harmless(char byte) {
  constexpr std::string_view special = "&<>\"'";
  constexpr char last_ordinary = '~';
  return byte >= ' ' && byte <= last_ordinary && special.find(byte) == std::string_view::npos;
}

/// What stands for a character; empty where it stands for itself.
std::string_view replacement_of(char32_t character) {
  constexpr char32_t first_after_controls = 0xA0;
  switch (character) {
    case U'&':
      return "&amp;";
    case U'<':
      return "&lt;";
    case U'>':
      return "&gt;";
    case U'"':
      return "&quot;";
    case U'\'':
      return "&#39;";
    case U'\n':
    case U'\t':
    case U'\r':
      return " ";
    default:
      break;
  }
  const bool is_control =
      character < U' ' || (character > U'~' && character < first_after_controls);
  const bool is_none =
      (character & 0xFFFEU) == 0xFFFEU || (character >= 0xFDD0 && character <= 0xFDEF);
  return is_control || is_none || character == 0xFFFD ? replacement_character : std::string_view();
}

}  // namespace

void append_escaped(std::string& out, std::string_view text) {
  while (!text.empty()) {
    const auto harmless = static_cast<std::size_t>(
        std::distance(text.begin(), std::find_if_not(text.begin(), text.end(), is_harmless)));
    out += text.substr(0, harmless);
    text.remove_prefix(harmless);
    if (text.empty()) return;
    const Character character = first_character(text);
    const std::string_view replacement = replacement_of(character.code_point);
    out += replacement.empty() ? text.substr(0, character.length) : replacement;
    text.remove_prefix(character.length);
  }
}

std::string escaped_markup(std::string_view text) {
  std::string escaped;
  append_escaped(escaped, text);
  return escaped;
}

bool turns_direction(std::string_view text) {
  // U+202A to U+202E and U+2066 to U+2069: embeddings, overrides and isolates
  for (std::size_t at = text.find('\xE2'); at != std::string_view::npos;
       at = text.find('\xE2', at + 1)) {
    const char32_t character = first_character(text.substr(at)).code_point;
    if ((character >= 0x202A && character <= 0x202E) ||
        (character >= 0x2066 && character <= 0x2069)) {
      return true;
    }
  }
  return false;
}

}  // namespace crosswalk::render
