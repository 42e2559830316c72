#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "model/picture.hpp"

namespace crosswalk {

/// A run of characters of one kind. The text is plain: each writer escapes it for its format.
struct Span {
  enum class Kind : std::uint8_t {
    plain,
    code,      // an identifier, a file name, a word of the file format
    link,      // the target is a web address, or `#` and the anchor of a heading or a list item
    inserted,  // only in the second one of two texts
    deleted,   // only in the first one of two texts
  };
  std::string text = {};
  Kind kind = Kind::plain;
  bool is_strong = false;
  bool is_emphasized = false;
  std::string language = {};  ///< BCP 47 tag; empty if it is that of the document
  std::string target = {};    ///< of a link, or of code that is also a link; else empty
};

/// Spans on one line. White space at either end and runs of it mean the same as one blank.
class Inline {
 public:
  Inline() = default;
  // NOLINTBEGIN(google-explicit-constructor): a text is a line of one plain span.
  Inline(std::string text) { append({.text = std::move(text)}); }
  Inline(std::string_view text) : Inline(std::string(text)) {}
  Inline(const char* text) : Inline(std::string(text)) {}
  Inline(Span span) { append(std::move(span)); }
  // NOLINTEND(google-explicit-constructor)

  /// Appends spans; neighbours that differ in their text only become one.
  Inline& operator+=(Span span) {
    append(std::move(span));
    return *this;
  }
  Inline& operator+=(const Inline& other);
  friend Inline operator+(Inline left, const Inline& right) {
    left += right;
    return left;
  }

  [[nodiscard]] bool empty() const { return spans_.empty(); }
  [[nodiscard]] const std::vector<Span>& spans() const { return spans_; }

  /// The text of all spans, without marks.
  [[nodiscard]] std::string plain_text() const;

 private:
  void append(Span span);

  std::vector<Span> spans_;
};

/// Appends `element` to the elements of `list`, of which there may be none yet.
void add_to_list(Inline& list, const Inline& element, std::string_view separator = ", ");

/// The spans in bold type.
Inline strong(const Inline& words);

/// An identifier, a file name or a word of the file format.
Inline code(std::string_view word);

/// A web address that shows itself; text that is no web address stays plain.
Inline web_address(std::string_view address);

/// A link to the heading or list item with that anchor of the same document.
Inline link_to(const std::string& anchor, const Inline& words);

/// One answer to one of the document's filters, by their places in Document::filters. What has no
/// answer to a filter is not affected by it.
struct Facet {
  std::size_t filter = 0;
  std::size_t choice = 0;
  friend bool operator==(const Facet&, const Facet&) = default;
};

/// A heading of level 1 (the title) to 6.
struct Heading {
  int level = 1;
  Inline words = {};
  std::string anchor = {};         ///< unique in the document; empty if nothing links here
  std::vector<Facet> facets = {};  ///< of what stands below the heading
  std::vector<Inline> trail = {};  ///< see ListItem; it stands at the end of the section
};

struct Paragraph {
  Inline words = {};
};

/// Paragraphs in the words of a source.
struct Quote {
  std::vector<Inline> paragraphs = {};
};

struct ListItem {
  Inline words = {};
  std::vector<ListItem> parts = {};  ///< a list below the item
  std::string anchor = {};           ///< unique in the document; empty if nothing links here
  std::vector<Facet> facets = {};
  /// How what the item says came about, line by line, with links. Only formats in which a reader
  /// follows links show it; elsewhere it would make the document too long.
  std::vector<Inline> trail = {};
};

struct List {
  bool is_numbered = false;
  std::vector<ListItem> items = {};
  /// Other parts of the document say the same, but cannot be linked to one by one: only formats in
  /// which a reader follows links show the list.
  bool is_for_links = false;
};

/// A table with one line of column titles.
struct Table {
  struct Column {
    Inline title = {};
    bool is_number = false;  ///< aligned to the right
    std::vector<Facet> facets = {};
  };
  struct Row {
    std::vector<Inline> cells = {};  ///< one for each column
    std::vector<Facet> facets = {};
  };
  std::vector<Column> columns = {};
  std::vector<Row> rows = {};
};

/// A picture, for formats that show pictures; others leave all of it out.
struct Figure {
  Picture picture = {};
  /// The numbers of the picture, which every reader has to have. Without columns where a table that
  /// follows in the document has them.
  Table table = {};
};

using Block = std::variant<Heading, Paragraph, List, Quote, Table, Figure>;

/// A question by which a reader narrows a document down to some of its entries, and its answers.
struct Filter {
  Inline label = {};
  std::vector<Inline> choices = {};
};

/// What a reader is shown, in order, without any format. Its first block is the heading of level 1.
struct Document {
  std::string language = {};  ///< BCP 47 tag
  std::vector<Block> blocks = {};
  std::vector<Filter> filters = {};
};

/// The words of what an interactive format adds to a document, in the document's language.
struct PageWords {
  std::string skip = {};      ///< the link that leads past the contents
  std::string contents = {};  ///< the list of the sections
  std::string filter = {};    ///< the name of the form that narrows the document down
  std::string search = {};
  std::string all = {};    ///< the choice of a filter that does not narrow anything down
  std::string reset = {};  ///< the button that shows everything again
  std::string shown = {};  ///< how many entries are shown: `{n}` of `{total}`
};

}  // namespace crosswalk
