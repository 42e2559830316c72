#include <algorithm>
#include <functional>
#include <map>
#include <unordered_set>
#include <utility>

#include "report/cell_list.hpp"
#include "report/class_label.hpp"
#include "report/reading.hpp"
#include "report/sections.hpp"

namespace crosswalk::report {
namespace {

/// Writes tables of the items of one side.
class ItemTables {
 public:
  ItemTables(Page& page, const Side& side)
      : page_(page), side_(side), other_index_(*side.other().framework) {}

  struct Columns {
    bool item_class = false;
    bool why = true;
    bool counterparts = true;
  };

  using Items = std::vector<const ClassedItem*>;

  /// Appends one table for each top category that has some of the items, under a heading of that
  /// level.
  void append_by_category(const Items& items, Columns columns, int level) {
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
        page_.heading(level, stable_name(page_, framework, framework.entries[top]));
      }
      append_table(Items(first, last), columns);
      first = last;
    }
  }

  void append_table(const Items& items, Columns columns) {
    const Framework& framework = side_.framework();
    const bool has_nested = std::any_of(items.begin(), items.end(), [&](const ClassedItem* item) {
      const std::size_t parent = framework.entries[item->entry].parent;
      return parent != Entry::no_parent && parent != top_of(framework, item->entry);
    });
    const bool has_also = columns.why && std::any_of(items.begin(), items.end(), [](const auto* i) {
                            return i->decisive < i->reached_by.size();
                          });

    std::vector<Inline> header{page_.say(Phrase::column_item)};
    if (has_nested) header.push_back(page_.say(Phrase::column_category));
    header.push_back(page_.say(Phrase::column_text));
    if (columns.item_class) header.push_back(page_.say(Phrase::column_class));
    if (columns.why) header.push_back(page_.say(Phrase::column_why));
    if (columns.counterparts) {
      header.push_back(page_.say(Phrase::column_counterparts,
                                 arg("other", short_name(*side_.other().framework))));
    }
    if (has_also) header.push_back(page_.say(Phrase::column_also));

    Table table = table_with(std::move(header));
    for (const ClassedItem* item : items) {
      const Entry& entry = framework.entries[item->entry];
      std::vector<Inline> cells{marked_id(page_, entry)};
      if (has_nested) {
        cells.push_back(entry.parent == Entry::no_parent
                            ? Inline()
                            : named_entry(page_, framework, framework.entries[entry.parent]));
      }
      cells.push_back(item_text(page_, framework, entry));
      if (columns.item_class) {
        cells.push_back(class_words(page_, item->item_class, framework, item->determination));
      }
      const JudgementCells& judgement = judgement_of(*item);
      if (columns.why) cells.push_back(judgement.why);
      if (columns.counterparts) cells.push_back(judgement.counterparts);
      if (has_also) cells.push_back(judgement.also);
      add_row(table, std::move(cells));
    }
    page_.add(std::move(table));
  }

 private:
  /// The cells that say how items were judged.
  struct JudgementCells {
    Inline why;
    Inline counterparts;
    Inline also;
  };

  /// Items that share a list of reaches and a basis share these cells, which are made once.
  const JudgementCells& judgement_of(const ClassedItem& item) {
    const auto [place, is_new] = judgements_.try_emplace({item.reached_by.data(), item.basis});
    if (is_new) {
      place->second = {.why = why(item), .counterparts = counterparts_of(item), .also = also(item)};
    }
    return place->second;
  }

  Inline basis_words(const Reach& reach) const {
    const Framework& framework = side_.framework();
    const Ref& ref = side_.own_refs(side_.mapping(reach))[reach.ref].value;
    switch (reach.by.basis) {
      case Basis::item:
        return page_.say(Phrase::basis_item);
      case Basis::concept_:
        return page_.say(Phrase::basis_concept,
                         arg("concept", concept_title(page_, framework, ref.concept_id)));
      case Basis::category:
        return page_.say(Phrase::basis_category, arg("category", Inline(ref.entry)));
      case Basis::path:
        return page_.say(Phrase::basis_path);
      case Basis::closed_table:
      case Basis::none:
        break;
    }
    return {};
  }

  /// "in category 10: interprofessional-work".
  Inline why(const ClassedItem& item) const {
    if (item.basis == Basis::closed_table) return page_.say(Phrase::basis_closed_table);
    CellList list(page_, "");
    std::string basis_before;
    for (std::size_t i = 0; i < item.decisive; ++i) {
      if (!list.begin_next()) continue;
      const Reach& reach = item.reached_by[i];
      const Inline basis = basis_words(reach);
      if (basis.plain_text() == basis_before) {
        list.add(", ");
      } else {
        list.add(Inline(list.count() == 1 ? "" : "; ") + basis + ": ");
      }
      basis_before = basis.plain_text();
      list.add(marked_mapping(page_, side_.mapping(reach)));
    }
    return list.words();
  }

