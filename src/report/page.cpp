#include "report/page.hpp"

#include <algorithm>

#include "report/class_label.hpp"
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

/// The beginning of `words`, cut after a word; a cut is marked by "…".
std::string beginning_of(std::string_view words) {
  if (words.size() <= longest_stand_in) return std::string(words);
  std::size_t end = words.rfind(' ', longest_stand_in);
  if (end == std::string_view::npos || end == 0) {
    end = longest_stand_in;
    while (end > 0 && !starts_character(words[end])) --end;
  }
  return std::string(words.substr(0, end)) + "…";
}

/// The language of a text, or nothing if it is that of the page.
std::string tag_of(const Page& page, const Text::Version& version) {
  return version.language.value == page.catalogue.language ? "" : version.language.value;
}

/// The words, as far as shown, and the tag of their language if it is not that of the page.
Inline with_tag(const Page& page, const Text::Version& version, std::string_view words) {
  return Inline(Span{.text = std::string(words), .language = tag_of(page, version)}) +
         language_tag(page, version);
}

}  // namespace

void Page::heading(int level, Inline words) {
  is_in_list = false;
  document.blocks.emplace_back(Heading{.level = level, .words = std::move(words)});
}

void Page::paragraph(Inline words) {
  is_in_list = false;
  document.blocks.emplace_back(Paragraph{.words = std::move(words)});
}

void Page::bullet(Inline words, std::vector<ListItem> parts) {
  if (!is_in_list) document.blocks.emplace_back(List{});
  is_in_list = true;
  std::get<List>(document.blocks.back())
      .items.push_back({.words = std::move(words), .parts = std::move(parts)});
}

void Page::numbered(std::vector<Inline> items) {
  List list{.is_numbered = true};
  for (Inline& item : items) list.items.push_back({.words = std::move(item)});
  document.blocks.emplace_back(std::move(list));
}

void Page::paragraphs(const Inline& lead, const std::vector<Inline>& words) {
  bool is_first = true;
  for (const Inline& each : words) {
    paragraph(is_first && !lead.empty() ? lead + " " + each : each);
    is_first = false;
  }
}

Table table_with(std::vector<Inline> titles, std::size_t numbers_from) {
  Table table;
  for (Inline& title : titles) {
    const bool is_number = table.columns.size() >= numbers_from;
    table.columns.push_back({.title = std::move(title), .is_number = is_number});
  }
  return table;
}

void add_row(Table& table, std::vector<Inline> cells) {
  table.rows.push_back({.cells = std::move(cells)});
}

std::string short_name(const Framework& framework) { return framework.short_name; }

Inline with_symbol(ItemClass item_class, const Inline& label) {
  return Inline(class_symbol(item_class)) + " " + label;
}

Inline class_words(const Page& page, ItemClass item_class, const Framework& framework,
                   Determination determination) {
  return with_symbol(item_class,
                     class_label(page.catalogue, item_class, short_name(framework), determination));
}

Inline shown(const Page& page, const Text& text, std::string_view original) {
  const Text::Version* version = text.best(page.catalogue.language, original);
  return version == nullptr ? Inline() : with_tag(page, *version, version->words.value);
}

std::vector<Inline> paragraphs_of(const Page& page, const Text& text, std::string_view original) {
  const Text::Version* version = text.best(page.catalogue.language, original);
  if (version == nullptr) return {};
  std::vector<Inline> paragraphs;
  std::string_view words = version->words.value;
  while (!words.empty()) {
    const std::string_view next = next_paragraph(words);
    if (next.find_first_not_of(" \t\r\n") == std::string_view::npos) continue;
    paragraphs.emplace_back(Span{.text = std::string(next), .language = tag_of(page, *version)});
  }
  if (!paragraphs.empty()) paragraphs.back() += Inline(language_tag(page, *version));
  return paragraphs;
}

Inline words_in(const Page& page, const Text::Version& version) {
  return Span{.text = version.words.value, .language = tag_of(page, version)};
}

std::string language_tag(const Page& page, const Text::Version& version) {
  const std::string tag = tag_of(page, version);
  return tag.empty() ? tag : " [" + tag + "]";
}

Inline shown(const Page& page, const Text& text, const Framework& framework) {
  return shown(page, text, framework.original.value);
}

