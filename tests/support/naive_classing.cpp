#include "support/naive_classing.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

#include "text/suggestions.hpp"

namespace crosswalk::tests {

namespace {

/// The number of possible ranks: item, concept and each level of categories.
constexpr int ranks = 10;

Specificity specificity(int rank, bool is_path) {
  if (is_path) return {.basis = Basis::path};
  if (rank == 0) return {.basis = Basis::item};
  if (rank == 1) return {.basis = Basis::concept_};
  return {.basis = Basis::category, .distance = rank - 1};
}

ItemClass naive_class(Relation relation) {
  if (relation == Relation::none) return ItemClass::only;
  if (relation == Relation::weak_overlap) return ItemClass::weak_overlap;
  return ItemClass::overlap;
}

/// The rank by which the mapping `m` of a table reaches an item of one side. All paths have the
/// same rank, since they start at items.
std::optional<int> rank_of(const Framework& framework, std::size_t item, const ComparedTable& table,
                           std::size_t m, bool is_left) {
  const Mapping& mapping = table.crosswalk.mappings[m];
  const std::optional<int> rank =
      naive_rank(framework, item, is_left ? mapping.left : mapping.right);
  return rank && is_derived(table) ? 0 : rank;
}

/// The index of the first ref that reaches an item with `rank`.
std::size_t first_at(const Framework& framework, std::size_t item,
                     const std::vector<Located<Ref>>& refs, std::optional<int> rank) {
  std::size_t ref = 0;
  while (naive_rank(framework, item, refs[ref].value) != rank) ++ref;
  return ref;
}

/// The mappings that reach an item, sorted by rule 2, then by rule 3.
std::vector<Reach> reached_by(const Framework& framework, std::size_t entry,
                              const ComparedTable& table, bool is_left) {
  std::vector<std::optional<int>> found;
  for (std::size_t m = 0; m < table.crosswalk.mappings.size(); ++m) {
    found.push_back(rank_of(framework, entry, table, m, is_left));
  }
  std::vector<Reach> reached;
  for (int rank = 0; rank < ranks; ++rank) {
    for (const ItemClass item_class : all_classes) {
      for (const bool determined : {true, false}) {
        for (std::size_t m = 0; m < table.crosswalk.mappings.size(); ++m) {
          const Mapping& mapping = table.crosswalk.mappings[m];
          if (found[m] != rank || naive_class(mapping.relation.value) != item_class) continue;
          if (table.states[m].is_determined != determined) continue;
          const auto& refs = is_left ? mapping.left : mapping.right;
          reached.push_back(
              {.mapping = m,
               .ref = first_at(framework, entry, refs, naive_rank(framework, entry, refs)),
               .by = specificity(rank, is_derived(table))});
        }
      }
    }
  }
  return reached;
}

bool is_as_near(const Reach& one, const Reach& other) {
  return one.by.basis == other.by.basis && one.by.distance == other.by.distance;
}

/// Applies rules 2 to 4 to one item and the mappings that reach it.
ClassedItem classed(std::size_t entry, const std::vector<Reach>& reached,
                    const ComparedTable& table) {
  ClassedItem item{.entry = entry, .reached_by = reached};
  if (reached.empty()) {
    if (table.crosswalk.coverage == Coverage::partial) return item;
    item.item_class = item.certain_class = ItemClass::only;
    item.basis = Basis::closed_table;
    return item;
  }
  const Reach first = reached.front();
  item.item_class = naive_class(table.crosswalk.mappings[first.mapping].relation.value);
  item.basis = first.by.basis;
  const bool is_determined = table.states[first.mapping].is_determined;
  if (!is_determined) item.determination = Determination::undetermined;
  bool rests_on_what_is_left = false;
  for (const Reach& reach : reached) {
    const MappingState& state = table.states[reach.mapping];
    if (!is_as_near(reach, first)) continue;
    const ItemClass item_class =
        naive_class(table.crosswalk.mappings[reach.mapping].relation.value);
    if (state.is_determined) item.certain_class = std::min(item.certain_class, item_class);
    if (item_class != item.item_class || state.is_determined != is_determined) continue;
    ++item.decisive;
    if (!state.judged_on_left_out) rests_on_what_is_left = true;
  }
  if (rests_on_what_is_left) return item;
  return {.entry = entry, .reached_by = reached, .judged_on_left_out = true};
}

/// Whether the mapping `m` of a table leads to a confirmed item through a confirmed item of each
/// hub.
bool is_confirmed(std::size_t m, const Framework& other, const ComparedTable& table, bool is_left) {
  const std::vector<Hop>& hops = table.states[m].hops;
  bool leads_there = false;
  for (std::size_t item = 0; item < other.entries.size(); ++item) {
    if (!other.entries[item].is_item || naive_unverified(other, item)) continue;
    if (rank_of(other, item, table, m, !is_left)) leads_there = true;
  }
  for (std::size_t hop = 0; hop + 1 < hops.size(); ++hop) {
    const Framework& hub = *table.hubs[hop];
    bool leads_over = false;
    for (std::size_t item = 0; item < hub.entries.size(); ++item) {
      const std::vector<std::string>& ids = hops[hop].reached;
      if (std::count(ids.begin(), ids.end(), hub.entries[item].id.value) == 0) continue;
      if (!naive_unverified(hub, item)) leads_over = true;
    }
    if (!leads_over) leads_there = false;
  }
  return leads_there;
}

/// Whether a mapping reaches an item at or below `top` of its right side.
bool speaks_of(const Framework& right, std::size_t top, const Mapping& mapping) {
  for (std::size_t item = 0; item < right.entries.size(); ++item) {
    if (!right.entries[item].is_item || naive_line(right, item).back() != top) continue;
    if (naive_rank(right, item, mapping.right)) return true;
  }
  return false;
}

std::vector<std::size_t> tops_of(const Framework& framework) {
  std::vector<std::size_t> tops;
  for (std::size_t entry = 0; entry < framework.entries.size(); ++entry) {
    if (framework.entries[entry].parent == Entry::no_parent) tops.push_back(entry);
  }
  return tops;
}

/// The lowest rank of a `none` that reaches a left item.
int nearest_none(const Framework& left, std::size_t item, const ComparedTable& table) {
  int nearest = ranks;
  for (std::size_t m = 0; m < table.crosswalk.mappings.size(); ++m) {
    if (table.crosswalk.mappings[m].relation.value != Relation::none) continue;
    nearest = std::min(nearest, rank_of(left, item, table, m, true).value_or(ranks));
  }
  return nearest;
}

/// For each mapping and column, whether the mapping reaches an item of the column.
std::vector<std::vector<bool>> columns_spoken_of(const Framework& right,
                                                 const ComparedTable& table) {
  std::vector<std::vector<bool>> columns;
  for (const Mapping& mapping : table.crosswalk.mappings) {
    std::vector<bool>& of_mapping = columns.emplace_back();
    for (const std::size_t top : tops_of(right)) {
      of_mapping.push_back(speaks_of(right, top, mapping));
    }
  }
  return columns;
}

/// The columns in which a left item has a counterpart by a mapping that no `none` of lower rank
/// outweighs, each with the strongest class.
std::vector<ItemColumn> columns_of(const Framework& left, std::size_t item, const Framework& right,
                                   const ComparedTable& table,
                                   const std::vector<std::vector<bool>>& spoken_of) {
  const int none = nearest_none(left, item, table);
  std::vector<ItemColumn> columns;
  for (std::size_t column = 0; column < tops_of(right).size(); ++column) {
    std::optional<std::pair<ItemClass, Determination>> strongest;
    for (std::size_t m = 0; m < table.crosswalk.mappings.size(); ++m) {
      const Mapping& mapping = table.crosswalk.mappings[m];
      if (mapping.relation.value == Relation::none || !spoken_of[m][column]) continue;
      const std::optional<int> rank = rank_of(left, item, table, m, true);
      if (!rank || *rank > none) continue;
      const std::pair found(naive_class(mapping.relation.value), table.states[m].is_determined
                                                                     ? Determination::determined
                                                                     : Determination::undetermined);
      if (!strongest || found < *strongest) strongest = found;
    }
    if (!strongest) continue;
    columns.push_back({.column = tops_of(right)[column],
                       .item_class = strongest->first,
                       .determination = strongest->second});
  }
  return columns;
}

std::string counts_of(const ClassCounts& counts) {
  std::string words;
  for (const auto& numbers :
       {counts.by_class, counts.possible, counts.certain, counts.unverified}) {
    for (const std::size_t number : numbers) words += ' ' + std::to_string(number);
    words += " /";
  }
  return words + ' ' + std::to_string(counts.only_against) + ' ' +
         std::to_string(counts.judged_on_left_out);
}

void count(const ClassedItem& item, ClassCounts& counts) {
  const auto at = static_cast<std::size_t>(item.item_class);
  counts.by_class.at(at) += 1;
  counts.possible.at(at) += item.determination == Determination::undetermined ? 1 : 0;
  counts.unverified.at(at) += item.rests_on_unverified ? 1 : 0;
  for (const ItemClass certain : {ItemClass::overlap, ItemClass::weak_overlap}) {
    counts.certain.at(static_cast<std::size_t>(certain)) += item.certain_class == certain ? 1 : 0;
  }
  counts.only_against += item.only_against == nullptr ? 0 : 1;
  counts.judged_on_left_out += item.judged_on_left_out ? 1 : 0;
}

std::string strength_of(ItemClass item_class, Determination determination) {
  return std::string(determination == Determination::determined ? "" : "possible ") +
         std::string(name_of(item_class));
}

std::string line_of(const ClassedItem& item, const ComparedSide& side, const ComparedTable& table,
                    bool with_trail) {
  std::string line = side.framework->entries[item.entry].id.value + ": " +
                     strength_of(item.item_class, item.determination) + " by " +
                     std::string(name_of(item.basis)) + ", certain " +
                     std::string(name_of(item.certain_class));
  if (item.rests_on_unverified) line += ", unverified";
  if (item.judged_on_left_out) line += ", judged on what is left out";
  if (item.only_against != nullptr) line += ", only against " + item.only_against->id.value;
  for (std::size_t i = 0; with_trail && i < item.reached_by.size(); ++i) {
    const Reach& reach = item.reached_by[i];
    line += (i == item.decisive ? " | " : " ") + table.crosswalk.mappings[reach.mapping].id.value +
            '/' + std::to_string(reach.ref) + '/' + std::string(name_of(reach.by.basis)) +
            std::to_string(reach.by.distance);
  }
  return line + '\n';
}

}  // namespace

std::vector<std::size_t> naive_line(const Framework& framework, std::size_t entry) {
  std::vector<std::size_t> line{entry};
  while (framework.entries[line.back()].parent != Entry::no_parent) {
    line.push_back(framework.entries[line.back()].parent);
  }
  return line;
}

std::optional<int> naive_rank(const Framework& framework, std::size_t item, const Ref& ref) {
  const std::vector<std::size_t> line = naive_line(framework, item);
  std::optional<int> above;
  bool carries_concept = false;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const Entry& entry = framework.entries[line[i]];
    if (entry.id.value == ref.entry) above = static_cast<int>(i);
    for (const Located<std::string>& carried : entry.concepts) {
      if (carried.value == ref.concept_id) carries_concept = true;
    }
  }
  if (!ref.concept_id.empty()) {
    const bool is_within = ref.entry.empty() || above;
    if (is_within && carries_concept) return 1;
    return std::nullopt;
  }
  if (above && *above > 0) return *above + 1;
  return above;
}

