#include "render/spreadsheet_value.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

#include "text/unicode.hpp"

namespace crosswalk::render {
namespace {

/// The first three letters of the months in the languages of the frameworks, without accents.
constexpr std::array<std::string_view, 34> month_starts{
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    "fev", "abr", "mai", "ago", "set", "out", "dez", "ene", "dic", "avr", "jui", "aou",
    "okt", "maa", "mrt", "mei", "des", "gen", "mag", "giu", "lug", "ott"};
constexpr std::size_t longest_month = 10;

/// Other words that stand in dates, times and amounts.
constexpr std::array<std::string_view, 10> date_words{"am",  "pm",  "de", "eur", "usd",
                                                      "gbp", "chf", "kr", "nok", "brl"};

constexpr std::array<std::string_view, 16> truth_values{
    "true", "false",  "verdadeiro", "falso",  "verdadero", "vero", "vrai",  "faux",
    "wahr", "falsch", "waar",       "onwaar", "sann",      "sant", "usann", "usant"};

bool is_decimal_digit(char byte) { return byte >= '0' && byte <= '9'; }

bool is_small_letter(char byte) { return byte >= 'a' && byte <= 'z'; }

/// The character that `text` begins with, as a code point; U+FFFD where it is not UTF-8.
std::uint32_t code_point(std::string_view text) {
  const auto byte = [text](std::size_t at) {
    return static_cast<std::uint32_t>(static_cast<unsigned char>(text[at]));
  };
  const std::size_t length = character_length(text);
  if (length == 1) return byte(0) < 0x80U ? byte(0) : 0xFFFDU;
  std::uint32_t point = byte(0) & (0x7FU >> length);
  for (std::size_t at = 1; at < length; ++at) point = (point << 6U) | (byte(at) & 0x3FU);
  return point;
}

/// Signs that a spreadsheet takes for an ASCII character, beside the full-width ones.
struct LikeAscii {
  std::uint32_t first;
  std::uint32_t last;
  char ascii;
};

constexpr std::array<LikeAscii, 28> like_ascii{{
    {0x09, 0x0D, ' '},      // tab and line ends
    {0xA0, 0xA0, ' '},      // no-break space
    {0xA2, 0xA5, '$'},      // cent, pound, currency sign, yen
    {0xC4, 0xC4, 'a'},      // Ä
    {0xC8, 0xCA, 'e'},      // È É Ê
    {0xDB, 0xDB, 'u'},      // Û
    {0xE4, 0xE4, 'a'},      // ä
    {0xE8, 0xEA, 'e'},      // è é ê
    {0xFB, 0xFB, 'u'},      // û
    {0x1680, 0x1680, ' '},  // blanks of other widths, and none
    {0x2000, 0x200F, ' '}, {0x2028, 0x2029, ' '}, {0x202F, 0x202F, ' '}, {0x205F, 0x2064, ' '},
    {0x20A0, 0x20CF, '$'},                         // currencies
    {0x2212, 0x2212, '-'},                         // minus
    {0x3000, 0x3000, ' '}, {0x5206, 0x5206, '/'},  // minute, hour, day, month, year, second
    {0x6642, 0x6642, '/'}, {0x65F6, 0x65F6, '/'}, {0x65E5, 0x65E5, '/'}, {0x6708, 0x6708, '/'},
    {0x5E74, 0x5E74, '/'}, {0x79D2, 0x79D2, '/'}, {0xFEFF, 0xFEFF, ' '}, {0xFFE0, 0xFFE1, '$'},
    {0xFFE5, 0xFFE6, '$'}, {0x2024, 0x2024, '.'},
}};

/// What a spreadsheet takes this character for, in lower case; `~` for all that no value holds.
char in_ascii(std::uint32_t point) {
  constexpr std::uint32_t full_width_first = 0xFF01;
  constexpr std::uint32_t full_width_last = 0xFF5E;
  if (point >= full_width_first && point <= full_width_last) point -= full_width_first - '!';
  if (point > ' ' && point < 0x7FU) {
    const char byte = static_cast<char>(point);
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
  }
  if (point == ' ') return ' ';
  const auto* const found = std::find_if(
      like_ascii.begin(), like_ascii.end(),
      [point](const LikeAscii& like) { return point >= like.first && point <= like.last; });
  return found == like_ascii.end() ? '~' : found->ascii;
}

/// The same for each character of `text`, without blanks at either end.
std::string in_ascii(std::string_view text) {
  std::string ascii;
  while (!text.empty()) {
    const char byte = in_ascii(code_point(text));
    if (byte != ' ' || !ascii.empty()) ascii += byte;
    text.remove_prefix(character_length(text));
  }
  ascii.erase(ascii.find_last_not_of(' ') + 1);
  return ascii;
}

/// The byte at `at`, or a `~` past either end.
char byte_or_tilde(std::string_view text, std::size_t at) {
  return at < text.size() ? text[at] : '~';
}

/// Whether the letters from `begin` to `end` may stand in a number, date, time or amount.
bool is_value_word(std::string_view text, std::size_t begin, std::size_t end) {
  const std::string_view word = text.substr(begin, end - begin);
  const char before = byte_or_tilde(text, begin - 1);
  const char after = byte_or_tilde(text, end);
  if (word == "e") {
    return (is_decimal_digit(before) || before == '.' || before == ',') &&
           (is_decimal_digit(after) || after == '+' || after == '-');
  }
  if (word == "t") return is_decimal_digit(before) && is_decimal_digit(after);
  if (word == "a" || word == "p") {
    return before == ' ' && is_decimal_digit(byte_or_tilde(text, begin - 2));
  }
  if (word == "r") return after == '$';
  if (std::find(date_words.begin(), date_words.end(), word) != date_words.end()) return true;
  return word.size() <= longest_month && std::find(month_starts.begin(), month_starts.end(),
                                                   word.substr(0, 3)) != month_starts.end();
}

/// Whether `text` is an error such as `#N/A` or `#REF!`.
bool is_error(std::string_view text) {
  return text.size() > 2 && text.front() == '#' &&
         (text == "#n/a" || text.back() == '!' || text.back() == '?');
}

bool is_value(std::string_view text) {
  constexpr std::string_view signs = " .,:/-+%'()$";
  if (std::find(truth_values.begin(), truth_values.end(), text) != truth_values.end()) return true;
  if (is_error(text)) return true;
  bool has_digit = false;
  for (std::size_t at = 0; at < text.size();) {
    if (is_small_letter(text[at])) {
      const std::size_t begin = at;
      while (at < text.size() && is_small_letter(text[at])) ++at;
      if (!is_value_word(text, begin, at)) return false;
      continue;
    }
    const bool is_sign = signs.find(text[at]) != std::string_view::npos;
    has_digit = has_digit || is_decimal_digit(text[at]);
    if (!is_sign && !is_decimal_digit(text[at])) return false;
    ++at;
  }
  return has_digit;
}

}  // namespace

bool is_changed_by_spreadsheets(std::string_view text) {
  constexpr std::string_view formula_starts = "=+-@";
  text.remove_prefix(std::min(text.find_first_not_of('\''), text.size()));
  if (text.empty()) return false;
  // Tabs and carriage returns are dropped by some spreadsheets, whatever follows.
  if (text.front() == '\t' || text.front() == '\r') return true;
  const std::string ascii = in_ascii(text);
  return !ascii.empty() &&
         (formula_starts.find(ascii.front()) != std::string_view::npos || is_value(ascii));
}

}  // namespace crosswalk::render
