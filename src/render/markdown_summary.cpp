#include "render/class_label.hpp"
#include "render/markdown_sections.hpp"
#include "render/markdown_text.hpp"

namespace crosswalk::render {
namespace {

std::string size_words(const Page& page, const Framework& framework) {
  std::string items = page.count(Phrase::items, framework.item_count());
  const std::size_t categories = framework.category_count();
  if (categories == 0) return items;
  return page.say(Phrase::tree_size,
                  fmt::arg("categories", page.count(Phrase::categories, categories)),
                  fmt::arg("items", items));
}

void append_compared(Page& page, const Framework& framework) {
  const std::string name = short_name(framework);
  page.bullet(page.say(Phrase::compared_framework, fmt::arg("short", name),
                       fmt::arg("title", shown(page, framework.title, framework)),
                       fmt::arg("version", escaped(framework.version.value)),
                       fmt::arg("size", size_words(page, framework))));
  if (framework.wording == Wording::paraphrase) {
    page.bullet(page.say(Phrase::paraphrased, fmt::arg("short", name)));
  }
  if (framework.left_out > 0) {
    page.bullet(page.count(Phrase::left_out, framework.left_out, fmt::arg("short", name)));
  }
  if (!framework.items_missing.empty()) {
    page.bullet(page.say(Phrase::missing_items, fmt::arg("short", name),
                         fmt::arg("why", shown(page, framework.items_missing, framework))));
  }
}

/// The frameworks of the chain: "`a` – `b` – `c`".
std::string route_words(const Page& page) {
  std::string words = code(page.left().framework().id.value);
  for (const Framework* hub : page.table().hubs) words += " – " + code(hub->id.value);
  return words + " – " + code(page.right().framework().id.value);
}

/// Which table the comparison rests on, or which tables.
void append_table_line(Page& page) {
  if (is_derived(page.table())) {
    std::string tables;
    for (const Crosswalk* table : page.table().hop_tables) {
      tables += (tables.empty() ? "" : ", ") + code(table->id.value);
    }
    page.bullet(page.say(Phrase::compared_path, fmt::arg("route", route_words(page)),
                         fmt::arg("tables", tables)));
    return;
  }
  const bool is_complete = page.table().coverage == Coverage::complete;
  page.bullet(page.say(
      Phrase::compared_crosswalk, fmt::arg("id", code(page.table().id.value)),
      fmt::arg("mappings", page.count(Phrase::mappings, page.table().mappings.size())),
      fmt::arg("coverage",
               page.say(is_complete ? Phrase::coverage_complete : Phrase::coverage_partial))));
}

/// How many mappings of a table were reviewed on the texts as they are, and which were on others;
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
  page.bullet(page.count(Phrase::compared_reviewed, current, fmt::arg("id", code(table.id.value)),
                         fmt::arg("total", table.mappings.size())));
  append_stale(page, table);
}

/// Items that are not verified, by class.
ClassCounts unverified_counts(const ComparedSide& side) {
  ClassCounts counts;
  for (const ClassedItem& item : side.items) {
    if (side.framework->entries[item.entry].evidence == Evidence::unverified) {
      counts.add(item.item_class);
    }
  }
  return counts;
}

Phrase counterpart_phrase(std::size_t found, std::size_t total) {
  if (found == 0) return Phrase::summary_nothing;
  return found == total ? Phrase::summary_all : Phrase::summary_some;
}

/// The sentences that read one side's counts.
std::string reading(const Page& page, const Side& side) {
  const ClassCounts& counts = side.own().counts;
  const std::string own = short_name(side.framework());
  const auto own_arg = fmt::arg("own", own);
  const std::size_t total = counts.total();
  if (total == 0) return page.say(Phrase::summary_no_items, own_arg);

  const std::size_t found = counts.of(ItemClass::overlap) + counts.of(ItemClass::weak_overlap);
  const std::string other = short_name(*side.other().framework);
  std::string words =
      page.count(counterpart_phrase(found, total), found, own_arg, fmt::arg("other", other),
                 fmt::arg("total", total), fmt::arg("percent", (found * 200 + total) / (2 * total)),
                 fmt::arg("overlap", counts.of(ItemClass::overlap)),
                 fmt::arg("weak", counts.of(ItemClass::weak_overlap)));
  if (const std::size_t only = counts.of(ItemClass::only); only > 0) {
    words += ' ' + page.count(Phrase::summary_only, only, own_arg);
  }
  if (const std::size_t open = counts.of(ItemClass::not_addressed); open > 0) {
    words += ' ' + page.count(Phrase::summary_not_addressed, open);
  }
  const ClassCounts unverified = unverified_counts(side.own());
  if (unverified.total() > 0) {
    words += ' ' + page.count(Phrase::summary_unverified, unverified.total(), own_arg,
                              fmt::arg("overlap", unverified.of(ItemClass::overlap)),
                              fmt::arg("weak", unverified.of(ItemClass::weak_overlap)),
                              fmt::arg("only", unverified.of(ItemClass::only)),
                              fmt::arg("not_addressed", unverified.of(ItemClass::not_addressed)));
  }
  return words;
}

}  // namespace

void append_stale(Page& page, const Crosswalk& table) {
  std::size_t stale = 0;
  std::string ids;
  for (const Mapping& mapping : table.mappings) {
    if (!is_stale(mapping)) continue;
    ++stale;
    ids += (ids.empty() ? "" : ", ") + code(mapping.id.value);
  }
  if (stale == 0) return;
  page.bullet(page.count(Phrase::compared_stale, stale, fmt::arg("id", code(table.id.value)),
                         fmt::arg("mappings", ids)));
}

void append_opening(Page& page) {
  const Framework& left = page.left().framework();
  const Framework& right = page.right().framework();
  const std::string left_name = short_name(left);
  const std::string right_name = short_name(right);
  const auto left_arg = fmt::arg("left", left_name);
  const auto right_arg = fmt::arg("right", right_name);

  const std::string title = page.say(Phrase::report_title, left_arg, right_arg);
  page.text += "---\ntitle: " + yaml_quoted(at_line_start(title)) +
               "\nlang: " + std::string(page.catalogue.language) + "\n---\n\n";
  page.heading(1, title);
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

void append_summary(Page& page) {
  page.heading(2, page.say(Phrase::heading_summary));
  const ComparedSide& left = page.comparison().left;
  const ComparedSide& right = page.comparison().right;

  MarkdownTable table(
      {page.say(Phrase::column_class), short_name(*left.framework), short_name(*right.framework)});
  table.align_right_from(1);
  for (const ItemClass item_class : all_classes) {
    std::string label =
        item_class == ItemClass::only
            ? fmt::format("{} {}", class_symbol(item_class), page.say(Phrase::class_only_here))
            : class_words(page, item_class, *left.framework);
    table.add({std::move(label), fmt::to_string(left.counts.of(item_class)),
               fmt::to_string(right.counts.of(item_class))});
  }
  table.add({page.say(Phrase::row_total), fmt::to_string(left.counts.total()),
             fmt::to_string(right.counts.total())});
  table.append_to(page.text);

  page.paragraph(reading(page, page.left()));
  page.paragraph(reading(page, page.right()));
}

}  // namespace crosswalk::render