std::optional<int> naive_rank(const Framework& framework, std::size_t item,
                              const std::vector<Located<Ref>>& refs) {
  std::optional<int> nearest;
  for (const Located<Ref>& ref : refs) {
    const std::optional<int> rank = naive_rank(framework, item, ref.value);
    if (rank && (!nearest || *rank < *nearest)) nearest = rank;
  }
  return nearest;
}

bool naive_unverified(const Framework& framework, std::size_t item) {
  const std::optional<Evidence>& evidence = framework.entries[item].evidence;
  return evidence && *evidence == Evidence::unverified;
}

void naive_count(ComparedSide& side) {
  side.counts = {};
  side.categories.clear();
  for (const ClassedItem& item : side.items) count(item, side.counts);
  for (std::size_t category = 0; category < side.framework->entries.size(); ++category) {
    if (side.framework->entries[category].is_item) continue;
    RollUp roll_up{.entry = category};
    for (const ClassedItem& item : side.items) {
      const std::vector<std::size_t> line = naive_line(*side.framework, item.entry);
      if (std::count(line.begin(), line.end(), category) > 0) count(item, roll_up.counts);
    }
    side.categories.push_back(roll_up);
  }
}

ComparedSide naive_side(const Framework& framework, const Framework& other,
                        const ComparedTable& table, bool is_left) {
  ComparedSide side{.framework = &framework};
  auto lists = std::make_unique<ReachLists>();
  for (std::size_t entry = 0; entry < framework.entries.size(); ++entry) {
    if (framework.entries[entry].is_item) {
      lists->push_back(reached_by(framework, entry, table, is_left));
    } else {
      lists->emplace_back();
    }
  }
  std::vector<bool> confirmed;
  for (std::size_t m = 0; m < table.states.size(); ++m) {
    confirmed.push_back(is_confirmed(m, other, table, is_left));
  }
  for (std::size_t entry = 0; entry < framework.entries.size(); ++entry) {
    if (!framework.entries[entry].is_item) continue;
    ClassedItem item = classed(entry, (*lists)[entry], table);
    if (item.item_class == ItemClass::overlap || item.item_class == ItemClass::weak_overlap) {
      item.rests_on_unverified = true;
      for (std::size_t i = 0; i < item.decisive; ++i) {
        if (confirmed[item.reached_by[i].mapping]) item.rests_on_unverified = false;
      }
      if (naive_unverified(framework, entry)) item.rests_on_unverified = true;
    }
    side.items.push_back(item);
  }
  side.reach_lists = std::move(lists);
  naive_count(side);
  return side;
}

