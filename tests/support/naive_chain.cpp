#include "support/naive_chain.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace crosswalk::tests {

namespace {

/// The rank by which a mapping reaches an item; nullopt where a `none` of lower rank outweighs it.
std::optional<int> held_rank(const Framework& framework, std::size_t item,
                             const ComparedTable& table, const Mapping& mapping, bool is_left) {
  const std::optional<int> rank =
      naive_rank(framework, item, is_left ? mapping.left : mapping.right);
  if (!rank) return std::nullopt;
  for (const Mapping& other : table.crosswalk.mappings) {
    if (other.relation.value != Relation::none) continue;
    const std::optional<int> searched =
        naive_rank(framework, item, is_left ? other.left : other.right);
    if (searched && *searched < *rank) return std::nullopt;
  }
  return rank;
}

/// A mapping between one item of each side, and its rank for each.
struct NaiveLink {
  std::size_t mapping = 0;
  int left = 0;
  int right = 0;
};

std::vector<NaiveLink> links_between(const Framework& left, std::size_t left_item,
                                     const Framework& right, std::size_t right_item,
                                     const ComparedTable& table) {
  std::vector<NaiveLink> held;
  for (std::size_t m = 0; m < table.crosswalk.mappings.size(); ++m) {
    const Mapping& mapping = table.crosswalk.mappings[m];
    if (mapping.relation.value == Relation::none) continue;
    const auto left_rank = held_rank(left, left_item, table, mapping, true);
    const auto right_rank = held_rank(right, right_item, table, mapping, false);
    if (left_rank && right_rank) held.push_back({m, *left_rank, *right_rank});
  }
  std::vector<NaiveLink> links;
  for (const NaiveLink& link : held) {
    bool stays = true;
    for (const NaiveLink& other : held) {
      const bool no_farther = other.left <= link.left && other.right <= link.right;
      const bool nearer = other.left < link.left || other.right < link.right;
      if (no_farther && nearer) stays = false;
    }
    if (stays) links.push_back(link);
  }
  return links;
}

/// The relation between two items that follows from a relation between wholes of which one or both
/// items are a part.
Relation of_parts(Relation relation, bool left_is_part, bool right_is_part) {
  using enum Relation;
  static const std::map<std::pair<Relation, int>, Relation> changed{
      {{same, 1}, within},  {{contains, 1}, overlap}, {{same, 2}, contains}, {{within, 2}, overlap},
      {{same, 3}, overlap}, {{contains, 3}, overlap}, {{within, 3}, overlap}};
  const auto found = changed.find({relation, (left_is_part ? 1 : 0) + (right_is_part ? 2 : 0)});
  return found == changed.end() ? relation : found->second;
}

/// The extent after joining with `same`: the other extent, but partial where the `same` itself is
/// partial.
Extent extent_with_same(Extent same, Extent other) {
  if (same == Extent::partial || other == Extent::unstated) return same;
  return other;
}

void add_step(NaivePath& path, Relation relation, Extent extent) {
  if (path.relation == Relation::same && relation == Relation::same) {
    path.extent = extent_with_same(path.extent, extent);
  } else if (path.relation == Relation::same) {
    path.relation = relation;
    path.extent = path.extent == Extent::partial ? Extent::partial : extent;
  } else if (relation == Relation::same) {
    if (extent == Extent::partial) path.extent = Extent::partial;
  } else {
    path.extent = Extent::unstated;
    const bool is_nested = relation == path.relation &&
                           (relation == Relation::within || relation == Relation::contains);
    if (is_nested) return;
    const bool is_weak =
        relation == Relation::weak_overlap || path.relation == Relation::weak_overlap;
    path.relation = is_weak ? Relation::weak_overlap : Relation::overlap;
    path.is_determined = false;
  }
}

/// All continuations of `paths` by one step over a further table.
std::vector<NaivePath> continued(const std::vector<NaivePath>& paths, const Chain& chain,
                                 std::size_t hop) {
  const Framework& left = *chain.frameworks[hop];
  const Framework& right = *chain.frameworks[hop + 1];
  const ComparedTable& table = *chain.tables[hop];
  std::vector<NaivePath> longer;
  for (const NaivePath& path : paths) {
    for (std::size_t item = 0; item < right.entries.size(); ++item) {
      if (!right.entries[item].is_item) continue;
      for (const NaiveLink& link : links_between(left, path.items.back(), right, item, table)) {
        const Mapping& mapping = table.crosswalk.mappings[link.mapping];
        NaivePath next = path;
        next.items.push_back(item);
        next.mappings.push_back(link.mapping);
        add_step(next, of_parts(mapping.relation.value, link.left > 0, link.right > 0),
                 mapping.extent);
        if (table.states[link.mapping].is_stale()) next.is_stale = true;
        longer.push_back(std::move(next));
      }
    }
  }
  return longer;
}

/// 0 to 3: overlap, possible overlap, weak overlap, possible weak overlap.
int strength(const NaivePath& path) {
  return (path.relation == Relation::weak_overlap ? 2 : 0) + (path.is_determined ? 0 : 1);
}

ItemClass class_at(int strength) {
  return strength < 2 ? ItemClass::overlap : ItemClass::weak_overlap;
}

Determination determination_at(int strength) {
  return strength % 2 == 0 ? Determination::determined : Determination::undetermined;
}

/// Whether all items of a path are confirmed, except the one at the near end.
bool leads_to_confirmed(const NaivePath& path, const Chain& chain, bool is_left) {
  for (std::size_t i = 0; i < path.items.size(); ++i) {
    if (i == (is_left ? 0 : path.items.size() - 1)) continue;
    if (naive_unverified(*chain.frameworks[i], path.items[i])) return false;
  }
  return true;
}

ClassedItem item_of(std::size_t entry, const std::vector<NaivePath>& paths, const Chain& chain,
                    bool is_left) {
  std::vector<const NaivePath*> own;
  int best = 4;
  int best_certain = 4;
  for (const NaivePath& path : paths) {
    if ((is_left ? path.items.front() : path.items.back()) != entry) continue;
    own.push_back(&path);
    best = std::min(best, strength(path));
    if (path.is_determined) best_certain = std::min(best_certain, strength(path));
  }
  ClassedItem item{.entry = entry};
  if (best_certain < 4) item.certain_class = class_at(best_certain);
  if (own.empty()) return item;
  item.item_class = class_at(best);
  item.determination = determination_at(best);
  item.basis = Basis::path;
  item.rests_on_unverified = true;
  for (const NaivePath* path : own) {
    if (strength(*path) == best && leads_to_confirmed(*path, chain, is_left)) {
      item.rests_on_unverified = false;
    }
  }
  const Framework& framework = is_left ? *chain.frameworks.front() : *chain.frameworks.back();
  if (naive_unverified(framework, entry)) item.rests_on_unverified = true;
  return item;
}

ComparedSide side_of(const std::vector<NaivePath>& paths, const Chain& chain, bool is_left) {
  const std::size_t last = chain.tables.size() - 1;
  const Framework& framework = *chain.frameworks[is_left ? 0 : last + 1];
  const Framework& hub = *chain.frameworks[is_left ? 1 : last];
  const ComparedSide beside =
      naive_side(framework, hub, *chain.tables[is_left ? 0 : last], is_left);
  ComparedSide side{.framework = &framework};
  for (const ClassedItem& next : beside.items) {
    ClassedItem& item = side.items.emplace_back(item_of(next.entry, paths, chain, is_left));
    if (item.basis == Basis::none && next.item_class == ItemClass::only) item.only_against = &hub;
  }
  naive_count(side);
  return side;
}

/// The columns that the paths of a left item lead to.
std::vector<ItemColumn> columns_of(std::size_t item, const std::vector<NaivePath>& paths,
                                   const Framework& right) {
  std::map<std::size_t, int> best;
  for (const NaivePath& path : paths) {
    if (path.items.front() != item) continue;
    const std::size_t column = naive_line(right, path.items.back()).back();
    const auto place = best.try_emplace(column, strength(path)).first;
    place->second = std::min(place->second, strength(path));
  }
  std::vector<ItemColumn> columns;
  for (const auto& [column, strength] : best) {
    columns.push_back({.column = column,
                       .item_class = class_at(strength),
                       .determination = determination_at(strength)});
  }
  return columns;
}

}  // namespace

