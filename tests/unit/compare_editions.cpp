#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "compare/crosswalk_diff.hpp"
#include "compare/framework_diff.hpp"

// Compares the result of `diff` on generated editions with the known changes. The generator has
// fixed seeds, so failures can be reproduced.
namespace crosswalk::tests {

namespace {

constexpr unsigned runs = 100;

/// An item or a category from which an Entry is made.
struct Draft {
  std::string id;
  std::string words;
  std::string translation;
};

struct Category {
  Draft draft;
  std::vector<Draft> items;
};

using Outline = std::vector<Category>;

class Generator {
 public:
  explicit Generator(unsigned seed) : random_(seed) {}

  std::size_t below(std::size_t end) {
    return std::uniform_int_distribution<std::size_t>(0, end - 1)(random_);
  }

  /// Ten random words out of about a thousand, so two sentences have almost nothing in common.
  std::string sentence() {
    std::string words;
    for (int i = 0; i < 10; ++i) words += (i == 0 ? "" : " ") + ("w" + std::to_string(below(3000)));
    return words;
  }

  Draft draft(std::string id) { return {std::move(id), sentence(), sentence()}; }

  /// Four categories, each with five items.
  Outline outline() {
    Outline outline;
    for (int c = 1; c <= 4; ++c) {
      Category category{draft(std::to_string(c)), {}};
      for (int i = 1; i <= 5; ++i) {
        category.items.push_back(draft(std::to_string(c) + '.' + std::to_string(i)));
      }
      outline.push_back(std::move(category));
    }
    return outline;
  }

