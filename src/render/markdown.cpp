#include "render/markdown.hpp"

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <numeric>
#include <string>
#include <string_view>
#include <vector>

#include "render/markdown_text.hpp"
#include "render/page_tables.hpp"
#include "render/yaml_lines.hpp"
#include "text/page_width.hpp"
#include "text/unicode.hpp"

namespace crosswalk::render {
namespace {

// A column takes no more than this for its width if others need it.
constexpr std::size_t widest_column = 60;

// With a longer line in a table, pandoc takes the widths of its columns from the dashes.
constexpr std::size_t longest_free_line = 72;

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

/// The dashes below the title of each column. Pandoc sets the columns of a wide table in proportion
/// to them: each gets the width that its words need, and what is left goes to those with most
/// words.
std::vector<std::size_t> dashes_of(const Table& table) {
  std::vector<std::size_t> needs;
  std::vector<std::size_t> wishes;
  for (std::size_t column = 0; column < table.columns.size(); ++column) {
    const std::size_t need = need_of(table, column);
    std::size_t widest = characters(table.columns[column].title.plain_text());
    for (const Table::Row& row : table.rows) {
      widest = std::max(widest, characters(row.cells[column].plain_text()));
    }
    needs.push_back(need);
    wishes.push_back(std::max(std::min(widest, widest_column), need) - need);
  }
  const std::size_t needed = std::accumulate(needs.begin(), needs.end(), std::size_t{0});
  const std::size_t wished = std::accumulate(wishes.begin(), wishes.end(), std::size_t{0});
  if (wished == 0 || needed >= page_width) return needs;
  for (std::size_t column = 0; column < needs.size(); ++column) {
    needs[column] += (page_width - needed) * wishes[column] / wished;
  }
  return needs;
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

  void operator()(const Table& table) const {
    for (const Table& part : split_to_pages(table)) write_table(part);
  }

  void write_table(const Table& table) const {
    std::vector<std::string> titles;
    for (const Table::Column& column : table.columns) titles.push_back(markdown_of(column.title));
    std::string head;
    append_row(head, titles);
    std::string body;
    std::size_t longest = characters(head);
    for (const Table::Row& row : table.rows) {
      assert(row.cells.size() == table.columns.size());
      std::vector<std::string> cells;
      for (const Inline& cell : row.cells) cells.push_back(markdown_of(cell));
      const std::size_t begin = body.size();
      append_row(body, cells);
      longest = std::max(longest, characters(std::string_view(body).substr(begin)));
    }
    constexpr std::size_t usual_dashes = 3;
    const bool is_wide = longest > longest_free_line;
    const std::vector<std::size_t> dashes =
        is_wide ? dashes_of(table) : std::vector(table.columns.size(), usual_dashes);
    out += head + '|';
    for (std::size_t i = 0; i < dashes.size(); ++i) {
      out += ' ' + std::string(dashes[i], '-');
      out += table.columns[i].is_number ? ": |" : " |";
    }
    out += '\n' + body + '\n';
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
