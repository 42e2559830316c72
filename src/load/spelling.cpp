#include "load/spelling.hpp"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <vector>

#include "text/unicode.hpp"

namespace crosswalk {
namespace {

constexpr std::size_t max_id_length = 80;

bool is_lower(char byte) { return byte >= 'a' && byte <= 'z'; }
bool is_upper(char byte) { return byte >= 'A' && byte <= 'Z'; }
bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }
bool is_letter(char byte) { return is_lower(byte) || is_upper(byte); }
bool is_letter_or_digit(char byte) { return is_letter(byte) || is_digit(byte); }
char to_lower(char byte) { return is_upper(byte) ? static_cast<char>(byte - 'A' + 'a') : byte; }
char to_upper(char byte) { return is_lower(byte) ? static_cast<char>(byte - 'a' + 'A') : byte; }

std::string_view error_in_character(char32_t character) {
  if (character == '"' || character == '\'') return "has a quote in it";
  if (character == '#') return "has a '#' in it";
  if (character == ':') return "has a ':' in it";
  if (character == ';') return "has a ';' in it";
  if (character == '\t' || character == '\n') return "has white space in it";
  constexpr char32_t single_low_quote = 0x201A;
  constexpr char32_t double_low_quote = 0x201E;
  if (character == single_low_quote || character == double_low_quote) return "has a quote in it";
  switch (kind_of(character)) {
    case CharacterKind::white_space:
      return "has white space in it";
    case CharacterKind::quote:
      return "has a quote in it";
    case CharacterKind::invisible:
      return "has an invisible character in it";
    case CharacterKind::other:
      break;
  }
  return {};
}

/// The parts of a tag between its hyphens; an underscore counts as one.
std::vector<std::string> subtags(std::string_view tag) {
  std::vector<std::string> parts(1);
  for (const char byte : tag) {
    if (byte == '-' || byte == '_') {
      parts.emplace_back();
    } else {
      parts.back() += to_lower(byte);
    }
  }
  return parts;
}

bool all_letters(const std::string& part) {
  return std::all_of(part.begin(), part.end(), is_letter);
}

bool is_region(const std::string& part) {
  return (part.size() == 2 && all_letters(part)) ||
         (part.size() == 3 && std::all_of(part.begin(), part.end(), is_digit));
}

bool is_variant(const std::string& part) {
  return part.size() >= 5 || (part.size() == 4 && is_digit(part.front()));
}

/// Whether every part has 1 to 8 letters and digits.
bool are_well_formed(const std::vector<std::string>& parts) {
  constexpr std::size_t longest_subtag = 8;
  return std::all_of(parts.begin(), parts.end(), [](const std::string& part) {
    return !part.empty() && part.size() <= longest_subtag &&
           std::all_of(part.begin(), part.end(), is_letter_or_digit);
  });
}

/// Gives the script and region subtags, from the second part on, their usual spelling. Returns the
/// index of the first part that is neither script, region nor variant.
std::size_t spell_rest(std::vector<std::string>& parts) {
  std::size_t next = 1;
  if (next < parts.size() && parts[next].size() == 4 && all_letters(parts[next])) {
    parts[next].front() = to_upper(parts[next].front());
    ++next;
  }
  if (next < parts.size() && is_region(parts[next])) {
    std::transform(parts[next].begin(), parts[next].end(), parts[next].begin(), to_upper);
    ++next;
  }
  while (next < parts.size() && is_variant(parts[next])) ++next;
  return next;
}

/// Whether `id` is in Unicode NFC. Two ids that look alike but compose their accents differently
/// cannot both be.
bool is_composed(std::string_view id) {
  const auto is_ascii = [](char byte) { return static_cast<unsigned char>(byte) < 0x80; };
  return std::all_of(id.begin(), id.end(), is_ascii) || composed(id) == id;
}

}  // namespace

std::string_view error_in_id(std::string_view id) {
  const std::string_view whole = id;
  std::size_t length = 0;
  while (!id.empty()) {
    const Character character = first_character(id);
    if (character.code_point == 0xFFFD && character.length == 1) return "is not UTF-8";
    if (const std::string_view error = error_in_character(character.code_point); !error.empty()) {
      return error;
    }
    if (length == 0 && is_combining(character.code_point)) {
      return "begins with an accent without a letter";
    }
    id.remove_prefix(character.length);
    ++length;
  }
  if (length > max_id_length) return "has more than 80 characters";
  if (length == 0) return "is empty";
  if (!is_composed(whole)) {
    return "has an accent that is a character of its own, apart from its letter; type the letter "
           "anew";
  }
  return {};
}

std::string_view error_in_framework_id(std::string_view id) {
  if (const std::string_view error = error_in_id(id); !error.empty()) return error;
  char previous = '-';
  for (const char byte : id) {
    if (is_upper(byte)) return "has a capital letter in it";
    if (!is_lower(byte) && !is_digit(byte) && byte != '.' && byte != '-') {
      return "may have lower-case letters, digits, '.' and '-' only";
    }
    if (byte == '-' && previous == '-') return "has a '-' at the beginning or next to another";
    previous = byte;
  }
  if (id.back() == '-') return "ends with '-'";
  return id.front() == '.' ? "begins with '.'" : std::string_view{};
}

std::string error_in_ref(std::string_view words) {
  const std::size_t hash = words.find('#');
  const bool has_concept = hash != std::string_view::npos;
  if (hash != 0) {
    const std::string_view error = error_in_id(words.substr(0, hash));
    if (error == "has white space in it") {
      return "has white space in it; a ref is an id, not a title";
    }
    if (!error.empty()) return std::string(error);
  }
  const std::string_view error =
      has_concept ? error_in_id(words.substr(hash + 1)) : std::string_view{};
  return error.empty() ? std::string{} : "names a concept that " + std::string(error);
}

std::optional<Ref> parse_ref(std::string_view words) {
  if (!error_in_ref(words).empty()) return std::nullopt;
  const std::size_t hash = std::min(words.find('#'), words.size());
  return Ref{.entry = std::string(words.substr(0, hash)),
             .concept_id = std::string(words.substr(std::min(hash + 1, words.size())))};
}

std::optional<std::string> language_tag(std::string_view tag) {
  std::vector<std::string> parts = subtags(tag);
  if (!are_well_formed(parts)) return std::nullopt;
  // BCP 47 allows languages of 4 to 8 letters, but none is registered, so "english" is a mistake.
  if (parts[0].size() < 2 || parts[0].size() > 3 || !all_letters(parts[0])) return std::nullopt;
  if (parts[0] == "no") parts[0] = "nb";
  if (spell_rest(parts) < parts.size()) return std::nullopt;
  std::string written = parts[0];
  for (std::size_t part = 1; part < parts.size(); ++part) written += '-' + parts[part];
  return written;
}

bool is_date(std::string_view words) {
  constexpr std::string_view form = "0000-00-00";
  const auto fits = [](char shape, char byte) {
    return shape == '-' ? byte == '-' : is_digit(byte);
  };
  if (!std::equal(form.begin(), form.end(), words.begin(), words.end(), fits)) return false;
  const auto number = [words](std::size_t first, std::size_t count) {
    unsigned value = 0;
    for (const char digit : words.substr(first, count)) {
      value = value * 10 + static_cast<unsigned>(digit - '0');
    }
    return value;
  };
  return std::chrono::year_month_day(std::chrono::year(static_cast<int>(number(0, 4))),
                                     std::chrono::month(number(5, 2)),
                                     std::chrono::day(number(8, 2)))
      .ok();
}

}  // namespace crosswalk
