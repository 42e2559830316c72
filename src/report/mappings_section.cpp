#include <map>
#include <string>
#include <vector>

#include "model/reached.hpp"
#include "report/class_label.hpp"
#include "report/sections.hpp"

namespace crosswalk::report {
namespace {

// Of more items that a ref with a concept reaches only so many are named: which they are follows
// from the concept.
constexpr std::size_t most_reached = 50;

/// One side of the mappings, and which items the refs of each reach.
class MappingSide {
 public:
  MappingSide(Page& page, const Side& side) : page_(page), side_(side), index_(side.framework()) {}

  /// Appends the refs of the mapping at index `mapping`: on the line of the framework's name if
  /// there is one ref, else as a list below it.
  void append(std::size_t mapping) {
    const std::vector<Located<Ref>>& refs = side_.own_refs(page_.table().mappings[mapping]);
    const Inline name = short_name(side_.framework());
    const auto say = [&](const Inline& entries) {
      return page_.say(Phrase::mapping_side, arg("short", name), arg("entries", entries));
    };
    if (refs.empty()) return page_.bullet(say(page_.say(Phrase::no_counterpart)));
    if (refs.size() == 1) return page_.bullet(say(words_for(mapping, 0)));
    std::vector<ListItem> parts;
    for (std::size_t ref = 0; ref < refs.size(); ++ref) {
      parts.push_back({.words = words_for(mapping, ref)});
    }
    page_.bullet(say(""), std::move(parts));
  }

 private:
  Inline words_for(std::size_t mapping, std::size_t number) const {
    const Framework& framework = side_.framework();
    const Ref& ref = side_.own_refs(page_.table().mappings[mapping])[number].value;
    const auto found = index_.find(ref.entry);
    Inline words = ref_words(page_, framework, ref,
                             found ? in_full(framework.entries[*found]) : Inline(ref.entry));
    if (ref.concept_id.empty()) return words;

    const Inline& items = reached_words(ref);
    if (items.empty()) return words;
    return page_.say(Phrase::reached_items, arg("ref", words), arg("items", items));
  }

  Inline in_full(const Entry& entry) const {
    if (!entry.is_item) return named_entry(page_, side_.framework(), entry);
    return marked_id(page_, entry) + ": " + item_text(page_, side_.framework(), entry);
  }

  /// The items that a ref with a concept reaches.
  const Inline& reached_words(const Ref& ref) const {
    const auto [place, is_new] = reached_words_.try_emplace(to_string(ref));
    if (!is_new) return place->second;
    std::size_t count = 0;
    for (const ReachedItem& reached : reached_items(side_.framework(), index_, ref)) {
      if (++count > most_reached) continue;
      if (!place->second.empty()) place->second += Inline(", ");
      place->second += marked_id(page_, side_.framework().entries[reached.entry]);
    }
    if (count > most_reached) {
      place->second += "; " + page_.count(Phrase::more_items, count - most_reached);
    }
    return place->second;
  }

  Page& page_;
  const Side side_;
  EntryIndex index_;
  mutable std::map<std::string, Inline> reached_words_;  ///< by ref, filled on demand
};

Inline refs_words(const std::vector<Located<Ref>>& refs) {
  Inline words;
  for (const Located<Ref>& ref : refs) {
    words += Inline(words.empty() ? "" : ", ") + Inline(to_string(ref.value));
  }
  return words;
}

/// The name of a mapping with its crosswalk: "`psw--social-work:ethics`".
Inline row_name(const Page& page, const Crosswalk& table, const Mapping& row) {
  Inline name = code(table.id.value + ':' + row.id.value);
  if (is_stale(row)) name += " " + page.say(Phrase::stale);
  return name;
}

/// The curated mappings that a derived mapping uses, each with its rationale.
void append_hops(Page& page, const Mapping& mapping) {
  for (std::size_t i = 0; i < mapping.hops.size(); ++i) {
    const Crosswalk& table = *mapping.hops[i].table;
    const Mapping& row = table.mappings[mapping.hops[i].mapping];
    const Inline words =
        page.say(Phrase::path_hop, arg("number", i + 1), arg("table", row_name(page, table, row)),
                 arg("left", refs_words(row.left)), arg("relation", relation_words(page, row)),
                 arg("right", refs_words(row.right)));
    page.paragraphs(words + ".", paragraphs_of(page, row.rationale, ""));
    if (mapping.hops[i].reached.size() > 1) {
      Inline between;
      for (const std::string& id : mapping.hops[i].reached) {
        between += Inline(between.empty() ? "" : ", ") + id;
      }
      page.paragraph(page.say(Phrase::path_between, arg("items", between)));
    }
  }
}

Inline cited_words(const Mapping& mapping) {
  Inline words;
  for (const Located<std::string>& label : mapping.cited) {
    words += Inline(words.empty() ? "" : ", ") + label.value;
  }
  return words;
}

}  // namespace

void append_mappings(Page& page) {
  const Framework& left = page.left().framework();
  const Framework& right = page.right().framework();
  MappingSide left_side(page, page.left());
  MappingSide right_side(page, page.right());
  const Framework& cited = page.table().turned ? right : left;
  const std::string cited_name = short_name(cited);

  page.heading(2, page.say(Phrase::heading_mappings));
  page.paragraph(page.say(Phrase::mappings_intro, arg("left", short_name(left)),
                          arg("right", short_name(right))));
  if (is_derived(page.table())) page.paragraph(page.say(Phrase::path_intro));
  for (std::size_t i = 0; i < page.table().mappings.size(); ++i) {
    const Mapping& mapping = page.table().mappings[i];
    page.heading(3, Inline(mapping.id.value));
    left_side.append(i);
    page.bullet(page.say(Phrase::mapping_relation,
                         arg("relation", Inline(class_symbol(class_of(mapping.relation.value))) +
                                             " " + relation_words(page, mapping))));
    right_side.append(i);
    if (!mapping.cited.empty()) {
      page.bullet(page.say(Phrase::mapping_cited, arg("cited", cited_words(mapping)),
                           arg("short", cited_name)));
    }
    if (mapping.source) {
      page.bullet(
          page.say(Phrase::mapping_source, arg("source", Inline(one_line(*mapping.source)))));
    }
    if (mapping.reviewed) {
      Inline words = page.say(Phrase::mapping_reviewed, arg("date", mapping.reviewed->on),
                              arg("who", Inline(mapping.reviewed->by)));
      if (is_stale(mapping)) words += " " + page.say(Phrase::stale);
      page.bullet(words);
    }
    page.end_list();

    append_hops(page, mapping);
    page.paragraphs("", paragraphs_of(page, mapping.rationale, ""));
    if (!mapping.quote.empty()) {
      page.paragraph(page.say(Phrase::mapping_quote, arg("short", cited_name)));
      page.document.blocks.emplace_back(
          Quote{.paragraphs = paragraphs_of(page, mapping.quote, cited.original.value)});
    }
    if (!mapping.note.empty()) {
      page.paragraphs(page.say(Phrase::mapping_note), paragraphs_of(page, mapping.note, ""));
    }
  }
}

}  // namespace crosswalk::report