std::string item_anchor(const Side& side, const Entry& entry) {
  return (side.is_left ? "left-" : "right-") + entry.id.value;
}

std::string mapping_anchor(const Mapping& mapping) { return "mapping-" + mapping.id.value; }

Inline unverified_mark(const Page& page, const Entry& entry) {
  if (entry.evidence != Evidence::unverified) return {};
  return " " + page.say(Phrase::unverified);
}

Inline marked_mapping(const Page& page, const Mapping& mapping) {
  Inline words = Span{
      .text = mapping.id.value, .kind = Span::Kind::code, .target = '#' + mapping_anchor(mapping)};
  if (page.table().state_of(mapping).is_stale()) words += " " + page.say(Phrase::stale);
  return words;
}

Inline item_text(const Page& page, const Framework& framework, const Entry& entry) {
  Inline text = shown(page, entry.text, framework);
  if (entry.title.empty()) return text;
  const Text::Version& title = *entry.title.best(page.catalogue.language, framework.original.value);
  const bool has_own_tag = entry.text.find(title.language.value) == nullptr;
  const Inline name =
      has_own_tag ? with_tag(page, title, title.words.value) : Inline(title.words.value);
  return strong(name + ":") + " " + text;
}

Inline marked_id(const Page& page, const Entry& entry) {
  return Inline(entry.id.value) + unverified_mark(page, entry);
}

Inline named_entry(const Page& page, const Framework& framework, const Entry& entry) {
  Inline id = marked_id(page, entry);
  const bool has_title = !entry.title.empty();
  const Text& text = has_title ? entry.title : entry.text;
  const Text::Version* version = text.best(page.catalogue.language, framework.original.value);
  if (version == nullptr) return id;
  const std::string& words = version->words.value;
  return id + ": " + with_tag(page, *version, has_title ? words : beginning_of(words));
}

Inline stable_id(const Framework& framework, const Entry& entry) {
  return framework.short_name + '-' + entry.id.value;
}

Inline stable_name(const Page& page, const Framework& framework, const Entry& entry) {
  Inline name = stable_id(framework, entry) + unverified_mark(page, entry);
  if (!entry.title.empty()) name += " " + shown(page, entry.title, framework);
  return name;
}

Inline stable_beginning(const Page& page, const Framework& framework, const Entry& entry) {
  Inline name = stable_name(page, framework, entry);
  if (!entry.title.empty()) return name;
  const Text::Version* version = entry.text.best(page.catalogue.language, framework.original.value);
  if (version == nullptr) return name;
  return name + ": " + with_tag(page, *version, beginning_of(version->words.value));
}

Inline concept_title(const Page& page, const Framework& framework, std::string_view concept_id) {
  for (const Concept& known : framework.concepts) {
    if (known.id.value == concept_id) return shown(page, known.title, framework);
  }
  return concept_id;
}

Inline ref_words(const Page& page, const Framework& framework, const Ref& ref,
                 const Inline& entry) {
  if (ref.concept_id.empty()) return entry;
  const Inline title = concept_title(page, framework, ref.concept_id);
  if (ref.entry.empty()) return page.say(Phrase::concept_anywhere, arg("concept", title));
  return page.say(Phrase::concept_below, arg("entry", entry), arg("concept", title));
}

Inline relation_words(const Page& page, const Mapping& mapping, const MappingState& state) {
  const auto phrase = [&mapping] {
    switch (mapping.relation.value) {
      case Relation::same:
        return Phrase::relation_same;
      case Relation::within:
        return Phrase::relation_within;
      case Relation::contains:
        return Phrase::relation_contains;
      case Relation::overlap:
        return Phrase::relation_overlap;
      case Relation::weak_overlap:
        return Phrase::relation_weak_overlap;
      case Relation::none:
        break;
    }
    return Phrase::relation_none;
  }();
  Inline relation = page.say(phrase);
  if (!state.is_determined) {
    return page.say(Phrase::path_relation, arg("relation", relation));
  }
  switch (mapping.extent) {
    case Extent::partial:
      return page.say(Phrase::extent_partial, arg("relation", relation));
    case Extent::full:
      return page.say(Phrase::extent_full, arg("relation", relation));
    case Extent::unstated:
      break;
  }
  return relation;
}

}  // namespace crosswalk::report
