#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "check/check_rules.hpp"
#include "check/crosswalk_checks.hpp"
#include "model/reached.hpp"
#include "model/stamp.hpp"
#include "text/suggestions.hpp"
#include "text/unicode.hpp"

namespace crosswalk {

namespace {

/// The categories of the left framework that a mapping cites; unknown ones are left out.
std::vector<EntryRange> cited_categories(const CrosswalkInContext& context,
                                         const Mapping& mapping) {
  std::vector<EntryRange> cited;
  for (const Located<std::string>& name : mapping.cited) {
    const auto category = context.left_categories.find(name.value);
    if (category == context.left_categories.end()) continue;
    cited.push_back({.first = category->second, .end = context.left.entries[category->second].end});
  }
  return cited;
}

/// A set of subtrees of a framework, sorted and without those that lie within another.
class Area {
 public:
  explicit Area(std::vector<EntryRange> ranges) {
    std::sort(ranges.begin(), ranges.end(), [](const EntryRange& a, const EntryRange& b) {
      return std::pair(a.first, b.end) < std::pair(b.first, a.end);
    });
    for (const EntryRange& range : ranges) {
      if (ranges_.empty() || range.first >= ranges_.back().end) ranges_.push_back(range);
    }
  }

  /// The subtree that holds the entry; null where none does.
  [[nodiscard]] const EntryRange* holding(std::size_t entry) const {
    const auto next = after(entry);
    return next != ranges_.begin() && entry < std::prev(next)->end ? &*std::prev(next) : nullptr;
  }

  /// The first entry of the next subtree behind `entry`.
  [[nodiscard]] std::size_t next_after(std::size_t entry) const {
    const auto next = after(entry);
    return next == ranges_.end() ? std::numeric_limits<std::size_t>::max() : next->first;
  }

  /// Whether a subtree has items that lie in the area.
  [[nodiscard]] bool has_items_in(const EntryRange& subtree, const EntryIndex& index) const {
    if (holding(subtree.first) == nullptr) return next_after(subtree.first) < subtree.end;
    return index.items_within(subtree.first, subtree.end) > 0;
  }

 private:
  [[nodiscard]] std::vector<EntryRange>::const_iterator after(std::size_t entry) const {
    return std::upper_bound(
        ranges_.begin(), ranges_.end(), entry,
        [](std::size_t place, const EntryRange& range) { return place < range.first; });
  }

  std::vector<EntryRange> ranges_;
};

/// Calls `visit(item)` for the items of `range` that lie outside `area`, in framework order, until
/// it returns false.
template <typename Visit>
bool for_each_item_outside(const Framework& framework, const EntryRange& range, const Area& area,
                           Visit visit) {
  for (std::size_t entry = range.first; entry < range.end;) {
    if (const EntryRange* held = area.holding(entry)) {
      entry = held->end;
      continue;
    }
    if (framework.entries[entry].is_item && !visit(entry)) return false;
    ++entry;
  }
  return true;
}

/// The places of a mapping's left refs: the entries that they name, or for a bare concept, the
/// entries that carry it.
std::vector<EntryRange> places_of(const CrosswalkInContext& context, const Mapping& mapping) {
  std::vector<EntryRange> places;
  for (const Located<Ref>& ref : mapping.left) {
    if (const auto named = context.left_index.find(ref.value.entry)) {
      places.push_back({.first = *named, .end = *named + 1});
    } else if (ref.value.entry.empty()) {
      for (const EntryRange& range : reached_ranges(context.left, context.left_index, ref.value)) {
        if (context.left_index.items_within(range.first, range.end) > 0) places.push_back(range);
      }
    }
  }
  return places;
}

/// The categories that hold the refs of a mapping, if they are other categories than the cited
/// ones; empty where both agree or where there is nothing to compare.
std::vector<std::string> places_other_than_cited(const CrosswalkInContext& context,
                                                 const Mapping& mapping) {
  const std::vector<EntryRange> cited = cited_categories(context, mapping);
  if (cited.empty() || cited.size() < mapping.cited.size()) return {};
  const std::vector<EntryRange> places = places_of(context, mapping);
  const Area cited_area(cited);
  std::vector<std::size_t> named;
  std::vector<EntryRange> subtrees;
  for (const EntryRange& place : places) {
    if (place.end == place.first + 1) {
      named.push_back(place.first);
    } else {
      subtrees.push_back(place);
    }
  }
  std::sort(named.begin(), named.end());
  const Area own_area(std::move(subtrees));
  const bool all_cited = std::all_of(places.begin(), places.end(), [&](const EntryRange& place) {
    if (cited_area.holding(place.first) != nullptr) return true;
    return place.end > place.first + 1 && for_each_item_outside(context.left, place, cited_area,
                                                                [](std::size_t) { return false; });
  });
  const bool all_own = std::all_of(cited.begin(), cited.end(), [&](const EntryRange& category) {
    const auto next = std::lower_bound(named.begin(), named.end(), category.first);
    return (next != named.end() && *next < category.end) ||
           own_area.has_items_in(category, context.left_index);
  });
  if (all_cited && all_own) return {};

  std::vector<std::string> own;
  std::unordered_set<std::string_view> seen;
  for (const EntryRange& place : places) {
    const std::string& label = label_of(context.left.entries[top_of(context.left, place.first)]);
    if (seen.insert(label).second) own.push_back(label);
  }
  return own;
}

/// A cache of folded texts.
class FoldedTexts {
 public:
  const std::string& of(const Text::Version& version) {
    const auto [known, is_new] = by_version_.try_emplace(&version);
    if (is_new) known->second = folded(version.words.value);
    return known->second;
  }