Comparison naive_comparison(const Framework& left, const Framework& right,
                            const ComparedTable& table) {
  Comparison comparison{.table = &table,
                        .left = naive_side(left, right, table, true),
                        .right = naive_side(right, left, table, false)};
  const std::vector<std::vector<bool>> spoken_of = columns_spoken_of(right, table);
  for (const ClassedItem& item : comparison.left.items) {
    comparison.left_columns.push_back(columns_of(left, item.entry, right, table, spoken_of));
  }
  comparison.matrix = naive_matrix(comparison);
  return comparison;
}

std::vector<MatrixCell> naive_matrix(const Comparison& comparison) {
  const Framework& left = *comparison.left.framework;
  std::vector<MatrixCell> cells;
  for (const std::size_t row : tops_of(left)) {
    for (const std::size_t column : tops_of(*comparison.right.framework)) {
      MatrixCell cell{.row = row, .column = column};
      std::pair strongest(ItemClass::not_addressed, Determination::undetermined);
      for (std::size_t i = 0; i < comparison.left.items.size(); ++i) {
        if (naive_line(left, comparison.left.items[i].entry).back() != row) continue;
        for (const ItemColumn& found : comparison.left_columns[i]) {
          if (found.column != column) continue;
          ++cell.items;
          if (found.determination == Determination::undetermined) ++cell.possible;
          strongest = std::min(strongest, std::pair(found.item_class, found.determination));
        }
      }
      cell.item_class = strongest.first;
      cell.determination = strongest.second;
      if (cell.items > 0) cells.push_back(cell);
    }
  }
  return cells;
}

