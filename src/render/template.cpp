#include "render/template.hpp"

#include <fmt/format.h>

#include "text/wrapping.hpp"

namespace crosswalk::render {

namespace {

constexpr std::string_view framework_body =
    R"(framework: "{id}"        # its id, and the name of this file
short: "{id}"            # what reports call it, as in "{id}-only"
title:                   # in each language that you will give; they are then asked for everywhere
  en: "Title of the list"
original: "en"           # the language of the source; the others are translations
version: "1"             # the edition; a crosswalk says which one it was made for
wording: verbatim        # or paraphrase, if the texts below are not the source's own words
source:
  title: "Title of the document that the list stands in"
  # author: "…"
  # year: 2026
  # identifier: "…"      # legal id, ISBN
  # locator: "…"         # page, section
  # url: "https://…"
rights: "NOASSERTION: nothing is known of the licence."
# publisher: "…"
# country: "NO"          # two letters; the overview puts lists of one country together
# note: {{en: "…"}}        # yours, on the list as a whole

# concepts:              # themes that entries carry, so that a crosswalk can name them
#   growth: {{title: {{en: "Growth"}}}}

categories:              # or, for a list without categories, 'items' here
  - id: "1"
    title: {{en: "First category"}}
    items:
      - id: "1.1"
        text: {{en: "First item: what a person is able to do."}}
        # concepts: [growth]
        # evidence: verified   # or secondary, unverified: how well the wording is confirmed
)";

constexpr std::string_view crosswalk_body =
    R"(crosswalk: "{left}--{right}"
left: "{left}"
right: "{right}"
left_version: {left_version}
right_version: {right_version}
coverage: partial        # complete once you have looked at everything: then what no row names is
                         # shown as having no counterpart
source:
  title: "Who judged, and how"

# relation, read from left to right:
#   same          the same competency, in other words
#   within        the left side is part of the right side
#   contains      the right side is part of the left side
#   overlap       they share much; each also asks for something that the other does not
#   weak-overlap  they share a little
#   none          you looked and there is no counterpart: leave out the line 'right'
#
# The right side:
{right_entries}
# To fill in a row, take the '# ' away from its lines, and the [] from the next line. Rows that you
# leave as they are count as not judged. A row may name several entries, or a whole category.

mappings: []
)";

/// The first lines of a file: its schema for editors, its purpose, and the manual that describes
/// it.
std::string file_head(const Manuals& manuals, std::string_view what) {
  std::string text;
  if (!manuals.schema.empty()) {
    text += fmt::format("# yaml-language-server: $schema={}\n", manuals.schema);
  }
  text += what;
  text += "# 'crosswalk check' says what is still wrong";
  if (manuals.has_key_reference) text += "; README.md in the data folder explains every key";
  return text + ".\n\n";
}

/// `text` as a double-quoted YAML scalar.
std::string quoted(std::string_view words) {
  std::string text = "\"";
  for (const char byte : words) {
    if (byte == '"' || byte == '\\') text += '\\';
    text += byte;
  }
  return text + '"';
}

/// Comment lines "# ID TITLE OR TEXT" with the complete text.
std::string comment(std::string_view indent, const Framework& framework, const Entry& entry,
                    std::string_view language) {
  const Text& text = entry.title.empty() ? entry.text : entry.title;
  const Text::Version* version = text.best(language, framework.original.value);
  const std::string lines = paragraph(fmt::format("{}{}  ", indent, entry.id.value),
                                      version == nullptr ? "" : version->words.value);
  std::string result = "#";
  for (const char byte : lines) {
    result += byte;
    if (byte == '\n') result += '#';
  }
  result.pop_back();  // the last line break
  return result;
}

}  // namespace

std::string framework_template(std::string_view id, const Manuals& manuals) {
  return file_head(manuals,
                   "# A framework: the competencies that are compared. Everything after a # is a "
                   "comment.\n") +
         fmt::format(framework_body, fmt::arg("id", id));
}

std::string crosswalk_template(const Framework& left, const Framework& right,
                               std::string_view language, const Manuals& manuals) {
  std::string right_entries;
  for (const Entry& entry : right.entries) right_entries += comment("   ", right, entry, language);
  std::string text =
      file_head(manuals,
                "# A crosswalk: what a person judged of the entries of two frameworks.\n"
                "# Everything after a # is a comment.\n");
  text += fmt::format(crosswalk_body, fmt::arg("left", left.id.value),
                      fmt::arg("right", right.id.value),
                      fmt::arg("left_version", quoted(left.version.value)),
                      fmt::arg("right_version", quoted(right.version.value)),
                      fmt::arg("right_entries", right_entries + "#"));
  for (const Entry& entry : left.entries) {
    text += '\n' + comment(" ", left, entry, language);
    if (!entry.is_item) continue;
    text += fmt::format(
        "#   - id: {0}\n"
        "#     left: [{0}]\n"
        "#     right: [\"\"]\n"
        "#     relation:\n"
        "#     rationale: {{{1}: \"\"}}\n",
        quoted(entry.id.value), language);
  }
  return text;
}

}  // namespace crosswalk::render
