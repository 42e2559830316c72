#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "model/reached.hpp"
#include "report/judgement.hpp"
#include "report/sections.hpp"
#include "report/trails.hpp"

namespace crosswalk::report {
namespace {

// Of more items that a ref reaches only so many are named: which they are follows from the category
// or the concept.
constexpr std::size_t most_reached = 50;

/// One side of the mappings, and which items the refs of each reach.
class MappingSide {
 public:
  MappingSide(const Page& page, const Side& side)
      : page_(page), side_(side), index_(side.framework()) {}

  /// "PSW-9.5; PSW-10: 10.1, 10.2": the entries of a mapping, whose texts stand in the lists of the
  /// items, and what a category or a concept reaches.
  [[nodiscard]] Inline refs_words(const Mapping& mapping) const {
    const std::vector<Located<Ref>>& refs = side_.own_refs(mapping);
    if (refs.empty()) return page_.say(Phrase::no_counterpart);
    Inline words;
    for (std::size_t i = 0; i < refs.size(); ++i) {
      const Ref& ref = refs[i].value;
      page_.add_after_semicolon(words, words_for(ref));
      if (ref.concept_id.empty() || ref.entry.empty()) continue;
      // The concept that several refs share stands after the last of them.
      if (i + 1 < refs.size() && refs[i + 1].value.concept_id == ref.concept_id) continue;
      const Inline title = concept_title(page_, side_.framework(), ref.concept_id);
      words += " (" + page_.say(Phrase::basis_concept, arg("concept", title)) + ")";
    }
    return words;
  }

  /// "PSW 9.2, 9.3": the ids alone.
  [[nodiscard]] Inline ids(const Mapping& mapping) const {
    Inline words = short_name(side_.framework());
    const char* separator = " ";
    for (const Located<Ref>& ref : side_.own_refs(mapping)) {
      const auto found = index_.find(ref.value.entry);
      words += separator + (found ? marked_id(page_, side_.framework().entries[*found])
                                  : Inline(to_string(ref.value)));
      separator = ", ";
    }
    return words;
  }

  [[nodiscard]] const EntryIndex& index() const { return index_; }

 private:
  [[nodiscard]] Inline words_for(const Ref& ref) const {
    const Framework& framework = side_.framework();
    const auto found = index_.find(ref.entry);
    Inline name = ref.entry;
    if (found) {
      const Entry& entry = framework.entries[*found];
      name = stable_id(framework, entry);
      if (entry.is_item) return link_to(item_anchor(side_, entry), name);
    }
    Inline words = ref.entry.empty() ? ref_words(page_, framework, ref, name) : name;
    const Inline& items = reached_words(ref);
    if (items.empty()) return words;
    return page_.say(Phrase::reached_items, arg("ref", words), arg("items", items));
  }

  /// The items that a ref to a category or a concept reaches.
  const Inline& reached_words(const Ref& ref) const {
    const auto [place, is_new] = reached_words_.try_emplace(to_string(ref));
    if (!is_new) return place->second;
    std::size_t count = 0;
    for (const ReachedItem& reached : reached_items(side_.framework(), index_, ref)) {
      if (++count > most_reached) continue;
      const Entry& item = side_.framework().entries[reached.entry];
      add_to_list(place->second, link_to(item_anchor(side_, item), item.id.value));
    }
    if (count > most_reached) {
      page_.add_after_semicolon(place->second,
                                page_.count(Phrase::more_items, count - most_reached));
    }
    return place->second;
  }

