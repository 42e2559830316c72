#include "support/naive_generator.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace crosswalk::tests {

namespace {

const SourceFile no_file("generated.yaml", "");

constexpr std::size_t deepest = 4;

Text english(const std::string& words) {
  return {.versions = {{.language = {.value = "en"}, .words = {.value = words}}}};
}

std::string yaml_of(const std::vector<Located<Ref>>& refs) {
  std::string yaml = "[";
  for (const Located<Ref>& ref : refs) {
    yaml += (yaml.size() > 1 ? ", \"" : "\"") + to_string(ref.value) + "\"";
  }
  return yaml + "]";
}

std::string yaml_of(const Entry& entry) {
  std::string yaml = "- {id: \"" + entry.id.value + "\"";
  std::string concepts;
  for (const Located<std::string>& carried : entry.concepts) {
    concepts += (concepts.empty() ? "" : ", ") + carried.value;
  }
  if (!concepts.empty()) yaml += ", concepts: [" + concepts + "]";
  if (entry.evidence) yaml += ", evidence: " + std::string(name_of(*entry.evidence));
  return yaml + (entry.is_item ? "}  # item\n" : "}  # category\n");
}

std::string yaml_of(const Mapping& mapping, const MappingState& state) {
  std::string yaml = "- {id: " + mapping.id.value;
  if (!mapping.left.empty()) yaml += ", left: " + yaml_of(mapping.left);
  if (!mapping.right.empty()) yaml += ", right: " + yaml_of(mapping.right);
  yaml += ", relation: " + std::string(name_of(mapping.relation.value));
  if (mapping.extent != Extent::unstated)
    yaml += ", extent: " + std::string(name_of(mapping.extent));
  if (state.judged_on_left_out) yaml += ", judged on what is left out";
  return yaml + (state.is_stale() ? "}  # stale\n" : "}\n");
}

}  // namespace

Framework Generator::framework(const std::string& id) {
  Framework made{.file = &no_file, .id = {.value = id}, .short_name = "Short-" + id};
  made.original.value = "en";
  made.version.value = std::to_string(below(3));
  for (const char* name : {"c0", "c1"}) made.concepts.push_back({.id = {.value = name}});
  const bool is_flat = chance(25);
  const std::size_t tops = is_flat ? 1 + below(6) : 1 + below(4);
  for (std::size_t i = 0; i < tops; ++i) {
    add_entry(made, Entry::no_parent, id + std::to_string(i), 0, is_flat);
  }
  return made;
}

void Generator::add_entry(Framework& framework, std::size_t parent, const std::string& id,
                          unsigned depth, bool is_flat) {
  const std::size_t index = framework.entries.size();
  Entry entry{.is_item = is_flat || depth == deepest || chance(15 + 20 * depth), .parent = parent};
  const bool is_item = entry.is_item;
  entry.id.value = id;
  (is_item ? entry.text : entry.title) = english("Words of " + id);
  for (const char* name : {"c0", "c1"}) {
    if (chance(20)) entry.concepts.push_back({.value = name});
  }
  if (is_item && chance(70)) entry.evidence = static_cast<Evidence>(below(3));
  framework.entries.push_back(std::move(entry));
  if (!is_item) {
    const std::size_t parts = below(4);
    for (std::size_t i = 0; i < parts; ++i) {
      add_entry(framework, index, id + "." + std::to_string(i), depth + 1, false);
    }
  }
  framework.entries[index].end = framework.entries.size();
}

std::vector<Located<Ref>> Generator::refs(const Framework& framework) {
  std::vector<Located<Ref>> made;
  const std::size_t count = 1 + (chance(60) ? 0 : below(3));
  for (std::size_t i = 0; i < count; ++i) {
    Ref ref;
    const bool has_concept = chance(25);
    if (has_concept) ref.concept_id = chance(50) ? "c0" : "c1";
    if (!has_concept || chance(50)) {
      ref.entry = framework.entries[below(framework.entries.size())].id.value;
    }
    made.push_back({.value = ref});
  }
  return made;
}

void Generator::add_mapping(const Framework& left, const Framework& right, std::size_t number,
                            ComparedTable& table) {
  MappingState state;
  Mapping made{.id = {.value = "m" + std::to_string(number)}};
  if (number > 0 && chance(10)) made.id.value = "m" + std::to_string(number - 1) + "/2";
  made.relation.value = static_cast<Relation>(below(6));
  const bool is_none = made.relation.value == Relation::none;
  const bool is_of_right = is_none && chance(50);
  if (!is_of_right) made.left = refs(left);
  if (!is_none || is_of_right) made.right = refs(right);
  if (!is_none) made.extent = static_cast<Extent>(below(3));
  if (is_none) state.judged_on_left_out = chance(25);
  made.rationale = english("Because of " + std::to_string(below(100)));
  if (chance(30)) made.quote = english("Words " + std::to_string(below(100)));
  if (chance(30)) made.note = english("Note " + std::to_string(below(100)));
  if (chance(30)) made.cited.push_back({.value = left.entries.front().id.value});
  if (chance(30)) {
    made.reviewed = Review{.left = std::to_string(below(100)), .right = std::to_string(below(100))};
    made.reviewed->on = "2020-01-0" + std::to_string(1 + below(9));
    made.reviewed->by = "R" + std::to_string(below(9));
    state.left_is_stale = chance(30);
    state.right_is_stale = chance(30);
  }
  table.crosswalk.mappings.push_back(std::move(made));
  table.states.push_back(std::move(state));
}

