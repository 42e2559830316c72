#include "render/diagnostics.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <string_view>

#include "model/text.hpp"
#include "render/visible.hpp"

namespace crosswalk::render {
namespace {

// Texts of frameworks stand on one line each and run to hundreds of characters: of a line that is
// longer than this, the part round the caret is shown.
constexpr std::size_t longest_line = 120;
constexpr std::size_t shown_before_caret = 60;

/// A part of a line, and how many of its bytes stand before the caret.
struct Excerpt {
  std::string text = {};
  std::size_t caret = 0;
};

/// Where each character of `text` begins, and its end.
std::vector<std::size_t> character_starts(std::string_view text) {
  std::vector<std::size_t> starts;
  for (std::size_t byte = 0; byte < text.size(); ++byte) {
    if (starts_character(text[byte])) starts.push_back(byte);
  }
  starts.push_back(text.size());
  return starts;
}

/// A line of a file as it is shown, and where its characters begin.
struct ShownLine {
  const SourceFile* file = nullptr;
  int number = 0;
  std::string text = {};
  std::vector<std::size_t> starts = {};
};

/// Reads a line once for all findings in a row that are about it: a file may be one line of
/// megabytes.
class LineReader {
 public:
  const ShownLine& read(const SourceFile& file, int number) {
    if (last_.file != &file || last_.number != number) {
      last_ = {&file, number, visible(file.line(number)), {}};
      last_.starts = character_starts(last_.text);
    }
    return last_;
  }

 private:
  ShownLine last_;
};

Excerpt excerpt(const ShownLine& line, int column) {
  const std::string& text = line.text;
  const std::vector<std::size_t>& starts = line.starts;
  const std::size_t length = starts.size() - 1;
  const std::size_t caret = std::min(static_cast<std::size_t>(std::max(column, 1)) - 1, length);
  if (length <= longest_line) return {text, starts[caret]};

  const std::size_t first = caret + shown_before_caret <= longest_line
                                ? 0
                                : std::min(caret - shown_before_caret, length - longest_line);
  const std::size_t last = std::min(first + longest_line, length);
  const std::string_view before = first > 0 ? "…" : "";
  const std::string_view after = last < length ? "…" : "";
  return {fmt::format("{}{}{}", before,
                      std::string_view(text).substr(starts[first], starts[last] - starts[first]),
                      after),
          before.size() + starts[caret] - starts[first]};
}

/// As wide as `text` is on a terminal: blanks, and the tabs that are in it.
std::string blanks_for(std::string_view text) {
  std::string blanks;
  while (!text.empty()) {
    const std::size_t tab = std::min(text.find('\t'), text.size());
    blanks.append(static_cast<std::size_t>(display_width(text.substr(0, tab))), ' ');
    if (tab == text.size()) break;
    blanks += '\t';
    text.remove_prefix(tab + 1);
  }
  return blanks;
}

void append_place(std::string& out, const SourceFile& file, Position at) {
  out += visible(file.path());
  if (at.line > 0) fmt::format_to(std::back_inserter(out), ":{}", at.line);
  if (at.line > 0 && at.column > 0) fmt::format_to(std::back_inserter(out), ":{}", at.column);
}

void append_line(std::string& out, LineReader& lines, const SourceFile& file, Position at) {
  if (at.line < 1) return;
  const Excerpt shown = excerpt(lines.read(file, at.line), at.column);
  fmt::format_to(std::back_inserter(out), "{:>6} | {}\n", at.line, shown.text);
  if (at.column < 1) return;
  fmt::format_to(std::back_inserter(out), "{:>6} | {}^\n", "",
                 blanks_for(std::string_view(shown.text).substr(0, shown.caret)));
}

}  // namespace

std::string to_text(const std::vector<Diagnostic>& findings) {
  std::string out;
  LineReader lines;
  for (const Diagnostic& finding : findings) {
    append_place(out, *finding.file, finding.at);
    fmt::format_to(std::back_inserter(out), ": {}: {} [{}]\n", name_of(finding.rule->severity),
                   visible(finding.message), finding.rule->id);
    append_line(out, lines, *finding.file, finding.at);
    for (const DiagnosticNote& note : finding.notes) {
      append_place(out, *note.file, note.at);
      fmt::format_to(std::back_inserter(out), ": note: {}\n", visible(note.message));
      append_line(out, lines, *note.file, note.at);
    }
  }
  return out;
}

}  // namespace crosswalk::render