std::vector<NaivePath> naive_paths(const Chain& chain) {
  std::vector<NaivePath> paths;
  const Framework& first = *chain.frameworks.front();
  for (std::size_t item = 0; item < first.entries.size(); ++item) {
    if (first.entries[item].is_item) paths.push_back({.items = {item}});
  }
  for (std::size_t hop = 0; hop < chain.tables.size(); ++hop) paths = continued(paths, chain, hop);
  return paths;
}

Comparison naive_comparison(const Chain& chain, const std::vector<NaivePath>& paths,
                            const ComparedTable& derived) {
  Comparison comparison{.table = &derived,
                        .left = side_of(paths, chain, true),
                        .right = side_of(paths, chain, false)};
  for (const ClassedItem& item : comparison.left.items) {
    comparison.left_columns.push_back(columns_of(item.entry, paths, *chain.frameworks.back()));
  }
  comparison.matrix = naive_matrix(comparison);
  return comparison;
}

std::string lines_of(const std::vector<NaivePath>& paths, const Chain& chain) {
  std::vector<std::string> lines;
  for (const NaivePath& path : paths) {
    std::string line = chain.frameworks[0]->entries[path.items[0]].id.value;
    for (std::size_t hop = 0; hop < path.mappings.size(); ++hop) {
      line += ' ' + chain.tables[hop]->crosswalk.mappings[path.mappings[hop]].id.value + ' ' +
              chain.frameworks[hop + 1]->entries[path.items[hop + 1]].id.value;
    }
    line += ": " + std::string(name_of(path.relation));
    if (path.extent != Extent::unstated) line += ", " + std::string(name_of(path.extent));
    if (!path.is_determined) line += ", possibly";
    if (path.is_stale) line += ", stale";
    lines.push_back(line);
  }
  std::sort(lines.begin(), lines.end());
  std::string joined;
  for (const std::string& line : lines) joined += line + '\n';
  return joined;
}

}  // namespace crosswalk::tests
