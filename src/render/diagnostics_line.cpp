#include "render/diagnostics_line.hpp"

#include <algorithm>

#include "text/unicode.hpp"

namespace crosswalk::render {

CountedLine::CountedLine(const SourceFile& file, int number)
    : file_(&file), number_(number), line_(file.line(number)) {
  Offsets at;
  for (; at.byte < line_.size(); at = after(at)) {
    if (length_ % distance == 0) marks_.push_back(at);
    ++length_;
  }
  utf16_length_ = at.utf16;
}

std::size_t CountedLine::length_at(std::size_t byte) const {
  const bool is_ascii = static_cast<unsigned char>(line_[byte]) < 0x80;
  return is_ascii ? 1 : character_length(line_.substr(byte));
}

CountedLine::Offsets CountedLine::after(Offsets at) const {
  constexpr std::size_t length_of_astral = 4;  // characters from U+10000 on
  const std::size_t length = length_at(at.byte);
  const std::size_t units = length == length_of_astral ? 2 : 1;
  return {.byte = at.byte + length, .utf16 = at.utf16 + units};
}

CountedLine::Offsets CountedLine::offsets(std::size_t character) const {
  if (character >= length_) return {.byte = line_.size(), .utf16 = utf16_length_};
  Offsets at = marks_[character / distance];
  for (std::size_t left = character % distance; left > 0; --left) at = after(at);
  return at;
}

std::string CountedLine::shown(std::size_t first, std::size_t last) const {
  const std::size_t begin = byte_of(first);
  return visible(line_.substr(begin, byte_of(last) - begin));
}

namespace {

/// Reads the value that begins at a place of a text, without a parser: the place is known to be the
/// beginning of a value, which leaves few forms.
class ValueScanner {
 public:
  ValueScanner(const SourceFile& file, Position at, std::size_t byte)
      : file_(file), number_(at.line), line_(file.line(at.line)), byte_(byte) {}

  /// The line and the byte behind the value.
  struct End {
    int line = 0;
    std::size_t byte = 0;
  };

  [[nodiscard]] std::optional<End> end_in_yaml() const {
    const char first = line_[byte_];
    if (first == '"' || first == '\'') return end_of_quoted(first);
    if (first == '|' || first == '>') return end_of_block();
    if (std::string_view("[]{},#&*!%@`").find(first) != std::string_view::npos) return {};
    return end_of_plain();
  }

  [[nodiscard]] std::optional<End> end_in_table() const {
    if (line_[byte_] == '"') return end_of_quoted_cell();
    const std::optional<char> separator = separator_of_table();
    if (!separator) return {};
    return End{.line = number_, .byte = std::min(line_.find(*separator, byte_), line_.size())};
  }

 private:
  /// Behind the closing quote of a scalar, which may stand on a later line.
  [[nodiscard]] std::optional<End> end_of_quoted(char quote) const {
    std::string_view line = line_;
    std::size_t at = byte_ + 1;
    for (int number = number_; number - number_ <= most_lines;
         line = file_.line(++number), at = 0) {
      for (; at < line.size(); ++at) {
        const bool is_doubled = line[at] == '\'' && quote == '\'' && line.substr(at, 2) == "''";
        if (is_doubled || (line[at] == '\\' && quote == '"')) {
          ++at;
        } else if (line[at] == quote) {
          return End{.line = number, .byte = at + 1};
        }
      }
    }
    return {};
  }

  /// Behind the last line with content of a block scalar: all lines that are indented deeper than
  /// the key or the dash before it.
  [[nodiscard]] std::optional<End> end_of_block() const {
    const std::size_t parent = indentation_of_parent();
    std::optional<End> end;
    for (int number = number_ + 1; number - number_ <= most_lines; ++number) {
      const std::string_view line = file_.line(number);
      const std::size_t first = line.find_first_not_of(" \t");
      if (first == std::string_view::npos) continue;
      if (first <= parent) break;
      end = End{.line = number, .byte = line.size()};
    }
    return end;
  }

  [[nodiscard]] std::size_t indentation_of_parent() const {
    std::size_t at = line_.find_first_not_of(' ');
    while (line_.substr(at, 2) == "- ") {
      const std::size_t next = line_.find_first_not_of(' ', at + 1);
      if (next == byte_) break;  // the scalar itself is the entry of the list
      at = next;
    }
    return at;
  }

