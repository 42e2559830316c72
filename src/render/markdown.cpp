#include "render/markdown.hpp"

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <string_view>
#include <vector>

#include "render/markdown_text.hpp"
#include "render/yaml_lines.hpp"
#include "text/unicode.hpp"

namespace crosswalk::render {
namespace {

// In print, a narrower column breaks ids and words, and a wider one leaves too little space for the
// others.
constexpr std::size_t narrowest_column = 8;
constexpr std::size_t widest_column = 60;

bool is_white_space(char byte) {
  return std::string_view(" \t\r\n").find(byte) != std::string_view::npos;
}

std::string_view mark_of(const Span& span) {
  return span.kind == Span::Kind::deleted ? "~~" : span.kind == Span::Kind::inserted ? "**" : "";
}

/// Writes the spans of one line. White space between words of different style stands outside of
/// the delimiters, where they would not count as such otherwise.
class InlineWriter {
 public:
  void write(const Span& span) {
    has_gap_ = has_gap_ || is_white_space(span.text.front());
    const std::string words = words_of(span);
    if (words.empty()) return;
    if (span.is_strong != is_strong_ || span.is_emphasized != is_emphasized_) close();
    if (has_gap_ && !line_.empty()) line_ += ' ';
    if (!is_strong_ && span.is_strong) line_ += "**";
    if (!is_emphasized_ && span.is_emphasized) line_ += '*';
    is_strong_ = span.is_strong;
    is_emphasized_ = span.is_emphasized;
    line_ += mark_of(span);
    line_ += words;
    line_ += mark_of(span);
    has_gap_ = is_white_space(span.text.back());
  }

  std::string finish() {
    close();
    return std::move(line_);
  }

 private:
  static std::string words_of(const Span& span) {
    if (span.kind == Span::Kind::code) return code(span.text);
    if (span.kind == Span::Kind::link && !span.target.starts_with('#')) return link(span.target);
    return escaped(span.text);
  }

  void close() {
    if (is_emphasized_) line_ += '*';
    if (is_strong_) line_ += "**";
    is_strong_ = false;
    is_emphasized_ = false;
  }

  std::string line_;
  bool has_gap_ = false;
  bool is_strong_ = false;
  bool is_emphasized_ = false;
};

std::string markdown_of(const Inline& words) {
  InlineWriter writer;
  for (const Span& span : words.spans()) writer.write(span);
  return writer.finish();
}

std::size_t characters(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), starts_character));
}

void append_row(std::string& out, const std::vector<std::string>& cells) {
  out += '|';
  for (const std::string& cell : cells) {
    out += ' ';
    out += cell;
    if (!cell.empty()) out += ' ';
    out += '|';
  }
  out += '\n';
}

/// Appends each kind of block, with a blank line after it.
struct BlockWriter {
  std::string& out;

  void operator()(const Heading& heading) const {
    out.append(static_cast<std::size_t>(heading.level), '#');
    out += ' ' + in_heading(markdown_of(heading.words)) + "\n\n";
  }

  void operator()(const Paragraph& paragraph) const {
    out += at_line_start(markdown_of(paragraph.words)) + "\n\n";
  }

  /// Markdown has only the tables of the numbers.
  void operator()(const Figure& /*figure*/) const {}

  void operator()(const Quote& quote) const {
    for (std::size_t i = 0; i < quote.paragraphs.size(); ++i) {
      if (i > 0) out += ">\n";
      out += "> " + at_line_start(markdown_of(quote.paragraphs[i])) + '\n';
    }
    out += '\n';
  }

  void operator()(const List& list) const {
    if (list.is_for_links) return;
    write_items(list.items, list.is_numbered, "");
    out += '\n';
  }

  void write_items(const std::vector<ListItem>& items, bool is_numbered,
                   const std::string& indent) const {
    std::size_t number = 0;
    for (const ListItem& item : items) {
      out += indent + (is_numbered ? std::to_string(++number) + ". " : "- ");
      out += at_item_start(markdown_of(item.words)) + '\n';
      write_items(item.parts, false, indent + "  ");
    }
  }

  /// Pandoc sets the column widths of a wide table in proportion to the dashes below the header, so
  /// their number follows the width of the column's content, within bounds. One for three
  /// characters is enough for that.
  void operator()(const Table& table) const {
    std::vector<std::vector<std::string>> rows;
    std::vector<std::string> titles;
    std::vector<std::size_t> widths;
    for (const Table::Column& column : table.columns) {
      titles.push_back(markdown_of(column.title));
      widths.push_back(std::max(narrowest_column, characters(titles.back())));
    }
    for (const Table::Row& row : table.rows) {
      assert(row.cells.size() == table.columns.size());
      std::vector<std::string>& cells = rows.emplace_back();
      for (const Inline& cell : row.cells) {
        cells.push_back(markdown_of(cell));
        std::size_t& width = widths[cells.size() - 1];
        width = std::max(width, characters(cells.back()));
      }
    }
    append_row(out, titles);
    out += '|';
    for (std::size_t i = 0; i < widths.size(); ++i) {
      out += ' ';
      out.append((std::min(widths[i], widest_column) + 2) / 3, '-');
      out += table.columns[i].is_number ? ": |" : " |";
    }
    out += '\n';
    for (const std::vector<std::string>& row : rows) append_row(out, row);
    out += '\n';
  }
};

}  // namespace

std::string to_markdown(const Document& document) {
  std::string out;
  if (!document.blocks.empty()) {
    if (const auto* title = std::get_if<Heading>(&document.blocks.front())) {
      out += "---\ntitle: " + yaml_quoted(at_line_start(markdown_of(title->words))) +
             "\nlang: " + document.language + "\n---\n\n";
    }
  }
  for (const Block& block : document.blocks) std::visit(BlockWriter{out}, block);
  while (out.ends_with("\n\n")) out.pop_back();
  return out;
}

}  // namespace crosswalk::render
