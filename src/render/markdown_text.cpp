#include "render/markdown_text.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace crosswalk::render {
namespace {

constexpr std::string_view digits = "0123456789";
constexpr std::string_view roman_digits = "ivxlcdmIVXLCDM";

bool is_one_of(std::string_view set, char byte) { return set.find(byte) != std::string_view::npos; }

bool is_letter(char byte) { return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z'); }

bool is_alphanumeric(char byte) { return is_letter(byte) || (byte >= '0' && byte <= '9'); }

bool is_blank(char byte) { return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n'; }

/// The bytes that escaped() may have to escape; it copies all others.
constexpr std::array<bool, 256> looked_at = [] {
  std::array<bool, 256> table{};
  for (const char byte : std::string_view(" \t\r\n\\`*[<|$^~@{\"'_&-.:")) {
    table.at(static_cast<unsigned char>(byte)) = true;
  }
  return table;
}();

bool is_looked_at(char byte) { return looked_at[static_cast<unsigned char>(byte)]; }

/// The byte at `at`, or a blank where `at` is outside of `words`.
char byte_at(std::string_view words, std::size_t at) { return at < words.size() ? words[at] : ' '; }

/// Whether an entity such as `&amp;` or `&#38;` begins at `at`.
bool is_entity(std::string_view words, std::size_t at) {
  std::size_t end = at + 1;
  while (end < words.size() && (is_alphanumeric(words[end]) || words[end] == '#')) ++end;
  return end > at + 1 && byte_at(words, end) == ';';
}

/// Whether the colon at `at` begins an emoji's name such as `:smile:`.
bool is_emoji(std::string_view words, std::size_t at) {
  std::size_t end = at + 1;
  while (end < words.size() && (is_alphanumeric(words[end]) || is_one_of("_+-", words[end]))) ++end;
  return end > at + 1 && byte_at(words, end) == ':';
}

bool is_host_prefix(std::string_view words, std::size_t dot) {
  const auto is_w = [](char byte) { return byte == 'w' || byte == 'W'; };
  return dot >= 3 && std::all_of(words.begin() + static_cast<std::ptrdiff_t>(dot) - 3,
                                 words.begin() + static_cast<std::ptrdiff_t>(dot), is_w);
}

bool needs_escape(std::string_view words, std::size_t at) {
  const char next = byte_at(words, at + 1);
  switch (words[at]) {
    // These are markup in one of the two dialects, or are quotes, which pandoc makes typographic.
    case '\\':
    case '`':
    case '*':
    case '[':
    case '<':
    case '|':
    case '$':
    case '^':
    case '~':
    case '@':
    case '{':
    case '"':
    case '\'':
      return true;
    case '_':
      return at == 0 || !is_alphanumeric(words[at - 1]) || !is_alphanumeric(next);
    case '&':
      return is_entity(words, at);
    case '-':
      return next == '-';
    case '.':
      return next == '.' || is_host_prefix(words, at);
    case ':':
      return words.substr(at + 1, 2) == "//" || is_emoji(words, at);
    default:
      return false;
  }
}

/// The offset of the full stop or bracket of a list marker such as `1.`, `a)` or `iv.` at the start
/// of `markdown`; npos if there is no marker.
std::size_t list_number_end(std::string_view markdown) {
  std::size_t end = std::min(markdown.find_first_not_of(digits), markdown.size());
  if (end == 0) end = std::min(markdown.find_first_not_of(roman_digits), markdown.size());
  if (end == 0 && !markdown.empty() && is_letter(markdown.front())) end = 1;
  const bool is_number =
      end > 0 && is_one_of(".)", byte_at(markdown, end)) && is_blank(byte_at(markdown, end + 1));
  return is_number ? end : std::string_view::npos;
}

}  // namespace

std::string escaped(std::string_view words) {
  std::string markdown;
  markdown.reserve(words.size() + words.size() / 8);
  bool is_gap = false;
  for (std::size_t at = 0; at < words.size();) {
    if (is_blank(words[at])) {
      is_gap = !markdown.empty();
      ++at;
      continue;
    }
    if (is_gap) markdown += ' ';
    is_gap = false;
    if (needs_escape(words, at)) markdown += '\\';
    const std::size_t first = at++;
    while (at < words.size() && !is_looked_at(words[at])) ++at;
    markdown += words.substr(first, at - first);
  }
  return markdown;
}

std::string at_line_start(std::string markdown) {
  if (markdown.empty()) return markdown;
  if (is_one_of("-+>#:(%=", markdown.front())) return '\\' + markdown;
  const std::size_t number_end = list_number_end(markdown);
  if (number_end != std::string_view::npos) return markdown.insert(number_end, 1, '\\');
  // pandoc takes a paragraph that begins like this and is next to a table for the table's caption.
  const std::string_view start = std::string_view(markdown).substr(0, 6);
  if (start == "Table:" || start == "table:") return markdown.insert(5, 1, '\\');
  return markdown;
}

std::string at_item_start(std::string markdown) {
  for (const std::string_view box : {"\\[x]", "\\[X]", "\\[ ]"}) {
    if (!markdown.starts_with(box) || byte_at(markdown, box.size()) != ' ') continue;
    return '*' + markdown.insert(box.size(), 1, '*');
  }
  return at_line_start(std::move(markdown));
}

std::string in_heading(std::string markdown) {
  for (std::size_t at = 0; (at = markdown.find('#', at)) != std::string::npos; at += 2) {
    markdown.insert(at, 1, '\\');
  }
  return markdown;
}

std::string code(std::string_view word) {
  const bool is_plain = std::all_of(word.begin(), word.end(), [](char byte) {
    return is_alphanumeric(byte) || is_one_of("-_.:/()+=,#", byte);
  });
  return is_plain && !word.empty() ? '`' + std::string(word) + '`' : escaped(word);
}

std::string link(std::string_view url) {
  const bool is_web = url.substr(0, 8) == "https://" || url.substr(0, 7) == "http://";
  const bool is_plain = std::all_of(url.begin(), url.end(), [](char byte) {
    return byte > ' ' && byte < '\x7f' && !is_one_of("<>\"\\`|{}^", byte);
  });
  return is_web && is_plain ? '<' + std::string(url) + '>' : escaped(url);
}

}  // namespace crosswalk::render
