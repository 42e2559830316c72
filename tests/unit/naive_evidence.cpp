#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "compare/chain.hpp"
#include "compare/compare.hpp"
#include "compare/evidence.hpp"
#include "support/naive_chain.hpp"
#include "support/naive_classing.hpp"
#include "support/naive_generator.hpp"
#include "support/naive_overview.hpp"

// Compares leaving out weak evidence, and overviews of several lists, with naive versions on
// generated inputs.
namespace crosswalk::tests {

namespace {

constexpr unsigned runs = 200;

/// The entries as lines, each with the ids of its categories, and with the id at its `end`.
std::string tree_of(const Framework& framework) {
  std::string lines;
  for (std::size_t i = 0; i < framework.entries.size(); ++i) {
    for (const std::size_t entry : naive_line(framework, i)) {
      lines += framework.entries[entry].id.value + ' ';
    }
    const std::size_t end = framework.entries[i].end;
    lines += "until " +
             (end < framework.entries.size() ? framework.entries[end].id.value : "the end") + '\n';
  }
  return lines;
}

bool stays(const Entry& entry, Evidence minimum) {
  if (!entry.is_item || !entry.evidence) return true;
  if (minimum == Evidence::verified) return *entry.evidence == Evidence::verified;
  if (minimum == Evidence::secondary) return *entry.evidence != Evidence::unverified;
  return true;
}

std::string naive_tree(const Framework& framework, Evidence minimum) {
  std::string lines;
  for (std::size_t i = 0; i < framework.entries.size(); ++i) {
    if (!stays(framework.entries[i], minimum)) continue;
    for (const std::size_t entry : naive_line(framework, i)) {
      lines += framework.entries[entry].id.value + ' ';
    }
    std::string end = "the end";
    for (std::size_t next = framework.entries.size(); next-- > i + 1;) {
      const std::vector<std::size_t> line = naive_line(framework, next);
      const bool is_below = std::count(line.begin(), line.end(), i) > 0;
      if (!is_below && stays(framework.entries[next], minimum))
        end = framework.entries[next].id.value;
    }
    lines += "until " + end + '\n';
  }
  return lines;
}

std::size_t reached_by(const Framework& framework, const Ref& ref) {
  std::size_t items = 0;
  for (std::size_t item = 0; item < framework.entries.size(); ++item) {
    if (framework.entries[item].is_item && naive_rank(framework, item, ref)) ++items;
  }
  return items;
}

std::string line_of(const Mapping& mapping, bool judged_on_left_out) {
  std::string line = mapping.id.value + ':';
  for (const Located<Ref>& ref : mapping.left) line += ' ' + to_string(ref.value);
  line += " /";
  for (const Located<Ref>& ref : mapping.right) line += ' ' + to_string(ref.value);
  return line + (judged_on_left_out ? " judged on what is left out\n" : "\n");
}

/// The refs except those that reached something and no longer do; sets `lost` where a ref reaches
/// fewer items than before.
std::vector<Located<Ref>> refs_left(const std::vector<Located<Ref>>& refs, const Framework& whole,
                                    const Framework& reduced, bool& lost) {
  std::vector<Located<Ref>> left;
  for (const Located<Ref>& ref : refs) {
    const std::size_t before = reached_by(whole, ref.value);
    const std::size_t now = reached_by(reduced, ref.value);
    if (now < before) lost = true;
    if (now > 0 || before == 0) left.push_back(ref);
  }
  return left;
}

std::string naive_rows(const ComparedTable& table, const Framework& left, const Framework& left_now,
                       const Framework& right, const Framework& right_now) {
  const bool left_lacks = left_now.entries.size() < left.entries.size();
  const bool right_lacks = right_now.entries.size() < right.entries.size();
  const bool is_complete =
      table.crosswalk.coverage == Coverage::complete && !left_lacks && !right_lacks;
  std::string lines = is_complete ? "complete\n" : "partial\n";
  for (const Mapping& mapping : table.crosswalk.mappings) {
    Mapping now = mapping;
    bool lost_left = false;
    bool lost_right = false;
    now.left = refs_left(mapping.left, left, left_now, lost_left);
    now.right = refs_left(mapping.right, right, right_now, lost_right);
    if (now.left.empty() != mapping.left.empty()) continue;
    if (now.right.empty() != mapping.right.empty()) continue;
    bool judged_on_left_out = false;
    if (mapping.relation.value == Relation::none) {
      const bool is_of_left = mapping.right.empty();
      judged_on_left_out = is_of_left ? lost_left || right_lacks : lost_right || left_lacks;
    }
    lines += line_of(now, judged_on_left_out);
  }
  return lines;
}

std::string rows_of(const ComparedTable& table) {
  std::string lines = table.crosswalk.coverage == Coverage::complete ? "complete\n" : "partial\n";
  for (const Mapping& mapping : table.crosswalk.mappings) {
    lines += line_of(mapping, table.state_of(mapping).judged_on_left_out);
  }
  return lines;
}

/// A chain with the items of weak evidence left out of all frameworks but the first.
GeneratedChain reduced(const GeneratedChain& whole, Evidence minimum) {
  GeneratedChain made = whole;
  for (std::size_t i = 1; i < made.frameworks.size(); ++i) {
    made.frameworks[i] = with_evidence(whole.frameworks[i], minimum);
  }
  const Chain before = whole.chain();
  const Chain after = made.chain();
  for (std::size_t i = 0; i < made.tables.size(); ++i) {
    made.tables[i] = without_lost_refs(whole.tables[i], before, after, i);
  }
  return made;
}

}  // namespace

TEST_CASE("leaving out weak evidence keeps the tree of what stays") {
  for (unsigned seed = 0; seed < runs; ++seed) {
    const Framework framework = Generator(seed).framework("f");
    INFO("seed ", seed, "\n", yaml_of(framework));
    for (const Evidence minimum : {Evidence::verified, Evidence::secondary, Evidence::unverified}) {
      REQUIRE(tree_of(with_evidence(framework, minimum)) == naive_tree(framework, minimum));
    }
  }
}

TEST_CASE("a crosswalk keeps what still holds where items are left out") {
  for (unsigned seed = 0; seed < runs; ++seed) {
    const GeneratedChain whole(seed, 2);
    const auto minimum = static_cast<Evidence>(seed % 3);
    const GeneratedChain now = reduced(whole, minimum);
    INFO("seed ", seed, ", minimum ", std::string(name_of(minimum)), "\n", yaml_of(whole));
    for (std::size_t i = 0; i < whole.tables.size(); ++i) {
      REQUIRE(rows_of(now.tables[i]) == naive_rows(whole.tables[i], whole.frameworks[i],
                                                   now.frameworks[i], whole.frameworks[i + 1],
                                                   now.frameworks[i + 1]));
    }
  }
}

TEST_CASE("what is left out leaves items not addressed, and the comparison says of which") {
  for (unsigned seed = 0; seed < runs; ++seed) {
    const GeneratedChain whole(seed, 1);
    const auto minimum = static_cast<Evidence>(seed % 3);
    const GeneratedChain now = reduced(whole, minimum);
    INFO("seed ", seed, ", minimum ", std::string(name_of(minimum)), "\n", yaml_of(whole));
    const Comparison before = compare(whole.frameworks[0], whole.frameworks[1], whole.tables[0]);
    Comparison after = compare(now.frameworks[0], now.frameworks[1], now.tables[0]);
    REQUIRE(lines_of(after) ==
            lines_of(naive_comparison(now.frameworks[0], now.frameworks[1], now.tables[0])));

    Comparison expected = naive_comparison(now.frameworks[0], now.frameworks[1], now.tables[0]);
    for (ComparedSide Comparison::*const side : {&Comparison::left, &Comparison::right}) {
      for (ClassedItem& item : (expected.*side).items) {
        if (item.item_class != ItemClass::not_addressed) continue;
        item.judged_on_left_out = false;
        const Framework& framework = *(expected.*side).framework;
        for (const ClassedItem& once : (before.*side).items) {
          const std::string& id = (before.*side).framework->entries[once.entry].id.value;
          if (id == framework.entries[item.entry].id.value &&
              once.item_class != ItemClass::not_addressed) {
            item.judged_on_left_out = true;
          }
        }
      }
      naive_count(expected.*side);
    }
    note_left_out(before, after);
    CHECK(after.left.left_out == before.left.items.size() - after.left.items.size());
    CHECK(after.right.left_out == before.right.items.size() - after.right.items.size());
    REQUIRE(lines_of(after) == lines_of(expected));
  }
}

TEST_CASE("an overview says of each cell what the naive one says") {
  for (unsigned seed = 0; seed < runs / 2; ++seed) {
    const GeneratedLists lists(seed);
    INFO("seed ", seed, "\n", yaml_of(lists));
    std::vector<Chain> chains;
    std::vector<ComparedTable> tables;
    for (std::size_t i = 0; i < lists.lists.size(); ++i) {
      chains.push_back(lists.chain(i));
      if (chains[i].tables.size() == 1) {
        tables.push_back(*chains[i].tables.front());
      } else {
        tables.push_back(derived_table(chains[i]));
      }
    }
    std::vector<Comparison> comparisons;
    std::vector<ChainedComparison> all;
    comparisons.reserve(chains.size());
    for (std::size_t i = 0; i < chains.size(); ++i) {
      comparisons.push_back(compare_through(chains[i], tables[i]));
      all.push_back({.chain = chains[i], .comparison = comparisons[i]});
    }
    REQUIRE(lines_of(overview_of(all)) == naive_overview(all));
  }
}

}  // namespace crosswalk::tests
