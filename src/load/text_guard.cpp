#include "load/text_guard.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <string>

#include "load/yaml/yaml_rules.hpp"
#include "text/unicode.hpp"

namespace crosswalk {
namespace {

constexpr std::string_view mark_of_byte_order = "\xEF\xBB\xBF";

unsigned char byte_at(std::string_view text, std::size_t index) {
  return index < text.size() ? static_cast<unsigned char>(text[index]) : 0;
}

bool continues(std::string_view text, std::size_t index) {
  return index < text.size() && !starts_character(text[index]);
}

/// Length of the well-formed UTF-8 sequence at `index` (Unicode 15, table 3-7); 0 if there is none.
std::size_t sequence_length(std::string_view text, std::size_t index) {
  const unsigned char lead = byte_at(text, index);
  const unsigned char next = byte_at(text, index + 1);
  if (lead < 0x80U) return 1;
  if (lead < 0xC2U || lead > 0xF4U || !continues(text, index + 1)) return 0;
  if (lead < 0xE0U) return 2;
  if (!continues(text, index + 2)) return 0;
  if (lead < 0xF0U) {
    const bool overlong = lead == 0xE0U && next < 0xA0U;
    const bool surrogate = lead == 0xEDU && next > 0x9FU;
    return overlong || surrogate ? 0 : 3;
  }
  const bool overlong = lead == 0xF0U && next < 0x90U;
  const bool too_large = lead == 0xF4U && next > 0x8FU;
  return overlong || too_large || !continues(text, index + 3) ? 0 : 4;
}

/// The control character at `index`, as a code point; `no_control` where there is none. A byte
/// order mark counts as one, since it is invisible; callers skip the one at the beginning of a
/// file.
constexpr std::uint32_t no_control = 0x10000;
std::uint32_t control_at(std::string_view text, std::size_t index) {
  const unsigned char lead = byte_at(text, index);
  if (lead >= 0x20U && lead < 0x7FU) return no_control;
  if (lead < 0x20U) return lead == '\n' || lead == '\t' ? no_control : lead;
  if (lead == 0x7FU) return lead;
  if (text.substr(index).starts_with(mark_of_byte_order)) return 0xFEFF;
  const unsigned char next = byte_at(text, index + 1);
  // U+0085, the line end of mainframes, is allowed in YAML, but programs that read the file would
  // disagree about line numbers.
  return lead == 0xC2U && next < 0xA0U ? next : no_control;
}

/// One kind of bad character in a file: the first place and the number of lines that have it.
struct BadCharacters {
  Position first = {};
  std::string what = {};
  int lines = 0;
  int last_line = 0;

  void add(Position at, std::string description) {
    if (lines == 0) {
      first = at;
      what = std::move(description);
    }
    if (at.line != last_line) ++lines;
    last_line = at.line;
  }

  [[nodiscard]] std::string message() const {
    if (lines < 2) return what;
    return fmt::format("{}, and more in {} other line{}", what, lines - 1, lines == 2 ? "" : "s");
  }
};

}  // namespace

std::size_t byte_order_mark(std::string_view text) {
  return text.starts_with(mark_of_byte_order) ? mark_of_byte_order.size() : 0;
}

std::string with_whole_characters(std::string_view text) {
  std::string result;
  for (std::size_t index = 0; index < text.size();) {
    const std::size_t length = sequence_length(text, index);
    if (length > 0) {
      result += text.substr(index, length);
    } else if (continues(text, index)) {
      result += '\xC2';
      result += text[index];
    } else {
      result += "\uFFFD";
    }
    index += std::max(length, std::size_t{1});
  }
  return result;
}

bool has_control_character(std::string_view text) {
  for (std::size_t index = 0; index < text.size(); ++index) {
    if (control_at(text, index) != no_control) return true;
  }
  return false;
}

bool is_clean_text(const SourceFile& file, Diagnostics& diagnostics) {
  const std::string_view text = file.text();
  BadCharacters foreign;
  BadCharacters control;
  Position at{1, 1};
  for (std::size_t index = byte_order_mark(text); index < text.size();) {
    const unsigned char byte = byte_at(text, index);
    std::size_t length = 1;
    if (byte == '\n') {
      at = {at.line + 1, 0};
    } else if (byte < 0x20U || byte >= 0x7FU) {
      length = sequence_length(text, index);
      const bool line_end = byte == '\r' && byte_at(text, index + 1) == '\n';
      if (length == 0) {
        foreign.add(at, fmt::format("byte 0x{:02X} is not UTF-8", byte));
        length = 1;
      } else if (const std::uint32_t code = control_at(text, index);
                 code != no_control && !line_end) {
        control.add(at, code == 0xFEFF ? "a byte order mark (U+FEFF) behind the beginning"
                                       : fmt::format("control character U+{:04X}", code));
      }
    }
    index += length;
    ++at.column;
  }
  // In a file of another encoding, control characters come from the encoding and are not reported
  // as well.
  if (foreign.lines > 0) {
    diagnostics.report(rules::invalid_utf8, file, foreign.first, foreign.message());
  } else if (control.lines > 0) {
    diagnostics.report(rules::control_character, file, control.first, control.message());
  }
  return foreign.lines == 0 && control.lines == 0;
}

}  // namespace crosswalk
