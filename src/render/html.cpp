#include "render/html.hpp"

#include <fmt/format.h>

#include <cstddef>
#include <string_view>
#include <variant>
#include <vector>

#include "render/html_filters.hpp"
#include "render/html_inline.hpp"
#include "render/html_style.hpp"
#include "render/markup.hpp"
#include "render/svg.hpp"

namespace crosswalk::render {
namespace {

/// " data-f="0-1 2-0"", by which the script finds the answers of an entry.
void append_facets(std::string& out, const std::vector<Facet>& facets) {
  std::string value;
  for (const Facet& facet : facets) {
    if (!value.empty()) value += ' ';
    value += code_of(facet);
  }
  append_attribute(out, "data-f", value);
}

/// Where the heading is found from the list of contents; empty for one that is not listed there.
std::string section_anchor(const Heading& heading, std::size_t number) {
  if (!heading.anchor.empty() || heading.level != 2) return heading.anchor;
  return fmt::format("section-{}", number);
}

/// Appends each kind of block. A heading opens a section, which ends before the next heading of its
/// level or a higher one.
class HtmlBlocks {
 public:
  HtmlBlocks(std::string& out, const Document& document, const PageWords& words)
      : out_(out), document_(document), words_(words), inline_(document) {}

  void write() {
    for (const Block& block : document_.blocks) std::visit(*this, block);
    close_sections(1);
  }

  void write_contents() {
    std::size_t number = 0;
    for (const Block& block : document_.blocks) {
      const auto* heading = std::get_if<Heading>(&block);
      if (heading == nullptr || heading->level != 2) continue;
      out_ += "<li>";
      const std::string anchor = section_anchor(*heading, ++number);
      out_ += "<a";
      append_attribute(out_, "href", '#' + anchor);
      out_ += '>';
      append_escaped(out_, heading->words.plain_text());
      out_ += "</a></li>\n";
    }
  }

  void operator()(const Heading& heading) {
    close_sections(heading.level);
    if (heading.level > 1) {
      if (!has_form_) append_filter_form(out_, document_, words_);
      has_form_ = true;
      if (heading.level == 2) ++number_;
      out_ += "<section";
      append_attribute(out_, "id", section_anchor(heading, number_));
      append_facets(out_, heading.facets);
      out_ += ">\n";
      sections_.push_back({.level = heading.level, .trail = &heading.trail});
    }
    out_ += fmt::format("<h{}>", heading.level);
    inline_.append(out_, heading.words);
    out_ += fmt::format("</h{}>\n", heading.level);
    caption_ = heading.words;
  }

  void operator()(const Paragraph& paragraph) {
    out_ += "<p>";
    inline_.append(out_, paragraph.words);
    out_ += "</p>\n";
  }

  void operator()(const Quote& quote) {
    out_ += "<blockquote>\n";
    for (const Inline& words : quote.paragraphs) (*this)(Paragraph{.words = words});
    out_ += "</blockquote>\n";
  }

  void operator()(const List& list) {
    if (list.items.empty()) return;
    out_ += list.is_numbered ? "<ol>\n" : "<ul>\n";
    write_items(list.items);
    out_ += list.is_numbered ? "</ol>\n" : "</ul>\n";
  }

  void operator()(const Table& table) {
    out_ += "<table>\n<caption>";
    inline_.append(out_, caption_);
    out_ += "</caption>\n<thead><tr>";
    std::vector<std::string> titles;
    for (const Table::Column& column : table.columns) {
      out_ += "<th scope=\"col\"";
      if (column.is_number) out_ += " class=\"n\"";
      append_facets(out_, column.facets);
      out_ += '>';
      inline_.append(out_, column.title);
      out_ += "</th>";
      titles.push_back(column.title.plain_text());
    }
    out_ += "</tr></thead>\n<tbody>\n";
    for (const Table::Row& row : table.rows) write_row(row, table, titles);
    out_ += "</tbody>\n</table>\n";
  }