ComparedTable Generator::table(const Framework& left, const Framework& right,
                               std::size_t most_rows) {
  Crosswalk crosswalk{.file = &no_file, .id = {.value = left.id.value + "--" + right.id.value}};
  crosswalk.left.value = left.id.value;
  crosswalk.right.value = right.id.value;
  crosswalk.left_version.value = left.version.value;
  crosswalk.right_version.value = right.version.value;
  crosswalk.coverage = chance(25) ? Coverage::complete : Coverage::partial;
  ComparedTable table(std::move(crosswalk));
  const std::size_t rows = below(most_rows + 1);
  for (std::size_t i = 0; i < rows; ++i) add_mapping(left, right, i, table);
  return table;
}

GeneratedPair::GeneratedPair(unsigned seed)
    : generator(seed),
      left(generator.framework("l")),
      right(generator.framework("r")),
      table(generator.table(left, right, 12)) {}

GeneratedChain::GeneratedChain(unsigned seed, std::size_t hops) {
  constexpr std::array<std::string_view, 4> ids{"a", "b", "c", "d"};
  Generator generator(seed);
  for (std::size_t i = 0; i <= hops; ++i) {
    frameworks.push_back(generator.framework(std::string(ids.at(i))));
  }
  for (std::size_t i = 0; i < hops; ++i) {
    // Half of the crosswalks are turned round.
    if (generator.chance(50)) {
      tables.push_back(generator.table(frameworks[i], frameworks[i + 1], 7));
    } else {
      tables.push_back(turned_round(generator.table(frameworks[i + 1], frameworks[i], 7)));
    }
  }
}

Chain GeneratedChain::chain() const {
  Chain made;
  for (const Framework& framework : frameworks) made.frameworks.push_back(&framework);
  for (const ComparedTable& table : tables) made.tables.push_back(&table);
  return made;
}

GeneratedChain GeneratedChain::turned() const {
  GeneratedChain made = *this;
  std::reverse(made.frameworks.begin(), made.frameworks.end());
  std::reverse(made.tables.begin(), made.tables.end());
  for (ComparedTable& table : made.tables) table = turned_round(std::move(table));
  return made;
}

GeneratedLists::GeneratedLists(unsigned seed) {
  Generator generator(seed);
  left = generator.framework("l");
  for (const char* id : {"g", "h"}) {
    hubs.push_back(generator.framework(id));
    to_hubs.push_back(generator.table(left, hubs.back(), 7));
  }
  const std::size_t direct = hubs.size();
  const std::size_t usual = generator.chance(75) ? generator.below(2) : direct;
  const std::size_t count = 1 + generator.below(4);
  for (std::size_t i = 0; i < count; ++i) {
    lists.push_back(generator.framework("t" + std::to_string(i)));
    const char* country = generator.chance(50) ? "NO" : "FR";
    // A list may have a short name that is a country of others.
    if (generator.chance(60)) {
      lists.back().country = country;
    } else if (generator.chance(50)) {
      lists.back().short_name = country;
    }
    hub_of.push_back(generator.chance(85) ? usual : generator.below(direct + 1));
    const Framework& start = hub_of.back() == direct ? left : hubs[hub_of.back()];
    to_lists.push_back(generator.table(start, lists.back(), 7));
  }
}

Chain GeneratedLists::chain(std::size_t list) const {
  const std::size_t hub = hub_of[list];
  if (hub == hubs.size()) {
    return {.frameworks = {&left, &lists[list]}, .tables = {&to_lists[list]}};
  }
  return {.frameworks = {&left, &hubs[hub], &lists[list]},
          .tables = {&to_hubs[hub], &to_lists[list]}};
}

std::string yaml_of(const Framework& framework) {
  std::string yaml = "framework: " + framework.id.value + "\n";
  std::vector<std::size_t> ends;
  for (std::size_t i = 0; i < framework.entries.size(); ++i) {
    while (!ends.empty() && ends.back() <= i) ends.pop_back();
    yaml += std::string(2 * ends.size() + 2, ' ') + yaml_of(framework.entries[i]);
    ends.push_back(framework.entries[i].end);
  }
  return yaml;
}

std::string yaml_of(const ComparedTable& table) {
  const Crosswalk& crosswalk = table.crosswalk;
  std::string yaml = "crosswalk: " + crosswalk.id.value + "\nleft: " + crosswalk.left.value +
                     "\nright: " + crosswalk.right.value +
                     "\ncoverage: " + std::string(name_of(crosswalk.coverage)) + "\nmappings:\n";
  for (const Mapping& mapping : crosswalk.mappings) {
    yaml += "  " + yaml_of(mapping, table.state_of(mapping));
  }
  return yaml;
}

std::string yaml_of(const GeneratedPair& pair) {
  return yaml_of(pair.left) + yaml_of(pair.right) + yaml_of(pair.table);
}

std::string yaml_of(const GeneratedChain& chain) {
  std::string yaml;
  for (const Framework& framework : chain.frameworks) yaml += yaml_of(framework);
  for (const ComparedTable& table : chain.tables) yaml += yaml_of(table);
  return yaml;
}

std::string yaml_of(const GeneratedLists& lists) {
  std::string yaml = yaml_of(lists.left);
  for (const Framework& hub : lists.hubs) yaml += yaml_of(hub);
  for (const ComparedTable& table : lists.to_hubs) yaml += yaml_of(table);
  for (std::size_t i = 0; i < lists.lists.size(); ++i) {
    yaml += "# " + lists.lists[i].short_name + ", country " + lists.lists[i].country + '\n' +
            yaml_of(lists.lists[i]) + yaml_of(lists.to_lists[i]);
  }
  return yaml;
}

}  // namespace crosswalk::tests
