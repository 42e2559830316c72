#include "render/terminal.hpp"

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

#include "text/unicode.hpp"
#include "text/wrapping.hpp"

namespace crosswalk::render {
namespace {

using Words = std::vector<std::string>;

constexpr int column_gap = 2;

/// The words of one line. Blanks separate them, but not within code, which can so be copied.
class WordCutter {
 public:
  void add(const Span& span) {
    if (span.kind == Span::Kind::deleted) add_text("[-" + span.text + "-]");
    if (span.kind == Span::Kind::inserted) add_text("{+" + span.text + "+}");
    if (span.kind == Span::Kind::plain || span.kind == Span::Kind::link) add_text(span.text);
    if (span.kind == Span::Kind::code) add_to_word(visible(span.text));
  }
  Words finish() { return std::move(words_); }

 private:
  void add_text(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    while (!text.empty()) {
      const std::size_t word = std::min(text.find_first_of(blanks), text.size());
      if (word > 0) add_to_word(visible(text.substr(0, word)));
      is_in_word_ = is_in_word_ && word == text.size();
      text.remove_prefix(word == text.size() ? word : word + 1);
    }
  }
  void add_to_word(const std::string& text) {
    if (!is_in_word_) words_.emplace_back();
    words_.back() += text;
    is_in_word_ = true;
  }

  Words words_;
  bool is_in_word_ = false;
};

Words terminal_words(const Inline& words) {
  WordCutter cutter;
  for (const Span& span : words.spans()) cutter.add(span);
  return cutter.finish();
}

std::string blanks_of_width(int width) {
  std::string blanks;
  blanks.resize(static_cast<std::size_t>(std::max(width, 0)), ' ');
  return blanks;
}

/// Lines that are appended with a common indentation.
class LineWriter {
 public:
  LineWriter(std::string& out, int width) : out_(out), width_(width) {}

  /// Appends the words in lines, the first one after `first` and the others after blanks.
  void write(const std::string& first, const Words& words) {
    const int indent = display_width(first);
    const std::vector<std::string> lines = wrapped(words, width_ - indent);
    if (lines.empty()) return write_line(first);
    for (std::size_t i = 0; i < lines.size(); ++i) {
      write_line((i == 0 ? first : blanks_of_width(indent)) + lines[i]);
    }
  }

  void write_line(std::string line) {
    line.erase(line.find_last_not_of(' ') + 1);
    out_ += line + '\n';
  }

  [[nodiscard]] int width() const { return width_; }

 private:
  std::string& out_;
  int width_;
};

/// A table with its cells cut into words.
class TableWriter {
 public:
  TableWriter(const Table& table, LineWriter& lines) : table_(table), lines_(lines) {
    for (const Table::Column& column : table.columns) {
      titles_.push_back(terminal_words(column.title));
    }
    for (const Table::Row& row : table.rows) {
      assert(row.cells.size() == table.columns.size());
      std::vector<Words>& cells = rows_.emplace_back();
      for (const Inline& cell : row.cells) cells.push_back(terminal_words(cell));
    }
  }

  void write() {
    const std::vector<int> widths = column_widths();
    if (widths.empty()) return write_as_lists();
    if (has_titles()) {
      write_row(titles_, widths);
      std::string rule;
      for (const int width : widths) {
        if (!rule.empty()) rule += blanks_of_width(column_gap);
        rule.append(static_cast<std::size_t>(width), '-');
      }
      lines_.write_line(rule);
    }
    for (const std::vector<Words>& row : rows_) write_row(row, widths);
  }

 private:
  [[nodiscard]] bool has_titles() const {
    return std::any_of(titles_.begin(), titles_.end(),
                       [](const Words& title) { return !title.empty(); });
  }
  static int width_of(const Words& words) {
    int width = words.empty() ? 0 : static_cast<int>(words.size()) - 1;
    for (const std::string& word : words) width += display_width(word);
    return width;
  }
  static int longest_word(const Words& words) {
    int width = 0;
    for (const std::string& word : words) width = std::max(width, display_width(word));
    return width;
  }

  /// The widest of a measure over the title and the cells of each column.
  template <typename Measure>
  [[nodiscard]] std::vector<int> widest(Measure measure) const {
    std::vector<int> widths;
    for (const Words& title : titles_) widths.push_back(measure(title));
    for (const std::vector<Words>& row : rows_) {
      for (std::size_t i = 0; i < widths.size(); ++i) {
        widths[i] = std::max(widths[i], measure(row[i]));
      }
    }
    return widths;
  }

