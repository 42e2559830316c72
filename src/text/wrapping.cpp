#include "text/wrapping.hpp"

#include <algorithm>
#include <cstddef>

#include "text/unicode.hpp"

namespace crosswalk {

std::string paragraph(std::string_view first, std::string_view text) {
  constexpr int line_width = 80;
  constexpr std::string_view blanks = " \t\r\n";
  const int indent = display_width(first);
  std::string result(first);
  int column = indent;
  bool at_start = true;
  while (true) {
    text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
    if (text.empty()) break;
    const std::string_view word = text.substr(0, text.find_first_of(blanks));
    text.remove_prefix(word.size());
    const int width = display_width(word);
    if (!at_start && column + 1 + width > line_width) {
      result += '\n';
      result.append(static_cast<std::size_t>(indent), ' ');
      column = indent;
    } else if (!at_start) {
      result += ' ';
      ++column;
    }
    result += word;
    column += width;
    at_start = false;
  }
  result += '\n';
  return result;
}

std::vector<std::string> wrapped(const std::vector<std::string>& words, int width) {
  std::vector<std::string> lines;
  int column = 0;
  for (const std::string& word : words) {
    const int word_width = display_width(word);
    if (lines.empty() || column + 1 + word_width > width) {
      lines.push_back(word);
      column = word_width;
    } else {
      lines.back() += ' ' + word;
      column += 1 + word_width;
    }
  }
  return lines;
}

std::string padded(std::string_view word, int width) {
  std::string result(word);
  const int missing = width - display_width(word);
  if (missing > 0) result.append(static_cast<std::size_t>(missing), ' ');
  return result;
}

}  // namespace crosswalk
