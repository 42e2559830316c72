#include "report/item_lists.hpp"

#include <algorithm>
#include <unordered_set>
#include <utility>

#include "report/cell_list.hpp"

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
  std::map<ReasonKey, std::size_t> place_of_key;
  std::map<std::string, std::size_t> place_of_words;
  for (const ClassedItem* item : items) {
    if (item->reached_by.empty() && item->basis == Basis::none && !style.has_class) {
      list.items.push_back(item_line(*item));  // there is no reason to give
      continue;
    }
    const ReasonKey key{item->reached_by.data(), item->basis, item->item_class,
                        item->determination};
    const auto [place, is_new] = place_of_key.try_emplace(key, list.items.size());
    if (is_new) {
      Inline words = reason(*item, style);
      place->second =
          place_of_words.try_emplace(words.plain_text(), list.items.size()).first->second;
      if (place->second == list.items.size()) list.items.push_back({.words = std::move(words)});
    }
    list.items[place->second].parts.push_back(item_line(*item));
  }
  for (ListItem& line : list.items) {
    if (line.parts.size() != 1 || !line.anchor.empty()) continue;
    // A reason that one item has stands on the item's line.
    ListItem item = std::move(line.parts.front());
    item.words += " → " + line.words;
    line = std::move(item);
  }
  page_.document.blocks.emplace_back(std::move(list));
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
  line.facets = facets_of(item);
  for (Inline& note : paragraphs_of(page_, entry.note, framework.original.value)) {
    line.parts.push_back({.words = page_.say(Phrase::mapping_note) + " " + note});
  }
  return line;
}

std::vector<Facet> ItemLists::facets_of(const ClassedItem& item) const {
  const Framework& framework = side_.framework();
  std::vector<Facet> facets{
      {.name = "framework", .code = framework.short_name},
      {.name = "class", .code = std::string(name_of(item.item_class))},
      {.name = "category", .code = framework.entries[top_of(framework, item.entry)].id.value}};
  if (is_derived(page_.table()) && is_counterpart(item.item_class)) {
    facets.push_back({.name = "determination", .code = std::string(name_of(item.determination))});
  }
  if (item.rests_on_unverified) facets.push_back({.name = "evidence", .code = "unverified"});
  const bool is_on_stale = std::any_of(
      item.reached_by.begin(), item.reached_by.begin() + static_cast<std::ptrdiff_t>(item.decisive),
      [this](const Reach& reach) { return is_stale(side_.mapping(reach)); });
  if (is_on_stale) facets.push_back({.name = "review", .code = "stale"});
  return facets;
}

Inline ItemLists::reason(const ClassedItem& item, Style style) {
  Inline words;
  if (style.has_class) {
    words += class_words(page_, item.item_class, side_.framework(), item.determination);
  }
  const auto add = [&words](const Inline& more, const char* separator) {
    if (more.empty()) return;
    if (!words.empty()) words += Inline(separator);
    words += more;
  };
  add(why(item), " · ");
  add(counterparts_of(item, style), ": ");
  if (const Inline others = also(item); !others.empty()) {
    add(page_.say(Phrase::column_also) + ": " + others,
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
  CellList list(page_, "; ");
  std::unordered_set<std::string> seen;
  for (std::size_t i = 0; i < item.decisive; ++i) {
    const Mapping& mapping = side_.mapping(item.reached_by[i]);
    for (const Located<Ref>& ref : side_.other_refs(mapping)) {
      if (!seen.insert(to_string(ref.value)).second || !list.begin_next()) continue;
      list.add(counterpart(ref.value, style));
      if (says_more_than_class(mapping)) list.add(" (" + relation_words(page_, mapping) + ")");
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
  CellList list(page_, "; ");
  for (std::size_t i = item.decisive; i < item.reached_by.size(); ++i) {
    if (!list.begin_next()) continue;
    const Reach& reach = item.reached_by[i];
    const Mapping& mapping = side_.mapping(reach);
    Inline details = relation_words(page_, mapping);
    if (const Inline basis = basis_words(reach); !basis.empty()) details += ", " + basis;
    list.add(marked_mapping(page_, mapping) + " (" + details + ")");
  }
  return list.words();
}

}  // namespace crosswalk::report
