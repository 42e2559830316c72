#pragma once

#include <string>
#include <string_view>

namespace crosswalk::render {

/// `words` as Markdown on one line that GitHub's Markdown and pandoc's both read back as the same
/// words: nothing in it can start a markup, end a table cell or become a link. Runs of blanks, tabs
/// and line breaks become one blank, as Markdown reads them anyway; none are left at the ends.
/// Only what has to be escaped is, so that the text stays readable as it stands.
///
/// GitHub makes a link of a mail address whatever is done about it; the words stay the same.
std::string escaped(std::string_view words);

/// Escaped words that a paragraph may begin with: what would open a list, a quotation, a heading
/// or the like there is disarmed as well. `markdown` comes from escaped().
std::string at_line_start(std::string markdown);

/// Escaped words for the inside of a heading.
std::string in_heading(std::string markdown);

/// A word of the tool or the data (an id, a file's name) as code, which needs no escapes; as
/// escaped words where it has characters that code in a table cell cannot hold.
std::string code(std::string_view word);

/// A web address as a link that shows itself; as escaped words where it is none.
std::string link(std::string_view url);

/// `text` in double quotes for YAML.
std::string yaml_quoted(std::string_view text);

}  // namespace crosswalk::render
