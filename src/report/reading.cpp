#include "report/reading.hpp"

#include <algorithm>
#include <cstddef>
#include <set>
#include <string_view>

#include "render/markdown_text.hpp"

namespace crosswalk::report {
using namespace crosswalk::render;
namespace {

std::size_t percent_of(std::size_t part, std::size_t total) {
  return (part * 200 + total) / (2 * total);
}

/// The sentence on how many items of one side have a counterpart in a direct comparison.
std::string direct_words(const Page& page, const Side& side) {
  const ClassCounts& counts = side.own().counts;
  const Framework& other = *side.other().framework;
  const std::size_t total = counts.total();
  const std::size_t found = counts.with_counterpart();
  Phrase phrase = Phrase::summary_some;
  if (found == 0) phrase = Phrase::summary_nothing;
  if (found == total) phrase = Phrase::summary_all;
  const Phrase has = is_known_in_part(other) ? Phrase::known_to_have : Phrase::has_counterpart;
  std::string words =
      page.count(phrase, found, fmt::arg("items", items_words(page, side.framework())),
                 fmt::arg("has", page.count(has, std::max<std::size_t>(found, 1))),
                 fmt::arg("other", short_name(other)), fmt::arg("total", total),
                 fmt::arg("percent", percent_of(found, total)),
                 fmt::arg("overlap", counts.of(ItemClass::overlap)),
                 fmt::arg("weak", counts.of(ItemClass::weak_overlap)));
  if (const std::size_t only = counts.of(ItemClass::only); only > 0) {
    words +=
        ' ' + page.count(Phrase::summary_only, only, fmt::arg("own", short_name(side.framework())));
  }
  if (const std::size_t open = counts.of(ItemClass::not_addressed); open > 0) {
    words += ' ' + page.count(Phrase::summary_not_addressed, open);
  }
  return words;
}

/// The sentences on how many items of one side have a path, and how certain the results are.
std::string indirect_words(const Page& page, const Side& side) {
  const ClassCounts& counts = side.own().counts;
  const std::size_t total = counts.total();
  const std::size_t found = counts.with_counterpart();
  const std::string items_name = items_words(page, side.framework());
  const auto items = fmt::arg("items", items_name);
  const std::string other = short_name(*side.other().framework);
  const auto other_arg = fmt::arg("other", other);
  std::string words;
  if (found == 0) {
    words = page.say(Phrase::path_summary_nothing, items, fmt::arg("total", total), other_arg);
  } else {
    const std::size_t certain = counts.certainly_with_counterpart();
    const std::size_t possible = found - certain;
    const std::size_t possible_weak = counts.possible_of(ItemClass::weak_overlap);
    words = page.count(Phrase::path_summary, found, items, fmt::arg("total", total), other_arg,
                       fmt::arg("percent", percent_of(found, total)), fmt::arg("certain", certain),
                       fmt::arg("certain_overlap", counts.certain_of(ItemClass::overlap)),
                       fmt::arg("certain_weak", counts.certain_of(ItemClass::weak_overlap)),
                       fmt::arg("possible", possible),
                       fmt::arg("possible_overlap", possible - possible_weak),
                       fmt::arg("possible_weak", possible_weak));
    // Items with a possible overlap that are certainly a weak overlap, which is the weakest certain
    // class.
    const std::size_t mixed = counts.possible_of(ItemClass::overlap) + possible_weak - possible;
    if (mixed > 0) words += ' ' + page.count(Phrase::path_mixed, mixed);
  }
  if (counts.only_against > 0) {
    words += ' ' + page.count(Phrase::path_only_against, counts.only_against,
                              fmt::arg("hub", short_name(hub_beside(side))), other_arg);
    words += '.';
  }
  const std::size_t open = counts.of(ItemClass::not_addressed) - counts.only_against;
  if (open > 0) words += ' ' + page.count(Phrase::path_not_addressed, open);
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
std::string evidence_words(const Page& page, const Side& side) {
  const ClassCounts& counts = side.own().counts;
  std::string words;
  const std::size_t overlap = counts.unverified_of(ItemClass::overlap);
  const std::size_t weak = counts.unverified_of(ItemClass::weak_overlap);
  if (overlap + weak > 0) {
    words += ' ' + page.count(Phrase::summary_on_unverified, overlap + weak,
                              fmt::arg("overlap", overlap), fmt::arg("weak", weak));
  }
  const ClassCounts unverified = unverified_counts(side.own());
  if (unverified.total() > 0) {
    words += ' ' + page.count(Phrase::summary_unverified, unverified.total(),
                              fmt::arg("own", short_name(side.framework())),
                              fmt::arg("overlap", unverified.of(ItemClass::overlap)),
                              fmt::arg("weak", unverified.of(ItemClass::weak_overlap)),
                              fmt::arg("only", unverified.of(ItemClass::only)),
                              fmt::arg("not_addressed", unverified.of(ItemClass::not_addressed)));
  }
  if (counts.judged_on_left_out > 0) {
    words += ' ' + page.count(Phrase::summary_left_out, counts.judged_on_left_out);
  }
  return words;
}

bool carries_itself(const Entry& entry, std::string_view concept_id) {
  return std::any_of(entry.concepts.begin(), entry.concepts.end(),
                     [concept_id](const auto& own) { return own.value == concept_id; });
}

/// The sentence on how many classes of a direct comparison are based on a concept, and on who
/// assigned the concepts.
std::string concept_words(const Page& page, const Side& side) {
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
  std::string titles;
  for (const std::string_view id : concepts) {
    titles += titles.empty() ? "" : ", ";
    titles += page.say(Phrase::quoted, fmt::arg("text", concept_title(page, framework, id)));
  }
  return ' ' + page.count(Phrase::summary_concept, by_concept,
                          fmt::arg("own", short_name(framework)), fmt::arg("concepts", titles),
                          fmt::arg("inherited", inherited),
                          fmt::arg("file", code(framework.file->name())));
}

}  // namespace

bool is_known_in_part(const Framework& framework) {
  return !framework.items_missing.empty() || framework.left_out > 0;
}

std::string items_words(const Page& page, const Framework& framework) {
  return page.say(is_known_in_part(framework) ? Phrase::own_items_known : Phrase::own_items,
                  fmt::arg("own", short_name(framework)));
}

const Framework& hub_beside(const Side& side) {
  const std::vector<const Framework*>& hubs = side.comparison.table->hubs;
  return side.is_left ? *hubs.front() : *hubs.back();
}

std::string reading(const Page& page, const Side& side) {
  if (side.own().items.empty()) {
    return page.say(Phrase::summary_no_items, fmt::arg("own", short_name(side.framework())));
  }
  const Framework& other = *side.other().framework;
  std::string words =
      is_derived(page.table()) ? indirect_words(page, side) : direct_words(page, side);
  if (other.item_count() == 0) {
    words += ' ' + page.say(Phrase::summary_nothing_known, fmt::arg("other", short_name(other)));
  }
  return words + evidence_words(page, side) + concept_words(page, side);
}

}  // namespace crosswalk::report
