#include <algorithm>
#include <cstddef>
#include <string>
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

/// What "possible" or an extent after a relation means, where the tables have it.
void append_degrees(Page& page) {
  const std::vector<Mapping>& mappings = page.crosswalk().mappings;
  if (is_derived(page.table())) {
    page.paragraph(page.say(Phrase::meaning_undetermined));
  } else if (std::any_of(mappings.begin(), mappings.end(), [](const Mapping& mapping) {
               return mapping.extent != Extent::unstated;
             })) {
    page.paragraph(page.say(Phrase::meaning_extent));
  }
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
  append_degrees(page);
  append_methods_text(page);
}

}  // namespace crosswalk::report
