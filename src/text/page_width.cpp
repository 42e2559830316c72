#include "text/page_width.hpp"

#include <algorithm>

#include "text/unicode.hpp"

namespace crosswalk {

std::size_t column_need(std::string_view words) {
  constexpr std::size_t margins = 2;
  constexpr std::size_t capitals_for_one_more = 4;  // capitals are wider than other letters
  std::size_t longest = 0;
  std::size_t letters = 0;
  std::size_t capitals = 0;
  while (!words.empty()) {
    const Character character = first_character(words);
    const bool is_blank = character.code_point == ' ';
    if (!is_blank) {
      ++letters;
      if (lower_case(character.code_point) != character.code_point) ++capitals;
      longest = std::max(longest,
                         letters + (capitals + capitals_for_one_more - 1) / capitals_for_one_more);
    }
    if (is_blank || character.code_point == '-') letters = capitals = 0;
    words.remove_prefix(character.length);
  }
  constexpr std::size_t most = 30;  // a longer word breaks even in a column of its own
  return std::min(longest, most) + margins;
}

}  // namespace crosswalk
