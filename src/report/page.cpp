#include "report/page.hpp"

#include <algorithm>

#include "render/markdown_text.hpp"
#include "report/class_label.hpp"
#include "text/unicode.hpp"

namespace crosswalk::report {
using namespace crosswalk::render;
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

std::string with_tag(const Page& page, const Text::Version& version, std::string_view words) {
  std::string markdown = escaped(words);
  if (version.language.value != page.catalogue.language) {
    markdown += escaped(" [" + version.language.value + "]").insert(0, 1, ' ');
  }
  return markdown;
}

std::string unverified_mark(const Page& page, const Entry& entry) {
  return entry.evidence == Evidence::unverified ? ' ' + page.say(Phrase::unverified)
                                                : std::string();
}

}  // namespace

void Page::heading(int level, std::string_view words) {
  text.append(static_cast<std::size_t>(level), '#');
  text += ' ';
  text += in_heading(std::string(words));
  text += "\n\n";
}

void Page::paragraph(std::string_view words) {
  text += at_line_start(std::string(words));
  text += "\n\n";
}

void Page::bullet(std::string_view words) {
  text += "- ";
  text += at_line_start(std::string(words));
  text += '\n';
}

void Page::paragraphs(std::string_view prefix, std::string_view lead, std::string_view words) {
  bool is_first = true;
  while (!words.empty()) {
    std::string markdown = escaped(next_paragraph(words));
    if (markdown.empty()) continue;
    if (!is_first) {
      text += prefix.substr(0, prefix.find_last_not_of(' ') + 1);
      text += '\n';
    }
    text += prefix;
    if (is_first && !lead.empty()) {
      text += lead;
      text += ' ';
      text += markdown;
    } else {
      text += at_line_start(std::move(markdown));
    }
    text += '\n';
    is_first = false;
  }
  if (!is_first) text += '\n';
}

std::string short_name(const Framework& framework) { return escaped(framework.short_name); }

std::string class_words(const Page& page, ItemClass item_class, const Framework& framework,
                        Determination determination) {
  return fmt::format("{} {}", class_symbol(item_class),
                     class_label(page.catalogue, item_class, short_name(framework), determination));
}

std::string shown(const Page& page, const Text& text, std::string_view original) {
  const Text::Version* version = text.best(page.catalogue.language, original);
  return version == nullptr ? std::string() : with_tag(page, *version, version->words.value);
}

std::string tagged(const Page& page, const Text& text, std::string_view original) {
  const Text::Version* version = text.best(page.catalogue.language, original);
  if (version == nullptr) return {};
  if (version->language.value == page.catalogue.language) return version->words.value;
  return version->words.value + " [" + version->language.value + "]";
}

std::string shown(const Page& page, const Text& text, const Framework& framework) {
  return shown(page, text, framework.original.value);
}

std::string marked_mapping(const Page& page, const Mapping& mapping) {
  std::string words = code(mapping.id.value);
  if (is_stale(mapping)) words += ' ' + page.say(Phrase::stale);
  return words;
}

std::string item_text(const Page& page, const Framework& framework, const Entry& entry) {
  std::string text = shown(page, entry.text, framework);
  if (entry.title.empty()) return text;
  const Text::Version& title = *entry.title.best(page.catalogue.language, framework.original.value);
  const bool has_own_tag = entry.text.find(title.language.value) == nullptr;
  return fmt::format(
      "**{}:** {}",
      has_own_tag ? with_tag(page, title, title.words.value) : escaped(title.words.value), text);
}

std::string marked_id(const Page& page, const Entry& entry) {
  return escaped(entry.id.value) + unverified_mark(page, entry);
}

std::string named_entry(const Page& page, const Framework& framework, const Entry& entry) {
  std::string id = marked_id(page, entry);
  const bool has_title = !entry.title.empty();
  const Text& text = has_title ? entry.title : entry.text;
  const Text::Version* version = text.best(page.catalogue.language, framework.original.value);
  if (version == nullptr) return id;
  const std::string& words = version->words.value;
  return id + ": " + with_tag(page, *version, has_title ? words : beginning_of(words));
}

std::string stable_id(const Framework& framework, const Entry& entry) {
  return escaped(framework.short_name + '-' + entry.id.value);
}

std::string stable_name(const Page& page, const Framework& framework, const Entry& entry) {
  std::string name = stable_id(framework, entry) + unverified_mark(page, entry);
  if (!entry.title.empty()) name += ' ' + shown(page, entry.title, framework);
  return name;
}

std::string stable_beginning(const Page& page, const Framework& framework, const Entry& entry) {
  std::string name = stable_name(page, framework, entry);
  if (!entry.title.empty()) return name;
  const Text::Version* version = entry.text.best(page.catalogue.language, framework.original.value);
  if (version == nullptr) return name;
  return name + ": " + with_tag(page, *version, beginning_of(version->words.value));
}

std::string concept_title(const Page& page, const Framework& framework,
                          std::string_view concept_id) {
  for (const Concept& known : framework.concepts) {
    if (known.id.value == concept_id) return shown(page, known.title, framework);
  }
  return escaped(concept_id);
}

std::string ref_words(const Page& page, const Framework& framework, const Ref& ref,
                      std::string_view entry) {
  if (ref.concept_id.empty()) return std::string(entry);
  const std::string title = concept_title(page, framework, ref.concept_id);
  if (ref.entry.empty()) return page.say(Phrase::concept_anywhere, fmt::arg("concept", title));
  return page.say(Phrase::concept_below, fmt::arg("entry", entry), fmt::arg("concept", title));
}

std::string named_ref(const Page& page, const Framework& framework, const EntryIndex& index,
                      const Ref& ref) {
  const auto found = index.find(ref.entry);
  return ref_words(
      page, framework, ref,
      found ? named_entry(page, framework, framework.entries[*found]) : escaped(ref.entry));
}

std::string relation_words(const Page& page, const Mapping& mapping) {
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
  std::string relation = page.say(phrase);
  if (!mapping.is_determined) {
    return page.say(Phrase::path_relation, fmt::arg("relation", relation));
  }
  switch (mapping.extent) {
    case Extent::partial:
      return page.say(Phrase::extent_partial, fmt::arg("relation", relation));
    case Extent::full:
      return page.say(Phrase::extent_full, fmt::arg("relation", relation));
    case Extent::unstated:
      break;
  }
  return relation;
}

}  // namespace crosswalk::report
