#include "report/class_label.hpp"
#include "report/reading.hpp"
#include "report/sections.hpp"

namespace crosswalk::report {
namespace {

Inline size_words(const Page& page, const Framework& framework) {
  Inline items = page.count(Phrase::items, framework.item_count());
  const std::size_t categories = framework.category_count();
  if (categories == 0) return items;
  return page.say(Phrase::tree_size, arg("categories", page.count(Phrase::categories, categories)),
                  arg("items", items));
}

void append_compared(Page& page, const Framework& framework) {
  const Inline name = short_name(framework);
  page.bullet(page.say(Phrase::compared_framework, arg("short", name),
                       arg("title", shown(page, framework.title, framework)),
                       arg("version", Inline(framework.version.value)),
                       arg("size", size_words(page, framework))));
  if (framework.wording == Wording::paraphrase) {
    page.bullet(page.say(Phrase::paraphrased, arg("short", name)));
  }
  if (framework.left_out > 0) {
    page.bullet(page.count(Phrase::left_out, framework.left_out, arg("short", name)));
  }
  if (!framework.items_missing.empty()) {
    page.bullet(page.say(Phrase::missing_items, arg("short", name),
                         arg("why", shown(page, framework.items_missing, framework))));
  }
}

/// The frameworks of the chain: "`a` – `b` – `c`".
Inline route_words(const Page& page) {
  Inline words = code(page.left().framework().id.value);
  for (const Framework* hub : page.table().hubs) words += " – " + code(hub->id.value);
  return words + " – " + code(page.right().framework().id.value);
}

/// The table or the tables that the comparison is based on.
void append_table_line(Page& page) {
  if (is_derived(page.table())) {
    Inline tables;
    for (const Crosswalk* table : page.table().hop_tables) {
      tables += Inline(tables.empty() ? "" : ", ") + code(table->id.value);
    }
    page.bullet(
        page.say(Phrase::compared_path, arg("route", route_words(page)), arg("tables", tables)));
    return;
  }
  const bool is_complete = page.table().coverage == Coverage::complete;
  page.bullet(page.say(Phrase::compared_crosswalk, arg("id", code(page.table().id.value)),
                       arg("mappings", page.count(Phrase::mappings, page.table().mappings.size())),
                       arg("coverage", page.say(is_complete ? Phrase::coverage_complete
                                                            : Phrase::coverage_partial))));
}

/// The number of mappings of a table that were reviewed on the present texts, and the stale ones;
/// nothing where there is no review.
void append_reviews(Page& page, const Crosswalk& table) {
  std::size_t reviewed = 0;
  std::size_t current = 0;
  for (const Mapping& mapping : table.mappings) {
    if (!mapping.reviewed) continue;
    ++reviewed;
    if (!is_stale(mapping)) ++current;
  }
  if (reviewed == 0) return;
  page.bullet(page.count(Phrase::compared_reviewed, current, arg("id", code(table.id.value)),
                         arg("total", table.mappings.size())));
  append_stale(page, table);
}

}  // namespace

void append_stale(Page& page, const Crosswalk& table) {
  std::size_t stale = 0;
  Inline ids;
  for (const Mapping& mapping : table.mappings) {
    if (!is_stale(mapping)) continue;
    ++stale;
    ids += Inline(ids.empty() ? "" : ", ") + code(mapping.id.value);
  }
  if (stale == 0) return;
  page.bullet(page.count(Phrase::compared_stale, stale, arg("id", code(table.id.value)),
                         arg("mappings", ids)));
}

void append_opening(Page& page) {
  const Framework& left = page.left().framework();
  const Framework& right = page.right().framework();
  const std::string left_name = short_name(left);
  const std::string right_name = short_name(right);
  const auto left_arg = arg("left", left_name);
  const auto right_arg = arg("right", right_name);

  page.heading(1, page.say(Phrase::report_title, left_arg, right_arg));
  page.paragraph(page.say(Phrase::intro));

  append_compared(page, left);
  append_compared(page, right);
  append_table_line(page);
  if (is_derived(page.table())) {
    for (const Crosswalk* table : page.table().hop_tables) append_reviews(page, *table);
  } else {
    append_reviews(page, page.table());
  }
  if (page.table().turned) {
    page.bullet(page.say(Phrase::compared_turned, left_arg, right_arg));
  }
  page.end_list();
}

namespace {

/// One row of the table of counts, with the numbers of the left and the right side.
void add_counts(Table& table, Inline label, std::size_t left, std::size_t right) {
  add_row(table, {std::move(label), std::to_string(left), std::to_string(right)});
}

/// The hubs next to the two ends: "SW", or "A, B" where they differ.
Inline hub_names(const Page& page) {
  const std::string first = short_name(*page.table().hubs.front());
  const std::string last = short_name(*page.table().hubs.back());
  return first == last ? first : first + ", " + last;
}

void add_class(const Page& page, Table& table, ItemClass item_class) {
  const ClassCounts& left = page.comparison().left.counts;
  const ClassCounts& right = page.comparison().right.counts;
  const Framework& framework = page.left().framework();
  add_counts(table, class_words(page, item_class, framework),
             left.of(item_class) - left.possible_of(item_class),
             right.of(item_class) - right.possible_of(item_class));
  if (!is_derived(page.table())) return;
  add_counts(table, class_words(page, item_class, framework, Determination::undetermined),
             left.possible_of(item_class), right.possible_of(item_class));
}

}  // namespace

void append_summary(Page& page) {
  page.heading(2, page.say(Phrase::heading_summary));
  const ComparedSide& left = page.comparison().left;
  const ComparedSide& right = page.comparison().right;
  const std::string left_name = short_name(*left.framework);
  const std::string right_name = short_name(*right.framework);

  Table table = table_with({page.say(Phrase::column_class), left_name, right_name}, 1);
  add_class(page, table, ItemClass::overlap);
  add_class(page, table, ItemClass::weak_overlap);
  add_counts(
      table,
      Inline(class_symbol(ItemClass::only)) + " " +
          page.say(Phrase::class_only_both, arg("left", left_name), arg("right", right_name)),
      left.counts.of(ItemClass::only), right.counts.of(ItemClass::only));
  if (is_derived(page.table())) {
    add_counts(table,
               Inline(class_symbol(ItemClass::not_addressed)) + " " +
                   page.say(Phrase::only_against, arg("hub", hub_names(page))),
               left.counts.only_against, right.counts.only_against);
  }
  add_counts(table, class_words(page, ItemClass::not_addressed, *left.framework),
             left.counts.of(ItemClass::not_addressed) - left.counts.only_against,
             right.counts.of(ItemClass::not_addressed) - right.counts.only_against);
  add_counts(table, page.say(Phrase::row_total), left.counts.total(), right.counts.total());
  page.add(std::move(table));

  page.paragraph(reading(page, page.left()));
  page.paragraph(reading(page, page.right()));
}

}  // namespace crosswalk::report