  /// The counterparts of an item; items that the same mappings decide have the same.
  const Inline& counterparts_of(const ClassedItem& item) {
    std::vector<std::size_t> deciding;
    for (const Reach& reach : item.reached_by.first(item.decisive)) {
      deciding.push_back(reach.mapping);
    }
    const auto [place, is_new] = counterparts_.try_emplace(std::move(deciding));
    if (is_new) place->second = counterpart_words(item);
    return place->second;
  }

  Inline counterpart_words(const ClassedItem& item) const {
    CellList list(page_, "; ");
    std::unordered_set<std::string> seen;
    for (std::size_t i = 0; i < item.decisive; ++i) {
      const Mapping& mapping = side_.mapping(item.reached_by[i]);
      for (const Located<Ref>& ref : side_.other_refs(mapping)) {
        if (!seen.insert(to_string(ref.value)).second || !list.begin_next()) continue;
        list.add(named_ref(page_, *side_.other().framework, other_index_, ref.value));
        if (says_more_than_class(mapping)) list.add(" (" + relation_words(page_, mapping) + ")");
      }
    }
    return list.words();
  }

  static bool says_more_than_class(const Mapping& mapping) {
    return mapping.extent != Extent::unstated || (mapping.relation.value != Relation::overlap &&
                                                  mapping.relation.value != Relation::weak_overlap);
  }

  Inline also(const ClassedItem& item) const {
    CellList list(page_, "; ");
    for (std::size_t i = item.decisive; i < item.reached_by.size(); ++i) {
      if (!list.begin_next()) continue;
      const Mapping& mapping = side_.mapping(item.reached_by[i]);
      list.add(page_.say(Phrase::also_reached, arg("mapping", marked_mapping(page_, mapping)),
                         arg("relation", relation_words(page_, mapping)),
                         arg("basis", basis_words(item.reached_by[i]))));
    }
    return list.words();
  }

  Page& page_;
  const Side side_;
  EntryIndex other_index_;
  std::map<std::pair<const Reach*, Basis>, JudgementCells> judgements_;  ///< by list and basis
  std::map<std::vector<std::size_t>, Inline> counterparts_;  ///< by the deciding mappings
};

ItemTables::Items items_where(const ComparedSide& side,
                              const std::function<bool(const ClassedItem&)>& is_wanted) {
  ItemTables::Items items;
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
void append_only_against(Page& page, const Side& side, const ItemTables::Items& items) {
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
  if (number == 0) return page.say(Phrase::section_nothing, left_arg);
  if (!is_derived(page.table())) {
    return page.count(section_phrase(item_class), number, left_arg, right_arg);
  }
  if (item_class == ItemClass::not_addressed) {
    return page.count(Phrase::path_section_not_addressed, number, left_arg, right_arg);
  }
  const std::size_t possible = counts.possible_of(item_class);
  return page.count(Phrase::path_section, number, left_arg, arg("certain", number - possible),
                    arg("possible", possible));
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
  page.heading(2, class_label(page.catalogue, item_class, short_name(side.framework())));
  page.paragraph(class_sentence(page, side, item_class));
  const ItemTables::Items items = items_where(
      side.own(), [item_class](const ClassedItem& item) { return item.item_class == item_class; });
  if (items.empty()) return;
  ItemTables(page, side)
      .append_by_category(items,
                          {.item_class = side.own().counts.possible_of(item_class) > 0,
                           .why = item_class != ItemClass::not_addressed,
                           .counterparts = is_counterpart(item_class)},
                          3);
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

  ItemTables tables(page, side);
  const ItemTables::Items gaps =
      items_where(side.own(), [](const ClassedItem& item) { return !has_counterpart(item); });
  page.paragraph(gap_sentence(page, side, gaps.size()));
  if (!gaps.empty()) {
    page.heading(3, page.say(Phrase::heading_gaps, right_arg));
    tables.append_table(gaps, {.item_class = true, .counterparts = false});
    append_only_against(page, side, gaps);
  }
  append_category_counts(page, side);
  page.heading(3, page.say(Phrase::heading_all_items, right_arg));
  tables.append_by_category(items_where(side.own(), [](const ClassedItem&) { return true; }),
                            {.item_class = true}, 4);
}

}  // namespace crosswalk::report
