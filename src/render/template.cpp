#include "render/template.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace crosswalk::render {

namespace {

constexpr std::string_view framework_head =
    R"(# yaml-language-server: $schema={schema}
# A framework: the competencies that are compared. Everything after a # is a comment.
# 'crosswalk check' says what is still wrong; frameworks/README.md explains every key.

framework: "{id}"        # its id, and the name of this file
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

constexpr std::string_view crosswalk_head =
    R"(# yaml-language-server: $schema={schema}
# A crosswalk: what a person judged of the entries of two frameworks. Everything after a # is a
# comment. 'crosswalk check' says what is still wrong; frameworks/README.md explains every key.

crosswalk: "{left}--{right}"
left: "{left}"
right: "{right}"
left_version: "{left_version}"
right_version: "{right_version}"
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

/// A text on one line of a comment, cut where it is long.
std::string comment_words(const Framework& framework, const Entry& entry) {
  constexpr std::size_t longest = 90;
  const Text& text = entry.title.empty() ? entry.text : entry.title;
  const Text::Version* version = text.best(framework.original.value, framework.original.value);
  if (version == nullptr) return {};
  std::string words = version->words.value;
  std::replace(words.begin(), words.end(), '\n', ' ');
  if (words.size() <= longest) return words;
  std::size_t end = words.rfind(' ', longest);
  if (end == std::string::npos || end == 0) return words;
  return words.substr(0, end) + " …";
}

}  // namespace

std::string framework_template(std::string_view id, std::string_view schema) {
  return fmt::format(framework_head, fmt::arg("schema", schema), fmt::arg("id", id));
}

std::string crosswalk_template(const Framework& left, const Framework& right,
                               std::string_view schema) {
  std::string right_entries;
  for (const Entry& entry : right.entries) {
    right_entries += fmt::format("#   {}  {}\n", entry.id.value, comment_words(right, entry));
  }
  std::string text =
      fmt::format(crosswalk_head, fmt::arg("schema", schema), fmt::arg("left", left.id.value),
                  fmt::arg("right", right.id.value), fmt::arg("left_version", left.version.value),
                  fmt::arg("right_version", right.version.value),
                  fmt::arg("right_entries", right_entries + "#"));
  for (const Entry& entry : left.entries) {
    const std::string words = comment_words(left, entry);
    if (!entry.is_item) {
      text += fmt::format("\n# {}  {}\n", entry.id.value, words);
      continue;
    }
    text += fmt::format(
        "\n# {1}\n"
        "#   - id: \"{0}\"\n"
        "#     left: [\"{0}\"]\n"
        "#     right: [\"\"]\n"
        "#     relation:\n"
        "#     rationale: {{en: \"\"}}\n",
        entry.id.value, words);
  }
  return text;
}

}  // namespace crosswalk::render
