#include <algorithm>
#include <functional>

#include "report/class_label.hpp"
#include "report/item_lists.hpp"
#include "report/reading.hpp"
#include "report/sections.hpp"

namespace crosswalk::report {
namespace {

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
    add_to_list(ids, side.framework().entries[item->entry].id.value);
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
  // Where there are no gaps, the section is about nothing else.
  if (!gaps.empty()) page.heading(3, page.say(Phrase::heading_with_counterpart, right_arg));
  style.level = gaps.empty() ? 3 : 4;
  lists.append_by_category(others, style);
}

}  // namespace crosswalk::report
