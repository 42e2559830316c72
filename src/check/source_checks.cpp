#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "check/crosswalk_checks.hpp"
#include "check/rules.hpp"
#include "model/reached.hpp"

namespace crosswalk {

namespace {

/// The left category of that label or id.
std::optional<std::size_t> category_named(const Framework& framework, std::string_view name) {
  for (std::size_t i = 0; i < framework.entries.size(); ++i) {
    const Entry& entry = framework.entries[i];
    if (!entry.is_item && (entry.label.value == name || entry.id.value == name)) return i;
  }
  return std::nullopt;
}

/// The categories of the left framework that a mapping cites; unknown ones are left out.
std::vector<std::size_t> cited_categories(const CrosswalkInContext& context,
                                          const Mapping& mapping) {
  std::vector<std::size_t> cited;
  for (const Located<std::string>& name : mapping.cited) {
    if (const auto category = category_named(context.left, name.value)) cited.push_back(*category);
  }
  return cited;
}

bool lies_in(const Framework& framework, std::size_t entry, std::size_t category) {
  return category <= entry && entry < framework.entries[category].end;
}

bool lies_in_any(const Framework& framework, std::size_t entry,
                 const std::vector<std::size_t>& categories) {
  return std::any_of(categories.begin(), categories.end(),
                     [&](std::size_t category) { return lies_in(framework, entry, category); });
}

/// Where a mapping's left refs lie: the entries they name; for a bare concept, its items.
std::vector<std::size_t> places_of(const CrosswalkInContext& context, const Mapping& mapping) {
  std::vector<std::size_t> places;
  for (const Located<Ref>& ref : mapping.left) {
    if (const auto named = context.left_index.find(ref.value.entry)) {
      places.push_back(*named);
    } else if (ref.value.entry.empty()) {
      for (const ReachedItem& item : reached_items(context.left, context.left_index, ref.value)) {
        places.push_back(item.entry);
      }
    }
  }
  return places;
}

/// What the checked words are looked for in: the folded texts, in one language, of the entries
/// that a mapping's left refs name and of the items that they reach.
std::vector<std::string> texts_reached(const CrosswalkInContext& context, const Mapping& mapping,
                                       std::string_view language) {
  std::vector<std::string> texts;
  const auto add = [&](std::size_t entry) {
    for (const Text* text :
         {&context.left.entries[entry].title, &context.left.entries[entry].text}) {
      if (const Text::Version* version = text->find(language)) {
        texts.push_back(folded(version->words.value));
      }
    }
  };
  for (const Located<Ref>& ref : mapping.left) {
    if (const auto named = context.left_index.find(ref.value.entry)) add(*named);
    for (const ReachedItem& item : reached_items(context.left, context.left_index, ref.value)) {
      add(item.entry);
    }
  }
  return texts;
}

std::string_view trimmed(std::string_view words) {
  constexpr std::string_view blanks = " \t\n";
  words.remove_prefix(std::min(words.find_first_not_of(blanks), words.size()));
  return words.substr(0, words.find_last_not_of(blanks) + 1);
}

/// The parts of a quote between the marks of left-out words, "…" or "...", without the marks.
std::vector<std::string_view> fragments_of(std::string_view quote) {
  constexpr std::string_view ellipsis = "…";
  constexpr std::string_view dots = "...";
  std::vector<std::string_view> fragments;
  while (true) {
    const std::size_t mark = std::min(quote.find(ellipsis), quote.find(dots));
    const std::string_view fragment = trimmed(quote.substr(0, mark));
    if (!fragment.empty()) fragments.push_back(fragment);
    if (mark == std::string_view::npos) return fragments;
    quote.remove_prefix(mark + 3);  // both marks are three bytes long
  }
}

}  // namespace

void check_citations_known(const CrosswalkInContext& context, Diagnostics& diagnostics) {
  std::vector<std::string_view> known;
  for (const Entry& entry : context.left.entries) {
    if (!entry.is_item) known.emplace_back(label_of(entry));
  }
  for (const Mapping& mapping : context.table.mappings) {
    for (const Located<std::string>& name : mapping.cited) {
      if (category_named(context.left, name.value)) continue;
      diagnostics.report(rules::unknown_citation, *context.table.file, name.at,
                         fmt::format("'{}' has no category '{}'{}", context.left.id.value,
                                     name.value, did_you_mean(name.value, known)));
    }
  }
}

void check_citations(const CrosswalkInContext& context, Diagnostics& diagnostics) {
  for (const Mapping& mapping : context.table.mappings) {
    const std::vector<std::size_t> cited = cited_categories(context, mapping);
    if (cited.empty() || cited.size() < mapping.cited.size()) continue;
    const std::vector<std::size_t> places = places_of(context, mapping);
    if (places.empty()) continue;  // nothing on the left, or unknown refs, which are reported
    std::vector<std::string> own;
    for (const std::size_t place : places) {
      const std::string& label = label_of(context.left.entries[top_of(context.left, place)]);
      if (std::find(own.begin(), own.end(), label) == own.end()) own.push_back(label);
    }
    const bool all_cited = std::all_of(places.begin(), places.end(), [&](std::size_t place) {
      return lies_in_any(context.left, place, cited);
    });
    const bool all_own = std::all_of(cited.begin(), cited.end(), [&](std::size_t category) {
      return std::any_of(places.begin(), places.end(),
                         [&](std::size_t place) { return lies_in(context.left, place, category); });
    });
    if (all_cited && all_own) continue;

    std::vector<std::string> named;
    for (const Located<std::string>& name : mapping.cited) named.push_back(name.value);
    Diagnostic& finding = diagnostics.report(
        rules::citation_mismatch, *context.table.file, mapping.cited.front().at,
        fmt::format("mapping '{}' cites {}, but its refs lie in {}", mapping.id.value,
                    fmt::join(named, ", "), fmt::join(own, ", ")));
    finding.facts = {mapping.id.value, fmt::format("{}", fmt::join(named, ", ")),
                     fmt::format("{}", fmt::join(own, ", "))};
  }
}

void check_concept_places(const CrosswalkInContext& context, Diagnostics& diagnostics) {
  for (const Mapping& mapping : context.table.mappings) {
    const std::vector<std::size_t> cited = cited_categories(context, mapping);
    if (cited.empty()) continue;
    std::vector<std::string_view> seen;
    for (const Located<Ref>& ref : mapping.left) {
      const std::string& concept_id = ref.value.concept_id;
      if (concept_id.empty() || std::find(seen.begin(), seen.end(), concept_id) != seen.end()) {
        continue;
      }
      seen.emplace_back(concept_id);
      const Ref everywhere{.concept_id = concept_id};
      for (const ReachedItem& item : reached_items(context.left, context.left_index, everywhere)) {
        if (lies_in_any(context.left, item.entry, cited)) continue;
        const Entry& entry = context.left.entries[item.entry];
        const std::string& label = label_of(context.left.entries[top_of(context.left, item.entry)]);
        Diagnostic& finding = diagnostics.report(
            rules::uncited_concept, *context.table.file, mapping.cited.front().at,
            fmt::format(
                "item '{}' carries the concept '{}' in {}, which mapping '{}' does not cite",
                entry.id.value, concept_id, label, mapping.id.value));
        finding.facts = {entry.id.value, concept_id, label, mapping.id.value};
        finding.notes.push_back({context.left.file, entry.id.at, "the item stands here"});
      }
    }
  }
}

void check_quotes(const CrosswalkInContext& context, Diagnostics& diagnostics) {
  for (const Mapping& mapping : context.table.mappings) {
    if (mapping.left.empty()) continue;
    for (const Text::Version& quote : mapping.quote.versions) {
      const std::vector<std::string> texts = texts_reached(context, mapping, quote.language.value);
      for (const std::string_view fragment : fragments_of(quote.words.value)) {
        const std::string words = folded(fragment);
        const bool found = std::any_of(texts.begin(), texts.end(), [&words](const std::string& t) {
          return t.find(words) != std::string::npos;
        });
        if (found) continue;
        const std::string shown(fragment);
        diagnostics
            .report(rules::quote_not_found, *context.table.file, quote.words.at,
                    fmt::format("the words quoted by mapping '{}' stand in none of the entries "
                                "that it names: '{}'",
                                mapping.id.value, shown))
            .facts = {mapping.id.value, shown};
        break;  // one finding a quote
      }
    }
  }
}

}  // namespace crosswalk
