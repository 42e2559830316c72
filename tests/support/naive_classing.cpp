#include "support/naive_classing.hpp"

#include <algorithm>

namespace crosswalk::tests {

namespace {

/// What reaches an item comes by this many ranks at most: item, concept and each category.
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

bool is_path(const Mapping& mapping) { return !mapping.hops.empty(); }

/// The first of several refs that reaches an item at `rank`.
std::size_t first_at(const Framework& framework, std::size_t item,
                     const std::vector<Located<Ref>>& refs, int rank) {
  std::size_t ref = 0;
  while (naive_rank(framework, item, refs[ref].value) != rank) ++ref;
  return ref;
}

/// The mappings of `table` by their weight for one item: rule 2 first, then rule 3.
ClassedItem classed(const Framework& framework, std::size_t entry, const Crosswalk& table,
                    bool is_left) {
  ClassedItem item{.entry = entry};
  std::vector<std::optional<int>> found;
  for (const Mapping& mapping : table.mappings) {
    found.push_back(naive_rank(framework, entry, is_left ? mapping.left : mapping.right));
    if (found.back() && is_path(mapping)) found.back() = 0;
  }
  for (int rank = 0; rank < ranks; ++rank) {
    for (const ItemClass item_class : all_classes) {
      for (const bool determined : {true, false}) {
        for (std::size_t m = 0; m < table.mappings.size(); ++m) {
          const Mapping& mapping = table.mappings[m];
          if (found[m] != rank || naive_class(mapping.relation.value) != item_class) continue;
          if (mapping.is_determined != determined) continue;
          const auto& refs = is_left ? mapping.left : mapping.right;
          item.reached_by.push_back(
              {.mapping = m,
               .ref = first_at(framework, entry, refs, *naive_rank(framework, entry, refs)),
               .by = specificity(rank, is_path(mapping))});
        }
      }
    }
  }
  if (item.reached_by.empty()) {
    const bool is_closed = table.coverage == Coverage::complete;
    item.item_class = is_closed ? ItemClass::only : ItemClass::not_addressed;
    item.basis = is_closed ? Basis::closed_table : Basis::none;
    return item;
  }
  const Reach first = item.reached_by.front();
  const Mapping& strongest = table.mappings[first.mapping];
  item.item_class = naive_class(strongest.relation.value);
  item.basis = first.by.basis;
  item.is_determined = strongest.is_determined;
  for (const Reach& reach : item.reached_by) {
    const Mapping& mapping = table.mappings[reach.mapping];
    const bool decides = reach.by.basis == first.by.basis &&
                         reach.by.distance == first.by.distance &&
                         naive_class(mapping.relation.value) == item.item_class &&
                         mapping.is_determined == item.is_determined;
    if (decides) ++item.decisive;
  }
  return item;
}

/// Whether a mapping reaches an item at or below `top` of its right side.
bool speaks_of(const Framework& right, std::size_t top, const Mapping& mapping) {
  for (std::size_t item = 0; item < right.entries.size(); ++item) {
    if (!right.entries[item].is_item || naive_line(right, item).back() != top) continue;
    if (naive_rank(right, item, mapping.right)) return true;
  }
  return false;
}

/// What of `table` speaks of one column: there a `none` row counts in every one.
Crosswalk only_of_column(const Framework& right, std::size_t column, const Crosswalk& table) {
  Crosswalk of_column;
  for (const Mapping& mapping : table.mappings) {
    if (mapping.relation.value == Relation::none || speaks_of(right, column, mapping)) {
      of_column.mappings.push_back(mapping);
    }
  }
  return of_column;
}

/// The items below one row, each classed by what speaks of one column alone.
MatrixCell cell_of(const Framework& left, std::size_t row, std::size_t column,
                   const Crosswalk& of_column) {
  MatrixCell cell{.row = row, .column = column};
  cell.item_class = ItemClass::not_addressed;
  cell.is_determined = false;
  for (std::size_t entry = 0; entry < left.entries.size(); ++entry) {
    if (!left.entries[entry].is_item || naive_line(left, entry).back() != row) continue;
    const ClassedItem item = classed(left, entry, of_column, true);
    if (item.item_class > ItemClass::weak_overlap) continue;
    ++cell.items;
    if (item.is_determined) ++cell.determined;
    if (item.item_class < cell.item_class) {
      cell.item_class = item.item_class;
      cell.is_determined = item.is_determined;
    } else if (item.item_class == cell.item_class && item.is_determined) {
      cell.is_determined = true;
    }
  }
  return cell;
}

std::vector<std::size_t> tops_of(const Framework& framework) {
  std::vector<std::size_t> tops;
  for (std::size_t entry = 0; entry < framework.entries.size(); ++entry) {
    if (framework.entries[entry].parent == Entry::no_parent) tops.push_back(entry);
  }
  return tops;
}

std::vector<MatrixCell> matrix(const Framework& left, const Framework& right,
                               const Crosswalk& table) {
  std::vector<MatrixCell> cells;
  std::vector<Crosswalk> of_column;
  for (const std::size_t column : tops_of(right)) {
    of_column.push_back(only_of_column(right, column, table));
  }
  for (const std::size_t row : tops_of(left)) {
    for (std::size_t i = 0; i < of_column.size(); ++i) {
      const MatrixCell cell = cell_of(left, row, tops_of(right)[i], of_column[i]);
      if (cell.items > 0) cells.push_back(cell);
    }
  }
  return cells;
}

std::string counts_of(const ClassCounts& counts) {
  std::string words;
  for (const ItemClass item_class : all_classes)
    words += " " + std::to_string(counts.of(item_class));
  return words;
}

std::string line_of(const ClassedItem& item, const ComparedSide& side, const Crosswalk& table,
                    bool with_trail) {
  std::string line = side.framework->entries[item.entry].id.value + ": " +
                     std::string(name_of(item.item_class)) + " by " +
                     std::string(name_of(item.basis)) + (item.is_determined ? "" : ", possibly");
  if (item.only_against != nullptr) line += ", only against " + item.only_against->id.value;
  for (std::size_t i = 0; with_trail && i < item.reached_by.size(); ++i) {
    const Reach& reach = item.reached_by[i];
    line += (i == item.decisive ? " | " : " ") + table.mappings[reach.mapping].id.value + '/' +
            std::to_string(reach.ref) + '/' + std::string(name_of(reach.by.basis)) +
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

void naive_count(ComparedSide& side) {
  side.counts = {};
  side.categories.clear();
  for (const ClassedItem& item : side.items) side.counts.add(item.item_class);
  for (std::size_t category = 0; category < side.framework->entries.size(); ++category) {
    if (side.framework->entries[category].is_item) continue;
    RollUp roll_up{.entry = category};
    for (const ClassedItem& item : side.items) {
      const std::vector<std::size_t> line = naive_line(*side.framework, item.entry);
      if (std::count(line.begin(), line.end(), category) > 0) roll_up.counts.add(item.item_class);
    }
    side.categories.push_back(roll_up);
  }
}

ComparedSide naive_side(const Framework& framework, const Crosswalk& table, bool is_left) {
  ComparedSide side{.framework = &framework};
  for (std::size_t entry = 0; entry < framework.entries.size(); ++entry) {
    if (framework.entries[entry].is_item) {
      side.items.push_back(classed(framework, entry, table, is_left));
    }
  }
  naive_count(side);
  return side;
}

Comparison naive_comparison(const Framework& left, const Framework& right, const Crosswalk& table) {
  return {.table = &table,
          .left = naive_side(left, table, true),
          .right = naive_side(right, table, false),
          .matrix = matrix(left, right, table)};
}

std::string lines_of(const ComparedSide& side, const Crosswalk& table, bool with_trail) {
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
             std::to_string(cell.items) + " " + std::string(name_of(cell.item_class)) +
             (cell.is_determined ? ", " : ", possibly, ") + std::to_string(cell.determined) +
             " certain\n";
  }
  return lines;
}

std::string lines_of(const Comparison& comparison, bool with_trail) {
  return lines_of(comparison.left, *comparison.table, with_trail) +
         lines_of(comparison.right, *comparison.table, with_trail) +
         lines_of(comparison.matrix, *comparison.left.framework, *comparison.right.framework);
}

}  // namespace crosswalk::tests
