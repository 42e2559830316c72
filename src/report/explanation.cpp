#include "report/explanation.hpp"

#include <string>
#include <utility>
#include <vector>

#include "report/judgement.hpp"
#include "report/names.hpp"
#include "report/reach_words.hpp"

namespace crosswalk::report {

namespace {

/// What the explanation of one item is made from.
struct ItemExplanation {
  Draft& draft;
  Side side;
  const ClassedItem& item;
};

/// A mapping that reaches the item, with its judgement and its reasons, or with its hops.
ListItem mapping_words(const ItemExplanation& explained, const Reach& reach) {
  const Draft& draft = explained.draft;
  const Mapping& mapping = explained.side.mapping(reach);
  const MappingState& state = explained.side.state(reach);
  ListItem words{
      .words = draft.with_colon(code(mapping.id.value), reach_words(draft, explained.side, reach))};
  words.parts.push_back({.words = judgement_words(draft, mapping, state)});
  if (state.hops.empty()) {
    for (ListItem& reason : reasons_of(draft, mapping, state)) {
      words.parts.push_back(std::move(reason));
    }
    return words;
  }
  if (!state.is_determined) words.parts.push_back({.words = draft.say(Phrase::path_open)});
  for (std::size_t i = 0; i < state.hops.size(); ++i) {
    const Hop& hop = state.hops[i];
    words.parts.push_back(
        {.words = hop_line(draft, i + 1, hop), .parts = reasons_of(draft, hop.row(), hop.state())});
  }
  return words;
}

/// The words that replace the decisive mapping where there is none.
Inline undecided_words(const ItemExplanation& explained) {
  const Draft& draft = explained.draft;
  const auto table = arg("table", code(explained.side.comparison.table->crosswalk.id.value));
  if (!is_derived(*explained.side.comparison.table)) {
    const bool is_closed = explained.item.basis == Basis::closed_table;
    return draft.say(is_closed ? Phrase::explain_closed : Phrase::explain_open, table);
  }
  const auto other = arg("other", code(explained.side.comparison.right.framework->id.value));
  Inline words = draft.say(Phrase::explain_no_path, other);
  if (const Framework* hub = explained.item.only_against; hub != nullptr) {
    words += " " + draft.say(Phrase::explain_only_against, arg("hub", code(hub->id.value)), other);
  }
  return words;
}

void append_fields(const ItemExplanation& explained) {
  Draft& draft = explained.draft;
  const ClassedItem& item = explained.item;
  const Framework& left = explained.side.framework();
  const Entry& entry = left.entries[item.entry];
  Fields fields;
  fields.add(draft.say(Phrase::label_text), item_text(draft, left, entry));
  for (std::size_t above = entry.parent; above != Entry::no_parent;
       above = left.entries[above].parent) {
    fields.add(draft.say(Phrase::column_category), named_entry(draft, left, left.entries[above]));
  }
  if (entry.evidence) {
    fields.add(draft.say(Phrase::label_evidence), evidence_name(draft, *entry.evidence));
  }
  fields.add(draft.say(Phrase::column_class),
             class_words(draft, item.item_class, left, item.determination));
  if (item.determination == Determination::undetermined && is_counterpart(item.certain_class)) {
    fields.add(draft.say(Phrase::label_certain), class_words(draft, item.certain_class, left));
  }
  fields.add(draft.say(Phrase::label_basis), basis_name(draft, item.basis));
  fields.append_to(draft);
}

/// The explanation of one item below its heading of level `level` - 1.
void append_explanation(const ItemExplanation& explained, int level) {
  Draft& draft = explained.draft;
  const ClassedItem& item = explained.item;
  append_fields(explained);
  if (item.rests_on_unverified) draft.paragraph(draft.say(Phrase::explain_on_unverified));
  if (item.reached_by.empty()) return draft.paragraph(undecided_words(explained));
  draft.heading(level, draft.say(Phrase::heading_decided_by));
  for (std::size_t i = 0; i < item.reached_by.size(); ++i) {
    const Reach& reach = item.reached_by[i];
    if (i == item.decisive) draft.heading(level, draft.say(Phrase::heading_also_reached));
    ListItem words = mapping_words(explained, reach);
    if (i >= item.decisive) {
      words.parts.push_back(
          {.words = draft.say(
               Phrase::not_decisive,
               arg("why", why_not(draft, explained.side, item.reached_by.front(), reach)))});
    }
    draft.bullet(std::move(words.words), std::move(words.parts));
  }
  draft.end_list();
}

}  // namespace

Document explanation(const Comparison& comparison, std::size_t entry, std::string_view language) {
  Draft draft{.catalogue = catalogue_of(language)};
  const Side left_side{.comparison = comparison, .is_left = true};
  const Framework& left = left_side.framework();
  const auto add_title = [&](int level, std::size_t index) {
    const std::string name = left.id.value + ':' + left.entries[index].id.value;
    draft.heading(level, draft.say(Phrase::explain_title, arg("item", Inline(name)),
                                   arg("other", Inline(comparison.right.framework->id.value))));
  };
  const bool is_category = !left.entries[entry].is_item;
  add_title(1, entry);
  if (is_category) draft.paragraph(shown(draft, left.entries[entry].title, left));
  for (const ClassedItem& item : comparison.left.items) {
    if (item.entry < entry || item.entry >= left.entries[entry].end) continue;
    if (is_category) add_title(2, item.entry);
    append_explanation({draft, left_side, item}, is_category ? 3 : 2);
  }
  return std::move(draft.document);
}

}  // namespace crosswalk::report
