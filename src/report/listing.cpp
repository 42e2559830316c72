#include "report/listing.hpp"

#include <string>
#include <utility>

#include "report/judgement.hpp"
#include "report/names.hpp"

namespace crosswalk::report {

namespace {

Draft listing_draft(std::string_view language) {
  return {.catalogue = catalogue_of(language), .language = language};
}

/// A text in all its languages, one field for each: "Title (pt)".
void add_versions(const Draft& draft, Fields& fields, Phrase name, const Text& words) {
  for (const Text::Version& version : words.versions) {
    fields.add(draft.say(name) + " (" + version.language.value + ")",
               Span{.text = version.words.value, .language = version.language.value});
  }
}

std::size_t children_end(const Framework& framework, std::size_t index) {
  return index == Entry::no_parent ? framework.entries.size() : framework.entries[index].end;
}

/// The entries below one, or all of a framework, as a tree: id, label, title and text, and a mark
/// if the entry is not verified.
std::vector<ListItem> entry_tree(const Draft& draft, const Framework& framework,
                                 std::size_t parent) {
  std::vector<ListItem> tree;
  std::size_t at = parent == Entry::no_parent ? 0 : parent + 1;
  for (const std::size_t end = children_end(framework, parent); at < end;
       at = framework.entries[at].end) {
    const Entry& entry = framework.entries[at];
    Inline words = marked_id(draft, entry);
    if (!entry.is_item && !entry.label.value.empty()) words += " (" + entry.label.value + ")";
    words += " " + (entry.is_item ? item_text(draft, framework, entry)
                                  : shown(draft, entry.title, framework));
    tree.push_back({.words = std::move(words), .parts = entry_tree(draft, framework, at)});
  }
  return tree;
}

Inline concept_list(const std::vector<std::string>& ids) {
  Inline words;
  for (const std::string& id : ids) add_to_list(words, id);
  return words;
}

Inline size_words(const Draft& draft, const Framework& framework) {
  return draft.say(Phrase::tree_size,
                   arg("categories", draft.count(Phrase::categories, framework.category_count())),
                   arg("items", draft.count(Phrase::items, framework.item_count())));
}

Inline review_count_words(const Draft& draft, const ComparedTable& table) {
  std::size_t reviewed = 0;
  std::size_t stale = 0;
  for (const Mapping& mapping : table.crosswalk.mappings) {
    if (mapping.reviewed) ++reviewed;
    if (table.state_of(mapping).is_stale()) ++stale;
  }
  Inline words =
      draft.count(Phrase::review_counts, reviewed, arg("total", table.crosswalk.mappings.size()));
  if (stale == 0) return words;
  return draft.count(Phrase::review_counts_stale, stale, arg("reviewed", words));
}

}  // namespace

Document data_list(const std::vector<const Framework*>& frameworks,
                   const std::vector<const Crosswalk*>& crosswalks, std::string_view language) {
  Draft draft = listing_draft(language);
  draft.heading(1, draft.say(Phrase::heading_data));
  draft.heading(2, draft.say(Phrase::heading_frameworks));
  Table list = table_with({draft.say(Phrase::column_id), draft.say(Phrase::column_name),
                           draft.say(Phrase::column_version), draft.say(Phrase::column_items),
                           draft.say(Phrase::column_title)});
  list.columns[3].is_number = true;
  for (const Framework* framework : frameworks) {
    add_row(list, {code(framework->id.value), Inline(framework->short_name),
                   Inline(framework->version.value), std::to_string(framework->item_count()),
                   shown(draft, framework->title, *framework)});
  }
  draft.add(std::move(list));
  draft.heading(2, draft.say(Phrase::heading_crosswalks));
  Table tables = table_with({draft.say(Phrase::column_id), draft.say(Phrase::heading_mappings),
                             draft.say(Phrase::column_coverage)});
  tables.columns[1].is_number = true;
  for (const Crosswalk* crosswalk : crosswalks) {
    add_row(tables, {code(crosswalk->id.value), std::to_string(crosswalk->mappings.size()),
                     coverage_name(draft, crosswalk->coverage)});
  }
  draft.add(std::move(tables));
  return std::move(draft.document);
}

Document framework_document(const Framework& framework, std::string_view language) {
  Draft draft = listing_draft(language);
  draft.heading(1, framework.id.value + " (" + framework.short_name + ")");
  Fields fields;
  add_versions(draft, fields, Phrase::column_title, framework.title);
  fields.add(draft.say(Phrase::column_version), framework.version.value);
  fields.add(draft.say(Phrase::label_publisher), framework.publisher);
  fields.add(draft.say(Phrase::label_country), framework.country);
  fields.add(draft.say(Phrase::label_original),
             draft.catalogue.name_of_language(framework.original.value));
  fields.add(draft.say(Phrase::label_wording),
             draft.say(framework.wording == Wording::verbatim ? Phrase::wording_verbatim
                                                              : Phrase::wording_paraphrase));
  fields.add(draft.say(Phrase::label_source), one_line(framework.source));
  fields.add(draft.say(Phrase::label_rights), framework.rights);
  fields.add(draft.say(Phrase::label_derived_from),
             shown(draft, framework.derived_from, framework));
  fields.add(draft.say(Phrase::label_note), shown(draft, framework.note, framework));
  fields.add(draft.say(Phrase::label_missing), shown(draft, framework.items_missing, framework));
  std::vector<std::string> concepts;
  for (const Concept& named : framework.concepts) concepts.push_back(named.id.value);
  fields.add(draft.say(Phrase::label_concepts), concept_list(concepts));
  fields.append_to(draft);
  draft.paragraph(size_words(draft, framework));
  draft.add(List{.items = entry_tree(draft, framework, Entry::no_parent)});
  return std::move(draft.document);
}

Document entry_document(const Framework& framework, std::size_t index, std::string_view language) {
  Draft draft = listing_draft(language);
  const Entry& entry = framework.entries[index];
  draft.heading(1, framework.id.value + ":" + entry.id.value + " (" +
                       draft.say(entry.is_item ? Phrase::kind_item : Phrase::kind_category) + ")");
  Fields fields;
  fields.add(draft.say(Phrase::label_label), entry.label.value);
  add_versions(draft, fields, Phrase::column_title, entry.title);
  add_versions(draft, fields, Phrase::label_text, entry.text);
  if (entry.parent != Entry::no_parent) {
    fields.add(draft.say(Phrase::column_category),
               named_entry(draft, framework, framework.entries[entry.parent]));
  }
  std::vector<std::string> carried;
  for (const Concept& named : framework.concepts) {
    if (carries(framework, index, named.id.value)) carried.push_back(named.id.value);
  }
  fields.add(draft.say(Phrase::label_concepts), concept_list(carried));
  if (entry.evidence) {
    fields.add(draft.say(Phrase::label_evidence), evidence_name(draft, *entry.evidence));
  }
  if (entry.source) fields.add(draft.say(Phrase::label_source), one_line(*entry.source));
  add_versions(draft, fields, Phrase::label_note, entry.note);
  fields.append_to(draft);
  if (!entry.is_item) draft.add(List{.items = entry_tree(draft, framework, index)});
  return std::move(draft.document);
}

Document crosswalk_document(const ComparedTable& table, std::string_view language) {
  Draft draft = listing_draft(language);
  const Crosswalk& crosswalk = table.crosswalk;
  draft.heading(1, crosswalk.id.value);
  Fields fields;
  fields.add(draft.say(Phrase::label_left),
             crosswalk.left.value + " " + crosswalk.left_version.value);
  fields.add(draft.say(Phrase::label_right),
             crosswalk.right.value + " " + crosswalk.right_version.value);
  fields.add(draft.say(Phrase::column_coverage), coverage_name(draft, crosswalk.coverage));
  fields.add(draft.say(Phrase::label_source), one_line(crosswalk.source));
  fields.add(draft.say(Phrase::label_note), shown(draft, crosswalk.note, language));
  fields.add(draft.say(Phrase::label_reviewed), review_count_words(draft, table));
  fields.append_to(draft);
  draft.heading(2, draft.say(Phrase::heading_mappings));
  for (const Mapping& mapping : crosswalk.mappings) {
    draft.bullet(draft.with_colon(code(mapping.id.value),
                                  judgement_words(draft, mapping, table.state_of(mapping))),
                 {{.words = shown(draft, mapping.rationale, language)}});
  }
  return std::move(draft.document);
}

Document mapping_document(const ComparedTable& table, const Mapping& mapping,
                          std::string_view language) {
  Draft draft = listing_draft(language);
  draft.heading(1, table.crosswalk.id.value + ":" + mapping.id.value + " (" +
                       draft.say(Phrase::kind_mapping) + ")");
  Fields fields;
  fields.add(draft.say(Phrase::label_left), refs_words(mapping.left));
  fields.add(draft.say(Phrase::label_relation), relation_name(draft, mapping.relation.value));
  if (mapping.extent != Extent::unstated) {
    fields.add(draft.say(Phrase::label_extent),
               draft.say(mapping.extent == Extent::partial ? Phrase::extent_name_partial
                                                           : Phrase::extent_name_full));
  }
  fields.add(draft.say(Phrase::label_right), refs_words(mapping.right));
  fields.add(draft.say(Phrase::label_cited), cited_words(mapping));
  add_versions(draft, fields, Phrase::label_quote, mapping.quote);
  add_versions(draft, fields, Phrase::label_rationale, mapping.rationale);
  add_versions(draft, fields, Phrase::label_note, mapping.note);
  if (mapping.source) fields.add(draft.say(Phrase::label_source), one_line(*mapping.source));
  fields.add(draft.say(Phrase::label_reviewed),
             review_text(draft, mapping, table.state_of(mapping)));
  fields.append_to(draft);
  return std::move(draft.document);
}

}  // namespace crosswalk::report