 private:
  std::unordered_map<const Text::Version*, std::string> by_version_;
};

/// The folded texts to search for a quote: those, in one language, of the entries that a mapping's
/// left refs name and of the items that they reach.
std::vector<std::string_view> texts_reached(const CrosswalkInContext& context,
                                            const Mapping& mapping, std::string_view language,
                                            FoldedTexts& folded_texts) {
  std::vector<std::string_view> texts;
  const auto add = [&](std::size_t entry) {
    for (const Text* text :
         {&context.left.entries[entry].title, &context.left.entries[entry].text}) {
      if (const Text::Version* version = text->find(language)) {
        texts.emplace_back(folded_texts.of(*version));
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

/// The parts of a quote between its ellipses ("…" or "..."), without them.
std::vector<std::string_view> fragments_of(std::string_view quote) {
  constexpr std::string_view ellipsis = "…";
  constexpr std::string_view dots = "...";
  std::vector<std::string_view> fragments;
  while (true) {
    const std::size_t mark = std::min(quote.find(ellipsis), quote.find(dots));
    const std::string_view fragment = trimmed(quote.substr(0, mark));
    if (!fragment.empty()) fragments.push_back(fragment);
    if (mark == std::string_view::npos) return fragments;
    quote.remove_prefix(mark + 3);  // both kinds of ellipsis are three bytes long
  }
}

}  // namespace

void check_citations_known(const CrosswalkInContext& context, Diagnostics& diagnostics) {
  std::optional<Suggestions> known;
  for (const Mapping& mapping : context.table.mappings) {
    for (const Located<std::string>& name : mapping.cited) {
      if (context.left_categories.contains(name.value)) continue;
      if (!known) {
        std::vector<std::string_view> labels;
        for (const Entry& entry : context.left.entries) {
          if (!entry.is_item) labels.emplace_back(label_of(entry));
        }
        known.emplace(labels);
      }
      diagnostics.report(rules::unknown_citation, *context.table.file, name.at,
                         fmt::format("'{}' has no category '{}'{}", context.left.id.value,
                                     name.value, known->did_you_mean(name.value)));
    }
  }
}

void check_citations(const CrosswalkInContext& context, Diagnostics& diagnostics) {
  std::unordered_map<std::string, std::vector<std::string>> known;  // by the refs and the citation
  for (const Mapping& mapping : context.table.mappings) {
    std::vector<std::string> names;
    for (const Located<std::string>& name : mapping.cited) names.push_back(name.value);
    const auto [own, is_new] =
        known.try_emplace(fmt::format("{}\n{}", written(mapping.left), fmt::join(names, "\n")));
    if (is_new) own->second = places_other_than_cited(context, mapping);
    if (own->second.empty()) continue;
    const std::string named = fmt::format("{}", fmt::join(names, ", "));
    const std::string places = fmt::format("{}", fmt::join(own->second, ", "));
    diagnostics
        .report(rules::citation_mismatch, *context.table.file, mapping.cited.front().at,
                fmt::format("mapping '{}' cites {}, but its refs lie in {}", mapping.id.value,
                            named, places))
        .facts = {mapping.id.value, named, places};
  }
}

namespace {

/// Reports the items that carry a concept outside the categories that one mapping cites.
class UncitedConcepts {
 public:
  UncitedConcepts(const CrosswalkInContext& context, Diagnostics& diagnostics)
      : context_(context), diagnostics_(diagnostics) {}

  void report(const Mapping& mapping, const std::string& concept_id, const Area& cited) {
    const auto [ranges, is_new] = carriers_.try_emplace(concept_id);
    if (is_new) {
      ranges->second =
          reached_ranges(context_.left, context_.left_index, Ref{.concept_id = concept_id});
    }
    std::size_t reported = 0;
    const auto visit = [&](std::size_t item) {
      Diagnostic& diagnostic = report_item(mapping, concept_id, item);
      if (++reported < most_items) return true;
      diagnostic.notes.push_back({context_.table.file, mapping.cited.front().at,
                                  fmt::format("only the first {} such items are reported of "
                                              "a mapping",
                                              most_items)});
      return false;
    };
    for (auto range = ranges->second.begin(); range != ranges->second.end();) {
      if (const EntryRange* held = cited.holding(range->first)) {
        range = std::lower_bound(
            range, ranges->second.end(), held->end,
            [](const EntryRange& carrier, std::size_t end) { return carrier.first < end; });
        continue;
      }
      if (!for_each_item_outside(context_.left, *range, cited, visit)) return;
      ++range;
    }
  }

 private:
  static constexpr std::size_t most_items = 20;

  Diagnostic& report_item(const Mapping& mapping, const std::string& concept_id, std::size_t item) {
    const Entry& entry = context_.left.entries[item];
    const std::string& label = label_of(context_.left.entries[top_of(context_.left, item)]);
    Diagnostic& diagnostic = diagnostics_.report(
        rules::uncited_concept, *context_.table.file, mapping.cited.front().at,
        fmt::format("item '{}' carries the concept '{}' in {}, which mapping '{}' does not cite",
                    entry.id.value, concept_id, label, mapping.id.value));
    diagnostic.facts = {entry.id.value, concept_id, label, mapping.id.value};
    diagnostic.notes.push_back({context_.left.file, entry.id.at, "the item stands here"});
    return diagnostic;
  }

  const CrosswalkInContext& context_;
  Diagnostics& diagnostics_;
  std::unordered_map<std::string, std::vector<EntryRange>> carriers_;  ///< by concept
};

}  // namespace

void check_concept_places(const CrosswalkInContext& context, Diagnostics& diagnostics) {
  UncitedConcepts uncited(context, diagnostics);
  // Further mappings with the same citation would repeat the diagnostic.
  std::unordered_set<std::string> seen;
  for (const Mapping& mapping : context.table.mappings) {
    const std::vector<EntryRange> cited = cited_categories(context, mapping);
    if (cited.empty()) continue;
    const Area area(cited);
    std::string citation;
    for (const EntryRange& category : cited) citation += fmt::format(" {}", category.first);
    for (const Located<Ref>& ref : mapping.left) {
      const std::string& concept_id = ref.value.concept_id;
      if (concept_id.empty() || !seen.insert(concept_id + citation).second) continue;
      uncited.report(mapping, concept_id, area);
    }
  }
}

void check_quotes(const CrosswalkInContext& context, Diagnostics& diagnostics) {
  FoldedTexts folded_texts;
  for (const Mapping& mapping : context.table.mappings) {
    if (mapping.left.empty()) continue;
    for (const Text::Version& quote : mapping.quote.versions) {
      const std::vector<std::string_view> texts =
          texts_reached(context, mapping, quote.language.value, folded_texts);
      for (const std::string_view fragment : fragments_of(quote.words.value)) {
        const std::string words = folded(fragment);
        const bool found = std::any_of(texts.begin(), texts.end(), [&words](std::string_view text) {
          return text.find(words) != std::string::npos;
        });
        if (found) continue;
        const std::string shown(fragment);
        diagnostics
            .report(rules::quote_not_found, *context.table.file, quote.words.at,
                    fmt::format("the words quoted by mapping '{}' stand in none of the entries "
                                "that it names: '{}'",
                                mapping.id.value, shown))
            .facts = {mapping.id.value, shown};
        break;  // at most one diagnostic for each quote
      }
    }
  }
}

}  // namespace crosswalk
