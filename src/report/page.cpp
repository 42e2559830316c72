#include "report/page.hpp"

#include <algorithm>

#include "report/class_label.hpp"
#include "report/names.hpp"
#include "text/unicode.hpp"

namespace crosswalk::report {
namespace {

// The maximum length of the text that replaces a missing title in a list of counterparts.
constexpr std::size_t longest_stand_in = 60;

bool is_blank_on_line(char byte) { return byte == ' ' || byte == '\t' || byte == '\r'; }

/// The end of a line, and whether the line is blank.
struct Line {
  std::size_t end = 0;
  bool is_blank = true;
};

Line line_at(std::string_view words, std::size_t at) {
  Line line{.end = std::min(words.find('\n', at), words.size())};
  for (; at < line.end; ++at) line.is_blank = line.is_blank && is_blank_on_line(words[at]);
  return line;
}

/// Removes the words up to the next blank line from `words` and returns them.
std::string_view next_paragraph(std::string_view& words) {
  std::size_t end = 0;
  while (end < words.size()) {
    const Line line = line_at(words, end);
    if (line.is_blank && end > 0) break;
    end = std::min(line.end + 1, words.size());
  }
  const std::string_view paragraph = words.substr(0, end);
  words.remove_prefix(end);
  return paragraph;
}

/// The language of a text, or nothing if it is that of the draft.
std::string tag_of(const Draft& draft, const Text::Version& version) {
  return version.language.value == draft.language ? "" : version.language.value;
}

/// The words, as far as shown, and the tag of their language if it is not that of the draft.
Inline with_tag(const Draft& draft, const Text::Version& version, std::string_view words) {
  return Inline(Span{.text = std::string(words), .language = tag_of(draft, version)}) +
         language_tag(draft, version);
}

}  // namespace

std::string beginning_of(std::string_view words, std::size_t longest) {
  if (words.size() <= longest) return std::string(words);
  std::size_t end = words.rfind(' ', longest);
  if (end == std::string_view::npos || end == 0) {
    end = longest;
    while (end > 0 && !starts_character(words[end])) --end;
  }
  return std::string(words.substr(0, end)) + "…";
}

std::string short_name(const Framework& framework) { return framework.short_name; }

Inline with_symbol(ItemClass item_class, const Inline& label) {
  return Inline(class_symbol(item_class)) + " " + label;
}

Inline class_words(const Draft& draft, ItemClass item_class, const Framework& framework,
                   Determination determination) {
  return with_symbol(
      item_class, class_label(draft.catalogue, item_class, short_name(framework), determination));
}

Inline shown(const Draft& draft, const Text& text, std::string_view original) {
  const Text::Version* version = text.best(draft.language, original);
  return version == nullptr ? Inline() : with_tag(draft, *version, version->words.value);
}

std::vector<Inline> paragraphs_of(const Draft& draft, const Text& text, std::string_view original) {
  const Text::Version* version = text.best(draft.language, original);
  if (version == nullptr) return {};
  std::vector<Inline> paragraphs;
  std::string_view words = version->words.value;
  while (!words.empty()) {
    const std::string_view next = next_paragraph(words);
    if (next.find_first_not_of(" \t\r\n") == std::string_view::npos) continue;
    paragraphs.emplace_back(Span{.text = std::string(next), .language = tag_of(draft, *version)});
  }
  if (!paragraphs.empty()) paragraphs.back() += Inline(language_tag(draft, *version));
  return paragraphs;
}

Inline words_in(const Draft& draft, const Text::Version& version) {
  return Span{.text = version.words.value, .language = tag_of(draft, version)};
}

std::string language_tag(const Draft& draft, const Text::Version& version) {
  const std::string tag = tag_of(draft, version);
  return tag.empty() ? tag : " [" + tag + "]";
}

Inline shown(const Draft& draft, const Text& text, const Framework& framework) {
  return shown(draft, text, framework.original.value);
}

std::string item_anchor(const Side& side, const Entry& entry) {
  return (side.is_left ? "left-" : "right-") + entry.id.value;
}

std::string mapping_anchor(const Mapping& mapping) { return "mapping-" + mapping.id.value; }

std::string cell_anchor(const Page& page, const MatrixCell& cell) {
  // No id has a "#" in it, so no two cells have the same anchor.
  return "cell-" + page.left().framework().entries[cell.row].id.value + "#" +
         page.right().framework().entries[cell.column].id.value;
}

Inline unverified_mark(const Draft& draft, const Entry& entry) {
  if (entry.evidence != Evidence::unverified) return {};
  return " " + draft.say(Phrase::unverified);
}

Inline marked_mapping(const Page& page, const Mapping& mapping) {
  Inline words = Span{
      .text = mapping.id.value, .kind = Span::Kind::code, .target = '#' + mapping_anchor(mapping)};
  if (page.table().state_of(mapping).is_stale()) words += " " + page.say(Phrase::stale);
  return words;
}

Inline item_text(const Draft& draft, const Framework& framework, const Entry& entry) {
  Inline text = shown(draft, entry.text, framework);
  if (entry.title.empty()) return text;
  const Text::Version& title = *entry.title.best(draft.language, framework.original.value);
  const bool has_own_tag = entry.text.find(title.language.value) == nullptr;
  const Inline name =
      has_own_tag ? with_tag(draft, title, title.words.value) : Inline(title.words.value);
  return draft.say(Phrase::labelled, arg("label", name), arg("words", text));
}

Inline marked_id(const Draft& draft, const Entry& entry) {
  return Inline(entry.id.value) + unverified_mark(draft, entry);
}

Inline named_entry(const Draft& draft, const Framework& framework, const Entry& entry) {
  Inline id = marked_id(draft, entry);
  const bool has_title = !entry.title.empty();
  const Text& text = has_title ? entry.title : entry.text;
  const Text::Version* version = text.best(draft.language, framework.original.value);
  if (version == nullptr) return id;
  const std::string& words = version->words.value;
  return draft.with_colon(
      id, with_tag(draft, *version, has_title ? words : beginning_of(words, longest_stand_in)));
}

Inline stable_id(const Framework& framework, const Entry& entry) {
  return framework.short_name + '-' + entry.id.value;
}

Inline stable_name(const Draft& draft, const Framework& framework, const Entry& entry) {
  Inline name = stable_id(framework, entry) + unverified_mark(draft, entry);
  if (!entry.title.empty()) name += " " + shown(draft, entry.title, framework);
  return name;
}

Inline stable_beginning(const Draft& draft, const Framework& framework, const Entry& entry) {
  Inline name = stable_name(draft, framework, entry);
  if (!entry.title.empty()) return name;
  const Text::Version* version = entry.text.best(draft.language, framework.original.value);
  if (version == nullptr) return name;
  return draft.with_colon(
      name, with_tag(draft, *version, beginning_of(version->words.value, longest_stand_in)));
}

Inline concept_title(const Draft& draft, const Framework& framework, std::string_view concept_id) {
  for (const Concept& known : framework.concepts) {
    if (known.id.value == concept_id) return shown(draft, known.title, framework);
  }
  return concept_id;
}

Inline ref_words(const Draft& draft, const Framework& framework, const Ref& ref,
                 const Inline& entry) {
  if (ref.concept_id.empty()) return entry;
  const Inline title = concept_title(draft, framework, ref.concept_id);
  if (ref.entry.empty()) return draft.say(Phrase::concept_anywhere, arg("concept", title));
  return draft.say(Phrase::concept_below, arg("entry", entry), arg("concept", title));
}

Inline relation_words(const Draft& draft, const Mapping& mapping, const MappingState& state) {
  Inline relation = relation_name(draft, mapping.relation.value);
  if (!state.is_determined) {
    return draft.say(Phrase::path_relation, arg("relation", relation));
  }
  switch (mapping.extent) {
    case Extent::partial:
      return draft.say(Phrase::extent_partial, arg("relation", relation));
    case Extent::full:
      return draft.say(Phrase::extent_full, arg("relation", relation));
    case Extent::unstated:
      break;
  }
  return relation;
}

}  // namespace crosswalk::report
