#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "compare/chain.hpp"
#include "compare/compare.hpp"
#include "compare/evidence.hpp"
#include "compare/route.hpp"
#include "support/samples.hpp"

namespace crosswalk::tests {

namespace {

constexpr std::array carried{Relation::same, Relation::within, Relation::contains,
                             Relation::overlap, Relation::weak_overlap};

std::vector<Judgement> all_judgements() {
  std::vector<Judgement> all;
  for (const Relation relation : carried) {
    all.push_back({relation, true});
    all.push_back({relation, false});
  }
  return all;
}

Relation inverse(Relation relation) {
  if (relation == Relation::within) return Relation::contains;
  return relation == Relation::contains ? Relation::within : relation;
}

/// A crosswalk between any two frameworks, with mappings given as YAML.
Sample<Crosswalk> table_between(const std::string& left, const std::string& right,
                                const std::string& mappings) {
  return crosswalk_of("crosswalk: " + left + "--" + right + "\nleft: " + left +
                          "\nright: " + right +
                          "\nleft_version: '1'\nright_version: '1'\ncoverage: partial\n"
                          "source: {title: A judgement}\nmappings:\n" +
                          mappings,
                      left + "--" + right + ".yaml");
}

/// A chain of a framework a with a category, a hub h and a list b, of three items each.
struct SmallChain {
  Sample<Framework> a = framework_with("a",
                                       "categories:\n"
                                       "  - id: cat\n"
                                       "    title: {en: Category}\n"
                                       "    items:\n"
                                       "      - {id: a1, text: {en: One}}\n"
                                       "      - {id: a2, text: {en: Two}}\n"
                                       "items:\n"
                                       "  - {id: a3, text: {en: Three}}\n");
  Sample<Framework> h = framework_with("h",
                                       "items:\n"
                                       "  - {id: h1, text: {en: One}}\n"
                                       "  - {id: h2, text: {en: Two}}\n"
                                       "  - {id: h3, text: {en: Three}}\n");
  Sample<Framework> b = framework_with("b",
                                       "items:\n"
                                       "  - {id: b1, evidence: verified, text: {en: One}}\n"
                                       "  - {id: b2, evidence: secondary, text: {en: Two}}\n"
                                       "  - {id: b3, evidence: unverified, text: {en: Three}}\n");
  Sample<ComparedTable> first;
  Sample<ComparedTable> second;
  Chain chain{.frameworks = {&a.value, &h.value, &b.value},
              .tables = {&first.value, &second.value}};
  ComparedTable derived;

  SmallChain(const std::string& first_rows, const std::string& second_rows)
      : first(compared(table_between("a", "h", first_rows))),
        second(compared(table_between("h", "b", second_rows))),
        derived(derived_table(chain)) {}

