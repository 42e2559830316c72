#include "render/diagnostics.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <limits>
#include <string_view>
#include <utility>

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

/// A line of a file with access by character. A line may have megabytes, so only the offset of
/// every thousandth character is stored.
class CountedLine {
 public:
  CountedLine() = default;
  CountedLine(const SourceFile& file, int number)
      : file_(&file), number_(number), line_(file.line(number)) {
    for (std::size_t byte = 0; byte < line_.size(); byte += length_at(byte)) {
      if (length_ % distance == 0) marks_.push_back(byte);
      ++length_;
    }
  }

  [[nodiscard]] bool is(const SourceFile& file, int number) const {
    return file_ == &file && number_ == number;
  }

  /// The number of characters.
  [[nodiscard]] std::size_t length() const { return length_; }

  /// The characters [first, last) as shown to readers.
  [[nodiscard]] std::string shown(std::size_t first, std::size_t last) const {
    const std::size_t begin = byte_of(first);
    return visible(line_.substr(begin, byte_of(last) - begin));
  }

 private:
  static constexpr std::size_t distance = 1000;

  [[nodiscard]] std::size_t length_at(std::size_t byte) const {
    const bool is_ascii = static_cast<unsigned char>(line_[byte]) < 0x80;
    return is_ascii ? 1 : character_length(line_.substr(byte));
  }

  [[nodiscard]] std::size_t byte_of(std::size_t character) const {
    if (character >= length_) return line_.size();
    std::size_t byte = marks_[character / distance];
    for (std::size_t left = character % distance; left > 0; --left) byte += length_at(byte);
    return byte;
  }

  const SourceFile* file_ = nullptr;
  int number_ = 0;
  std::string_view line_;
  std::size_t length_ = 0;
  std::vector<std::size_t> marks_;
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
  void append(const Diagnostic& diagnostic) {
    append_place(*diagnostic.file, diagnostic.at);
    fmt::format_to(std::back_inserter(out_), ": {}: {} [{}]\n", name_of(diagnostic.rule->severity),
                   visible(diagnostic.message), diagnostic.rule->id);
    append_line(*diagnostic.file, diagnostic.at);
    for (const DiagnosticNote& note : diagnostic.notes) {
      append_place(*note.file, note.at);
      fmt::format_to(std::back_inserter(out_), ": note: {}\n", visible(note.message));
      append_line(*note.file, note.at);
    }
  }

  void append_left_out(const SourceFile& file, std::size_t count, const Rule& rule) {
    fmt::format_to(std::back_inserter(out_),
                   "{}: and {} more like {} ('crosswalk check --all' shows all) [{}]\n",
                   file.path(), count, count == 1 ? "this" : "these", rule.id);
  }

  std::string take() { return std::move(out_); }

 private:
  void append_place(const SourceFile& file, Position at) {
    out_ += file.path();
    if (at.line > 0) fmt::format_to(std::back_inserter(out_), ":{}", at.line);
    if (at.line > 0 && at.column > 0) fmt::format_to(std::back_inserter(out_), ":{}", at.column);
  }

  void append_line(const SourceFile& file, Position at) {
    if (at.line < 1) return;
    if (!line_.is(file, at.line)) line_ = CountedLine(file, at.line);
    const Excerpt shown = excerpt(line_, at.column);
    fmt::format_to(std::back_inserter(out_), "{:>6} | {}\n", at.line, shown.text);
    if (at.column < 1) return;
    fmt::format_to(std::back_inserter(out_), "{:>6} | {}^\n", "", blanks_for(shown.before_caret));
  }

  std::string out_;
  CountedLine line_;
};

/// The number of diagnostics of one file by rule, in the order of the first diagnostic of each
/// rule.
class RuleCounts {
 public:
  /// Counts one diagnostic of the rule and returns the new count.
  std::size_t add(const Rule& rule) {
    const auto known = std::find_if(counts_.begin(), counts_.end(),
                                    [&rule](const auto& count) { return count.first == &rule; });
    if (known != counts_.end()) return ++known->second;
    counts_.emplace_back(&rule, 1);
    return 1;
  }

  [[nodiscard]] const std::vector<std::pair<const Rule*, std::size_t>>& all() const {
    return counts_;
  }

 private:
  std::vector<std::pair<const Rule*, std::size_t>> counts_;
};

}  // namespace

std::string to_text(const std::vector<Diagnostic>& diagnostics, Extensiveness extensiveness) {
  const std::size_t most = extensiveness == Extensiveness::complete
                               ? std::numeric_limits<std::size_t>::max()
                               : most_shown_of_a_rule;
  TextWriter writer;
  for (auto next = diagnostics.begin(); next != diagnostics.end();) {
    const SourceFile& file = *next->file;
    RuleCounts counts;
    for (; next != diagnostics.end() && next->file->path() == file.path(); ++next) {
      if (counts.add(*next->rule) <= most) writer.append(*next);
    }
    for (const auto& [rule, count] : counts.all()) {
      if (count > most) writer.append_left_out(file, count - most, *rule);
    }
  }
  return writer.take();
}

}  // namespace crosswalk::render
