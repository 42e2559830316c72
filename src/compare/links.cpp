#include "compare/links.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

#include "compare/reach.hpp"

namespace crosswalk {

namespace {

/// A reach list that a mapping applies to, and how specific the mapping is to its items.
struct ApplicableList {
  std::size_t list = 0;
  Specificity by = {};
};

/// For each mapping, the reach lists of one side that it applies to: those that it reaches and
/// where no more specific `none` outweighs it.
std::vector<std::vector<ApplicableList>> applicable_lists(const Reaches& reaches,
                                                          const ComparedTable& table) {
  std::vector<std::vector<ApplicableList>> by_mapping(table.crosswalk.mappings.size());
  for (std::size_t list = 0; list < reaches.lists.size(); ++list) {
    for (const Reach& reach : reaches.lists[list]) {
      // The list is sorted by specificity, with `none` last among equals, so a `none` outweighs all
      // that follow.
      if (table.crosswalk.mappings[reach.mapping].relation.value == Relation::none) break;
      by_mapping[reach.mapping].push_back({.list = list, .by = reach.by});
    }
  }
  return by_mapping;
}

/// The relation of one item on the left side of a mapping to the right side. An item that is
/// reached through a category or a concept is only a part of what the mapping relates.
Relation relation_from_left(Relation relation, Specificity by) {
  if (by.basis == Basis::item || by.basis == Basis::path) return relation;
  if (relation == Relation::same) return Relation::within;
  return relation == Relation::contains ? Relation::overlap : relation;
}

Relation relation_from_right(Relation relation, Specificity by) {
  if (by.basis == Basis::item || by.basis == Basis::path) return relation;
  if (relation == Relation::same) return Relation::contains;
  return relation == Relation::within ? Relation::overlap : relation;
}

/// A mapping that relates the items of a left reach list to those of a right one.
struct Candidate {
  std::size_t mapping = 0;
  Specificity left = {};
  Specificity right = {};
};

/// Of the candidates for the same items, those that no other one outweighs by being more specific
/// on one side and at least as specific on the other.
std::vector<Candidate> not_outweighed(std::vector<Candidate> candidates) {
  std::sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
    return std::tie(a.left, a.right, a.mapping) < std::tie(b.left, b.right, b.mapping);
  });
  std::vector<Candidate> kept;
  // The best specificity on the right among the candidates that are more specific on the left.
  std::optional<Specificity> best_before;
  for (auto first = candidates.begin(); first != candidates.end();) {
    const auto last = std::find_if(first, candidates.end(), [&first](const Candidate& candidate) {
      return candidate.left != first->left;
    });
    for (auto each = first; each != last; ++each) {
      if (each->right != first->right || (best_before && *best_before <= each->right)) break;
      kept.push_back(*each);
    }
    best_before = best_before ? std::min(*best_before, first->right) : first->right;
    first = last;
  }
  return kept;
}

/// For each relation and right list: the left lists that a mapping relates to it.
using ListPairs =
    std::map<std::pair<std::size_t, Relation>, std::map<std::size_t, std::vector<std::size_t>>>;

ListPairs related_lists(const Reaches& from, const Reaches& to, const ComparedTable& table) {
  std::vector<std::vector<std::pair<std::size_t, Specificity>>> mappings_of_list(from.lists.size());
  const std::vector<std::vector<ApplicableList>> left_lists = applicable_lists(from, table);
  for (std::size_t mapping = 0; mapping < left_lists.size(); ++mapping) {
    for (const ApplicableList& applicable : left_lists[mapping]) {
      mappings_of_list[applicable.list].emplace_back(mapping, applicable.by);
    }
  }
  const std::vector<std::vector<ApplicableList>> right_lists = applicable_lists(to, table);

  ListPairs pairs;
  for (std::size_t left = 0; left < from.lists.size(); ++left) {
    std::map<std::size_t, std::vector<Candidate>> by_right;
    for (const auto& [mapping, left_by] : mappings_of_list[left]) {
      for (const ApplicableList& applicable : right_lists[mapping]) {
        by_right[applicable.list].push_back(
            {.mapping = mapping, .left = left_by, .right = applicable.by});
      }
    }
    for (auto& [right, candidates] : by_right) {
      for (const Candidate& candidate : not_outweighed(std::move(candidates))) {
        const Relation relation = relation_from_right(
            relation_from_left(table.crosswalk.mappings[candidate.mapping].relation.value,
                               candidate.left),
            candidate.right);
        pairs[{candidate.mapping, relation}][right].push_back(left);
      }
    }
  }
  return pairs;
}

/// The items of several lists, in framework order.
std::vector<std::size_t> items_of(const Reaches& reaches, const std::vector<std::size_t>& lists) {
  std::vector<std::size_t> items;
  for (const std::size_t list : lists) {
    items.insert(items.end(), reaches.items_of[list].begin(), reaches.items_of[list].end());
  }
  std::sort(items.begin(), items.end());
  return items;
}

}  // namespace

std::vector<Link> links_of(const Framework& left, const Framework& right,
                           const ComparedTable& table) {
  const Reaches from = reaches(left, table, SideOf::left);
  const Reaches to = reaches(right, table, SideOf::right);
  std::vector<Link> links;
  for (const auto& [judged, lefts_by_right] : related_lists(from, to, table)) {
    const auto& [mapping, relation] = judged;
    std::map<std::vector<std::size_t>, std::vector<std::size_t>> rights_by_lefts;
    for (const auto& [right_list, lefts] : lefts_by_right) {
      rights_by_lefts[lefts].push_back(right_list);
    }
    for (const auto& [lefts, rights] : rights_by_lefts) {
      links.push_back(
          {.from = items_of(from, lefts),
           .to = items_of(to, rights),
           .judgement = {.relation = relation, .extent = table.crosswalk.mappings[mapping].extent},
           .hops = {{.table = &table, .mapping = mapping}}});
    }
  }
  std::stable_sort(links.begin(), links.end(), [](const Link& a, const Link& b) {
    return std::tuple(a.hops.front().mapping, a.from.front(), a.to.front()) <
           std::tuple(b.hops.front().mapping, b.from.front(), b.to.front());
  });
  return links;
}

std::vector<Link> joined(const std::vector<Link>& first, const std::vector<Link>& second,
                         const Framework& between) {
  std::vector<std::vector<std::size_t>> starting_at(between.entries.size());
  for (std::size_t link = 0; link < second.size(); ++link) {
    for (const std::size_t item : second[link].from) starting_at[item].push_back(link);
  }

  std::vector<Link> paths;
  for (const Link& start : first) {
    std::map<std::size_t, std::vector<std::string>> reached_by_end;
    for (const std::size_t item : start.to) {
      for (const std::size_t end : starting_at[item]) {
        reached_by_end[end].push_back(between.entries[item].id.value);
      }
    }
    for (auto& [end, reached] : reached_by_end) {
      Link path{.from = start.from,
                .to = second[end].to,
                .judgement = joined(start.judgement, second[end].judgement),
                .hops = start.hops};
      path.hops.back().reached = std::move(reached);
      path.hops.insert(path.hops.end(), second[end].hops.begin(), second[end].hops.end());
      paths.push_back(std::move(path));
    }
  }
  return paths;
}

}  // namespace crosswalk
