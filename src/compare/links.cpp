#include "compare/links.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "compare/reach.hpp"

namespace crosswalk {

namespace {

/// One side of a crosswalk, by mapping: which items each mapping holds for.
using Held = std::vector<std::vector<std::pair<std::size_t, Specificity>>>;

/// The items that each mapping holds for: those it reaches without being outweighed by a more
/// specific search that found nothing.
Held held_items(const Framework& framework, const Crosswalk& table, SideOf side) {
  Held by_mapping(table.mappings.size());
  const std::vector<std::vector<Reach>> by_entry = reaches(framework, table, side);
  for (std::size_t entry = 0; entry < by_entry.size(); ++entry) {
    for (const Reach& reach : by_entry[entry]) {
      // Most specific first, and `none` last among equals: what follows it is outweighed by it.
      if (table.mappings[reach.mapping].relation.value == Relation::none) break;
      by_mapping[reach.mapping].emplace_back(entry, reach.by);
    }
  }
  return by_mapping;
}

/// What a mapping says of one item on its left side, which it may have reached through a category
/// or concept that the item is only a part of.
Relation seen_from_left(Relation relation, Specificity by) {
  if (by.basis == Basis::item || by.basis == Basis::path) return relation;
  if (relation == Relation::same) return Relation::within;
  return relation == Relation::contains ? Relation::overlap : relation;
}

Relation seen_from_right(Relation relation, Specificity by) {
  if (by.basis == Basis::item || by.basis == Basis::path) return relation;
  if (relation == Relation::same) return Relation::contains;
  return relation == Relation::within ? Relation::overlap : relation;
}

struct Candidate {
  std::size_t mapping = 0;
  Specificity left = {};
  Specificity right = {};

  [[nodiscard]] bool outweighs(const Candidate& other) const {
    return left <= other.left && right <= other.right && (left < other.left || right < other.right);
  }
};

}  // namespace

std::vector<Link> links_of(const Framework& left, const Framework& right, const Crosswalk& table) {
  const Held from = held_items(left, table, SideOf::left);
  const Held to = held_items(right, table, SideOf::right);
  std::map<std::pair<std::size_t, std::size_t>, std::vector<Candidate>> by_pair;
  for (std::size_t mapping = 0; mapping < table.mappings.size(); ++mapping) {
    for (const auto& [left_item, left_by] : from[mapping]) {
      for (const auto& [right_item, right_by] : to[mapping]) {
        by_pair[{left_item, right_item}].push_back({mapping, left_by, right_by});
      }
    }
  }

  std::vector<Link> links;
  for (const auto& [pair, candidates] : by_pair) {
    for (const Candidate& candidate : candidates) {
      const bool is_outweighed =
          std::any_of(candidates.begin(), candidates.end(),
                      [&candidate](const Candidate& other) { return other.outweighs(candidate); });
      if (is_outweighed) continue;
      const Relation relation = seen_from_right(
          seen_from_left(table.mappings[candidate.mapping].relation.value, candidate.left),
          candidate.right);
      links.push_back({.from = pair.first,
                       .to = pair.second,
                       .judgement = {.relation = relation},
                       .hops = {{.table = &table, .mapping = candidate.mapping}}});
    }
  }
  std::stable_sort(links.begin(), links.end(), [](const Link& a, const Link& b) {
    return a.hops.front().mapping < b.hops.front().mapping;
  });
  return links;
}

std::vector<Link> joined(const std::vector<Link>& first, const std::vector<Link>& second,
                         const Framework& between) {
  std::vector<std::vector<const Link*>> by_start(between.entries.size());
  for (const Link& link : second) by_start[link.from].push_back(&link);

  std::vector<Link> paths;
  for (const Link& start : first) {
    for (const Link* end : by_start[start.to]) {
      Link path{.from = start.from,
                .to = end->to,
                .judgement = joined(start.judgement, end->judgement),
                .hops = start.hops};
      path.hops.back().reached = between.entries[start.to].id.value;
      path.hops.insert(path.hops.end(), end->hops.begin(), end->hops.end());
      paths.push_back(std::move(path));
    }
  }
  return paths;
}

}  // namespace crosswalk
