#pragma once

#include <fmt/format.h>

#include <string>
#include <string_view>

#include "model/comparison.hpp"
#include "render/markdown_table.hpp"
#include "render/phrases.hpp"
#include "render/report.hpp"
#include "render/side.hpp"

namespace crosswalk::render {

/// A Markdown report in the making: what it shows, in which language, and the text so far.
///
/// What the functions below return is Markdown on one line, with the data in it escaped.
struct Page {
  const ReportContent& content;
  const Catalogue& catalogue;
  std::string text = {};

  [[nodiscard]] const Comparison& comparison() const { return content.comparison; }
  [[nodiscard]] const Crosswalk& table() const { return *content.comparison.table; }
  [[nodiscard]] Side left() const { return {.comparison = content.comparison, .is_left = true}; }
  [[nodiscard]] Side right() const { return {.comparison = content.comparison, .is_left = false}; }

  /// A phrase without places to fill.
  [[nodiscard]] std::string say(Phrase phrase) const {
    return std::string(catalogue.words_for(phrase));
  }

  /// A phrase with its places filled: `say(Phrase::heading_right, fmt::arg("right", …))`.
  template <typename First, typename... Others>
  [[nodiscard]] std::string say(Phrase phrase, const First& first, const Others&... others) const {
    return fmt::format(fmt::runtime(catalogue.words_for(phrase)), first, others...);
  }

  /// A phrase about the number of things, which fills `{n}`.
  template <typename... Others>
  [[nodiscard]] std::string count(Phrase phrase, std::size_t number,
                                  const Others&... others) const {
    return fmt::format(fmt::runtime(catalogue.words_for(phrase, number)), fmt::arg("n", number),
                       others...);
  }

  void heading(int level, std::string_view words);
  /// Words of which the start cannot begin a heading, a list or a quotation.
  void paragraph(std::string_view words);
  void bullet(std::string_view words);
  void end_list() { text += '\n'; }

  /// A text that may have several paragraphs, each line of it after `prefix` ("> " for a
  /// quotation). `lead` is our own word before it, for example a label.
  void paragraphs(std::string_view prefix, std::string_view lead, std::string_view words);
};

/// The short name of a framework.
std::string short_name(const Framework& framework);

/// "● Overlap", "● Possible overlap".
std::string class_words(const Page& page, ItemClass item_class, const Framework& framework,
                        Determination determination = Determination::determined);

/// A text as a reader of the report's language is shown it, with the tag of its language where that
/// is another one: "Yrkesetikk \[nb]".
std::string shown(const Page& page, const Text& text, std::string_view original);
std::string shown(const Page& page, const Text& text, const Framework& framework);

/// Likewise, unescaped and with its line breaks, for Page::paragraphs.
std::string tagged(const Page& page, const Text& text, std::string_view original);

/// An item's text, after its title where it has one.
std::string item_text(const Page& page, const Framework& framework, const Entry& entry);

/// An entry's id, with a mark where the entry is not verified.
std::string marked_id(const Page& page, const Entry& entry);

/// A mapping's id, with a mark where its review is stale.
std::string marked_mapping(const Page& page, const Mapping& mapping);

/// An entry's id and title, or the beginning of its text where it has no title.
std::string named_entry(const Page& page, const Framework& framework, const Entry& entry);

/// "PSW-9".
std::string stable_id(const Framework& framework, const Entry& entry);

/// "PSW-9 Communicates …", for headings and rows; the id alone where the entry has no title.
std::string stable_name(const Page& page, const Framework& framework, const Entry& entry);

/// Likewise, with the beginning of its text where the entry has no title.
std::string stable_beginning(const Page& page, const Framework& framework, const Entry& entry);

/// What a ref points at, in words; an item by the beginning of its text.
std::string named_ref(const Page& page, const Framework& framework, const EntryIndex& index,
                      const Ref& ref);

/// The title of a concept; its id where the framework does not define it.
std::string concept_title(const Page& page, const Framework& framework,
                          std::string_view concept_id);

/// What a ref points at, given the words for its entry.
std::string ref_words(const Page& page, const Framework& framework, const Ref& ref,
                      std::string_view entry);

/// "overlap, partial".
std::string relation_words(const Page& page, const Mapping& mapping);

}  // namespace crosswalk::render
