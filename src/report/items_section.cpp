#include <algorithm>
#include <functional>
#include <map>
#include <tuple>
#include <unordered_set>
#include <utility>

#include "report/cell_list.hpp"
#include "report/class_label.hpp"
#include "report/reading.hpp"
#include "report/sections.hpp"

namespace crosswalk::report {
namespace {

/// Lists the items of one side. Items that are judged alike stand below their common reason.
class ItemLists {
 public:
  ItemLists(Page& page, const Side& side)
      : page_(page), side_(side), other_index_(*side.other().framework) {}

  using Items = std::vector<const ClassedItem*>;

  /// What the lists say beside the items.
  struct Style {
    bool has_class = false;             ///< whether each reason begins with the class
    bool has_counterpart_texts = true;  ///< else counterparts are named by their ids
    int level = 3;                      ///< of the headings of categories
  };

  /// Appends a list for each top category that has some of the items, under a heading.
  void append_by_category(const Items& items, Style style) {
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

 private:
  /// Items that share a list of mappings, a basis and a class have the same reason, which is made
  /// once. Others may have the same in words.
  using ReasonKey = std::tuple<const Reach*, Basis, ItemClass, Determination>;

  void append_list(const Items& items, Style style) {
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

  /// The item with its id, text and note; on the right side its text only where the document has it
  /// not yet.
  ListItem item_line(const ClassedItem& item) const {
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

  std::vector<Facet> facets_of(const ClassedItem& item) const {
    const Framework& framework = side_.framework();
    std::vector<Facet> facets{
        {.name = "framework", .code = framework.short_name},
        {.name = "class", .code = std::string(name_of(item.item_class))},
        {.name = "category", .code = framework.entries[top_of(framework, item.entry)].id.value}};
    if (is_derived(page_.table()) && is_counterpart(item.item_class)) {
      facets.push_back({.name = "determination", .code = std::string(name_of(item.determination))});
    }
    if (item.rests_on_unverified) facets.push_back({.name = "evidence", .code = "unverified"});
    const bool is_on_stale =
        std::any_of(item.reached_by.begin(),
                    item.reached_by.begin() + static_cast<std::ptrdiff_t>(item.decisive),
                    [this](const Reach& reach) { return is_stale(side_.mapping(reach)); });
    if (is_on_stale) facets.push_back({.name = "review", .code = "stale"});
    return facets;
  }

  /// "`communication` (in category 9): SW-communication …", the reason that items share.
  Inline reason(const ClassedItem& item, Style style) {
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

  Inline basis_words(const Reach& reach) const {
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

  /// "`interprofessional-work` (in category 10)".
  Inline why(const ClassedItem& item) const {
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

  /// The counterparts of an item.
  Inline counterparts_of(const ClassedItem& item, Style style) const {
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

  Inline counterpart(const Ref& ref, Style style) const {
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

  static bool says_more_than_class(const Mapping& mapping) {
    return mapping.extent != Extent::unstated || (mapping.relation.value != Relation::overlap &&
                                                  mapping.relation.value != Relation::weak_overlap);
  }

  Inline also(const ClassedItem& item) const {
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

  Page& page_;
  const Side side_;
  EntryIndex other_index_;
};

ItemLists::Items items_where(const ComparedSide& side,
                             const std::function<bool(const ClassedItem&)>& is_wanted) {
  ItemLists::Items items;
  for (const ClassedItem& item : side.items) {
    if (is_wanted(item)) items.push_back(&item);
  }
  return items;
}

Phrase section_phrase(ItemClass item_class) {
  switch (item_class) {
    case ItemClass::overlap:
      return Phrase::section_overlap;
    case ItemClass::weak_overlap:
      return Phrase::section_weak_overlap;
    case ItemClass::only:
      return Phrase::section_only;
    case ItemClass::not_addressed:
      break;
  }
  return Phrase::section_not_addressed;
}

/// The items without a path that are judged to have no counterpart in the hub.
void append_only_against(Page& page, const Side& side, const ItemLists::Items& items) {
  Inline ids;
  std::size_t count = 0;
  for (const ClassedItem* item : items) {
    if (item->only_against == nullptr) continue;
    ++count;
    ids += Inline(ids.empty() ? "" : ", ") + Inline(side.framework().entries[item->entry].id.value);
  }
  if (count == 0) return;
  const Inline words =
      page.count(Phrase::path_only_against, count, arg("hub", short_name(hub_beside(side))),
                 arg("other", short_name(*side.other().framework)));
  page.paragraph(words + ": " + ids + ".");
}

bool has_counterpart(const ClassedItem& item) { return is_counterpart(item.item_class); }

/// The introduction to the list of the items of one class.
Inline class_sentence(const Page& page, const Side& side, ItemClass item_class) {
  const std::string left = short_name(side.framework());
  const std::string right = short_name(*side.other().framework);
  const auto left_arg = arg("left", left);
  const auto right_arg = arg("right", right);
  const ClassCounts& counts = side.own().counts;
  const std::size_t number = counts.of(item_class);
  const auto total = arg("total", counts.total());
  const auto percent = arg("percent", percent_of(number, counts.total()));
  if (!is_derived(page.table())) {
    return page.count(section_phrase(item_class), number, left_arg, right_arg, total, percent);
  }
  if (item_class == ItemClass::not_addressed) {
    return page.count(Phrase::path_section_not_addressed, number, left_arg, right_arg, total,
                      percent);
  }
  const std::size_t possible = counts.possible_of(item_class);
  return page.count(Phrase::path_section, number, left_arg, total, percent,
                    arg("certain", number - possible), arg("possible", possible));
}

/// The introduction to the list of the `gaps` gaps of the right side.
Inline gap_sentence(const Page& page, const Side& side, std::size_t gaps) {
  const std::string left = short_name(*side.other().framework);
  const std::string right = short_name(side.framework());
  const auto left_arg = arg("left", left);
  const auto right_arg = arg("right", right);
  const Inline items = items_words(page, side.framework());
  const auto items_arg = arg("items", items);
  const ClassCounts& counts = side.own().counts;
  const std::size_t all = counts.total();
  const auto total = arg("total", all);
  if (is_derived(page.table())) {
    const std::size_t certain = counts.certainly_with_counterpart();
    if (gaps == 0) {
      return page.count(Phrase::path_gaps_nothing, all, items_arg, left_arg,
                        arg("certain", certain), arg("possible", all - certain));
    }
    return page.count(Phrase::path_gaps_some, gaps, items_arg, left_arg, total,
                      arg("only_against", counts.only_against),
                      arg("hub", short_name(hub_beside(side))),
                      arg("not_addressed", gaps - counts.only_against));
  }
  if (gaps > 0) {
    return page.count(Phrase::gaps_some, gaps, left_arg, right_arg, total,
                      arg("only", counts.of(ItemClass::only)),
                      arg("not_addressed", counts.of(ItemClass::not_addressed)));
  }
  // Gaps are certain only if the coverage is complete and the framework is fully known.
  const bool is_certain = page.table().coverage == Coverage::complete &&
                          !is_known_in_part(side.framework()) &&
                          !is_known_in_part(*side.other().framework);
  return page.count(is_certain ? Phrase::gaps_nothing : Phrase::gaps_none_found, all, items_arg,
                    left_arg);
}

}  // namespace

void append_class(Page& page, ItemClass item_class) {
  const Side side = page.left();
  const ItemLists::Items items = items_where(
      side.own(), [item_class](const ClassedItem& item) { return item.item_class == item_class; });
  if (items.empty()) return;
  page.heading(2, class_label(page.catalogue, item_class, short_name(side.framework())));
  page.paragraph(class_sentence(page, side, item_class));
  ItemLists(page, side)
      .append_by_category(items, {.has_class = side.own().counts.possible_of(item_class) > 0});
  append_only_against(page, side, items);
}

void append_right_side(Page& page) {
  const Side side = page.right();
  const std::string right = short_name(side.framework());
  const auto right_arg = arg("right", right);
  page.heading(2, page.say(Phrase::heading_right, right_arg));
  if (side.own().items.empty()) {
    page.paragraph(page.say(Phrase::summary_no_items, arg("own", right)));
    return;
  }

  ItemLists lists(page, side);
  const ItemLists::Items gaps =
      items_where(side.own(), [](const ClassedItem& item) { return !has_counterpart(item); });
  const ItemLists::Items others = items_where(side.own(), has_counterpart);
  page.paragraph(gap_sentence(page, side, gaps.size()));
  append_category_counts(page, side);
  ItemLists::Style style{.has_class = true, .has_counterpart_texts = false, .level = 4};
  if (!gaps.empty()) {
    page.heading(3, page.say(Phrase::heading_gaps, right_arg));
    lists.append_by_category(gaps, style);
    append_only_against(page, side, gaps);
  }
  if (others.empty()) return;
  page.heading(3, page.say(Phrase::heading_with_counterpart, right_arg));
  lists.append_by_category(others, style);
}

}  // namespace crosswalk::report
