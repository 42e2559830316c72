#pragma once

#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/comparison.hpp"
#include "model/document.hpp"
#include "model/report_content.hpp"
#include "model/side.hpp"
#include "report/phrases.hpp"
#include "report/wording.hpp"

namespace crosswalk::report {

/// The document of a report while it is made: its content, its language and the blocks so far.
struct Page {
  const ReportContent& content;
  const Catalogue& catalogue;
  Document document = {.language = std::string(catalogue.language)};
  bool is_in_list = false;
  /// Entries of the right side whose text the document has already; they are named by their ids
  /// then.
  std::set<std::size_t> right_texts = {};

  [[nodiscard]] const Comparison& comparison() const { return content.comparison; }
  [[nodiscard]] const ComparedTable& table() const { return *content.comparison.table; }
  [[nodiscard]] const Crosswalk& crosswalk() const { return table().crosswalk; }
  [[nodiscard]] Side left() const { return {.comparison = content.comparison, .is_left = true}; }
  [[nodiscard]] Side right() const { return {.comparison = content.comparison, .is_left = false}; }

  /// A phrase with its placeholders filled: `say(Phrase::heading_right, arg("right", …))`.
  template <typename... Arguments>
  [[nodiscard]] Inline say(Phrase phrase, const Arguments&... arguments) const {
    return filled(catalogue.words_for(phrase), {arguments...});
  }

  /// A phrase in the singular or the plural for `number`, which replaces `{n}`.
  template <typename... Arguments>
  [[nodiscard]] Inline count(Phrase phrase, std::size_t number,
                             const Arguments&... arguments) const {
    return filled(catalogue.words_for(phrase, number), {arg("n", number), arguments...});
  }

  void heading(int level, Inline words);
  void paragraph(Inline words);
  /// Appends an item to the list that bullet() has begun and end_list() has not ended.
  void bullet(Inline words, std::vector<ListItem> parts = {});
  void end_list() { is_in_list = false; }
  void numbered(std::vector<Inline> items);
  void add(Table table) { document.blocks.emplace_back(std::move(table)); }

  /// Appends paragraphs, the first of them after `lead`, which may be empty.
  void paragraphs(const Inline& lead, const std::vector<Inline>& words);
};

/// A table with these column titles; from `numbers_from` on, columns hold numbers.
Table table_with(std::vector<Inline> titles, std::size_t numbers_from = std::string::npos);

/// Appends a row of cells, one for each column.
void add_row(Table& table, std::vector<Inline> cells);

/// The short name of a framework.
std::string short_name(const Framework& framework);

/// A label after the symbol of a class, which never stands alone.
Inline with_symbol(ItemClass item_class, const Inline& label);

/// "● Overlap", "● Possible overlap".
Inline class_words(const Page& page, ItemClass item_class, const Framework& framework,
                   Determination determination = Determination::determined);

/// A text for readers of the report's language, with a tag if it is in another language:
/// "Yrkesetikk [nb]".
Inline shown(const Page& page, const Text& text, std::string_view original);
Inline shown(const Page& page, const Text& text, const Framework& framework);

/// As shown(), but split at blank lines into paragraphs, the last of which has the tag.
std::vector<Inline> paragraphs_of(const Page& page, const Text& text, std::string_view original);

/// The words of a text, marked with their language if it is not that of the report.
Inline words_in(const Page& page, const Text::Version& version);

/// " [nb]" if a text is in another language than the report; else empty.
std::string language_tag(const Page& page, const Text::Version& version);

/// An item's title, if it has one, and its text.
Inline item_text(const Page& page, const Framework& framework, const Entry& entry);

/// An entry's id, with a mark if the entry is not verified.
Inline marked_id(const Page& page, const Entry& entry);

/// A blank and the mark of an unverified entry; nothing for others.
Inline unverified_mark(const Page& page, const Entry& entry);

/// Where the item stands in the document.
std::string item_anchor(const Side& side, const Entry& entry);

/// Where the mapping stands in the document.
std::string mapping_anchor(const Mapping& mapping);

/// The id of a mapping of the compared table as a link to it, with a mark if its review is stale.
Inline marked_mapping(const Page& page, const Mapping& mapping);

/// An entry's id and title, or the beginning of its text where it has no title.
Inline named_entry(const Page& page, const Framework& framework, const Entry& entry);

/// "PSW-9".
Inline stable_id(const Framework& framework, const Entry& entry);

/// "PSW-9 Communicates …", for headings and rows; the id alone where the entry has no title.
Inline stable_name(const Page& page, const Framework& framework, const Entry& entry);

/// As stable_name(), but with the beginning of the text where the entry has no title.
Inline stable_beginning(const Page& page, const Framework& framework, const Entry& entry);

/// The title of a concept; its id where the framework does not define it.
Inline concept_title(const Page& page, const Framework& framework, std::string_view concept_id);

/// A ref in words, with the given words for its entry.
Inline ref_words(const Page& page, const Framework& framework, const Ref& ref, const Inline& entry);

/// "overlap, partial".
Inline relation_words(const Page& page, const Mapping& mapping, const MappingState& state);

}  // namespace crosswalk::report
