#include <map>
#include <string>
#include <vector>

#include "model/reached.hpp"
#include "render/markdown_text.hpp"
#include "report/class_label.hpp"
#include "report/sections.hpp"

namespace crosswalk::report {
using namespace crosswalk::render;
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
    const std::string name = short_name(side_.framework());
    const auto say = [&](std::string_view entries) {
      return page_.say(Phrase::mapping_side, fmt::arg("short", name), fmt::arg("entries", entries));
    };
    if (refs.empty()) return page_.bullet(say(page_.say(Phrase::no_counterpart)));
    if (refs.size() == 1) return page_.bullet(say(words_for(mapping, 0)));
    std::string head = say("");
    head.erase(head.find_last_not_of(' ') + 1);
    page_.bullet(head);
    for (std::size_t ref = 0; ref < refs.size(); ++ref) {
      page_.text += "  ";
      page_.bullet(words_for(mapping, ref));
    }
  }

 private:
  std::string words_for(std::size_t mapping, std::size_t number) const {
    const Framework& framework = side_.framework();
    const Ref& ref = side_.own_refs(page_.table().mappings[mapping])[number].value;
    const auto found = index_.find(ref.entry);
    std::string words = ref_words(page_, framework, ref,
                                  found ? in_full(framework.entries[*found]) : escaped(ref.entry));
    if (ref.concept_id.empty()) return words;

    const std::string items = reached_words(ref);
    if (items.empty()) return words;
    return page_.say(Phrase::reached_items, fmt::arg("ref", words), fmt::arg("items", items));
  }

  std::string in_full(const Entry& entry) const {
    if (!entry.is_item) return named_entry(page_, side_.framework(), entry);
    return marked_id(page_, entry) + ": " + item_text(page_, side_.framework(), entry);
  }

  /// The items that a ref with a concept reaches.
  const std::string& reached_words(const Ref& ref) const {
    const auto [place, is_new] = reached_words_.try_emplace(to_string(ref));
    if (!is_new) return place->second;
    std::size_t count = 0;
    for (const ReachedItem& reached : reached_items(side_.framework(), index_, ref)) {
      if (++count > most_reached) continue;
      if (!place->second.empty()) place->second += ", ";
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
  mutable std::map<std::string, std::string> reached_words_;  ///< by ref, filled on demand
};

std::string refs_words(const std::vector<Located<Ref>>& refs) {
  std::string words;
  for (const Located<Ref>& ref : refs) {
    words += (words.empty() ? "" : ", ") + escaped(to_string(ref.value));
  }
  return words;
}

/// The name of a mapping with its crosswalk: "`psw--social-work:ethics`".
std::string row_name(const Page& page, const Crosswalk& table, const Mapping& row) {
  std::string name = code(fmt::format("{}:{}", table.id.value, row.id.value));
  if (is_stale(row)) name += ' ' + page.say(Phrase::stale);
  return name;
}

/// The curated mappings that a derived mapping uses, each with its rationale.
void append_hops(Page& page, const Mapping& mapping) {
  for (std::size_t i = 0; i < mapping.hops.size(); ++i) {
    const Crosswalk& table = *mapping.hops[i].table;
    const Mapping& row = table.mappings[mapping.hops[i].mapping];
    const std::string words = page.say(
        Phrase::path_hop, fmt::arg("number", i + 1), fmt::arg("table", row_name(page, table, row)),
        fmt::arg("left", refs_words(row.left)), fmt::arg("relation", relation_words(page, row)),
        fmt::arg("right", refs_words(row.right)));
    page.paragraphs("", words + '.', tagged(page, row.rationale, ""));
    if (mapping.hops[i].reached.size() > 1) {
      std::string between;
      for (const std::string& id : mapping.hops[i].reached) {
        between += (between.empty() ? "" : ", ") + escaped(id);
      }
      page.paragraph(page.say(Phrase::path_between, fmt::arg("items", between)));
    }
  }
}

std::string cited_words(const Mapping& mapping) {
  std::string words;
  for (const Located<std::string>& label : mapping.cited) {
    if (!words.empty()) words += ", ";
    words += escaped(label.value);
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
  page.paragraph(page.say(Phrase::mappings_intro, fmt::arg("left", short_name(left)),
                          fmt::arg("right", short_name(right))));
  if (is_derived(page.table())) page.paragraph(page.say(Phrase::path_intro));
  for (std::size_t i = 0; i < page.table().mappings.size(); ++i) {
    const Mapping& mapping = page.table().mappings[i];
    page.heading(3, escaped(mapping.id.value));
    left_side.append(i);
    page.bullet(page.say(
        Phrase::mapping_relation,
        fmt::arg("relation", fmt::format("{} {}", class_symbol(class_of(mapping.relation.value)),
                                         relation_words(page, mapping)))));
    right_side.append(i);
    if (!mapping.cited.empty()) {
      page.bullet(page.say(Phrase::mapping_cited, fmt::arg("cited", cited_words(mapping)),
                           fmt::arg("short", cited_name)));
    }
    if (mapping.source) {
      page.bullet(
          page.say(Phrase::mapping_source, fmt::arg("source", escaped(one_line(*mapping.source)))));
    }
    if (mapping.reviewed) {
      std::string words = page.say(Phrase::mapping_reviewed, fmt::arg("date", mapping.reviewed->on),
                                   fmt::arg("who", escaped(mapping.reviewed->by)));
      if (is_stale(mapping)) words += ' ' + page.say(Phrase::stale);
      page.bullet(words);
    }
    page.end_list();

    append_hops(page, mapping);
    page.paragraphs("", "", tagged(page, mapping.rationale, ""));
    if (!mapping.quote.empty()) {
      page.paragraph(page.say(Phrase::mapping_quote, fmt::arg("short", cited_name)));
      page.paragraphs("> ", "", tagged(page, mapping.quote, cited.original.value));
    }
    if (!mapping.note.empty()) {
      page.paragraphs("", page.say(Phrase::mapping_note), tagged(page, mapping.note, ""));
    }
  }
}

}  // namespace crosswalk::report
