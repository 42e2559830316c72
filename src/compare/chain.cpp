#include "compare/chain.hpp"

#include <algorithm>
#include <cassert>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "compare/compare.hpp"
#include "compare/links.hpp"

namespace crosswalk {

namespace {

/// The ids of the mappings and of the items between them: "communication>communication>contact".
/// Where several items lie between two mappings, the first is named and the others are counted:
/// "a>b+4>c".
std::string id_of_path(const std::vector<Hop>& hops) {
  std::string id;
  for (const Hop& hop : hops) {
    if (!id.empty()) id += '>';
    id += hop.row().id.value;
    if (hop.reached.empty()) continue;
    id += '>' + hop.reached.front();
    if (hop.reached.size() > 1) id += '+' + std::to_string(hop.reached.size() - 1);
  }
  return id;
}

std::vector<Located<Ref>> refs_to(const Framework& framework,
                                  const std::vector<std::size_t>& entries) {
  std::vector<Located<Ref>> refs;
  refs.reserve(entries.size());
  for (const std::size_t entry : entries) {
    refs.push_back({.value = {.entry = framework.entries[entry].id.value}});
  }
  return refs;
}

/// The state of the mapping that a link becomes.
MappingState state_of(Link link) {
  MappingState state{.is_determined = link.judgement.determined, .hops = std::move(link.hops)};
  for (const Hop& hop : state.hops) {
    state.left_is_stale = state.left_is_stale || hop.state().left_is_stale;
    state.right_is_stale = state.right_is_stale || hop.state().right_is_stale;
  }
  return state;
}

/// Gives a derived table its mappings: one for each link, with a unique id.
void add_mappings(std::vector<Link> links, const Chain& chain, ComparedTable& table) {
  std::vector<Mapping>& mappings = table.crosswalk.mappings;
  mappings.reserve(links.size());
  table.states.reserve(links.size());
  std::set<std::string> used;
  std::map<std::string, int> numbers;  // how many numbers each path has used
  for (Link& link : links) {
    const std::string path = id_of_path(link.hops);
    std::string id = path;
    // The id of a curated mapping may look like a numbered one.
    while (!used.insert(id).second) id = path + '/' + std::to_string(2 + numbers[path]++);
    mappings.push_back({.id = {.value = std::move(id)},
                        .left = refs_to(*chain.frameworks.front(), link.from),
                        .right = refs_to(*chain.frameworks.back(), link.to),
                        .relation = {.value = link.judgement.relation},
                        .extent = link.judgement.extent});
    table.states.push_back(state_of(std::move(link)));
  }
}

/// Marks and counts the items without a path that have the class `only` in `next_hop`, the
/// comparison with the adjacent hub.
void note_only_against(const ComparedSide& next_hop, const Framework& hub, ComparedSide& side) {
  for (std::size_t i = 0; i < side.items.size(); ++i) {
    if (side.items[i].item_class == ItemClass::not_addressed &&
        next_hop.items[i].item_class == ItemClass::only) {
      side.items[i].only_against = &hub;
    }
  }
  count_classes(side);
}

/// The extent of `other` joined with a `same` judgement. It is that of `other`, unless the `same`
/// itself is partial. Where both are `same`, an unstated extent takes that of the other.
Extent joined_extent(const Judgement& same, const Judgement& other) {
  if (same.extent == Extent::partial) return Extent::partial;
  const bool is_left_to_it = other.relation == Relation::same && other.extent == Extent::unstated;
  return is_left_to_it ? same.extent : other.extent;
}

}  // namespace

Judgement joined(Judgement first, Judgement second) {
  assert(first.relation != Relation::none && second.relation != Relation::none);
  const bool determined = first.determined && second.determined;
  if (first.relation == Relation::same) {
    return {second.relation, determined, joined_extent(first, second)};
  }
  if (second.relation == Relation::same) {
    return {first.relation, determined, joined_extent(second, first)};
  }
  const bool nested = first.relation == second.relation &&
                      (first.relation == Relation::within || first.relation == Relation::contains);
  if (nested) return {first.relation, determined};
  const ItemClass weaker = std::max(class_of(first.relation), class_of(second.relation));
  return {weaker == ItemClass::overlap ? Relation::overlap : Relation::weak_overlap, false};
}

ComparedTable derived_table(const Chain& chain) {
  assert(chain.tables.size() >= 2 && chain.frameworks.size() == chain.tables.size() + 1);
  std::vector<Link> links = links_of(*chain.frameworks[0], *chain.frameworks[1], *chain.tables[0]);
  for (std::size_t i = 1; i < chain.tables.size(); ++i) {
    links =
        joined(links, links_of(*chain.frameworks[i], *chain.frameworks[i + 1], *chain.tables[i]),
               *chain.frameworks[i]);
  }

  const Framework& left = *chain.frameworks.front();
  const Framework& right = *chain.frameworks.back();
  const Crosswalk& first = chain.tables.front()->crosswalk;
  ComparedTable derived(Crosswalk{.file = first.file,
                                  .rows_file = first.rows_file,
                                  .id = {.value = left.id.value + "--" + right.id.value},
                                  .left = {.value = left.id.value},
                                  .right = {.value = right.id.value},
                                  .left_version = {.value = left.version.value},
                                  .right_version = {.value = right.version.value}});
  derived.hubs = {chain.frameworks.begin() + 1, chain.frameworks.end() - 1};
  derived.hop_tables = chain.tables;
  add_mappings(std::move(links), chain, derived);
  return derived;
}

Comparison compare_through(const Chain& chain, const ComparedTable& table) {
  const Framework& left = *chain.frameworks.front();
  const Framework& right = *chain.frameworks.back();
  Comparison comparison = compare(left, right, table);
  if (chain.tables.size() == 1) return comparison;
  const Framework& first_hub = *chain.frameworks[1];
  const Framework& last_hub = *chain.frameworks[chain.frameworks.size() - 2];
  note_only_against(compare(left, first_hub, *chain.tables.front()).left, first_hub,
                    comparison.left);
  note_only_against(compare(last_hub, right, *chain.tables.back()).right, last_hub,
                    comparison.right);
  return comparison;
}

}  // namespace crosswalk
