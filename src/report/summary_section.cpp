#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

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

void append_compared(Page& page, const ComparedSide& side) {
  const Framework& framework = *side.framework;
  const Inline name = short_name(framework);
  page.bullet(page.say(Phrase::compared_framework, arg("short", name),
                       arg("title", shown(page, framework.title, framework)),
                       arg("version", Inline(framework.version.value)),
                       arg("size", size_words(page, framework))));
  if (framework.wording == Wording::paraphrase) {
    page.bullet(page.say(Phrase::paraphrased, arg("short", name)));
  }
  if (side.left_out > 0) {
    page.bullet(page.count(Phrase::left_out, side.left_out, arg("short", name)));
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
    for (const ComparedTable* table : page.table().hop_tables) {
      add_to_list(tables, code(table->crosswalk.id.value));
    }
    page.bullet(
        page.say(Phrase::compared_path, arg("route", route_words(page)), arg("tables", tables)));
    return;
  }
  const bool is_complete = page.crosswalk().coverage == Coverage::complete;
  page.bullet(
      page.say(Phrase::compared_crosswalk, arg("id", code(page.crosswalk().id.value)),
               arg("mappings", page.count(Phrase::mappings, page.crosswalk().mappings.size())),
               arg("coverage",
                   page.say(is_complete ? Phrase::coverage_complete : Phrase::coverage_partial))));
}

/// The number of mappings of a table that were reviewed on the present texts, and the stale ones;
/// nothing where there is no review.
void append_reviews(Page& page, const ComparedTable& table) {
  std::size_t reviewed = 0;
  std::size_t current = 0;
  for (const Mapping& mapping : table.crosswalk.mappings) {
    if (!mapping.reviewed) continue;
    ++reviewed;
    if (!table.state_of(mapping).is_stale()) ++current;
  }
  if (reviewed == 0) return;
  page.bullet(page.count(Phrase::compared_reviewed, current,
                         arg("id", code(table.crosswalk.id.value)),
                         arg("total", table.states.size())));
  append_stale(page, table);
}

}  // namespace

void append_stale(Page& page, const ComparedTable& table) {
  std::size_t stale = 0;
  Inline ids;
  for (const Mapping& mapping : table.crosswalk.mappings) {
    if (!table.state_of(mapping).is_stale()) continue;
    ++stale;
    add_to_list(ids, code(mapping.id.value));
  }
  if (stale == 0) return;
  page.bullet(page.count(Phrase::compared_stale, stale, arg("id", code(table.crosswalk.id.value)),
                         arg("mappings", ids)));
}

namespace {

void append_compared(Page& page) {
  const auto left = arg("left", short_name(page.left().framework()));
  const auto right = arg("right", short_name(page.right().framework()));
  append_compared(page, page.left().own());
  append_compared(page, page.right().own());
  append_table_line(page);
  if (is_derived(page.table())) {
    for (const ComparedTable* table : page.table().hop_tables) append_reviews(page, *table);
  } else {
    append_reviews(page, page.table());
  }
  if (page.table().turned) page.bullet(page.say(Phrase::compared_turned, left, right));
  page.end_list();
}

/// The table of the numbers of items by class on both sides.
class CountTable {
 public:
  explicit CountTable(const Page& page)
      : page_(page),
        table_(table_with({page.say(Phrase::column_class), short_name(page.left().framework()),
                           short_name(page.right().framework())},
                          1)) {}

  /// A row with the number on each side and its share of all items.
  void add(Inline label, std::size_t left, std::size_t right) {
    add_row(table_, {std::move(label), with_share(left, page_.comparison().left.counts.total()),
                     with_share(right, page_.comparison().right.counts.total())});
  }
  void add_total() {
    add_row(table_,
            {page_.say(Phrase::row_total), std::to_string(page_.comparison().left.counts.total()),
             std::to_string(page_.comparison().right.counts.total())});
  }
  Table finish() { return std::move(table_); }

 private:
  [[nodiscard]] Inline with_share(std::size_t number, std::size_t total) const {
    if (number == 0 || total == 0) return std::to_string(number);
    return page_.say(Phrase::number_with_share, arg("n", number),
                     arg("percent", percent_of(number, total)));
  }

