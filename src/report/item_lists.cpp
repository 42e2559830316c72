#include "report/item_lists.hpp"

#include <algorithm>
#include <unordered_set>
#include <utility>

#include "report/cell_list.hpp"
#include "report/trails.hpp"

namespace crosswalk::report {

void ItemLists::append_by_category(const Items& items, Style style) {
  const Framework& framework = side_.framework();
  auto first = items.begin();
  while (first != items.end()) {
    const std::size_t top = top_of(framework, (*first)->entry);
    const bool is_category = !framework.entries[top].is_item;
    const auto last = std::find_if(first, items.end(), [&](const ClassedItem* item) {
      const std::size_t other_top = top_of(framework, item->entry);
      return is_category ? other_top != top : !framework.entries[other_top].is_item;
    });
    if (is_category) {
      page_.heading(style.level, stable_name(page_, framework, framework.entries[top]));
    }
    append_list(Items(first, last), style);
    first = last;
  }
}

void ItemLists::append_list(const Items& items, Style style) {
  List list;
  Places places;
  for (const ClassedItem* item : items) {
    if (item->reached_by.empty() && item->basis == Basis::none && !style.has_class) {
      list.items.push_back(item_line(*item));  // there is no reason to give
      continue;
    }
    list.items[place_of(*item, style, list, places)].parts.push_back(item_line(*item));
  }
  for (ListItem& line : list.items) {
    if (line.parts.size() != 1 || !line.anchor.empty()) continue;
    // A reason that one item has stands on the item's line.
    ListItem item = std::move(line.parts.front());
    item.words += " → " + line.words;
    item.trail = std::move(line.trail);
    line = std::move(item);
  }
  page_.document.blocks.emplace_back(std::move(list));
}

std::size_t ItemLists::place_of(const ClassedItem& item, Style style, List& list, Places& places) {
  const Verdict verdict{item.basis, item.item_class, item.determination, item.decisive};
  const auto [by_list, is_new_list] =
      places.by_list.try_emplace({item.reached_by.data(), verdict}, list.items.size());
  if (!is_new_list) return by_list->second;

  std::vector<ReachWords> reaches;
  for (const Reach& reach : item.reached_by) {
    const bool tells_ref = reach.by.basis == Basis::concept_ || reach.by.basis == Basis::category;
    reaches.emplace_back(reach.mapping, reach.by, tells_ref ? reach.ref : 0);
  }
  const auto [by_mappings, are_new] =
      places.by_mappings.try_emplace({std::move(reaches), verdict}, list.items.size());
  if (are_new) {
    Inline words = reason(item, style);
    const std::size_t next = list.items.size();
    by_mappings->second = places.by_words.try_emplace(words.plain_text(), next).first->second;
    if (by_mappings->second == next) {
      list.items.push_back({.words = std::move(words), .trail = item_trail(page_, side_, item)});
    }
  }
  by_list->second = by_mappings->second;
  return by_list->second;
}

ListItem ItemLists::item_line(const ClassedItem& item) const {
  const Framework& framework = side_.framework();
  const Entry& entry = framework.entries[item.entry];
  ListItem line{.words = strong(marked_id(page_, entry)) + " "};
  const std::size_t parent = entry.parent;
  if (parent != Entry::no_parent && parent != top_of(framework, item.entry)) {
    line.words += "(" + named_entry(page_, framework, framework.entries[parent]) + ") ";
  }
  line.words += !side_.is_left && page_.right_texts.contains(item.entry)
                    ? shown(page_, entry.title, framework)
                    : item_text(page_, framework, entry);
  line.anchor = item_anchor(side_, entry);
  line.facets = page_.filters.of_item(page_.comparison(), side_.is_left, item);
  for (Inline& note : paragraphs_of(page_, entry.note, framework.original.value)) {
    line.parts.push_back({.words = page_.say(Phrase::mapping_note) + " " + note});
  }
  return line;
}

Inline ItemLists::reason(const ClassedItem& item, Style style) {
  Inline words;
  if (style.has_class) {
    words += class_words(page_, item.item_class, side_.framework(), item.determination);
  }
  if (const Inline mappings = why(item); !mappings.empty()) {
    add_to_list(words, mappings, " · ");
  }
  if (const Inline counterparts = counterparts_of(item, style); !counterparts.empty()) {
    words = words.empty() ? counterparts : page_.with_colon(words, counterparts);
  }
  if (const Inline others = also(item); !others.empty()) {
    add_to_list(words, page_.with_colon(page_.say(Phrase::column_also), others),
                words.plain_text().ends_with('.') ? " " : ". ");
  }
  return words;
}

Inline ItemLists::basis_words(const Reach& reach) const {
  const Framework& framework = side_.framework();
  const Ref& ref = side_.own_refs(side_.mapping(reach))[reach.ref].value;
  switch (reach.by.basis) {
    case Basis::item:  // the usual one, which goes without saying
      return {};
    case Basis::concept_:
      return page_.say(Phrase::basis_concept,
                       arg("concept", concept_title(page_, framework, ref.concept_id)));
    case Basis::category:
      return page_.say(Phrase::basis_category, arg("category", Inline(ref.entry)));
    case Basis::path:
    case Basis::closed_table:
    case Basis::none:
      break;
  }
  return {};
}

Inline ItemLists::why(const ClassedItem& item) const {
  if (item.basis == Basis::closed_table) return page_.say(Phrase::basis_closed_table);
  CellList list(page_, ", ");
  Inline basis_before;
  for (std::size_t i = 0; i < item.decisive; ++i) {
    if (!list.begin_next()) continue;
    const Reach& reach = item.reached_by[i];
    const Inline basis = basis_words(reach);
    list.add(marked_mapping(page_, side_.mapping(reach)));
    if (!basis.empty() && basis.plain_text() != basis_before.plain_text()) {
      list.add(" (" + basis + ")");
    }
    basis_before = basis;
  }
  return list.words();
}

Inline ItemLists::counterparts_of(const ClassedItem& item, Style style) const {
  const std::string semicolon = page_.semicolon();
  CellList list(page_, semicolon);
  std::unordered_set<std::string> seen;
  for (std::size_t i = 0; i < item.decisive; ++i) {
    const Mapping& mapping = side_.mapping(item.reached_by[i]);
    for (const Located<Ref>& ref : side_.other_refs(mapping)) {
      if (!seen.insert(to_string(ref.value)).second || !list.begin_next()) continue;
      list.add(counterpart(ref.value, style));
      if (!says_more_than_class(mapping)) continue;
      list.add(" (" + relation_words(page_, mapping, side_.state(item.reached_by[i])) + ")");
    }
  }
  return list.words();
}

Inline ItemLists::counterpart(const Ref& ref, Style style) const {
  const Framework& framework = *side_.other().framework;
  const auto found = other_index_.find(ref.entry);
  if (!found) return ref_words(page_, framework, ref, Inline(ref.entry));
  const Entry& entry = framework.entries[*found];
  Inline name = stable_id(framework, entry) + unverified_mark(page_, entry);
  if (entry.is_item) name = link_to(item_anchor(side_.turned(), entry), name);
  if (style.has_counterpart_texts) {
    if (side_.is_left && entry.is_item) page_.right_texts.insert(*found);
    name += " " + (entry.is_item ? item_text(page_, framework, entry)
                                 : shown(page_, entry.title, framework));
  }
  return ref_words(page_, framework, ref, name);
}

bool ItemLists::says_more_than_class(const Mapping& mapping) {
  return mapping.extent != Extent::unstated || (mapping.relation.value != Relation::overlap &&
                                                mapping.relation.value != Relation::weak_overlap);
}

Inline ItemLists::also(const ClassedItem& item) const {
  const std::string semicolon = page_.semicolon();
  CellList list(page_, semicolon);
  for (std::size_t i = item.decisive; i < item.reached_by.size(); ++i) {
    if (!list.begin_next()) continue;
    const Reach& reach = item.reached_by[i];
    const Mapping& mapping = side_.mapping(reach);
    Inline details = relation_words(page_, mapping, side_.state(reach));
    if (const Inline basis = basis_words(reach); !basis.empty()) details += ", " + basis;
    list.add(marked_mapping(page_, mapping) + " (" + details + ")");
  }
  return list.words();
}

}  // namespace crosswalk::report
