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
#include "report/draft.hpp"
#include "report/entry_filters.hpp"

namespace crosswalk::report {

/// The document of a report while it is made.
struct Page : Draft {
  const ReportContent& content;
  /// Entries of the right side whose text the document has already; they are named by their ids
  /// then.
  std::set<std::size_t> right_texts = {};
  EntryFilters filters = {};

  [[nodiscard]] const Comparison& comparison() const { return content.comparison; }
  [[nodiscard]] const ComparedTable& table() const { return *content.comparison.table; }
  [[nodiscard]] const Crosswalk& crosswalk() const { return table().crosswalk; }
  [[nodiscard]] Side left() const { return {.comparison = content.comparison, .is_left = true}; }
  [[nodiscard]] Side right() const { return {.comparison = content.comparison, .is_left = false}; }
};

/// An empty page for a report in a language, which must be one that has phrases.
inline Page new_page(const ReportContent& content, std::string_view language) {
  return {{.catalogue = catalogue_of(language)}, content};
}

/// The short name of a framework.
std::string short_name(const Framework& framework);

/// A label after the symbol of a class, which never stands alone.
Inline with_symbol(ItemClass item_class, const Inline& label);

/// "● Overlap", "● Possible overlap".
Inline class_words(const Draft& draft, ItemClass item_class, const Framework& framework,
                   Determination determination = Determination::determined);

/// A text for readers of the report's language, with a tag if it is in another language:
/// "Yrkesetikk [nb]".
Inline shown(const Draft& draft, const Text& text, std::string_view original);
Inline shown(const Draft& draft, const Text& text, const Framework& framework);

/// As shown(), but split at blank lines into paragraphs, the last of which has the tag.
std::vector<Inline> paragraphs_of(const Draft& draft, const Text& text, std::string_view original);

/// The words of a text, marked with their language if it is not that of the report.
Inline words_in(const Draft& draft, const Text::Version& version);

/// " [nb]" if a text is in another language than the report; else empty.
std::string language_tag(const Draft& draft, const Text::Version& version);

/// An item's title, if it has one, and its text.
Inline item_text(const Draft& draft, const Framework& framework, const Entry& entry);

/// An entry's id, with a mark if the entry is not verified.
Inline marked_id(const Draft& draft, const Entry& entry);

/// A blank and the mark of an unverified entry; nothing for others.
Inline unverified_mark(const Draft& draft, const Entry& entry);

/// The beginning of `words`, of about `longest` bytes, cut after a word; a cut is marked by "…".
std::string beginning_of(std::string_view words, std::size_t longest);

/// Where the item stands in the document.
std::string item_anchor(const Side& side, const Entry& entry);

/// Where the mapping stands in the document.
std::string mapping_anchor(const Mapping& mapping);

/// Where the mappings behind the cell of the matrix stand in the document.
std::string cell_anchor(const Page& page, const MatrixCell& cell);

/// The id of a mapping of the compared table as a link to it, with a mark if its review is stale.
Inline marked_mapping(const Page& page, const Mapping& mapping);

/// An entry's id and title, or the beginning of its text where it has no title.
Inline named_entry(const Draft& draft, const Framework& framework, const Entry& entry);

/// "PSW-9".
Inline stable_id(const Framework& framework, const Entry& entry);

/// "PSW-9 Communicates …", for headings and rows; the id alone where the entry has no title.
Inline stable_name(const Draft& draft, const Framework& framework, const Entry& entry);

/// As stable_name(), but with the beginning of the text where the entry has no title.
Inline stable_beginning(const Draft& draft, const Framework& framework, const Entry& entry);

/// The title of a concept; its id where the framework does not define it.
Inline concept_title(const Draft& draft, const Framework& framework, std::string_view concept_id);

/// A ref in words, with the given words for its entry.
Inline ref_words(const Draft& draft, const Framework& framework, const Ref& ref,
                 const Inline& entry);

/// "overlap, partial".
Inline relation_words(const Draft& draft, const Mapping& mapping, const MappingState& state);

}  // namespace crosswalk::report
