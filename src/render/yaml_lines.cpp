#include "render/yaml_lines.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>

namespace crosswalk::render {

namespace {

bool is_letter_or_digit(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
         (byte >= '0' && byte <= '9');
}

/// Words that some reader of YAML takes for a boolean, a null or a number.
constexpr auto words_of_yaml = std::to_array<std::string_view>(
    {"y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf"});

bool is_word_of_yaml(std::string_view words) {
  std::string lower_case(words);
  for (char& byte : lower_case) {
    if (byte >= 'A' && byte <= 'Z') byte = static_cast<char>(byte - 'A' + 'a');
  }
  return std::find(words_of_yaml.begin(), words_of_yaml.end(), lower_case) != words_of_yaml.end();
}

bool begins_or_ends_blank(std::string_view line) {
  const auto is_blank = [](char byte) { return byte == ' ' || byte == '\t'; };
  return !line.empty() && (is_blank(line.front()) || is_blank(line.back()));
}

/// Whether `words` are the same as a literal block without its last line break: editors remove
/// blanks at the end of lines, and blanks at the beginning would pass for indentation.
bool fits_literal_block(std::string_view words) {
  if (words.find('\n') == std::string_view::npos || words.front() == '\n' || words.back() == '\n') {
    return false;
  }
  const bool has_control_character = std::any_of(words.begin(), words.end(), [](char byte) {
    return static_cast<unsigned char>(byte) < 0x20U && byte != '\n';
  });
  if (has_control_character) return false;
  while (!words.empty()) {
    const std::size_t end = std::min(words.find('\n'), words.size());
    if (begins_or_ends_blank(words.substr(0, end))) return false;
    words.remove_prefix(std::min(end + 1, words.size()));
  }
  return true;
}

}  // namespace

std::string yaml_quoted(std::string_view words) {
  std::string quoted = "\"";
  for (const char byte : words) {
    switch (byte) {
      case '"':
        quoted += "\\\"";
        break;
      case '\\':
        quoted += "\\\\";
        break;
      case '\n':
        quoted += "\\n";
        break;
      case '\t':
        quoted += "\\t";
        break;
      default:
        quoted += byte;
    }
  }
  return quoted + '"';
}

std::string yaml_key(std::string_view words) {
  const bool is_plain =
      !words.empty() && !(words.front() >= '0' && words.front() <= '9') &&
      is_letter_or_digit(words.front()) && !is_word_of_yaml(words) &&
      std::all_of(words.begin(), words.end(), [](char byte) {
        return is_letter_or_digit(byte) || byte == '-' || byte == '_' || byte == '.';
      });
  return is_plain ? std::string(words) : yaml_quoted(words);
}

void YamlLines::begin_line(std::string_view key) {
  std::string indent(2 * depth_, ' ');
  if (is_first_of_entry_) indent[indent.size() - 2] = '-';
  is_first_of_entry_ = false;
  text_ += indent;
  text_ += yaml_key(key);
  text_ += ':';
}

void YamlLines::key(std::string_view key) {
  begin_line(key);
  text_ += '\n';
}

void YamlLines::words(std::string_view key, std::string_view value) {
  if (value.empty()) return;
  begin_line(key);
  if (!fits_literal_block(value)) {
    text_ += fmt::format(" {}\n", yaml_quoted(value));
    return;
  }
  text_ += " |-\n";
  const std::string indent(2 * depth_ + 2, ' ');
  while (!value.empty()) {
    const std::size_t end = std::min(value.find('\n'), value.size());
    if (end > 0) text_ += indent;
    text_ += value.substr(0, end);
    text_ += '\n';
    value.remove_prefix(std::min(end + 1, value.size()));
  }
}

void YamlLines::plain(std::string_view key, std::string_view value) {
  if (value.empty()) return;
  begin_line(key);
  text_ += ' ';
  text_ += value;
  text_ += '\n';
}

void YamlLines::list(std::string_view key, const std::vector<std::string>& values) {
  if (values.empty()) return;
  std::string flow;
  for (const std::string& value : values) {
    flow += flow.empty() ? "[" : ", ";
    flow += yaml_quoted(value);
  }
  plain(key, flow + ']');
}

void YamlLines::text(std::string_view key, const Text& text) {
  if (text.empty()) return;
  this->key(key);
  enter();
  for (const Text::Version& version : text.versions) {
    words(version.language.value, version.words.value);
  }
  leave();
}

}  // namespace crosswalk::render
