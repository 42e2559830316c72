#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "check/check.hpp"
#include "model/comparison.hpp"
#include "model/reached.hpp"

// The checks do not visit every item that a ref reaches. Here each check is compared with a simple
// one that does, on generated data.
namespace crosswalk {
namespace {

/// Random numbers from a seed, the same in every run and on every machine.
class Chance {
 public:
  explicit Chance(unsigned seed) : engine_(seed) {}
  std::size_t below(std::size_t limit) { return engine_() % limit; }
  bool one_in(std::size_t times) { return below(times) == 0; }

 private:
  std::mt19937 engine_;
};

const std::vector<std::string> concepts{"c", "d"};

void add_entries(Chance& chance, Framework& framework, std::size_t parent, int depth) {
  const std::size_t count = depth == 0 ? 3 : chance.below(4);
  for (std::size_t child = 0; child < count; ++child) {
    const std::size_t index = framework.entries.size();
    Entry entry;
    entry.parent = parent;
    entry.is_item = depth == 3 || chance.one_in(2);
    entry.id.value = "e" + std::to_string(index);
    if (chance.one_in(3)) entry.label.value = "L" + std::to_string(index);
    for (const std::string& each : concepts) {
      if (chance.one_in(5)) entry.concepts.push_back({.value = each});
    }
    framework.entries.push_back(std::move(entry));
    if (!framework.entries[index].is_item) add_entries(chance, framework, index, depth + 1);
    framework.entries[index].end = framework.entries.size();
  }
}

Framework generated_framework(Chance& chance, const SourceFile& file) {
  Framework framework;
  framework.file = &file;
  framework.id.value = "f";
  for (const std::string& each : concepts) framework.concepts.push_back({.id = {.value = each}});
  add_entries(chance, framework, Entry::no_parent, 0);
  return framework;
}

Located<Ref> generated_ref(Chance& chance, const Framework& framework) {
  Ref ref;
  if (!chance.one_in(4)) {
    ref.entry = framework.entries[chance.below(framework.entries.size())].id.value;
  }
  if (ref.entry.empty() || chance.one_in(3)) ref.concept_id = concepts[chance.below(2)];
  return {.value = ref};
}

Crosswalk generated_crosswalk(Chance& chance, const SourceFile& file, const Framework& left,
                              const Framework& right) {
  Crosswalk table;
  table.file = &file;
  table.rows_file = &file;
  for (int row = 0; row < 12; ++row) {
    Mapping mapping;
    mapping.id.value = "m" + std::to_string(row);
    const bool is_none = chance.one_in(2);
    mapping.relation.value = is_none ? Relation::none : Relation::overlap;
    const bool on_left = !is_none || chance.one_in(2);
    for (std::size_t count = chance.below(3); on_left && count < 3; ++count) {
      mapping.left.push_back(generated_ref(chance, left));
    }
    if (!is_none || !on_left) mapping.right.push_back(generated_ref(chance, right));
    for (std::size_t count = chance.below(4); on_left && count < 3; ++count) {
      const Entry& entry = left.entries[chance.below(left.entries.size())];
      if (!entry.is_item) mapping.cited.push_back({.value = label_of(entry)});
    }
    table.mappings.push_back(std::move(mapping));
  }
  return table;
}

/// How specifically a ref reaches an item; nullopt where it does not reach it.
std::optional<Specificity> reach(const Framework& framework, std::size_t item, const Ref& ref) {
  int distance = 0;
  std::size_t at = item;
  while (!ref.entry.empty() && framework.entries[at].id.value != ref.entry) {
    at = framework.entries[at].parent;
    if (at == Entry::no_parent) return std::nullopt;
    ++distance;
  }
  if (!ref.concept_id.empty()) {
    if (!carries(framework, item, ref.concept_id)) return std::nullopt;
    return Specificity{.basis = Basis::concept_};
  }
  return distance == 0 ? Specificity{.basis = Basis::item}
                       : Specificity{.basis = Basis::category, .distance = distance};
}

template <typename Visit>
void for_each_item(const Framework& framework, Visit visit) {
  for (std::size_t entry = 0; entry < framework.entries.size(); ++entry) {
    if (framework.entries[entry].is_item) visit(entry);
  }
}

using Facts = std::vector<std::vector<std::string>>;

void add_contradictions(const Framework& framework, const Crosswalk& table,
                        const std::vector<Located<Ref>> Mapping::*side, Facts& facts) {
  std::set<std::pair<std::string, std::string>> seen;
  for_each_item(framework, [&](std::size_t item) {
    std::map<Specificity, std::pair<std::string, std::string>> judged;
    for (const Mapping& mapping : table.mappings) {
      for (const Located<Ref>& ref : mapping.*side) {
        const std::optional<Specificity> by = reach(framework, item, ref.value);
        if (!by) continue;
        auto& [none, counterpart] = judged[*by];
        std::string& slot = mapping.relation.value == Relation::none ? none : counterpart;
        if (slot.empty()) slot = mapping.id.value;
      }
    }
    for (const auto& [by, pair] : judged) {
      if (pair.first.empty() || pair.second.empty() || !seen.insert(pair).second) continue;
      facts.push_back({framework.entries[item].id.value, pair.first, pair.second});
    }
  });
}

bool lies_below(const Framework& framework, std::size_t entry, std::string_view label) {
  for (; entry != Entry::no_parent; entry = framework.entries[entry].parent) {
    if (!framework.entries[entry].is_item && label_of(framework.entries[entry]) == label) {
      return true;
    }
  }
  return false;
}

Facts uncited_concepts(const Framework& framework, const Crosswalk& table) {
  Facts facts;
  std::set<std::string> seen;
  for (const Mapping& mapping : table.mappings) {
    if (mapping.cited.empty()) continue;
    for (const Located<Ref>& ref : mapping.left) {
      const std::string& concept_id = ref.value.concept_id;
      std::string key = concept_id;
      for (const auto& cited : mapping.cited) key += ' ' + cited.value;
      if (concept_id.empty() || !seen.insert(key).second) continue;
      int reported = 0;
      for_each_item(framework, [&](std::size_t item) {
        if (!carries(framework, item, concept_id) || reported == 20) return;
        for (const Located<std::string>& cited : mapping.cited) {
          if (lies_below(framework, item, cited.value)) return;
        }
        ++reported;
        facts.push_back({framework.entries[item].id.value, concept_id,
                         label_of(framework.entries[top_of(framework, item)]), mapping.id.value});
      });
    }
  }
  return facts;
}

std::vector<std::size_t> places_of(const Framework& framework, const Mapping& mapping) {
  std::vector<std::size_t> places;
  for (const Located<Ref>& ref : mapping.left) {
    for (std::size_t entry = 0; entry < framework.entries.size(); ++entry) {
      const bool is_place =
          ref.value.entry.empty()
              ? framework.entries[entry].is_item && carries(framework, entry, ref.value.concept_id)
              : framework.entries[entry].id.value == ref.value.entry;
      if (is_place) places.push_back(entry);
    }
  }
  return places;
}

/// The ids of the mappings whose refs lie in other categories than the cited ones.
std::vector<std::string> mismatches(const Framework& framework, const Crosswalk& table) {
  std::vector<std::string> ids;
  for (const Mapping& mapping : table.mappings) {
    const std::vector<std::size_t> places = places_of(framework, mapping);
    if (mapping.cited.empty() || places.empty()) continue;
    const bool all_cited = std::all_of(places.begin(), places.end(), [&](std::size_t place) {
      return std::any_of(mapping.cited.begin(), mapping.cited.end(), [&](const auto& cited) {
        return lies_below(framework, place, cited.value);
      });
    });
    const bool all_own =
        std::all_of(mapping.cited.begin(), mapping.cited.end(), [&](const auto& cited) {
          return std::any_of(places.begin(), places.end(), [&](std::size_t place) {
            return lies_below(framework, place, cited.value);
          });
        });
    if (!all_cited || !all_own) ids.push_back(mapping.id.value);
  }
  return ids;
}

/// The facts of all diagnostics of a rule, in the order in which they were reported.
Facts facts_of(const std::vector<Diagnostic>& diagnostics, std::string_view rule) {
  Facts facts;
  for (const Diagnostic& diagnostic : diagnostics) {
    if (diagnostic.rule->id == rule) facts.push_back(diagnostic.facts);
  }
  return facts;
}

}  // namespace

TEST_CASE("what the checks find is what a look at every item finds") {
  const SourceFile file("a--b.yaml", "");
  std::map<std::string_view, std::size_t> found;
  for (unsigned seed = 1; seed <= 300; ++seed) {
    CAPTURE(seed);
    Chance chance(seed);
    const Framework left = generated_framework(chance, file);
    const Framework right = generated_framework(chance, file);
    const Crosswalk table = generated_crosswalk(chance, file, left, right);
    Diagnostics diagnostics;
    check_crosswalk(ComparedTable(table), left, right, {}, diagnostics);
    const std::vector<Diagnostic> all = diagnostics.sorted();

    Facts contradictions;
    add_contradictions(left, table, &Mapping::left, contradictions);
    add_contradictions(right, table, &Mapping::right, contradictions);
    CHECK(facts_of(all, "contradictory-mappings") == contradictions);
    found["contradictory-mappings"] += contradictions.size();

    const Facts uncited = uncited_concepts(left, table);
    CHECK(facts_of(all, "uncited-concept") == uncited);
    found["uncited-concept"] += uncited.size();

    std::vector<std::string> mismatched;
    for (const auto& facts : facts_of(all, "citation-mismatch")) mismatched.push_back(facts[0]);
    CHECK(mismatched == mismatches(left, table));
    found["citation-mismatch"] += mismatched.size();

    for (const Framework* framework : {&left, &right}) {
      const EntryIndex index(*framework);
      for (int count = 0; count < 20; ++count) {
        const Ref ref = generated_ref(chance, *framework).value;
        std::vector<std::size_t> expected;
        for_each_item(*framework, [&](std::size_t item) {
          if (reach(*framework, item, ref)) expected.push_back(item);
        });
        std::vector<std::size_t> reached;
        for (const ReachedItem& item : reached_items(*framework, index, ref)) {
          CHECK(item.by == reach(*framework, item.entry, ref));
          reached.push_back(item.entry);
        }
        CHECK(reached == expected);
        CHECK(reaches_items(*framework, index, ref) == !expected.empty());
      }
    }
  }
  for (const auto& [rule, count] : found) {
    CAPTURE(rule);
    CHECK(count > 100);  // otherwise the test proves nothing
  }
}

TEST_CASE("of the items that carry a concept outside what is cited the first twenty are reported") {
  const SourceFile file("a--b.yaml", "");
  Framework left;
  left.file = &file;
  left.concepts.push_back({.id = {.value = "c"}});
  left.entries.push_back({.end = 1, .id = {.value = "1"}});
  for (std::size_t item = 1; item <= 30; ++item) {
    left.entries.push_back({.is_item = true,
                            .end = item + 1,
                            .id = {.value = "i" + std::to_string(item)},
                            .concepts = {{.value = "c"}}});
  }
  Crosswalk table;
  table.file = &file;
  table.rows_file = &file;
  Mapping mapping;
  mapping.left.push_back({.value = {.concept_id = "c"}});
  mapping.cited.push_back({.value = "1"});
  table.mappings.push_back(mapping);
  Diagnostics diagnostics;
  check_crosswalk(ComparedTable(table), left, Framework{.file = &file}, {}, diagnostics);
  std::vector<Diagnostic> uncited = diagnostics.sorted();
  std::erase_if(uncited, [](const auto& each) { return each.rule->id != "uncited-concept"; });
  REQUIRE(uncited.size() == 20);
  CHECK(uncited.back().notes.back().message ==
        "only the first 20 such items are reported of a mapping");
}

}  // namespace crosswalk
