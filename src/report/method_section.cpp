#include <algorithm>
#include <array>
#include <vector>

#include "report/sections.hpp"

namespace crosswalk::report {
namespace {

bool has_unverified(const Framework& framework) {
  return std::any_of(framework.entries.begin(), framework.entries.end(),
                     [](const Entry& entry) { return entry.evidence == Evidence::unverified; });
}

void append_classes(Page& page, bool is_complete) {
  const Framework& left = page.left().framework();
  const Framework& right = page.right().framework();
  const Inline only =
      class_words(page, ItemClass::only, left) + ", " + class_words(page, ItemClass::only, right);
  Table table = table_with({page.say(Phrase::column_class), page.say(Phrase::column_meaning)});
  add_row(table, {class_words(page, ItemClass::overlap, left), page.say(Phrase::meaning_overlap)});
  add_row(table, {class_words(page, ItemClass::weak_overlap, left),
                  page.say(Phrase::meaning_weak_overlap)});
  add_row(table,
          {only, page.say(is_complete ? Phrase::meaning_only_complete : Phrase::meaning_only)});
  add_row(table, {class_words(page, ItemClass::not_addressed, left),
                  page.say(is_derived(page.table()) ? Phrase::path_meaning_not_addressed
                                                    : Phrase::meaning_not_addressed)});
  page.add(std::move(table));

  if (has_unverified(left) || has_unverified(right)) {
    const Inline mark = page.say(Phrase::unverified);
    page.paragraph(page.say(Phrase::meaning_unverified, arg("mark", mark)));
  }
  const std::vector<Mapping>& mappings = page.table().mappings;
  if (std::any_of(mappings.begin(), mappings.end(), is_stale)) {
    const Inline mark = page.say(Phrase::stale);
    page.paragraph(page.say(Phrase::meaning_stale, arg("mark", mark)));
  }
}

void append_rules(Page& page, bool is_complete) {
  std::vector<Phrase> rules{Phrase::rule_path_reach, Phrase::rule_path_strength,
                            Phrase::rule_path_unreached};
  if (!is_derived(page.table())) {
    page.paragraph(page.say(Phrase::method_intro));
    rules = {Phrase::rule_reach, Phrase::rule_basis, Phrase::rule_strength,
             is_complete ? Phrase::rule_unreached_complete : Phrase::rule_unreached_partial};
  }
  std::vector<Inline> sentences;
  for (const Phrase rule : rules) sentences.push_back(page.say(rule));
  page.numbered(std::move(sentences));
  page.paragraph(page.say(Phrase::method_visible));
}

void append_relations(Page& page) {
  const std::string left = short_name(page.left().framework());
  const std::string right = short_name(page.right().framework());
  page.heading(3, page.say(Phrase::heading_relations));
  struct Meaning {
    Phrase relation;
    Phrase meaning;
    ItemClass item_class;
  };
  constexpr std::array meanings{
      Meaning{Phrase::relation_same, Phrase::meaning_same, ItemClass::overlap},
      Meaning{Phrase::relation_within, Phrase::meaning_within, ItemClass::overlap},
      Meaning{Phrase::relation_contains, Phrase::meaning_contains, ItemClass::overlap},
      Meaning{Phrase::relation_overlap, Phrase::meaning_relation_overlap, ItemClass::overlap},
      Meaning{Phrase::relation_weak_overlap, Phrase::meaning_relation_weak_overlap,
              ItemClass::weak_overlap},
      Meaning{Phrase::relation_none, Phrase::meaning_none, ItemClass::only}};
  Table table = table_with({page.say(Phrase::column_relation), page.say(Phrase::column_meaning),
                            page.say(Phrase::column_class)});
  for (const Meaning& row : meanings) {
    add_row(table,
            {page.say(row.relation), page.say(row.meaning, arg("left", left), arg("right", right)),
             class_words(page, row.item_class, page.left().framework())});
  }
  page.add(std::move(table));
  page.paragraph(
      page.say(is_derived(page.table()) ? Phrase::meaning_undetermined : Phrase::meaning_extent));
}

void append_note(Page& page, const Inline& name, const Text& note, std::string_view original) {
  page.paragraphs(strong(name + ":"), paragraphs_of(page, note, original));
}

bool has_notes(const Framework& framework) {
  return !framework.note.empty() ||
         std::any_of(framework.entries.begin(), framework.entries.end(),
                     [](const Entry& entry) { return !entry.note.empty(); });
}

/// The notes on a framework and on its entries.
void append_notes(Page& page, const Framework& framework) {
  append_note(page, short_name(framework), framework.note, framework.original.value);
  for (const Entry& entry : framework.entries) {
    append_note(page, stable_id(framework, entry), entry.note, framework.original.value);
  }
}

void append_notes(Page& page) {
  const Framework& left = page.left().framework();
  const Framework& right = page.right().framework();
  const std::vector<const Crosswalk*> tables = curated_tables(page.table());
  const bool has_any = has_notes(left) || has_notes(right) ||
                       std::any_of(page.table().hubs.begin(), page.table().hubs.end(),
                                   [](const Framework* hub) { return has_notes(*hub); }) ||
                       std::any_of(tables.begin(), tables.end(),
                                   [](const Crosswalk* table) { return !table->note.empty(); });
  if (!has_any) return;
  page.heading(3, page.say(Phrase::heading_notes));
  append_notes(page, left);
  for (const Framework* hub : page.table().hubs) append_notes(page, *hub);
  append_notes(page, right);
  for (const Crosswalk* table : tables) {
    append_note(page, code(table->id.value), table->note, "");
  }
}

}  // namespace

void append_method(Page& page) {
  const bool is_complete = page.table().coverage == Coverage::complete;
  page.heading(2, page.say(Phrase::heading_method));
  append_classes(page, is_complete);
  append_rules(page, is_complete);
  append_relations(page);
  append_notes(page);
}

}  // namespace crosswalk::report