 private:
  std::mt19937 random_;
};

Text text(const std::string& words, const std::string& translation) {
  Text made;
  made.versions.push_back({.language = {.value = "pt"}, .words = {.value = words}});
  made.versions.push_back({.language = {.value = "en"}, .words = {.value = translation}});
  return made;
}

Framework framework(const Outline& outline, const SourceFile& file) {
  Framework made{.file = &file, .id = {.value = "f"}};
  made.title = text("T", "T");
  made.original.value = "pt";
  for (const Category& category : outline) {
    const std::size_t parent = made.entries.size();
    Entry entry{.end = parent + 1 + category.items.size(), .id = {.value = category.draft.id}};
    entry.title = text(category.draft.words, category.draft.translation);
    made.entries.push_back(entry);
    for (const Draft& item : category.items) {
      Entry child{.is_item = true, .parent = parent, .end = made.entries.size() + 1};
      child.id.value = item.id;
      child.text = text(item.words, item.translation);
      made.entries.push_back(child);
    }
  }
  return made;
}

Differences diff(const Outline& before, const Outline& after) {
  const SourceFile before_file("before.yaml", "");
  const SourceFile after_file("after.yaml", "");
  return diff_frameworks(framework(before, before_file), framework(after, after_file), "pt", {},
                         nullptr);
}

/// A short form of a change: "reworded item 1.2 1.2".
std::string brief(const Difference& change) {
  return std::string(name_of(change.kind)) + ' ' + std::string(name_of(change.subject)) + ' ' +
         change.before_id + ' ' + change.after_id;
}

std::multiset<std::string> briefs(const Differences& differences) {
  std::multiset<std::string> all;
  for (const Difference& change : differences.changes) all.insert(brief(change));
  return all;
}

/// Replaces two of the words.
std::string reworded(const std::string& words) {
  return "other words" + words.substr(words.find(' ', words.find(' ') + 1));
}

/// The content of `change` with `before` and `after` exchanged.
auto mirrored(const Difference& change) {
  const std::map<ChangeKind, ChangeKind> opposite{
      {ChangeKind::added, ChangeKind::removed},    {ChangeKind::removed, ChangeKind::added},
      {ChangeKind::split, ChangeKind::merged},     {ChangeKind::merged, ChangeKind::split},
      {ChangeKind::widened, ChangeKind::narrowed}, {ChangeKind::narrowed, ChangeKind::widened}};
  const auto found = opposite.find(change.kind);
  return std::tuple(found == opposite.end() ? change.kind : found->second, change.subject,
                    change.after_id, change.before_id, change.after, change.before, change.language,
                    change.likeness, change.paired_by);
}

auto as_it_is(const Difference& change) {
  return std::tuple(change.kind, change.subject, change.before_id, change.after_id, change.before,
                    change.after, change.language, change.likeness, change.paired_by);
}

}  // namespace

TEST_CASE("an edition does not differ from itself") {
  for (unsigned seed = 0; seed < runs; ++seed) {
    CAPTURE(seed);
    const Outline outline = Generator(seed).outline();
    const Differences differences = diff(outline, outline);
    CHECK(differences.changes.empty());
    CHECK(differences.unchanged == 20);
  }
}

TEST_CASE("every change of an edition is named once, and nothing else") {
  for (unsigned seed = 0; seed < runs; ++seed) {
    CAPTURE(seed);
    Generator generator(seed);
    const Outline before = generator.outline();
    Outline after = before;
    std::multiset<std::string> expected;

    // Each edit changes a different item or category, at a random place in its category.
    const std::size_t at = generator.below(5);
    Draft& item = after[0].items[at];
    item.words = reworded(item.words);
    expected.insert("reworded item " + item.id + ' ' + item.id);
    Draft& translated = after[0].items[(at + 1) % 5];
    translated.translation = reworded(translated.translation);
    expected.insert("retranslated item " + translated.id + ' ' + translated.id);
    Draft moved = after[0].items[(at + 2) % 5];
    after[0].items.erase(after[0].items.begin() + static_cast<std::ptrdiff_t>((at + 2) % 5));
    expected.insert("moved item " + moved.id + " 2.6");
    moved.id = "2.6";
    after[1].items.push_back(moved);

    const std::size_t gone = generator.below(5);
    expected.insert("removed item " + after[1].items[gone].id + ' ');
    after[1].items.erase(after[1].items.begin() + static_cast<std::ptrdiff_t>(gone));
    after[2].items.insert(after[2].items.begin() + 2, generator.draft("3.9"));
    expected.insert("added item  3.9");
    after[2].draft.words = generator.sentence();
    expected.insert("retitled category 3 3");

    after[3].draft.id = "7";
    expected.insert("renumbered category 4 7");
    for (Draft& child : after[3].items) {
      const std::string id = "7" + child.id.substr(1);
      expected.insert("renumbered item " + child.id + ' ' + id);
      child.id = id;
    }
    CHECK(briefs(diff(before, after)) == expected);
  }
}

TEST_CASE("two categories that change their numbers are both found again") {
  Generator generator(1);
  const Outline before = generator.outline();
  Outline after = before;
  std::swap(after[1], after[2]);
  for (const std::size_t c : {std::size_t{1}, std::size_t{2}}) {
    after[c].draft.id = std::to_string(c + 1);
    for (Draft& item : after[c].items) item.id = std::to_string(c + 1) + item.id.substr(1);
  }
  const Differences differences = diff(before, after);
  CHECK(differences.changes.size() == 12);
  for (const Difference& change : differences.changes) {
    CHECK(change.kind == ChangeKind::renumbered);
    CHECK(change.paired_by == PairedBy::text);
    CHECK(change.likeness == 100);
  }
}

TEST_CASE("an item put between others shifts them and does not reword them") {
  Generator generator(2);
  const Outline before = generator.outline();
  Outline after = before;
  after[0].items.insert(after[0].items.begin(), generator.draft("new"));
  for (std::size_t i = 0; i < after[0].items.size(); ++i) {
    after[0].items[i].id = "1." + std::to_string(i + 1);
  }
  CHECK(briefs(diff(before, after)) ==
        std::multiset<std::string>{"added item  1.1", "renumbered item 1.1 1.2",
                                   "renumbered item 1.2 1.3", "renumbered item 1.3 1.4",
                                   "renumbered item 1.4 1.5", "renumbered item 1.5 1.6"});
}

TEST_CASE("a renumbered item with other words is found by its likeness, which is told") {
  Generator generator(3);
  const Outline before = generator.outline();
  Outline after = before;
  after[0].items[2].id = "1.8";
  after[0].items[2].words = reworded(after[0].items[2].words);
  const Differences differences = diff(before, after);
  CHECK(briefs(differences) ==
        std::multiset<std::string>{"renumbered item 1.3 1.8", "reworded item 1.3 1.8"});
  for (const Difference& change : differences.changes) {
    CHECK(change.paired_by == PairedBy::likeness);
    CHECK(change.likeness == 80);
  }
}

TEST_CASE("a diff in the other direction mirrors it") {
  for (unsigned seed = 0; seed < runs; ++seed) {
    CAPTURE(seed);
    Generator generator(seed);
    const Outline before = generator.outline();
    Outline after = before;
    for (int edit = 0; edit < 8; ++edit) {
      Category& category = after[generator.below(after.size())];
      if (category.items.empty()) continue;
      const std::size_t at = generator.below(category.items.size());
      Draft& item = category.items[at];
      switch (generator.below(6)) {
        case 0:
          item.words = reworded(item.words);
          break;
        case 1:
          item.id += 'x';
          break;
        case 2:
          item.translation = generator.sentence();
          break;
        case 3:
          category.items.erase(category.items.begin() + static_cast<std::ptrdiff_t>(at));
          break;
        case 4:
          after[generator.below(after.size())].items.push_back(
              generator.draft("n" + std::to_string(edit)));
          break;
        default:
          category.draft.words = generator.sentence();
      }
    }
    const Differences there = diff(before, after);
    const Differences back = diff(after, before);
    CHECK(there.unchanged == back.unchanged);
    REQUIRE(there.changes.size() == back.changes.size());
    using Told = decltype(as_it_is(there.changes.front()));
    std::multiset<Told> seen_there;
    std::multiset<Told> seen_back;
    for (const Difference& change : there.changes) seen_there.insert(mirrored(change));
    for (const Difference& change : back.changes) seen_back.insert(as_it_is(change));
    CHECK(seen_there == seen_back);
  }
}

TEST_CASE("a crosswalk does not differ from itself, and each changed judgement is told once") {
  const SourceFile file("f.yaml", "");
  const Framework left = framework(Generator(4).outline(), file);
  Framework right = framework(Generator(5).outline(), file);
  right.id.value = "g";
  Crosswalk table{.file = &file, .id = {.value = "f--g"}};
  table.left.value = "f";
  table.right.value = "g";
  for (const char* id : {"1.1", "1.2", "1.3"}) {
    Mapping mapping{.id = {.value = id}};
    mapping.left = {{.value = {.entry = id}}};
    mapping.right = {{.value = {.entry = "2.1"}}};
    mapping.relation.value = Relation::overlap;
    mapping.rationale = text("Porque", "Because");
    table.mappings.push_back(mapping);
  }
  const ComparedTable before(table);
  CHECK(diff_crosswalks(before, before, left, right).changes.empty());

  Crosswalk changed = table;
  changed.mappings[0].relation.value = Relation::weak_overlap;
  changed.mappings[1].rationale = text("Porque sim", "Because");
  changed.mappings[2].left = {{.value = {.entry = "1.4"}}};
  std::vector<std::string> told;
  const Differences differences = diff_crosswalks(before, ComparedTable(changed), left, right);
  for (const Difference& change : differences.changes) {
    told.push_back(brief(change) + ": " + change.before + " > " + change.after);
  }
  CHECK(told == std::vector<std::string>{
                    "added mapping  1.3:  > 1.4 overlap 2.1",
                    "removed mapping 1.3 : 1.3 overlap 2.1 > ",
                    "rejudged mapping 1.1 1.1: 1.1 overlap 2.1 > 1.1 weak-overlap 2.1",
                    "rereasoned mapping 1.2 1.2: Porque > Porque sim",
                    "reclassed result 1.1 1.1: overlap > weak-overlap",
                    "reclassed result 1.3 1.3: overlap > not-addressed",
                    "reclassed result 1.4 1.4: not-addressed > overlap",
                });
}

}  // namespace crosswalk::tests