  void operator()(const Figure& figure) {
    out_ += "<figure>\n" + svg_element(figure.picture) + "<figcaption>";
    append_escaped(out_, figure.picture.title);
    out_ += "</figcaption>\n</figure>\n";
    if (figure.table.columns.empty()) return;
    const Inline caption = caption_;
    caption_ = figure.picture.title;
    (*this)(figure.table);
    caption_ = caption;
  }

 private:
  struct Section {
    int level = 0;
    const std::vector<Inline>* trail = nullptr;
  };

  /// Ends the sections of headings of that level and below. What stands at the end of a section
  /// stands before the sections in it.
  void close_sections(int level) {
    if (!sections_.empty()) {
      write_trail(*sections_.back().trail);
      static const std::vector<Inline> written;
      sections_.back().trail = &written;
    }
    while (!sections_.empty() && sections_.back().level >= level) {
      out_ += "</section>\n";
      sections_.pop_back();
    }
  }

  void write_trail(const std::vector<Inline>& trail) {
    if (trail.empty()) return;
    out_ += "<ul class=\"t\">\n";
    for (const Inline& line : trail) {
      out_ += "<li>";
      inline_.append(out_, line);
      out_ += "</li>\n";
    }
    out_ += "</ul>\n";
  }

  void write_items(const std::vector<ListItem>& items) {
    for (const ListItem& item : items) {
      out_ += "<li";
      append_attribute(out_, "id", item.anchor);
      append_facets(out_, item.facets);
      out_ += '>';
      inline_.append(out_, item.words);
      if (!item.trail.empty()) out_ += '\n';
      write_trail(item.trail);
      if (!item.parts.empty()) {
        out_ += "\n<ul>\n";
        write_items(item.parts);
        out_ += "</ul>\n";
      }
      out_ += "</li>\n";
    }
  }

  void write_row(const Table::Row& row, const Table& table,
                 const std::vector<std::string>& titles) {
    out_ += "<tr";
    append_facets(out_, row.facets);
    out_ += '>';
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      if (i == 0) {
        out_ += "<th scope=\"row\">";
      } else {
        out_ += "<td";
        if (table.columns[i].is_number) out_ += " class=\"n\"";
        if (!row.cells[i].empty()) append_attribute(out_, "data-h", titles[i]);
        out_ += '>';
      }
      inline_.append(out_, row.cells[i]);
      out_ += i == 0 ? "</th>" : "</td>";
    }
    out_ += "</tr>\n";
  }

  std::string& out_;
  const Document& document_;
  const PageWords& words_;
  HtmlInline inline_;
  std::vector<Section> sections_;
  Inline caption_;
  std::size_t number_ = 0;  ///< of the last heading of level 2
  bool has_form_ = false;
};

std::string title_of(const Document& document) {
  if (document.blocks.empty()) return {};
  const auto* title = std::get_if<Heading>(&document.blocks.front());
  return title == nullptr ? std::string() : title->words.plain_text();
}

}  // namespace

std::string to_html(const Document& document, const PageWords& words) {
  std::string out = "<!DOCTYPE html>\n<html";
  append_attribute(out, "lang", document.language);
  out += ">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\"";
  append_attribute(out, "content", content_security_policy());
  out +=
      ">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<meta name=\"color-scheme\" content=\"light dark\">\n<title>";
  append_escaped(out, title_of(document));
  out += "</title>\n<style>";
  out += html_style();
  out += "</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">";
  append_escaped(out, words.skip);
  out += "</a>\n";
  HtmlBlocks blocks(out, document, words);
  out += "<nav";
  append_attribute(out, "aria-label", words.contents);
  out += ">\n<ul>\n";
  blocks.write_contents();
  out += "</ul>\n</nav>\n<main id=\"main\">\n";
  blocks.write();
  out += "</main>\n<script>";
  out += html_script();
  return out + "</script>\n</body>\n</html>\n";
}

}  // namespace crosswalk::render
