#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/document.hpp"
#include "report/phrases.hpp"
#include "report/wording.hpp"

namespace crosswalk::report {

/// A document while it is made: the phrases that it is written with, and the blocks so far.
struct Draft {
  const Catalogue& catalogue;
  /// The language of the data's own texts, where they have it; usually that of the phrases.
  std::string_view language = catalogue.language;
  Document document = {.language = std::string(catalogue.language)};
  bool is_in_list = false;

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

  /// "Editor's note: …", with the colon as the language sets it.
  [[nodiscard]] Inline with_colon(const Inline& name, const Inline& told) const {
    return say(Phrase::with_colon, arg("name", name), arg("words", told));
  }

  /// Appends `next` to a list whose elements have commas of their own, after a semicolon as the
  /// language sets it.
  void add_after_semicolon(Inline& list, const Inline& next) const {
    list = list.empty() ? next : say(Phrase::with_semicolon, arg("list", list), arg("next", next));
  }

  /// What add_after_semicolon() puts between two elements.
  [[nodiscard]] std::string semicolon() const {
    return say(Phrase::with_semicolon, arg("list", Inline()), arg("next", Inline())).plain_text();
  }

  void heading(int level, Inline words);
  void paragraph(Inline words);
  /// Appends an item to the list that bullet() has begun and end_list() has not ended.
  void bullet(Inline words, std::vector<ListItem> parts = {});
  void end_list() { is_in_list = false; }
  void numbered(std::vector<Inline> items);
  void add(Table table) { document.blocks.emplace_back(std::move(table)); }
  void add(List list) { document.blocks.emplace_back(std::move(list)); }

  /// Appends paragraphs, the first of them after `lead`, which may be empty.
  void paragraphs(const Inline& lead, const std::vector<Inline>& words);
};

/// A table with these column titles; from `numbers_from` on, columns hold numbers.
Table table_with(std::vector<Inline> titles, std::size_t numbers_from = std::string::npos);

/// Appends a row of cells, one for each column.
void add_row(Table& table, std::vector<Inline> cells);

/// A table of names and their values, without column titles. A value without words is left out.
class Fields {
 public:
  Fields() : table_(table_with({Inline(), Inline()})) {}

  void add(const Inline& name, const Inline& value) {
    if (!value.empty()) add_row(table_, {name, value});
  }
  /// Appends the table to the draft; nothing where there are no values.
  void append_to(Draft& draft) {
    if (!table_.rows.empty()) draft.add(std::move(table_));
  }

 private:
  Table table_;
};

}  // namespace crosswalk::report
