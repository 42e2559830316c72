#include "compare/evidence.hpp"

#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "compare/compare.hpp"
#include "model/reached.hpp"

namespace crosswalk {

Framework with_evidence(const Framework& framework, Evidence minimum) {
  std::vector<Entry> kept;
  std::vector<std::size_t> new_index(framework.entries.size());
  for (std::size_t i = 0; i < framework.entries.size(); ++i) {
    new_index[i] = kept.size();
    const Entry& entry = framework.entries[i];
    if (entry.is_item && entry.evidence && *entry.evidence > minimum) continue;
    kept.push_back(entry);
    if (entry.parent != Entry::no_parent) kept.back().parent = new_index[entry.parent];
  }
  // An entry's new end is the new index of the first kept entry behind its subtree, or the number
  // of entries.
  for (Entry& entry : kept) {
    entry.end = entry.end < new_index.size() ? new_index[entry.end] : kept.size();
  }

  Framework result = framework;
  result.entries = std::move(kept);
  return result;
}

namespace {

/// One side of a table: its framework with all items, and without the left-out items.
class ReducedSide {
 public:
  ReducedSide(const Framework& whole, const Framework& reduced)
      : whole_(whole), reduced_(reduced), whole_index_(whole), reduced_index_(reduced) {}

  [[nodiscard]] bool lost_items() const { return reduced_.entries.size() < whole_.entries.size(); }

  /// Drops the refs that no longer reach anything. Returns whether any of the refs lost an item.
  bool drop_lost(std::vector<Located<Ref>>& refs) const {
    bool lost_any = false;
    std::erase_if(refs, [&](const Located<Ref>& ref) {
      const std::size_t before = reached_items(whole_, whole_index_, ref.value).size();
      const std::size_t now = reached_items(reduced_, reduced_index_, ref.value).size();
      lost_any = lost_any || now < before;
      return now == 0 && before > 0;
    });
    return lost_any;
  }

 private:
  const Framework& whole_;
  const Framework& reduced_;
  EntryIndex whole_index_;
  EntryIndex reduced_index_;
};

/// The items of a side by their ids.
std::unordered_map<std::string_view, const ClassedItem*> by_id(const ComparedSide& side) {
  std::unordered_map<std::string_view, const ClassedItem*> items;
  for (const ClassedItem& item : side.items) {
    items.emplace(side.framework->entries[item.entry].id.value, &item);
  }
  return items;
}

void note_left_out(const ComparedSide& whole, ComparedSide& side) {
  side.left_out = whole.items.size() - side.items.size();
  const auto whole_items = by_id(whole);
  for (ClassedItem& item : side.items) {
    if (item.item_class != ItemClass::not_addressed) continue;
    const auto found = whole_items.find(side.framework->entries[item.entry].id.value);
    item.judged_on_left_out =
        found != whole_items.end() && found->second->item_class != ItemClass::not_addressed;
  }
  count_classes(side);
}

}  // namespace

ComparedTable without_lost_refs(ComparedTable table, const Chain& whole, const Chain& reduced,
                                std::size_t hop) {
  const ReducedSide left(*whole.frameworks[hop], *reduced.frameworks[hop]);
  const ReducedSide right(*whole.frameworks[hop + 1], *reduced.frameworks[hop + 1]);
  if (left.lost_items() || right.lost_items()) table.crosswalk.coverage = Coverage::partial;
  std::vector<Mapping> kept;
  std::vector<MappingState> kept_states;
  for (std::size_t i = 0; i < table.states.size(); ++i) {
    Mapping& mapping = table.crosswalk.mappings[i];
    MappingState& state = table.states[i];
    const bool had_left = !mapping.left.empty();
    const bool had_right = !mapping.right.empty();
    const bool lost_left = left.drop_lost(mapping.left);
    const bool lost_right = right.drop_lost(mapping.right);
    // A `none` was judged by looking at everything on the other side.
    state.judged_on_left_out =
        mapping.relation.value == Relation::none &&
        (had_left ? lost_left || right.lost_items() : lost_right || left.lost_items());
    if ((had_left && mapping.left.empty()) || (had_right && mapping.right.empty())) continue;
    kept.push_back(std::move(mapping));
    kept_states.push_back(std::move(state));
  }
  table.crosswalk.mappings = std::move(kept);
  table.states = std::move(kept_states);
  return table;
}

void note_left_out(const Comparison& whole, Comparison& comparison) {
  note_left_out(whole.left, comparison.left);
  note_left_out(whole.right, comparison.right);
}

}  // namespace crosswalk
