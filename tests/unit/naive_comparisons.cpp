#include <doctest/doctest.h>

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "compare/chain.hpp"
#include "compare/compare.hpp"
#include "compare/links.hpp"
#include "model/reached.hpp"
#include "support/naive_chain.hpp"
#include "support/naive_classing.hpp"
#include "support/naive_generator.hpp"

// Compares the real classing with the naive one on generated inputs. A failure prints the seed and
// the input.
namespace crosswalk::tests {

namespace {

constexpr unsigned pairs = 400;
constexpr unsigned chains = 300;

/// "m0>b2>m3", or "m0>b2+1>m3" where two items lie between: the beginning of the id of a path.
std::string naive_name(const MappingState& state) {
  std::string name;
  for (const Hop& hop : state.hops) {
    name += hop.row().id.value;
    if (hop.reached.empty()) continue;
    name += '>' + hop.reached.front();
    if (hop.reached.size() > 1) name += '+' + std::to_string(hop.reached.size() - 1);
    name += '>';
  }
  return name;
}

/// Adds the paths that one mapping of a derived table stands for to `paths`.
void add_paths(const Mapping& mapping, const MappingState& state, const Chain& chain,
               std::vector<NaivePath>& paths) {
  NaivePath start{.relation = mapping.relation.value,
                  .extent = mapping.extent,
                  .is_determined = state.is_determined,
                  .is_stale = state.is_stale()};
  std::vector<std::vector<std::string>> stops(1);
  for (const Located<Ref>& ref : mapping.left) stops.back().push_back(to_string(ref.value));
  for (const Hop& hop : state.hops) {
    start.mappings.push_back(hop.mapping);
    stops.push_back(hop.reached);
  }
  for (const Located<Ref>& ref : mapping.right) stops.back().push_back(to_string(ref.value));

  std::vector<NaivePath> ways{start};
  for (std::size_t i = 0; i < stops.size(); ++i) {
    const EntryIndex index(*chain.frameworks[i]);
    std::vector<NaivePath> longer;
    for (const NaivePath& way : ways) {
      for (const std::string& stop : stops[i]) {
        longer.push_back(way);
        longer.back().items.push_back(index.find(stop).value());
      }
    }
    ways = longer;
  }
  paths.insert(paths.end(), ways.begin(), ways.end());
}

/// The lines of the paths that a derived table stands for, sorted.
std::string paths_in(const ComparedTable& derived, const Chain& chain) {
  std::vector<NaivePath> paths;
  for (const Mapping& mapping : derived.crosswalk.mappings) {
    add_paths(mapping, derived.state_of(mapping), chain, paths);
  }
  return lines_of(paths, chain);
}

}  // namespace

TEST_CASE("a ref reaches the items, each in the way, that the naive search finds") {
  for (unsigned seed = 0; seed < pairs; ++seed) {
    const GeneratedPair pair(seed);
    INFO("seed ", seed, "\n", yaml_of(pair));
    const EntryIndex index(pair.left);
    for (const Mapping& mapping : pair.table.crosswalk.mappings) {
      for (const Located<Ref>& ref : mapping.left) {
        CAPTURE(to_string(ref.value));
        std::string found;
        for (const ReachedItem& item : reached_items(pair.left, index, ref.value)) {
          const bool is_category = item.by.basis == Basis::category;
          const int rank = is_category ? 1 + item.by.distance : static_cast<int>(item.by.basis);
          found += std::to_string(item.entry) + '/' + std::to_string(rank) + ' ';
        }
        std::string expected;
        for (std::size_t item = 0; item < pair.left.entries.size(); ++item) {
          if (!pair.left.entries[item].is_item) continue;
          const std::optional<int> rank = naive_rank(pair.left, item, ref.value);
          if (rank) expected += std::to_string(item) + '/' + std::to_string(*rank) + ' ';
        }
        REQUIRE(found == expected);
        REQUIRE(reaches_items(pair.left, index, ref.value) == !expected.empty());
      }
    }
  }
}

TEST_CASE("a direct comparison is that of the naive classing") {
  for (unsigned seed = 0; seed < pairs; ++seed) {
    const GeneratedPair pair(seed);
    INFO("seed ", seed, "\n", yaml_of(pair));
    REQUIRE(lines_of(compare(pair.left, pair.right, pair.table)) ==
            lines_of(naive_comparison(pair.left, pair.right, pair.table)));
  }
}

TEST_CASE("a chain of two or three crosswalks has the paths of the naive chaining") {
  for (unsigned seed = 0; seed < chains; ++seed) {
    const GeneratedChain sample(seed, 2 + seed % 2);
    const Chain chain = sample.chain();
    INFO("seed ", seed, "\n", yaml_of(sample));
    const ComparedTable derived = derived_table(chain);
    REQUIRE(paths_in(derived, chain) == lines_of(naive_paths(chain), chain));
    CHECK(derived.crosswalk.left.value == chain.frameworks.front()->id.value);
    CHECK(derived.crosswalk.right.value == chain.frameworks.back()->id.value);
    CHECK(derived.crosswalk.left_version.value == chain.frameworks.front()->version.value);
    CHECK(derived.crosswalk.right_version.value == chain.frameworks.back()->version.value);
    std::set<std::string> ids;
    for (const Mapping& mapping : derived.crosswalk.mappings) {
      CHECK(ids.insert(mapping.id.value).second);
      const std::string name = naive_name(derived.state_of(mapping));
      const bool is_named = mapping.id.value.starts_with(name);
      CHECK_MESSAGE(is_named, mapping.id.value << " is not " << name);
      const std::string number =
          mapping.id.value.substr(std::min(name.size(), mapping.id.value.size()));
      const bool is_numbered = number.empty() || number.front() == '/';
      CHECK_MESSAGE(is_numbered, mapping.id.value << " is not " << name);
    }
  }
}

TEST_CASE("links stand in the order of the mappings and the items") {
  for (unsigned seed = 0; seed < pairs; ++seed) {
    const GeneratedPair pair(seed);
    INFO("seed ", seed, "\n", yaml_of(pair));
    std::vector<std::vector<std::size_t>> places;
    for (const Link& link : links_of(pair.left, pair.right, pair.table)) {
      CHECK(std::is_sorted(link.from.begin(), link.from.end()));
      CHECK(std::is_sorted(link.to.begin(), link.to.end()));
      places.push_back({link.hops.front().mapping, link.from.front(), link.to.front()});
    }
    CHECK(std::is_sorted(places.begin(), places.end()));
  }
}

TEST_CASE("a comparison through a chain is that of the naive paths") {
  for (unsigned seed = 0; seed < chains; ++seed) {
    const GeneratedChain sample(seed, 2 + seed % 2);
    const Chain chain = sample.chain();
    INFO("seed ", seed, "\n", yaml_of(sample));
    const ComparedTable derived = derived_table(chain);
    REQUIRE(lines_of(compare_through(chain, derived), false) ==
            lines_of(naive_comparison(chain, naive_paths(chain), derived), false));
  }
}

TEST_CASE("a derived table is classed like any other, by paths alone") {
  for (unsigned seed = 0; seed < chains; ++seed) {
    const GeneratedChain sample(seed, 2 + seed % 2);
    const Chain chain = sample.chain();
    INFO("seed ", seed, "\n", yaml_of(sample));
    const ComparedTable derived = derived_table(chain);
    const Framework& left = *chain.frameworks.front();
    const Framework& right = *chain.frameworks.back();
    REQUIRE(lines_of(compare(left, right, derived)) ==
            lines_of(naive_comparison(left, right, derived)));
  }
}

TEST_CASE("a chain of one crosswalk is the direct comparison") {
  for (unsigned seed = 0; seed < chains; ++seed) {
    const GeneratedPair pair(seed);
    INFO("seed ", seed, "\n", yaml_of(pair));
    const Chain chain{.frameworks = {&pair.left, &pair.right}, .tables = {&pair.table}};
    REQUIRE(lines_of(compare_through(chain, pair.table)) ==
            lines_of(compare(pair.left, pair.right, pair.table)));
  }
}

}  // namespace crosswalk::tests