std::string lines_of(const ComparedSide& side, const ComparedTable& table, bool with_trail) {
  std::string lines = side.framework->id.value + ":" + counts_of(side.counts) + '\n';
  for (const ClassedItem& item : side.items) lines += line_of(item, side, table, with_trail);
  for (const RollUp& category : side.categories) {
    lines += "below " + side.framework->entries[category.entry].id.value + ":" +
             counts_of(category.counts) + '\n';
  }
  return lines;
}

std::string lines_of(const std::vector<MatrixCell>& matrix, const Framework& left,
                     const Framework& right) {
  std::string lines;
  for (const MatrixCell& cell : matrix) {
    lines += left.entries[cell.row].id.value + " x " + right.entries[cell.column].id.value + ": " +
             strength_of(cell.item_class, cell.determination) + ", " + std::to_string(cell.items) +
             " items, possibly " + std::to_string(cell.possible) + '\n';
  }
  return lines;
}

std::string column_lines_of(const Comparison& comparison) {
  std::string lines;
  for (std::size_t i = 0; i < comparison.left_columns.size(); ++i) {
    lines += "item " + std::to_string(i) + ':';
    for (const ItemColumn& each : comparison.left_columns[i]) {
      lines += ' ' + comparison.right.framework->entries[each.column].id.value + ' ' +
               strength_of(each.item_class, each.determination) + ';';
    }
    lines += '\n';
  }
  return lines;
}

std::string lines_of(const Comparison& comparison, bool with_trail) {
  return lines_of(comparison.left, *comparison.table, with_trail) +
         lines_of(comparison.right, *comparison.table, with_trail) + column_lines_of(comparison) +
         lines_of(comparison.matrix, *comparison.left.framework, *comparison.right.framework);
}

}  // namespace crosswalk::tests