  [[nodiscard]] std::optional<End> end_of_plain() const {
    const std::string_view rest = line_.substr(byte_);
    if ((rest.front() == '-' || rest.front() == '?' || rest.front() == ':') &&
        (rest.size() == 1 || rest[1] == ' ')) {
      return {};
    }
    const bool is_flow = is_in_brackets();
    std::size_t length = 0;
    for (; length < rest.size(); ++length) {
      const bool blank_follows =
          length + 1 == rest.size() || rest[length + 1] == ' ' || rest[length + 1] == '\t';
      const bool blank_before = length > 0 && (rest[length - 1] == ' ' || rest[length - 1] == '\t');
      if (rest[length] == ':' && blank_follows) break;
      if (rest[length] == '#' && blank_before) break;
      if (is_flow && std::string_view(",[]{}").find(rest[length]) != std::string_view::npos) break;
    }
    while (length > 0 && (rest[length - 1] == ' ' || rest[length - 1] == '\t')) --length;
    // In brackets that were opened on an earlier line.
    if (length == rest.size() && rest.back() == ',') --length;
    if (length == 0) return {};
    return End{.line = number_, .byte = byte_ + length};
  }

  /// Whether a bracket or brace that is opened on the same line, before the value, is not closed
  /// before it. A value far behind the beginning of its line can stand in brackets only.
  [[nodiscard]] bool is_in_brackets() const {
    constexpr std::size_t farthest = 1000;
    if (byte_ > farthest) return true;
    int closed = 0;
    bool is_quoted = false;
    for (std::size_t at = byte_; at > 0; --at) {
      const char byte = line_[at - 1];
      if (byte == '"') is_quoted = !is_quoted;
      if (is_quoted) continue;
      if (byte == ']' || byte == '}') ++closed;
      if ((byte == '[' || byte == '{') && closed-- == 0) return true;
    }
    return false;
  }

  /// Behind the closing quote of a cell, in which quotes are doubled.
  [[nodiscard]] std::optional<End> end_of_quoted_cell() const {
    std::string_view line = line_;
    std::size_t at = byte_ + 1;
    for (int number = number_; number - number_ <= most_lines;
         line = file_.line(++number), at = 0) {
      for (; at < line.size(); ++at) {
        if (line[at] != '"') continue;
        if (line.substr(at, 2) != "\"\"") return End{.line = number, .byte = at + 1};
        ++at;
      }
    }
    return {};
  }

  /// The separator of a table; nullopt where its first line leaves it open.
  [[nodiscard]] std::optional<char> separator_of_table() const {
    std::optional<char> found;
    for (const char separator : {',', ';', '\t'}) {
      if (file_.line(1).find(separator) == std::string_view::npos) continue;
      if (found) return {};
      found = separator;
    }
    return found;
  }

  /// A quote that is not closed may be followed by megabytes.
  static constexpr int most_lines = 1000;

  const SourceFile& file_;
  int number_;
  std::string_view line_;
  std::size_t byte_;
};

bool is_table(const SourceFile& file) {
  return file.name().ends_with(".csv") || file.name().ends_with(".tsv");
}

}  // namespace

const CountedLine& RegionFinder::line(const SourceFile& file, int number) {
  for (std::size_t index = 0; index < lines_.size(); ++index) {
    if (!lines_.at(index).is(file, number)) continue;
    older_ = 1 - index;
    return lines_.at(index);
  }
  const std::size_t index = older_;
  lines_.at(index) = CountedLine(file, number);
  older_ = 1 - index;
  return lines_.at(index);
}

std::optional<Region> RegionFinder::region_at(const SourceFile& file, Position at) {
  if (at.line < 1 || at.column < 1) return std::nullopt;
  const CountedLine& first = line(file, at.line);
  const std::size_t character = static_cast<std::size_t>(at.column) - 1;
  if (character >= first.length()) return std::nullopt;
  const ValueScanner scanner(file, at, first.byte_of(character));
  const auto end = is_table(file) ? scanner.end_in_table() : scanner.end_in_yaml();
  if (!end) return std::nullopt;
  const std::string_view last = file.line(end->line).substr(0, end->byte);
  // Only the characters from the beginning on are counted: a line may have megabytes.
  const std::size_t begin = end->line == at.line ? first.byte_of(character) : 0;
  std::size_t column = end->line == at.line ? static_cast<std::size_t>(at.column) : 1;
  for (std::size_t byte = begin; byte < last.size(); ++column) {
    byte += character_length(last.substr(byte));
  }
  return Region{.begin = at, .end = {.line = end->line, .column = static_cast<int>(column)}};
}

Region RegionFinder::in_utf16(const SourceFile& file, const Region& region) {
  const auto converted = [this, &file](Position at) {
    if (at.line < 1 || at.column < 1) return at;
    const auto character = static_cast<std::size_t>(at.column) - 1;
    return Position{.line = at.line,
                    .column = static_cast<int>(line(file, at.line).utf16_of(character)) + 1};
  };
  const Position begin = converted(region.begin);
  return {.begin = begin, .end = converted(region.end)};
}

Position RegionFinder::end_of_line(const SourceFile& file, int number) {
  return {.line = number, .column = static_cast<int>(line(file, number).length()) + 1};
}

}  // namespace crosswalk::render
