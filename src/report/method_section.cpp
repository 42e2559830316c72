#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "report/reading.hpp"
#include "report/sections.hpp"

namespace crosswalk::report {
namespace {

bool has_unverified(const Framework& framework) {
  return std::any_of(framework.entries.begin(), framework.entries.end(),
                     [](const Entry& entry) { return entry.evidence == Evidence::unverified; });
}

void append_marks(Page& page) {
  const Framework& left = page.left().framework();
  const Framework& right = page.right().framework();
  if (has_unverified(left) || has_unverified(right)) {
    page.paragraph(page.say(Phrase::meaning_unverified, arg("mark", page.say(Phrase::unverified))));
  }
  if (has_stale(page.table())) {
    page.paragraph(page.say(Phrase::meaning_stale, arg("mark", page.say(Phrase::stale))));
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

/// The meaning of each relation that the tables use.
void append_relations(Page& page) {
  const std::string left = short_name(page.left().framework());
  const std::string right = short_name(page.right().framework());
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
              Phrase::meaning_relation_weak_overlap},
      Meaning{Relation::none, Phrase::relation_none, Phrase::meaning_none}};
  page.heading(3, page.say(Phrase::heading_relations));
  for (const Meaning& row : meanings) {
    if (!uses_relation(page, row.relation)) continue;
    page.bullet(page.say(
        Phrase::labelled, arg("label", page.say(row.name)),
        arg("words", page.say(row.meaning, arg("left", left), arg("right", right)) + " → " +
                         class_words(page, class_of(row.relation), page.left().framework()))));
  }
  page.end_list();
  const std::vector<Mapping>& mappings = page.crosswalk().mappings;
  if (is_derived(page.table())) {
    page.paragraph(page.say(Phrase::meaning_undetermined));
  } else if (std::any_of(mappings.begin(), mappings.end(), [](const Mapping& mapping) {
               return mapping.extent != Extent::unstated;
             })) {
    page.paragraph(page.say(Phrase::meaning_extent));
  }
}

void append_note(Page& page, const Inline& name, const Text& note, std::string_view original) {
  page.paragraphs(page.say(Phrase::labelled, arg("label", name), arg("words", "")),
                  paragraphs_of(page, note, original));
}

/// The notes on a framework and on those of its entries that no list of items shows.
void append_notes(Page& page, const Framework& framework, bool has_items_listed) {
  append_note(page, short_name(framework), framework.note, framework.original.value);
  for (const Entry& entry : framework.entries) {
    if (entry.is_item && has_items_listed) continue;
    append_note(page, stable_id(framework, entry), entry.note, framework.original.value);
  }
}

std::string place_of(const Diagnostic& diagnostic) {
  std::string place = diagnostic.file->name();
  if (diagnostic.at.line > 0) place += ':' + std::to_string(diagnostic.at.line);
  return place;
}

/// The sentence for a diagnostic with typographic quotes.
std::string sentence_of(const Page& page, const Diagnostic& diagnostic) {
  std::string sentence = page.catalogue.sentence_for(diagnostic);
  for (const std::string& fact : diagnostic.facts) {
    const std::string quoted = '\'' + fact + '\'';
    const std::size_t at = sentence.find(quoted);
    if (at == std::string::npos) continue;
    sentence.replace(at, quoted.size(), page.say(Phrase::quoted, arg("text", fact)).plain_text());
  }
  return sentence;
}

/// Diagnostics that say the same of several things of one file: their facts differ in the first one
/// only, which is the thing.
using AlikeKey = std::tuple<const Rule*, const SourceFile*, std::vector<std::string>>;

AlikeKey key_of(const Diagnostic& diagnostic) {
  std::vector<std::string> facts = diagnostic.facts;
  if (!facts.empty()) facts.erase(facts.begin());
  return {diagnostic.rule, diagnostic.file, std::move(facts)};
}

/// Groups of diagnostics that are alike, in the order of the first of each group. One without facts
/// is alike with no other.
std::vector<std::vector<Diagnostic>> groups_of(const std::vector<Diagnostic>& diagnostics) {
  std::vector<std::vector<Diagnostic>> groups;
  std::map<AlikeKey, std::size_t> known;
  for (const Diagnostic& diagnostic : diagnostics) {
    std::size_t group = groups.size();
    if (!diagnostic.facts.empty()) {
      group = known.try_emplace(key_of(diagnostic), group).first->second;
    }
    if (group == groups.size()) groups.emplace_back();
    groups[group].push_back(diagnostic);
  }
  return groups;
}

/// The first of several diagnostics that are alike, and the subjects and places of the others.
Inline diagnostic_line(const Page& page, std::span<const Diagnostic> alike) {
  const Diagnostic& first = alike.front();
  Inline words = Inline(sentence_of(page, first)) + " (" + code(first.rule->id) + ", " +
                 code(place_of(first)) + ")";
  Inline others;
  for (const Diagnostic& other : alike.subspan(1)) {
    add_to_list(others, page.say(Phrase::quoted, arg("text", other.facts.front())) + " (" +
                            code(std::to_string(other.at.line)) + ")");
  }
  if (!others.empty()) {
    page.add_after_semicolon(words, page.say(Phrase::likewise, arg("others", others)));
  }
  return words;
}

void append_diagnostics(Page& page) {
  const std::vector<Diagnostic>& diagnostics = page.content.diagnostics;
  if (diagnostics.empty()) return;
  page.heading(3, page.say(Phrase::heading_diagnostics));
  page.paragraph(page.say(Phrase::diagnostics_intro));
  for (const std::vector<Diagnostic>& group : groups_of(diagnostics)) {
    const bool is_note = group.front().rule->severity == Severity::note;
    const Phrase label = is_note ? Phrase::severity_note : Phrase::severity_warning;
    page.bullet(page.say(Phrase::labelled, arg("label", page.say(label)),
                         arg("words", diagnostic_line(page, group))));
  }
  page.end_list();
}

/// How far the coders of each table agreed, as far as the tables state it.
void append_agreement(Page& page) {
  for (const ComparedTable* table : curated_tables(page.table())) {
    const Crosswalk& crosswalk = table->crosswalk;
    if (!crosswalk.agreement) continue;
    const StatedAgreement& stated = *crosswalk.agreement;
    Inline words =
        page.say(Phrase::method_agreement, arg("table", code(crosswalk.id.value)),
                 arg("statistic", stated.statistic.value), arg("figure", stated.figure.value),
                 arg("coders", page.count(Phrase::coders, static_cast<std::size_t>(stated.coders))),
                 arg("units", page.count(Phrase::units, static_cast<std::size_t>(stated.units))));
    if (!stated.file.empty()) {
      words += " " + page.say(Phrase::method_agreement_file, arg("file", code(stated.file)));
    }
    page.paragraph(words);
  }
}

/// What a researcher can paste into a methods section.
void append_methods_text(Page& page) {
  const Framework& left = page.left().framework();
  const Framework& right = page.right().framework();
  std::size_t judged = 0;
  Inline tables;
  for (const ComparedTable* table : curated_tables(page.table())) {
    judged += table->crosswalk.mappings.size();
    add_to_list(tables, code(table->crosswalk.id.value));
  }
  const ClassCounts& counts = page.comparison().left.counts;
  const std::size_t found = counts.with_counterpart();
  page.heading(3, page.say(Phrase::heading_methods_text));
  page.paragraph(
      page.say(is_derived(page.table()) ? Phrase::methods_text_indirect : Phrase::methods_text,
               arg("left", shown(page, left.title, left)), arg("left_short", short_name(left)),
               arg("left_version", left.version.value), arg("left_items", left.item_count()),
               arg("right", shown(page, right.title, right)), arg("right_short", short_name(right)),
               arg("right_version", right.version.value), arg("right_items", right.item_count()),
               arg("tables", tables), arg("mappings", page.count(Phrase::mappings, judged)),
               arg("version", page.content.provenance.tool_version), arg("found", found),
               arg("percent", counts.total() == 0 ? 0 : percent_of(found, counts.total())),
               arg("certain", counts.certainly_with_counterpart())));
}

}  // namespace

void append_method(Page& page) {
  page.heading(2, page.say(Phrase::heading_method));
  append_rules(page, page.crosswalk().coverage == Coverage::complete);
  for (const Side& side : {page.left(), page.right()}) {
    const Inline words = is_derived(page.table()) ? Inline() : concept_words(page, side);
    if (!words.empty()) page.paragraph(words);
  }
  append_agreement(page);
  append_marks(page);
  append_relations(page);
  append_methods_text(page);
}

void append_notes(Page& page) {
  const std::size_t blocks_before = page.document.blocks.size();
  page.heading(2, page.say(Phrase::heading_notes));
  append_notes(page, page.left().framework(), true);
  for (const Framework* hub : page.table().hubs) append_notes(page, *hub, false);
  append_notes(page, page.right().framework(), true);
  for (const ComparedTable* table : curated_tables(page.table())) {
    append_note(page, code(table->crosswalk.id.value), table->crosswalk.note, "");
  }
  append_diagnostics(page);
  if (page.document.blocks.size() == blocks_before + 1) page.document.blocks.pop_back();
}

}  // namespace crosswalk::report