  /// The widths of the columns: as their content asks for, or narrower where that is too wide, but
  /// never so narrow that a word must break. Empty where the words alone are too wide.
  [[nodiscard]] std::vector<int> column_widths() const {
    const std::vector<int> wanted = widest(width_of);
    std::vector<int> widths = widest(longest_word);
    int spare = lines_.width() - column_gap * (static_cast<int>(widths.size()) - 1);
    for (const int width : widths) spare -= width;
    if (spare < 0) return {};
    for (bool is_growing = true; is_growing && spare > 0;) {
      is_growing = false;
      for (std::size_t i = 0; i < widths.size() && spare > 0; ++i) {
        if (widths[i] >= wanted[i]) continue;
        ++widths[i];
        --spare;
        is_growing = true;
      }
    }
    return widths;
  }

  void write_row(const std::vector<Words>& row, const std::vector<int>& widths) {
    std::vector<std::vector<std::string>> cells;
    std::size_t height = 1;
    for (std::size_t i = 0; i < widths.size(); ++i) {
      cells.push_back(wrapped(row[i], widths[i]));
      height = std::max(height, cells.back().size());
    }
    for (std::size_t at = 0; at < height; ++at) {
      std::string line;
      for (std::size_t i = 0; i < widths.size(); ++i) {
        const std::string cell = at < cells[i].size() ? cells[i][at] : std::string();
        const std::string rest = blanks_of_width(widths[i] - display_width(cell));
        if (i > 0) line += blanks_of_width(column_gap);
        line += table_.columns[i].is_number ? rest + cell : cell + rest;
      }
      lines_.write_line(std::move(line));
    }
  }

  /// Each row as a list of its cells, for a table that is too wide.
  void write_as_lists() {
    for (const std::vector<Words>& row : rows_) {
      for (std::size_t i = 0; i < row.size(); ++i) {
        if (row[i].empty()) continue;
        Words words = titles_[i];
        if (!words.empty()) words.back() += ':';
        words.insert(words.end(), row[i].begin(), row[i].end());
        lines_.write(i == 0 ? "- " : "  ", words);
      }
    }
  }

  const Table& table_;
  LineWriter& lines_;
  std::vector<Words> titles_;
  std::vector<std::vector<Words>> rows_;
};

/// Appends each kind of block, with no blank line before or after it.
struct TerminalBlockWriter {
  LineWriter& lines;

  void operator()(const Heading& heading) const {
    constexpr int lowest_underlined = 2;
    int longest = 0;
    for (const std::string& line : wrapped(terminal_words(heading.words), lines.width())) {
      longest = std::max(longest, display_width(line));
      lines.write_line(line);
    }
    if (heading.level > lowest_underlined) return;
    lines.write_line(
        std::string(static_cast<std::size_t>(longest), heading.level == 1 ? '=' : '-'));
  }

  void operator()(const Paragraph& paragraph) const {
    lines.write("", terminal_words(paragraph.words));
  }

  void operator()(const Quote& quote) const {
    for (std::size_t i = 0; i < quote.paragraphs.size(); ++i) {
      if (i > 0) lines.write_line("");
      lines.write("    ", terminal_words(quote.paragraphs[i]));
    }
  }

  void operator()(const List& list) const { write_items(list.items, list.is_numbered, ""); }

  void write_items(const std::vector<ListItem>& items, bool is_numbered,
                   const std::string& indent) const {
    std::size_t number = 0;
    for (const ListItem& item : items) {
      const std::string mark = is_numbered ? std::to_string(++number) + ". " : "- ";
      lines.write(indent + mark, terminal_words(item.words));
      write_items(item.parts, false, indent + blanks_of_width(static_cast<int>(mark.size())));
    }
  }

  void operator()(const Figure& /*figure*/) const {}
  void operator()(const Table& table) const { TableWriter(table, lines).write(); }
};

}  // namespace

std::string to_terminal(const Document& document, int width) {
  std::string out;
  LineWriter lines(out, width);
  bool is_after_heading = true;
  for (const Block& block : document.blocks) {
    if (!is_after_heading) out += '\n';
    std::visit(TerminalBlockWriter{lines}, block);
    is_after_heading = std::holds_alternative<Heading>(block);
  }
  return out;
}

}  // namespace crosswalk::render
