#pragma once

#include <fmt/format.h>

#include <string>
#include <string_view>

#include "model/comparison.hpp"
#include "model/side.hpp"
#include "render/markdown_table.hpp"
#include "report/phrases.hpp"
#include "report/report.hpp"

namespace crosswalk::report {

/// A Markdown report while it is written: its content, its language and the text so far.
///
/// The functions below return Markdown on one line, with all data escaped.
struct Page {
  const ReportContent& content;
  const Catalogue& catalogue;
  std::string text = {};

  [[nodiscard]] const Comparison& comparison() const { return content.comparison; }
  [[nodiscard]] const Crosswalk& table() const { return *content.comparison.table; }
  [[nodiscard]] Side left() const { return {.comparison = content.comparison, .is_left = true}; }
  [[nodiscard]] Side right() const { return {.comparison = content.comparison, .is_left = false}; }

  /// A phrase without placeholders.
  [[nodiscard]] std::string say(Phrase phrase) const {
    return std::string(catalogue.words_for(phrase));
  }

  /// A phrase with its placeholders filled: `say(Phrase::heading_right, fmt::arg("right", …))`.
  template <typename First, typename... Others>
  [[nodiscard]] std::string say(Phrase phrase, const First& first, const Others&... others) const {
    return fmt::format(fmt::runtime(catalogue.words_for(phrase)), first, others...);
  }

  /// A phrase in the singular or the plural for `number`, which replaces `{n}`.
  template <typename... Others>
  [[nodiscard]] std::string count(Phrase phrase, std::size_t number,
                                  const Others&... others) const {
    return fmt::format(fmt::runtime(catalogue.words_for(phrase, number)), fmt::arg("n", number),
                       others...);
  }

  void heading(int level, std::string_view words);
  /// Appends a paragraph. Words at its start cannot begin a heading, a list or a quotation.
  void paragraph(std::string_view words);
  void bullet(std::string_view words);
  void end_list() { text += '\n'; }

  /// Appends a text of one or more paragraphs, each line after `prefix` ("> " for a quotation).
  /// `lead` is put before the text, for example a label.
  void paragraphs(std::string_view prefix, std::string_view lead, std::string_view words);
};

/// The short name of a framework.
std::string short_name(const Framework& framework);

/// "● Overlap", "● Possible overlap".
std::string class_words(const Page& page, ItemClass item_class, const Framework& framework,
                        Determination determination = Determination::determined);

/// A text for readers of the report's language, with a tag if it is in another language:
/// "Yrkesetikk \[nb]".
std::string shown(const Page& page, const Text& text, std::string_view original);
std::string shown(const Page& page, const Text& text, const Framework& framework);

/// As shown(), but unescaped and with line breaks, for Page::paragraphs.
std::string tagged(const Page& page, const Text& text, std::string_view original);

/// An item's title, if it has one, and its text.
std::string item_text(const Page& page, const Framework& framework, const Entry& entry);

/// An entry's id, with a mark if the entry is not verified.
std::string marked_id(const Page& page, const Entry& entry);

/// A mapping's id, with a mark if its review is stale.
std::string marked_mapping(const Page& page, const Mapping& mapping);

/// An entry's id and title, or the beginning of its text where it has no title.
std::string named_entry(const Page& page, const Framework& framework, const Entry& entry);

/// "PSW-9".
std::string stable_id(const Framework& framework, const Entry& entry);

/// "PSW-9 Communicates …", for headings and rows; the id alone where the entry has no title.
std::string stable_name(const Page& page, const Framework& framework, const Entry& entry);

/// As stable_name(), but with the beginning of the text where the entry has no title.
std::string stable_beginning(const Page& page, const Framework& framework, const Entry& entry);

/// A ref in words; an item is named by the beginning of its text.
std::string named_ref(const Page& page, const Framework& framework, const EntryIndex& index,
                      const Ref& ref);

/// The title of a concept; its id where the framework does not define it.
std::string concept_title(const Page& page, const Framework& framework,
                          std::string_view concept_id);

/// A ref in words, with the given words for its entry.
std::string ref_words(const Page& page, const Framework& framework, const Ref& ref,
                      std::string_view entry);

/// "overlap, partial".
std::string relation_words(const Page& page, const Mapping& mapping);

}  // namespace crosswalk::report
