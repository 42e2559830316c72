#pragma once

#include <string>
#include <string_view>

namespace crosswalk::render {

/// `words` escaped as Markdown on one line, which both GitHub and pandoc read back as the same
/// words: nothing in it can start markup, end a table cell or become a link. A run of blanks, tabs
/// and line breaks becomes one blank, which means the same in Markdown, and none is kept at either
/// end. Only the necessary characters are escaped, so that the source stays readable.
///
/// One exception: GitHub always turns a mail address into a link. The words stay the same.
std::string escaped(std::string_view words);

/// Escaped words for the start of a paragraph: also escapes what would begin a list, a quotation, a
/// heading or similar there. `markdown` must come from escaped().
std::string at_line_start(std::string markdown);

/// Escaped words for the start of a list item: as at_line_start(). A first word `[x]`, `[X]` or
/// `[ ]` is set in italics, since pandoc makes a checkbox of it even where it is escaped.
std::string at_item_start(std::string markdown);

/// Escaped words for use in a heading.
std::string in_heading(std::string markdown);

/// An identifier (an id, a file name) as code, which needs no escapes; or as escaped words if it
/// has characters that cannot be used in code in a table cell.
std::string code(std::string_view word);

/// A web address as a link with the address as its text; other text as escaped words.
std::string link(std::string_view url);

}  // namespace crosswalk::render
