#include "render/diagnostics.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

#include "render/diagnostics_line.hpp"
#include "render/diagnostics_selection.hpp"
#include "text/unicode.hpp"

namespace crosswalk::render {
namespace {

// Framework texts are on one line each and may have hundreds of characters. Of a line that is
// longer than this, only the part around the caret is shown.
constexpr std::size_t longest_line = 120;
constexpr std::size_t shown_before_caret = 60;

/// The part of a line that is shown, and the part of it before the caret.
struct Excerpt {
  std::string text = {};
  std::string before_caret = {};
};

Excerpt excerpt(const CountedLine& line, int column) {
  const std::size_t length = line.length();
  const std::size_t caret = std::min(static_cast<std::size_t>(std::max(column, 1)) - 1, length);
  if (length <= longest_line) return {line.shown(0, length), line.shown(0, caret)};

  const std::size_t first = caret + shown_before_caret <= longest_line
                                ? 0
                                : std::min(caret - shown_before_caret, length - longest_line);
  const std::size_t last = std::min(first + longest_line, length);
  const std::string_view before = first > 0 ? "…" : "";
  const std::string_view after = last < length ? "…" : "";
  return {fmt::format("{}{}{}", before, line.shown(first, last), after),
          fmt::format("{}{}", before, line.shown(first, caret))};
}

/// Blanks as wide as `text` on a terminal; tabs are kept.
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

/// Writes diagnostics one by one. It caches the last line, since successive diagnostics are often
/// about the same line.
class TextWriter {
 public:
  void append_headline(const Diagnostic& diagnostic) {
    append_place(*diagnostic.file, diagnostic.at);
    fmt::format_to(std::back_inserter(out_), ": {}: {} [{}]\n", name_of(diagnostic.rule->severity),
                   visible(diagnostic.message), diagnostic.rule->id);
  }

  void append(const Diagnostic& diagnostic) {
    append_headline(diagnostic);
    append_line(*diagnostic.file, diagnostic.at);
    for (const DiagnosticNote& note : diagnostic.notes) {
      append_place(*note.file, note.at);
      fmt::format_to(std::back_inserter(out_), ": note: {}\n", visible(note.message));
      append_line(*note.file, note.at);
    }
  }

  void append_left_out(const SourceFile& file, std::size_t count, const Rule& rule) {
    fmt::format_to(std::back_inserter(out_), "{}: {} [{}]\n", file.path(), left_out_message(count),
                   rule.id);
  }

  std::string take() { return std::move(out_); }

 private:
  void append_place(const SourceFile& file, Position at) { out_ += place_in(file, at); }

  void append_line(const SourceFile& file, Position at) {
    if (at.line < 1 || file.is_sheet()) return;
    if (!line_.is(file, at.line)) line_ = CountedLine(file, at.line);
    const Excerpt shown = excerpt(line_, at.column);
    fmt::format_to(std::back_inserter(out_), "{:>6} | {}\n", at.line, shown.text);
    if (at.column < 1) return;
    fmt::format_to(std::back_inserter(out_), "{:>6} | {}^\n", "", blanks_for(shown.before_caret));
  }

  std::string out_;
  CountedLine line_;
};

}  // namespace

std::string to_text(const std::vector<Diagnostic>& diagnostics, Extensiveness extensiveness) {
  TextWriter writer;
  for_each_shown(
      diagnostics, extensiveness,
      [&writer](const Diagnostic& diagnostic) { writer.append(diagnostic); },
      [&writer](const SourceFile& file, std::size_t count, const Rule& rule) {
        writer.append_left_out(file, count, rule);
      });
  return writer.take();
}

std::string to_concise(const std::vector<Diagnostic>& diagnostics, Extensiveness extensiveness) {
  TextWriter writer;
  for_each_shown(
      diagnostics, extensiveness,
      [&writer](const Diagnostic& diagnostic) { writer.append_headline(diagnostic); },
      [&writer](const SourceFile& file, std::size_t count, const Rule& rule) {
        writer.append_left_out(file, count, rule);
      });
  return writer.take();
}

}  // namespace crosswalk::render