  const Page& page_;
  const Side side_;
  EntryIndex index_;
  mutable std::map<std::string, Inline> reached_words_;  ///< by ref, filled on demand
};

/// The relation of a mapping with the symbol of its class.
Inline relation_mark(const Page& page, const Mapping& mapping) {
  return strong(with_symbol(class_of(mapping.relation.value),
                            relation_words(page, mapping, page.table().state_of(mapping))));
}

/// Every path with its hops, and the reason of each curated mapping once.
void append_paths(Page& page) {
  const MappingSide left_side(page, page.left());
  const MappingSide right_side(page, page.right());
  const MappingTrails trails(page);
  List paths;
  std::vector<const Hop*> used;
  std::set<std::pair<const ComparedTable*, std::size_t>> known;
  const std::vector<Mapping>& mappings = page.crosswalk().mappings;
  for (std::size_t number = 0; number < mappings.size(); ++number) {
    const Mapping& mapping = mappings[number];
    ListItem path{
        .words = page.with_colon(code(mapping.id.value), left_side.ids(mapping) + " · " +
                                                             relation_mark(page, mapping) + " · " +
                                                             right_side.ids(mapping)),
        .anchor = mapping_anchor(mapping),
        .facets = page.filters.of_mapping(mapping, page.table().states[number], left_side.index(),
                                          right_side.index()),
        .trail = trails.of(number)};
    const std::vector<Hop>& hops = page.table().states[number].hops;
    for (std::size_t i = 0; i < hops.size(); ++i) {
      const Hop& hop = hops[i];
      path.parts.push_back({.words = hop_line(page, i + 1, hop)});
      if (known.emplace(hop.table, hop.mapping).second) used.push_back(&hop);
    }
    paths.items.push_back(std::move(path));
  }
  page.document.blocks.emplace_back(std::move(paths));

  page.heading(3, page.say(Phrase::heading_hops));
  for (const Hop* hop : used) {
    page.paragraphs(row_name(page, *hop) + ":", paragraphs_of(page, hop->row().rationale, ""));
  }
}

Inline review_words(const Page& page, const Mapping& mapping) {
  Inline words = page.say(Phrase::mapping_reviewed, arg("date", mapping.reviewed->on),
                          arg("who", mapping.reviewed->by));
  if (page.table().state_of(mapping).is_stale()) words += " " + page.say(Phrase::stale);
  return words;
}

/// Whether all mappings were reviewed on one day by the same people, and none is stale.
bool share_review(const ComparedTable& table) {
  const std::vector<Mapping>& mappings = table.crosswalk.mappings;
  return !has_stale(table) &&
         std::all_of(mappings.begin(), mappings.end(), [&mappings](const Mapping& mapping) {
           return mapping.reviewed && mapping.reviewed->on == mappings.front().reviewed->on &&
                  mapping.reviewed->by == mappings.front().reviewed->by;
         });
}

/// Whether a mapping has words of its source or names categories that the source cites.
bool cite_source(const std::vector<Mapping>& mappings) {
  return std::any_of(mappings.begin(), mappings.end(), [](const Mapping& mapping) {
    return !mapping.cited.empty() || !mapping.quote.empty();
  });
}

/// The words of the source on one side, and the categories that it cites.
void append_source_words(Page& page, const Mapping& mapping, const Framework& cited) {
  Inline source;
  if (!mapping.cited.empty()) {
    source = page.say(Phrase::mapping_cited, arg("cited", cited_words(mapping)));
  }
  const std::vector<Inline> quote = paragraphs_of(page, mapping.quote, cited.original.value);
  if (quote.size() == 1) {
    const Text::Version& version =
        *mapping.quote.best(page.catalogue.language, cited.original.value);
    const Inline words = page.say(Phrase::mapping_quote) + " " +
                         page.say(Phrase::quoted, arg("text", words_in(page, version))) +
                         language_tag(page, version);
    source = source.empty() ? words : words + " · " + source;
  }
  if (!source.empty()) page.paragraph(source);
  if (quote.size() > 1) {
    page.paragraph(page.say(Phrase::mapping_quote));
    page.document.blocks.emplace_back(Quote{.paragraphs = quote});
  }
}

/// One curated mapping: its judgement, its reason, and what the source says.
void append_mapping(Page& page, std::size_t number, const MappingSide& left_side,
                    const MappingSide& right_side, const MappingTrails& trails, bool has_review) {
  const Mapping& mapping = page.crosswalk().mappings[number];
  const Framework& cited = page.table().turned ? page.right().framework() : page.left().framework();
  page.heading(3, mapping.id.value);
  auto& heading = std::get<Heading>(page.document.blocks.back());
  heading.anchor = mapping_anchor(mapping);
  heading.facets = page.filters.of_mapping(mapping, page.table().states[number], left_side.index(),
                                           right_side.index());
  heading.trail = trails.of(number);
  page.paragraph(left_side.refs_words(mapping) + " · " + relation_mark(page, mapping) + " · " +
                 right_side.refs_words(mapping));
  page.paragraphs("", paragraphs_of(page, mapping.rationale, ""));
  append_source_words(page, mapping, cited);
  if (mapping.source) {
    page.bullet(page.say(Phrase::mapping_source, arg("source", one_line(*mapping.source))));
  }
  if (has_review && mapping.reviewed) page.bullet(review_words(page, mapping));
  page.end_list();
  if (!mapping.note.empty()) {
    page.paragraphs(page.say(Phrase::mapping_note), paragraphs_of(page, mapping.note, ""));
  }
}

}  // namespace

void append_mappings(Page& page) {
  const std::vector<Mapping>& mappings = page.crosswalk().mappings;
  page.heading(2, page.say(Phrase::heading_mappings));
  const bool is_of_paths = is_derived(page.table());
  Inline intro = page.say(is_of_paths ? Phrase::path_mappings_intro : Phrase::mappings_intro,
                          arg("left", short_name(page.left().framework())),
                          arg("right", short_name(page.right().framework())));
  if (cite_source(mappings)) {
    const Side& cited = page.table().turned ? page.right() : page.left();
    intro += " " + page.say(Phrase::mappings_source, arg("cited", short_name(cited.framework())));
  }
  page.paragraph(std::move(intro));
  if (is_of_paths) {
    page.paragraph(page.say(Phrase::path_intro));
    return append_paths(page);
  }
  const bool is_shared = !mappings.empty() && share_review(page.table());
  if (is_shared) page.paragraph(review_words(page, mappings.front()));
  const MappingSide left_side(page, page.left());
  const MappingSide right_side(page, page.right());
  const MappingTrails trails(page);
  for (std::size_t number = 0; number < mappings.size(); ++number) {
    append_mapping(page, number, left_side, right_side, trails, !is_shared);
  }
}

}  // namespace crosswalk::report