  const Page& page_;
  Table table_;
};

/// The hubs next to the two ends: "SW", or "A, B" where they differ.
Inline hub_names(const Page& page) {
  const std::string first = short_name(*page.table().hubs.front());
  const std::string last = short_name(*page.table().hubs.back());
  return first == last ? first : first + ", " + last;
}

void add_class(const Page& page, CountTable& table, ItemClass item_class) {
  const ClassCounts& left = page.comparison().left.counts;
  const ClassCounts& right = page.comparison().right.counts;
  const Framework& framework = page.left().framework();
  table.add(class_words(page, item_class, framework),
            left.of(item_class) - left.possible_of(item_class),
            right.of(item_class) - right.possible_of(item_class));
  if (!is_derived(page.table())) return;
  table.add(class_words(page, item_class, framework, Determination::undetermined),
            left.possible_of(item_class), right.possible_of(item_class));
}

void append_counts(Page& page) {
  const ComparedSide& left = page.comparison().left;
  const ComparedSide& right = page.comparison().right;
  CountTable table(page);
  add_class(page, table, ItemClass::overlap);
  add_class(page, table, ItemClass::weak_overlap);
  table.add(with_symbol(ItemClass::only,
                        page.say(Phrase::class_only_both, arg("left", short_name(*left.framework)),
                                 arg("right", short_name(*right.framework)))),
            left.counts.of(ItemClass::only), right.counts.of(ItemClass::only));
  if (is_derived(page.table())) {
    table.add(with_symbol(ItemClass::not_addressed,
                          page.say(Phrase::only_against, arg("hub", hub_names(page)))),
              left.counts.only_against, right.counts.only_against);
  }
  table.add(class_words(page, ItemClass::not_addressed, *left.framework),
            left.counts.of(ItemClass::not_addressed) - left.counts.only_against,
            right.counts.of(ItemClass::not_addressed) - right.counts.only_against);
  table.add_total();
  page.add(table.finish());
}

bool uses_relation(const Page& page, Relation relation) {
  const auto has_it = [relation](const Mapping& mapping) {
    return mapping.relation.value == relation;
  };
  const std::vector<const ComparedTable*> tables = curated_tables(page.table());
  return std::any_of(tables.begin(), tables.end(), [&has_it](const ComparedTable* table) {
    const std::vector<Mapping>& mappings = table->crosswalk.mappings;
    return std::any_of(mappings.begin(), mappings.end(), has_it);
  });
}

/// The relations of the tables that make a counterpart, with their meanings: "within (the A side is
/// part of the B side)". `otherwise` where the tables have none; the meaning alone where the only
/// relation is the one that the class is called after.
Inline class_meaning(const Page& page, ItemClass item_class, Phrase otherwise) {
  struct Meaning {
    Relation relation;
    Phrase name;
    Phrase meaning;
  };
  // The tables of a chain lie between other frameworks than its ends.
  const bool is_chain = is_derived(page.table());
  const std::array meanings{
      Meaning{Relation::same, Phrase::relation_same, Phrase::meaning_same},
      Meaning{Relation::within, Phrase::relation_within,
              is_chain ? Phrase::path_meaning_within : Phrase::meaning_within},
      Meaning{Relation::contains, Phrase::relation_contains,
              is_chain ? Phrase::path_meaning_contains : Phrase::meaning_contains},
      Meaning{Relation::overlap, Phrase::relation_overlap, Phrase::meaning_relation_overlap},
      Meaning{Relation::weak_overlap, Phrase::relation_weak_overlap,
              Phrase::meaning_relation_weak_overlap}};
  const auto left = arg("left", short_name(page.left().framework()));
  const auto right = arg("right", short_name(page.right().framework()));
  Inline words;
  Inline only_meaning;
  for (const Meaning& known : meanings) {
    if (class_of(known.relation) != item_class || !uses_relation(page, known.relation)) continue;
    const Inline meaning = page.say(known.meaning, left, right);
    const bool is_only = words.empty() && (known.relation == Relation::overlap ||
                                           known.relation == Relation::weak_overlap);
    only_meaning = is_only ? meaning : Inline();
    add_to_list(words, page.say(Phrase::relation_meaning, arg("relation", page.say(known.name)),
                                arg("meaning", meaning)));
  }
  if (words.empty()) return page.say(otherwise);
  return only_meaning.empty() ? words : only_meaning;
}

/// One paragraph with the meaning of each class.
void append_legend(Page& page) {
  const Framework& left = page.left().framework();
  const bool is_complete = page.crosswalk().coverage == Coverage::complete;
  const std::array meanings{
      std::pair{ItemClass::overlap,
                class_meaning(page, ItemClass::overlap, Phrase::meaning_overlap)},
      std::pair{ItemClass::weak_overlap,
                class_meaning(page, ItemClass::weak_overlap, Phrase::meaning_weak_overlap)},
      std::pair{ItemClass::only,
                page.say(is_complete ? Phrase::meaning_only_complete : Phrase::meaning_only)},
      std::pair{ItemClass::not_addressed,
                page.say(is_derived(page.table()) ? Phrase::path_meaning_not_addressed
                                                  : Phrase::meaning_not_addressed)}};
  Inline legend;
  for (const auto& [item_class, meaning] : meanings) {
    if (!legend.empty()) legend += Inline(" ");
    legend += page.say(Phrase::legend, arg("class", class_words(page, item_class, left)),
                       arg("meaning", meaning));
  }
  page.paragraph(legend);
}

}  // namespace

void append_brief_answer(Page& page) {
  page.heading(1, page.say(Phrase::report_title, arg("left", short_name(page.left().framework())),
                           arg("right", short_name(page.right().framework()))));
  page.paragraph(reading(page, page.left()));
  page.paragraph(reading(page, page.right()));
  append_counts(page);
}

void append_answer(Page& page) {
  append_brief_answer(page);
  append_legend(page);
  append_compared(page);
}

}  // namespace crosswalk::report
