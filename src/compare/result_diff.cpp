#include "compare/result_diff.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "compare/compare.hpp"
#include "compare/touched.hpp"

namespace crosswalk {

namespace {

using Correspondence = std::vector<std::optional<std::size_t>>;

/// The classed items of one side by their entries; null for categories.
std::vector<const ClassedItem*> by_entry(const ComparedSide& side) {
  std::vector<const ClassedItem*> items(side.framework->entries.size());
  for (const ClassedItem& item : side.items) items[item.entry] = &item;
  return items;
}

void add_decisive(const Crosswalk& table, const ClassedItem& item,
                  std::vector<std::string>& mappings) {
  for (std::size_t i = 0; i < item.decisive; ++i) {
    std::string name = name_of(table, table.mappings[item.reached_by[i].mapping]);
    if (std::find(mappings.begin(), mappings.end(), name) == mappings.end()) {
      mappings.push_back(std::move(name));
    }
  }
}

/// Compares the classes of one side in two comparisons.
class SideDiffer {
 public:
  SideDiffer(const Comparison& before, const Comparison& after,
             const ComparedSide Comparison::*side)
      : before_(before), after_(after), side_(side) {}

  std::vector<Difference> run(const Correspondence& after_of) {
    const ComparedSide& before = before_.*side_;
    const std::vector<const ClassedItem*> after_items = by_entry(after_.*side_);
    for (const ClassedItem& item : before.items) {
      if (const auto& found = after_of[item.entry]) add(item, *after_items[*found]);
    }
    return std::move(changes_);
  }

 private:
  void add(const ClassedItem& before, const ClassedItem& after) {
    if (before.item_class == after.item_class) return;
    Difference change{.kind = ChangeKind::reclassed, .subject = Subject::result};
    change.table = after_.table->crosswalk.id.value;
    change.framework = (after_.*side_).framework->id.value;
    change.before_id = (before_.*side_).framework->entries[before.entry].id.value;
    change.after_id = (after_.*side_).framework->entries[after.entry].id.value;
    change.before = crosswalk::name_of(before.item_class);
    change.after = crosswalk::name_of(after.item_class);
    add_decisive(before_.table->crosswalk, before, change.mappings);
    add_decisive(after_.table->crosswalk, after, change.mappings);
    changes_.push_back(std::move(change));
  }

  const Comparison& before_;
  const Comparison& after_;
  const ComparedSide Comparison::*side_;
  std::vector<Difference> changes_;
};

void append(std::vector<Difference>& all, std::vector<Difference> more) {
  std::move(more.begin(), more.end(), std::back_inserter(all));
}

}  // namespace

std::vector<Difference> diff_comparisons(const Comparison& before, const Comparison& after,
                                         const Correspondence& after_of) {
  Correspondence same(before.right.framework->entries.size());
  for (std::size_t entry = 0; entry < same.size(); ++entry) same[entry] = entry;
  std::vector<Difference> changes = SideDiffer(before, after, &Comparison::left).run(after_of);
  append(changes, SideDiffer(before, after, &Comparison::right).run(same));
  return changes;
}

std::vector<Difference> diff_results(const Framework& before, const Framework& after,
                                     const Pairing& pairing, const TableInUse& used) {
  // The crosswalk names one edition and is also used with the other, which may have another id.
  ComparedTable on_before = *used.table;
  on_before.crosswalk.left.value = before.id.value;
  ComparedTable on_after = *used.table;
  on_after.crosswalk.left.value = after.id.value;
  std::vector<Difference> changes =
      diff_comparisons(compare(before, *used.other, on_before),
                       compare(after, *used.other, on_after), pairing.after_of);
  const EntryIndex before_index(before);
  const EntryIndex after_index(after);
  for (const Mapping& mapping : used.table->crosswalk.mappings) {
    for (const Located<Ref>& ref : mapping.left) {
      const auto old = before_index.find(ref.value.entry);
      const auto now = after_index.find(ref.value.entry);
      if (!old || (now && now == pairing.after_of[*old])) continue;
      Difference change{.kind = now ? ChangeKind::redirected : ChangeKind::lost,
                        .subject = Subject::mapping};
      change.table = used.table->crosswalk.id.value;
      change.before_id = change.after_id = mapping.id.value;
      change.before = to_string(ref.value);
      if (const auto found = pairing.after_of[*old]) {
        change.after = to_string(
            {.entry = after.entries[*found].id.value, .concept_id = ref.value.concept_id});
      }
      changes.push_back(std::move(change));
    }
  }
  return changes;
}

}  // namespace crosswalk
