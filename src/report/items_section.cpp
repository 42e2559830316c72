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
  page.paragraph(page.with_colon(words, ids) + ".");
}

bool has_counterpart(const ClassedItem& item) { return is_counterpart(item.item_class); }

}  // namespace

void append_class(Page& page, ItemClass item_class) {
  const Side side = page.left();
  const ItemLists::Items items = items_where(
      side.own(), [item_class](const ClassedItem& item) { return item.item_class == item_class; });
  if (items.empty()) return;
  page.heading(2, class_label(page.catalogue, item_class, short_name(side.framework())));
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
