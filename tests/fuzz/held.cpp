#include "held.hpp"

#include <unistd.h>

#include <cstddef>
#include <cstdlib>
#include <vector>

#include "render/diagnostics.hpp"

namespace crosswalk::fuzz {

namespace {

// Opened before main(), since libFuzzer and the fuzz target may redirect standard error later.
const int first_stderr = ::dup(STDERR_FILENO);

void say(std::string_view text) {
  [[maybe_unused]] const ssize_t ignored = ::write(first_stderr, text.data(), text.size());
}

/// The length of the UTF-8 sequence that begins with `lead`; 0 for a byte that begins none.
std::size_t sequence_length(unsigned char lead) {
  if (lead < 0x80U) return 1;
  if (lead >= 0xC2U && lead < 0xE0U) return 2;
  if (lead >= 0xE0U && lead < 0xF0U) return 3;
  if (lead >= 0xF0U && lead < 0xF5U) return 4;
  return 0;
}

/// Decodes the character at `offset` and moves behind it; ends the process if it is not UTF-8.
char32_t decode(std::string_view text, std::size_t& offset, std::string_view where) {
  constexpr char32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
  const auto lead = static_cast<unsigned char>(text[offset]);
  const std::size_t length = sequence_length(lead);
  if (length == 0 || offset + length > text.size()) violated("output is not UTF-8", where);
  char32_t character = length == 1 ? lead : lead & (0xFFU >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) {
    const auto next = static_cast<unsigned char>(text[offset + i]);
    if ((next & 0xC0U) != 0x80U) violated("output is not UTF-8", where);
    character = (character << 6U) | (next & 0x3FU);
  }
  const bool is_surrogate = character >= 0xD800 && character < 0xE000;
  if (character < least[length] || character > 0x10FFFF || is_surrogate) {
    violated("output is not UTF-8", where);
  }
  offset += length;
  return character;
}

}  // namespace

void violated(std::string_view what, std::string_view where) {
  say("\nviolated: ");
  say(what);
  say("\n");
  say(where.substr(0, 4000));
  say("\n");
  std::abort();
}

void require_harmless(std::string_view text, std::string_view where) {
  for (std::size_t offset = 0; offset < text.size();) {
    const std::size_t begin = offset;
    const char32_t character = decode(text, offset, where);
    const bool is_line_break =
        character == '\n' || (character == '\r' && offset < text.size() && text[offset] == '\n');
    const bool is_control = character < 0x20 || (character >= 0x7F && character < 0xA0);
    if (is_control && character != '\t' && !is_line_break) {
      violated("output holds a control character", text.substr(begin > 200 ? begin - 200 : 0));
    }
  }
}

void require_told(const Diagnostics& diagnostics) {
  const std::vector<Diagnostic> sorted = diagnostics.sorted();
  for (const Diagnostic& diagnostic : sorted) {
    if (diagnostic.message.empty()) violated("a diagnostic says nothing");
    if (diagnostic.at.line < 0 || diagnostic.at.column < 0) violated("a place before the file");
  }
  require_harmless(render::to_text(sorted, render::Extensiveness::complete), "diagnostics");
}

void require_sound(const Diagnostics& diagnostics, const SourceFile& file, bool is_loaded) {
  if (is_loaded != (diagnostics.error_count() == 0)) {
    violated("whether the file was loaded and whether errors were reported contradict each other");
  }
  for (const Diagnostic& diagnostic : diagnostics.sorted()) {
    if (diagnostic.file != &file) violated("a diagnostic is about another file");
  }
  require_told(diagnostics);
}

}  // namespace crosswalk::fuzz
