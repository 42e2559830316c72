#include "report/reading.hpp"

#include <algorithm>
#include <cstddef>
#include <set>
#include <string_view>

namespace crosswalk::report {
namespace {

/// The sentence on how many items of one side have a counterpart in a direct comparison.
Inline direct_words(const Page& page, const Side& side) {
  const ClassCounts& counts = side.own().counts;
  const Framework& other = *side.other().framework;
  const std::size_t total = counts.total();
  const std::size_t found = counts.with_counterpart();
  Phrase phrase = Phrase::summary_some;
  if (found == 0) phrase = Phrase::summary_nothing;
  if (found == total) phrase = Phrase::summary_all;
  const Phrase has =
      is_known_in_part(side.other()) ? Phrase::known_to_have : Phrase::has_counterpart;
  Inline words = page.count(phrase, found, arg("items", items_words(page, side.own())),
                            arg("has", page.count(has, std::max<std::size_t>(found, 1))),
                            arg("other", short_name(other)), arg("total", total),
                            arg("percent", percent_of(found, total)),
                            arg("overlap", counts.of(ItemClass::overlap)),
                            arg("weak", counts.of(ItemClass::weak_overlap)));
  if (const std::size_t only = counts.of(ItemClass::only); only > 0) {
    words += " " + page.count(Phrase::summary_only, only, arg("own", short_name(side.framework())));
  }
  if (const std::size_t open = counts.of(ItemClass::not_addressed); open > 0) {
    words += " " + page.count(Phrase::summary_not_addressed, open);
  }
  return words;
}

/// The sentences on how many items of one side have a path, and how certain the results are.
Inline indirect_words(const Page& page, const Side& side) {
  const ClassCounts& counts = side.own().counts;
  const std::size_t total = counts.total();
  const std::size_t found = counts.with_counterpart();
  const Inline items_name = items_words(page, side.own());
  const auto items = arg("items", items_name);
  const std::string other = short_name(*side.other().framework);
  const auto other_arg = arg("other", other);
  Inline words;
  if (found == 0) {
    words = page.say(Phrase::path_summary_nothing, items, arg("total", total), other_arg);
  } else {
    const std::size_t certain = counts.certainly_with_counterpart();
    const std::size_t possible = found - certain;
    const std::size_t possible_weak = counts.possible_of(ItemClass::weak_overlap);
    words = page.count(Phrase::path_summary, found, items, arg("total", total), other_arg,
                       arg("percent", percent_of(found, total)), arg("certain", certain),
                       arg("certain_overlap", counts.certain_of(ItemClass::overlap)),
                       arg("certain_weak", counts.certain_of(ItemClass::weak_overlap)),
                       arg("possible", possible), arg("possible_overlap", possible - possible_weak),
                       arg("possible_weak", possible_weak));
    // Items with a possible overlap that are certainly a weak overlap, which is the weakest certain
    // class.
    const std::size_t mixed = counts.possible_of(ItemClass::overlap) + possible_weak - possible;
    if (mixed > 0) words += " " + page.count(Phrase::path_mixed, mixed);
  }
  if (counts.only_against > 0) {
    words += " " + page.count(Phrase::path_only_against, counts.only_against,
                              arg("hub", short_name(hub_beside(side))), other_arg);
    words += Inline(".");
  }
  const std::size_t open = counts.of(ItemClass::not_addressed) - counts.only_against;
  if (open > 0) words += " " + page.count(Phrase::path_not_addressed, open);
  return words;
}

/// Items that are themselves unverified, by class.
ClassCounts unverified_counts(const ComparedSide& side) {
  ClassCounts counts;
  for (const ClassedItem& item : side.items) {
    if (side.framework->entries[item.entry].evidence == Evidence::unverified) counts.add(item);
  }
  return counts;
}

/// The sentences on what of one side rests on unverified entries, and on what was left out.
Inline evidence_words(const Page& page, const Side& side) {
  const ClassCounts& counts = side.own().counts;
  Inline words;
  const std::size_t overlap = counts.unverified_of(ItemClass::overlap);
  const std::size_t weak = counts.unverified_of(ItemClass::weak_overlap);
  if (overlap + weak > 0) {
    words += " " + page.count(Phrase::summary_on_unverified, overlap + weak,
                              arg("overlap", overlap), arg("weak", weak));
  }
  const ClassCounts unverified = unverified_counts(side.own());
  if (unverified.total() > 0) {
    words += " " + page.count(Phrase::summary_unverified, unverified.total(),
                              arg("own", short_name(side.framework())),
                              arg("overlap", unverified.of(ItemClass::overlap)),
                              arg("weak", unverified.of(ItemClass::weak_overlap)),
                              arg("only", unverified.of(ItemClass::only)),
                              arg("not_addressed", unverified.of(ItemClass::not_addressed)));
  }
  if (counts.judged_on_left_out > 0) {
    words += " " + page.count(Phrase::summary_left_out, counts.judged_on_left_out);
  }
  return words;
}

bool carries_itself(const Entry& entry, std::string_view concept_id) {
  return std::any_of(entry.concepts.begin(), entry.concepts.end(),
                     [concept_id](const auto& own) { return own.value == concept_id; });
}

}  // namespace

std::size_t percent_of(std::size_t part, std::size_t total) {
  return (part * 200 + total) / (2 * total);
}

bool is_known_in_part(const ComparedSide& side) {
  return !side.framework->items_missing.empty() || side.left_out > 0;
}

Inline items_words(const Page& page, const ComparedSide& side) {
  return page.say(is_known_in_part(side) ? Phrase::own_items_known : Phrase::own_items,
                  arg("own", short_name(*side.framework)));
}

const Framework& hub_beside(const Side& side) {
  const std::vector<const Framework*>& hubs = side.comparison.table->hubs;
  return side.is_left ? *hubs.front() : *hubs.back();
}

Inline reading(const Page& page, const Side& side) {
  if (side.own().items.empty()) {
    return page.say(Phrase::summary_no_items, arg("own", short_name(side.framework())));
  }
  const Framework& other = *side.other().framework;
  Inline words = is_derived(page.table()) ? indirect_words(page, side) : direct_words(page, side);
  if (other.item_count() == 0) {
    words += " " + page.say(Phrase::summary_nothing_known, arg("other", short_name(other)));
  }
  return words + evidence_words(page, side);
}

Inline concept_words(const Page& page, const Side& side) {
  const Framework& framework = side.framework();
  std::size_t by_concept = 0;
  std::size_t inherited = 0;
  std::set<std::string_view> concepts;
  for (const ClassedItem& item : side.own().items) {
    if (item.basis != Basis::concept_) continue;
    const Reach& reach = item.reached_by.front();
    const std::string& id = side.own_refs(side.mapping(reach))[reach.ref].value.concept_id;
    ++by_concept;
    concepts.insert(id);
    if (!carries_itself(framework.entries[item.entry], id)) ++inherited;
  }
  if (by_concept == 0) return {};
  Inline titles;
  for (const std::string_view id : concepts) {
    add_to_list(titles, page.say(Phrase::quoted, arg("text", concept_title(page, framework, id))));
  }
  return page.count(Phrase::summary_concept, by_concept, arg("own", short_name(framework)),
                    arg("concepts", titles), arg("inherited", inherited),
                    arg("file", code(framework.file->name())));
}

}  // namespace crosswalk::report