  /// "a1 a2 overlap? b1" for each derived mapping; a question mark where it is undetermined.
  [[nodiscard]] std::string rows() const {
    std::string text;
    for (const Mapping& mapping : derived.crosswalk.mappings) {
      for (const Located<Ref>& ref : mapping.left) text += to_string(ref.value) + ' ';
      text += std::string(name_of(mapping.relation.value)) +
              (derived.state_of(mapping).is_determined ? "" : "?");
      for (const Located<Ref>& ref : mapping.right) text += ' ' + to_string(ref.value);
      text += '\n';
    }
    return text;
  }
};

std::string row(const std::string& id, const std::string& left, const std::string& relation,
                const std::string& right) {
  return "  - {id: " + id + ", " + (left.empty() ? "" : "left: [" + left + "], ") +
         (right.empty() ? "" : "right: [" + right + "], ") + "relation: " + relation +
         ", rationale: {en: Because}}\n";
}

}  // namespace

TEST_CASE("same joined with a judgement leaves it as it is") {
  for (const Judgement& judgement : all_judgements()) {
    CHECK(joined({Relation::same, true}, judgement) == judgement);
    CHECK(joined(judgement, {Relation::same, true}) == judgement);
  }
}

TEST_CASE("extent survives a join with same, and no other") {
  const Judgement same{Relation::same, true};
  const Judgement partial{Relation::overlap, true, Extent::partial};
  CHECK(joined(partial, same) == partial);
  CHECK(joined(same, partial) == partial);
  const Judgement full{Relation::same, true, Extent::full};
  CHECK(joined(full, same) == full);
  CHECK(joined(same, full) == full);
  const Judgement within{Relation::within, true, Extent::partial};
  CHECK(joined(within, within).extent == Extent::unstated);
  const SmallChain chained(
      "  - {id: m, left: [a1], right: [h1], relation: overlap, extent: partial, "
      "rationale: {en: Because}}\n",
      row("n", "h1", "same", "b1"));
  REQUIRE(chained.derived.crosswalk.mappings.size() == 1);
  CHECK(chained.derived.crosswalk.mappings.front().extent == Extent::partial);
}

TEST_CASE("an item whose paths all leave the relation open has a possible class") {
  const SmallChain chained(row("m", "a1", "overlap", "h1") + row("n", "a2", "same", "h1") +
                               row("o", "a3", "overlap", "h2") +
                               row("p", "a3", "weak-overlap", "h3"),
                           row("q", "h1", "overlap", "b1") + row("r", "h2", "overlap", "b2") +
                               row("s", "h3", "same", "b3"));
  const Comparison comparison = compare_through(chained.chain, chained.derived);
  const ClassedItem& open = comparison.left.items[0];
  CHECK(open.item_class == ItemClass::overlap);
  CHECK(open.determination == Determination::undetermined);
  CHECK(open.certain_class == ItemClass::not_addressed);
  const ClassedItem& known = comparison.left.items[1];
  CHECK(known.item_class == ItemClass::overlap);
  CHECK(known.determination == Determination::determined);
  const ClassedItem& mixed = comparison.left.items[2];
  CHECK(mixed.item_class == ItemClass::overlap);
  CHECK(mixed.determination == Determination::undetermined);
  CHECK(mixed.certain_class == ItemClass::weak_overlap);
  CHECK(comparison.left.counts.with_counterpart() == 3);
  CHECK(comparison.left.counts.certainly_with_counterpart() == 2);
  CHECK(comparison.left.counts.possible_of(ItemClass::overlap) == 2);
  // On the right side, b1 is also reached by a determined path, and b3 is itself unverified.
  CHECK(comparison.right.items[0].determination == Determination::determined);
  CHECK(comparison.right.items[1].determination == Determination::undetermined);
  CHECK(comparison.right.items[2].rests_on_unverified);
  CHECK(comparison.right.counts.unverified_of(ItemClass::weak_overlap) == 1);
}

TEST_CASE("many items that lead the same way share one mapping of a derived table") {
  const auto list = [](const std::string& id) {
    std::string yaml = "categories:\n  - id: " + id + "0\n    title: {en: All}\n    items:\n";
    for (int i = 1; i <= 50; ++i) {
      yaml += "      - {id: " + id + std::to_string(i) + ", text: {en: Item}}\n";
    }
    return framework_with(id, yaml);
  };
  const Sample<Framework> a = list("a");
  const Sample<Framework> h = list("h");
  const Sample<Framework> b = list("b");
  const Sample<ComparedTable> first =
      compared(table_between("a", "h", row("m", "a0", "overlap", "h0")));
  const Sample<ComparedTable> second =
      compared(table_between("h", "b", row("n", "h0", "overlap", "b0")));
  const ComparedTable derived = derived_table(
      {.frameworks = {&a.value, &h.value, &b.value}, .tables = {&first.value, &second.value}});
  REQUIRE(derived.crosswalk.mappings.size() == 1);
  CHECK(derived.crosswalk.mappings.front().id.value == "m>h1+49>n");
  CHECK(derived.crosswalk.mappings.front().left.size() == 50);
  CHECK(derived.crosswalk.mappings.front().right.size() == 50);
  CHECK(derived.states.front().hops.front().reached.size() == 50);
}

TEST_CASE("a part of a part is a part, and a whole of a whole a whole") {
  const Judgement within{Relation::within, true};
  const Judgement contains{Relation::contains, true};
  CHECK(joined(within, within) == within);
  CHECK(joined(contains, contains) == contains);
  CHECK(joined(within, contains) == Judgement{Relation::overlap, false});
  CHECK(joined(contains, within) == Judgement{Relation::overlap, false});
}

TEST_CASE("joining is never stronger than the weaker of the two, and never surer") {
  for (const Judgement& first : all_judgements()) {
    for (const Judgement& second : all_judgements()) {
      const Judgement result = joined(first, second);
      CHECK(class_of(result.relation) ==
            std::max(class_of(first.relation), class_of(second.relation)));
      if (result.determined) CHECK((first.determined && second.determined));
    }
  }
}

TEST_CASE("joining is associative in class, and wholly so where it is determined") {
  for (const Judgement& a : all_judgements()) {
    for (const Judgement& b : all_judgements()) {
      for (const Judgement& c : all_judgements()) {
        const Judgement left = joined(joined(a, b), c);
        const Judgement right = joined(a, joined(b, c));
        CHECK(class_of(left.relation) == class_of(right.relation));
        CHECK(left.determined == right.determined);
        if (left.determined) CHECK(left == right);
      }
    }
  }
}

TEST_CASE("joining in the other direction gives the turned-round judgement") {
  for (const Judgement& first : all_judgements()) {
    for (const Judgement& second : all_judgements()) {
      const Judgement there = joined(first, second);
      const Judgement back = joined({inverse(second.relation), second.determined},
                                    {inverse(first.relation), first.determined});
      CHECK(back == Judgement{inverse(there.relation), there.determined});
    }
  }
}

TEST_CASE("a path leads over the items where two mappings meet, and over no others") {
  const SmallChain chained(row("m1", "a3", "same", "h1") + row("m2", "a1", "overlap", "h2"),
                           row("n1", "h1", "within", "b1") + row("n2", "h3", "same", "b2"));
  CHECK(chained.rows() == "a3 within b1\n");
  CHECK(chained.derived.crosswalk.mappings.front().id.value == "m1>h1>n1");
}

TEST_CASE("a mapping of a category says of an item that it is a part") {
  const SmallChain chained(row("m", "cat", "same", "h1"), row("n", "h1", "same", "b1"));
  CHECK(chained.rows() == "a1 a2 within b1\n");
  const SmallChain wider(row("m", "cat", "contains", "h1"), row("n", "h1", "same", "b1"));
  CHECK(wider.rows() == "a1 a2 overlap b1\n");
}

TEST_CASE("a more specific search that found nothing stops a path, on either side") {
  const SmallChain left(row("m", "cat", "same", "h1") + row("no", "a1", "none", ""),
                        row("n", "h1", "same", "b1"));
  CHECK(left.rows() == "a2 within b1\n");
  const SmallChain hub(row("m", "a3", "same", "h1"),
                       row("n", "h1", "same", "b1") + row("no", "", "none", "b2"));
  CHECK(hub.rows() == "a3 same b1\n");
}

TEST_CASE("of several paths the strongest decides, and all are listed") {
  const SmallChain chained(
      row("weak", "a3", "weak-overlap", "h1") + row("strong", "a3", "overlap", "h2"),
      row("n1", "h1", "same", "b1") + row("n2", "h2", "same", "b1"));
  const Comparison comparison = compare_through(chained.chain, chained.derived);
  CHECK(class_of_item(comparison.left, "a3") == "overlap");
  const ClassedItem& item = comparison.left.items.back();
  CHECK(item.reached_by.size() == 2);
  CHECK(item.decisive == 1);
  CHECK(item.basis == Basis::path);
}

TEST_CASE("a cell holds the strongest class, be it only possible, before a certain weaker one") {
  const SmallChain chained(row("m1", "a1", "overlap", "h1") + row("m2", "a2", "weak-overlap", "h2"),
                           row("n1", "h1", "overlap", "b1") + row("n2", "h2", "same", "b1"));
  const Comparison comparison = compare_through(chained.chain, chained.derived);
  REQUIRE(comparison.matrix.size() == 1);
  const MatrixCell& cell = comparison.matrix.front();
  CHECK(cell.item_class == ItemClass::overlap);
  CHECK(cell.determination == Determination::undetermined);
  CHECK(cell.items == 2);
  CHECK(cell.possible == 1);
}

TEST_CASE("none is never carried along, but noted where the first hop says so") {
  const SmallChain chained(row("no", "a3", "none", ""), row("gone", "", "none", "b2"));
  const Comparison comparison = compare_through(chained.chain, chained.derived);
  CHECK(class_of_item(comparison.left, "a3") == "not-addressed");
  CHECK(comparison.left.items.back().only_against == &chained.h.value);
  CHECK(comparison.left.items.front().only_against == nullptr);
  CHECK(class_of_item(comparison.right, "b2") == "not-addressed");
  CHECK(comparison.right.items[1].only_against == &chained.h.value);
}

TEST_CASE("a chain turned round gives the turned-round result") {
  const SmallChain chained(
      row("m1", "cat", "within", "h1") + row("m2", "a1", "overlap", "'h1', h2") +
          row("no", "a2", "none", "") + row("m3", "a3", "weak-overlap", "h3"),
      row("n1", "h1", "within", "b1") + row("n2", "h2", "contains", "'b1', b2") +
          row("n3", "h3", "same", "b3"));
  const ComparedTable first_back = turned_round(chained.first.value);
  const ComparedTable second_back = turned_round(chained.second.value);
  const Chain back{.frameworks = {&chained.b.value, &chained.h.value, &chained.a.value},
                   .tables = {&second_back, &first_back}};
  const ComparedTable derived_back = derived_table(back);
  const Comparison there = compare_through(chained.chain, chained.derived);
  const Comparison returned = compare_through(back, derived_back);
  for (const ItemClass item_class : all_classes) {
    CHECK(items_of(there.left, item_class) == items_of(returned.right, item_class));
    CHECK(items_of(there.right, item_class) == items_of(returned.left, item_class));
  }
  CHECK(chained.derived.crosswalk.mappings.size() == derived_back.crosswalk.mappings.size());
}

TEST_CASE("leaving out weak evidence removes the items, their refs, and rows that lose a side") {
  const SmallChain chained(row("m", "a3", "same", "h1"), row("n", "h1", "same", "'b1', b3") +
                                                             row("o", "h2", "same", "b3") +
                                                             row("p", "h3", "same", "b2"));
  const Framework kept = with_evidence(chained.b.value, Evidence::secondary);
  CHECK(kept.item_count() == 2);
  Chain reduced = chained.chain;
  reduced.frameworks[2] = &kept;
  const ComparedTable table = without_lost_refs(chained.second.value, chained.chain, reduced, 1);
  REQUIRE(table.crosswalk.mappings.size() == 2);
  CHECK(table.crosswalk.mappings.front().right.size() == 1);
  CHECK(table.crosswalk.mappings.back().id.value == "p");
  CHECK(with_evidence(chained.b.value, Evidence::verified).item_count() == 1);
  CHECK(with_evidence(chained.b.value, Evidence::unverified).item_count() == 3);
  CHECK(with_evidence(chained.a.value, Evidence::verified).item_count() == 3);
}

TEST_CASE("what was judged on items that are left out makes no item only") {
  SmallChain chained(row("m", "a3", "same", "h1"),
                     row("n", "h1", "none", "") + row("o", "h2", "overlap", "b1"));
  chained.second.value.crosswalk.coverage = Coverage::complete;
  const Framework kept = with_evidence(chained.b.value, Evidence::secondary);
  Chain reduced = chained.chain;
  reduced.frameworks[2] = &kept;
  const ComparedTable table = without_lost_refs(chained.second.value, chained.chain, reduced, 1);
  const Comparison whole = compare(chained.h.value, chained.b.value, chained.second.value);
  Comparison comparison = compare(chained.h.value, kept, table);
  note_left_out(whole, comparison);
  CHECK(comparison.left.left_out == 0);
  CHECK(comparison.right.left_out == 1);
  CHECK(whole.left.counts.of(ItemClass::only) == 2);
  CHECK(comparison.left.counts.of(ItemClass::only) == 0);
  CHECK(comparison.left.counts.of(ItemClass::not_addressed) == 2);
  CHECK(comparison.left.counts.judged_on_left_out == 2);
  CHECK(comparison.left.items.front().reached_by.size() == 1);
  CHECK(comparison.left.items.front().decisive == 0);
}

TEST_CASE("a ref to a category of which every item is left out is lost") {
  const Sample<Framework> left = framework_with("a", "items: [{id: a1, text: {en: One}}]\n");
  const Sample<Framework> right =
      framework_with("b",
                     "categories:\n"
                     "  - id: c\n"
                     "    title: {en: C}\n"
                     "    items: [{id: i1, evidence: unverified, text: {en: One}}]\n"
                     "items: [{id: i2, text: {en: Two}}]\n");
  const Sample<ComparedTable> table =
      compared(table_between("a", "b", row("m", "a1", "overlap", "c")));
  const Chain whole{.frameworks = {&left.value, &right.value}, .tables = {&table.value}};
  const Framework kept = with_evidence(right.value, Evidence::secondary);
  const Chain reduced{.frameworks = {&left.value, &kept}, .tables = {&table.value}};
  CHECK(without_lost_refs(table.value, whole, reduced, 0).crosswalk.mappings.empty());
}

TEST_CASE("leaving out items keeps the tree of those that stay") {
  const Sample<Framework> sample =
      framework_with("t",
                     "categories:\n"
                     "  - id: c\n"
                     "    title: {en: C}\n"
                     "    items:\n"
                     "      - {id: i1, evidence: unverified, text: {en: One}}\n"
                     "      - {id: i2, evidence: verified, text: {en: Two}}\n"
                     "  - id: d\n"
                     "    title: {en: D}\n"
                     "    items:\n"
                     "      - {id: i3, evidence: unverified, text: {en: Three}}\n"
                     "  - id: e\n"
                     "    title: {en: E}\n"
                     "    items: [{id: i4, text: {en: Four}}]\n");
  const Framework kept = with_evidence(sample.value, Evidence::secondary);
  std::string tree;
  for (const Entry& entry : kept.entries) {
    tree += entry.id.value + ':' + std::to_string(entry.end) +
            (entry.parent == Entry::no_parent ? "" : "<" + kept.entries[entry.parent].id.value) +
            ' ';
  }
  CHECK(tree == "c:2 i2:2<c d:3 e:5 i4:5<e ");
}

TEST_CASE("the shortest routes are found in both directions of a crosswalk, and all of them") {
  const std::vector<std::pair<std::string, std::string>> tied{
      {"a", "h"}, {"b", "h"}, {"a", "g"}, {"g", "b"}, {"b", "z"}};
  CHECK(shortest_routes(tied, "a", "b") == std::vector<Route>{{"a", "g", "b"}, {"a", "h", "b"}});
  CHECK(shortest_routes(tied, "h", "z") == std::vector<Route>{{"h", "b", "z"}});
  CHECK(shortest_routes(tied, "a", "h") == std::vector<Route>{{"a", "h"}});
  CHECK(shortest_routes(tied, "a", "x").empty());
  CHECK(shortest_routes(tied, "a", "a") == std::vector<Route>{{"a"}});
}

}  // namespace crosswalk::tests
