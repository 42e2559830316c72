#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace crosswalk {

/// `words` in the form in which texts are compared: Unicode NFC and case folded, with each run of
/// white space replaced by one blank and none at either end. A word of invalid UTF-8 is left
/// unchanged.
std::string folded(std::string_view words);

/// `words` in Unicode NFC; unchanged where they are not UTF-8.
std::string composed(std::string_view words);

/// Whether this byte of a UTF-8 text is the first of a character.
inline bool starts_character(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

/// Length in bytes of the character that `text` begins with: 1 to 4, and 1 for a byte that is not
/// UTF-8. `text` is not empty.
std::size_t character_length(std::string_view text);

/// `text` with every control character but the tab, and every byte that is not UTF-8, shown as
/// U+FFFD: so the result is safe for a terminal, is valid UTF-8 and stays on one line.
std::string visible(std::string_view text);

/// visible() applied to each line of `text`, so line breaks (LF and CRLF) are kept.
std::string visible_lines(std::string_view text);

/// Number of columns that `words` takes in a terminal: 2 for wide characters, 0 for combining ones.
int display_width(std::string_view words);

/// A character, and its length in bytes. Where a text does not begin with UTF-8, U+FFFD and 1.
struct Character {
  char32_t code_point = 0xFFFD;
  std::size_t length = 1;
};

/// The character that `text`, which is not empty, begins with.
Character first_character(std::string_view text);

/// The character in lower case, or itself where it has none.
char32_t lower_case(char32_t character);

/// What a character is to a reader of an id. Characters that show nothing, such as controls,
/// joiners and unassigned ones, are invisible; ASCII quotes are other.
enum class CharacterKind { white_space, quote, invisible, other };
CharacterKind kind_of(char32_t character);

/// Whether the character is an accent that combines with the one before it.
bool is_combining(char32_t character);

}  // namespace crosswalk
