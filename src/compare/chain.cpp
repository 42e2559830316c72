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

/// The ids of the mappings and of the entries between them: "communication>communication>contact".
std::string id_of_path(const std::vector<Hop>& hops) {
  std::string id;
  for (const Hop& hop : hops) {
    if (!id.empty()) id += '>';
    id += hop.table->mappings[hop.mapping].id.value;
    if (!hop.reached.empty()) id += '>' + hop.reached;
  }
  return id;
}

/// Links of one path: what they have in common, and the items at its ends.
struct Path {
  const Link* example = nullptr;
  std::map<std::size_t, std::set<std::size_t>> rights_by_left = {};
};

/// Links by their path and judgement, in the order in which they were first met.
std::vector<Path> paths_of(const std::vector<Link>& links) {
  std::vector<Path> paths;
  std::map<std::pair<std::string, std::pair<Relation, bool>>, std::size_t> known;
  for (const Link& link : links) {
    const auto [place, is_new] = known.try_emplace(
        {id_of_path(link.hops), {link.judgement.relation, link.judgement.determined}},
        paths.size());
    if (is_new) paths.push_back({.example = &link});
    paths[place->second].rights_by_left[link.from].insert(link.to);
  }
  return paths;
}

Located<Ref> ref_to(const Framework& framework, std::size_t entry) {
  return {.value = {.entry = framework.entries[entry].id.value}};
}

/// The mappings of one path: one, unless its left items lead to different right items.
void add_mappings(const Path& path, const Chain& chain, std::set<std::string>& ids,
                  std::vector<Mapping>& mappings) {
  std::map<std::set<std::size_t>, std::vector<std::size_t>> lefts_by_rights;
  for (const auto& [left, rights] : path.rights_by_left) lefts_by_rights[rights].push_back(left);
  for (const auto& [rights, lefts] : lefts_by_rights) {
    Mapping mapping{.hops = path.example->hops,
                    .is_determined = path.example->judgement.determined};
    const std::string id = id_of_path(mapping.hops);
    mapping.id.value = id;
    for (int number = 2; !ids.insert(mapping.id.value).second; ++number) {
      mapping.id.value = id + '/' + std::to_string(number);
    }
    mapping.relation.value = path.example->judgement.relation;
    for (const std::size_t left : lefts) {
      mapping.left.push_back(ref_to(*chain.frameworks.front(), left));
    }
    for (const std::size_t right : rights) {
      mapping.right.push_back(ref_to(*chain.frameworks.back(), right));
    }
    mappings.push_back(std::move(mapping));
  }
}

/// Marks the items without a path that `first_hop`, the comparison with the hub beside them,
/// classes as `only`.
void note_only_against(const ComparedSide& first_hop, const Framework& hub, ComparedSide& side) {
  for (std::size_t i = 0; i < side.items.size(); ++i) {
    if (side.items[i].item_class == ItemClass::not_addressed &&
        first_hop.items[i].item_class == ItemClass::only) {
      side.items[i].only_against = &hub;
    }
  }
}

}  // namespace

Judgement joined(Judgement first, Judgement second) {
  assert(first.relation != Relation::none && second.relation != Relation::none);
  const bool determined = first.determined && second.determined;
  if (first.relation == Relation::same) return {second.relation, determined};
  if (second.relation == Relation::same) return {first.relation, determined};
  const bool nested = first.relation == second.relation &&
                      (first.relation == Relation::within || first.relation == Relation::contains);
  if (nested) return {first.relation, determined};
  const ItemClass weaker = std::max(class_of(first.relation), class_of(second.relation));
  return {weaker == ItemClass::overlap ? Relation::overlap : Relation::weak_overlap, false};
}

Crosswalk derived_crosswalk(const Chain& chain) {
  assert(chain.tables.size() >= 2 && chain.frameworks.size() == chain.tables.size() + 1);
  std::vector<Link> links = links_of(*chain.frameworks[0], *chain.frameworks[1], *chain.tables[0]);
  for (std::size_t i = 1; i < chain.tables.size(); ++i) {
    links =
        joined(links, links_of(*chain.frameworks[i], *chain.frameworks[i + 1], *chain.tables[i]),
               *chain.frameworks[i]);
  }

  const Framework& left = *chain.frameworks.front();
  const Framework& right = *chain.frameworks.back();
  Crosswalk derived{.file = chain.tables.front()->file,
                    .id = {.value = left.id.value + "--" + right.id.value},
                    .left = {.value = left.id.value},
                    .right = {.value = right.id.value},
                    .left_version = {.value = left.version.value},
                    .right_version = {.value = right.version.value},
                    .hubs = {chain.frameworks.begin() + 1, chain.frameworks.end() - 1},
                    .hop_tables = chain.tables};
  std::set<std::string> ids;
  for (const Path& path : paths_of(links)) add_mappings(path, chain, ids, derived.mappings);
  return derived;
}

Comparison compare_through(const Chain& chain, const Crosswalk& table) {
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
