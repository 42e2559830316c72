#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <limits>
#include <map>
#include <numeric>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "check/check_rules.hpp"
#include "check/crosswalk_checks.hpp"
#include "model/comparison.hpp"
#include "model/reached.hpp"

namespace crosswalk {

namespace {

constexpr std::size_t no_mapping = std::numeric_limits<std::size_t>::max();

/// Of the mappings that reach an item on the same basis: the first with the relation `none`, and
/// the first with another relation.
struct FirstMappings {
  std::size_t none = no_mapping;
  std::size_t counterpart = no_mapping;

  void add(std::size_t mapping, bool is_none) {
    std::size_t& first = is_none ? none : counterpart;
    first = std::min(first, mapping);
  }

  [[nodiscard]] bool is_contradictory() const {
    return none != no_mapping && counterpart != no_mapping;
  }
};

/// Two mappings that contradict each other, and the item that shows it.
struct Contradiction {
  std::size_t item = 0;
  Specificity by = {};
  FirstMappings judged = {};
};

/// Keeps for each entry the first value that was set for a range holding it. Entries that have a
/// value are skipped in one step.
class FirstValues {
 public:
  explicit FirstValues(std::size_t size) : next_(size + 1), values_(size, no_mapping) {
    std::iota(next_.begin(), next_.end(), std::size_t{0});
  }

  void set(const EntryRange& range, std::size_t value) {
    for (std::size_t at = first_unset(range.first); at < range.end; at = first_unset(at)) {
      values_[at] = value;
      next_[at] = at + 1;
    }
  }

  [[nodiscard]] std::size_t at(std::size_t entry) const { return values_[entry]; }

 private:
  std::size_t first_unset(std::size_t at) {
    std::size_t found = at;
    while (next_[found] != found) found = next_[found];
    while (next_[at] != found) at = std::exchange(next_[at], found);
    return found;
  }

  std::vector<std::size_t> next_;
  std::vector<std::size_t> values_;
};

/// Finds the contradictions on one side of a table. It works with the entries that refs name, not
/// with each item that they reach: a hundred mappings about a category of a hundred items do not
/// take ten thousand steps.
class ContradictionFinder {
 public:
  ContradictionFinder(const Crosswalk& table, const Framework& framework, const EntryIndex& index)
      : table_(table),
        framework_(framework),
        index_(index),
        none_by_concept_(framework.entries.size()),
        counterpart_by_concept_(framework.entries.size()) {}

  /// The contradictions by item, and for one item by basis.
  std::vector<Contradiction> find(const std::vector<Located<Ref>> Mapping::*side) {
    for (std::size_t mapping = 0; mapping < table_.mappings.size(); ++mapping) {
      const bool is_none = table_.mappings[mapping].relation.value == Relation::none;
      for (const Located<Ref>& ref : table_.mappings[mapping].*side) {
        if (ref.value.concept_id.empty()) {
          const auto entry = index_.find(ref.value.entry);
          if (entry) by_entry_[*entry].add(mapping, is_none);
        } else {
          add_concept(ref.value, mapping, is_none);
        }
      }
    }
    std::vector<Contradiction> found;
    for (const auto& [entry, judged] : by_entry_) {
      if (judged.is_contradictory()) add_shown_by_first_item(entry, judged, found);
    }
    for (std::size_t item = 0; item < framework_.entries.size(); ++item) {
      const FirstMappings judged{.none = none_by_concept_.at(item),
                                 .counterpart = counterpart_by_concept_.at(item)};
      if (framework_.entries[item].is_item && judged.is_contradictory()) {
        found.push_back({.item = item, .by = {.basis = Basis::concept_}, .judged = judged});
      }
    }
    std::sort(found.begin(), found.end(), [](const Contradiction& a, const Contradiction& b) {
      return std::pair(a.item, a.by) < std::pair(b.item, b.by);
    });
    return found;
  }

 private:
  /// Mappings are added in order, so only the first mapping of each kind that names a ref can be
  /// the first for an item.
  void add_concept(const Ref& ref, std::size_t mapping, bool is_none) {
    if (!seen_.emplace(to_string(ref), is_none).second) return;
    FirstValues& first_values = is_none ? none_by_concept_ : counterpart_by_concept_;
    for (const EntryRange& range : reached_ranges(framework_, index_, ref)) {
      first_values.set(range, mapping);
    }
  }

  void add_shown_by_first_item(std::size_t entry, const FirstMappings& judged,
                               std::vector<Contradiction>& found) const {
    const std::size_t end = framework_.entries[entry].end;
    std::size_t item = entry;
    while (item < end && !framework_.entries[item].is_item) ++item;
    if (item == end) return;
    Specificity by{.basis = Basis::item};
    if (item != entry) {
      by.basis = Basis::category;
      for (std::size_t at = item; at != entry; at = framework_.entries[at].parent) ++by.distance;
    }
    found.push_back({.item = item, .by = by, .judged = judged});
  }

  const Crosswalk& table_;
  const Framework& framework_;
  const EntryIndex& index_;
  std::map<std::size_t, FirstMappings> by_entry_;
  std::set<std::pair<std::string, bool>> seen_;
  FirstValues none_by_concept_;
  FirstValues counterpart_by_concept_;
};

/// Reports each pair of mappings that contradict each other on one side. A pair is reported once,
/// at its first item.
void check_side(const CrosswalkInContext& context, const Framework& framework,
                const EntryIndex& index, const std::vector<Located<Ref>> Mapping::*side,
                Diagnostics& diagnostics) {
  const std::vector<Mapping>& mappings = context.table.mappings;
  std::set<std::pair<std::size_t, std::size_t>> reported;
  for (const Contradiction& found :
       ContradictionFinder(context.table, framework, index).find(side)) {
    if (!reported.emplace(found.judged.none, found.judged.counterpart).second) continue;
    const std::string& id = framework.entries[found.item].id.value;
    const Mapping& none = mappings[found.judged.none];
    const Mapping& counterpart = mappings[found.judged.counterpart];
    Diagnostic& diagnostic = diagnostics.report(
        rules::contradictory_mappings, *context.table.file, none.id.at,
        fmt::format("mapping '{}' finds no counterpart of '{}', and '{}' finds one", none.id.value,
                    id, counterpart.id.value));
    diagnostic.facts = {id, none.id.value, counterpart.id.value};
    diagnostic.notes.push_back(
        {context.table.file, counterpart.id.at, "the counterpart is found here"});
  }
}

}  // namespace

void check_contradictions(const CrosswalkInContext& context, Diagnostics& diagnostics) {
  check_side(context, context.left, context.left_index, &Mapping::left, diagnostics);
  check_side(context, context.right, context.right_index, &Mapping::right, diagnostics);
}

}  // namespace crosswalk
