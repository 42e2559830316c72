#include <doctest/doctest.h>

#include "load/framework_loader.hpp"
#include "support/diagnostics_text.hpp"

using namespace crosswalk;
using namespace crosswalk::test;

namespace {

std::string with_line(std::string_view line) {
  return std::string(good_framework) + std::string(line);
}

}  // namespace

TEST_CASE("a good framework loads without a word") {
  CHECK(diagnostics_in_framework(good_framework) == "");
}

TEST_CASE("everything in a framework file is found again in the framework") {
  const SourceFile file("f.yaml", R"(framework: "x.1-a"
short: "X"
title: {pt: "Título", en: "Title"}
original: "pt"
version: "1"
publisher: "P"
country: "NO"
wording: paraphrase
source:
  title: "S"
  author: "A"
  year: 2025
  identifier: "I"
  locator: "L"
  url: "U"
  disclaimer: {en: "D"}
  acknowledgement: {en: "K"}
rights: "R"
derived_from: {en: "F"}
note: {en: "N"}
size: {categories: 2, items: 3}
items_missing: {en: "M"}
concepts:
  c: {title: {en: "C"}, terms: {en: ["one", "two"]}}
categories:
  - id: "9"
    label: "IX"
    title: {en: "Nine"}
    text: {en: "About nine"}
    categories:
      - {id: "9.1", title: {en: "Inner"}, items: [{id: "9.10", text: {en: "Deep"}}]}
    items:
      - id: no
        label: "L"
        title: {en: "T"}
        text: {en: "Item"}
        concepts: ["c"]
        evidence: secondary
        source: {locator: "p. 3"}
        note: {en: "Odd"}
items:
  - {id: "top", text: {en: "Top"}}
)");
  Diagnostics diagnostics;
  const auto framework = load_framework(file, diagnostics);
  REQUIRE(framework.has_value());
  CHECK(framework->file == &file);
  CHECK(framework->id.value == "x.1-a");
  CHECK(framework->id.at == Position{1, 12});
  CHECK(framework->short_name == "X");
  CHECK(framework->title.at == Position{3, 1});
  REQUIRE(framework->title.versions.size() == 2);
  CHECK(framework->title.versions[0].language.value == "pt");
  CHECK(framework->title.versions[0].words.value == "Título");
  CHECK(framework->title.versions[1].language.at == Position{3, 23});
  CHECK(framework->original.value == "pt");
  CHECK(framework->version.value == "1");
  CHECK(framework->publisher == "P");
  CHECK(framework->country == "NO");
  CHECK(framework->wording == Wording::paraphrase);
  CHECK(framework->source.title == "S");
  CHECK(framework->source.author == "A");
  CHECK(framework->source.year == "2025");
  CHECK(framework->source.identifier == "I");
  CHECK(framework->source.locator == "L");
  CHECK(framework->source.url == "U");
  CHECK(framework->source.disclaimer.versions.at(0).words.value == "D");
  CHECK(framework->source.acknowledgement.versions.at(0).words.value == "K");
  CHECK(framework->rights == "R");
  CHECK(framework->derived_from.versions.at(0).words.value == "F");
  CHECK(framework->note.versions.at(0).words.value == "N");
  CHECK(framework->stated_categories.value == 2);
  CHECK(framework->stated_items.value == 3);
  CHECK(framework->stated_items.at == Position{21, 30});
  CHECK(framework->items_missing.versions.at(0).words.value == "M");
  REQUIRE(framework->concepts.size() == 1);
  CHECK(framework->concepts[0].id.value == "c");
  CHECK(framework->concepts[0].title.versions.at(0).words.value == "C");
  CHECK(framework->concepts[0].terms.at(0).language == "en");
  CHECK(framework->concepts[0].terms.at(0).stems == std::vector<std::string>{"one", "two"});

  REQUIRE(framework->entries.size() == 5);
  const auto& entries = framework->entries;
  CHECK(entries[0].id.value == "9");
  CHECK(entries[0].label.value == "IX");
  CHECK(entries[0].line == 26);
  CHECK(entries[0].end == 4);
  CHECK(entries[0].parent == Entry::no_parent);
  CHECK_FALSE(entries[0].is_item);
  CHECK(entries[0].text.versions.at(0).words.value == "About nine");
  CHECK(entries[1].id.value == "9.1");
  CHECK(entries[1].parent == 0);
  CHECK(entries[1].end == 3);
  CHECK(entries[2].id.value == "9.10");
  CHECK(entries[2].parent == 1);
  CHECK(entries[2].is_item);
  CHECK(entries[3].id.value == "no");
  CHECK(entries[3].parent == 0);
  CHECK(entries[3].title.versions.at(0).words.value == "T");
  CHECK(entries[3].concepts.at(0).value == "c");
  CHECK(entries[3].concepts.at(0).at == Position{37, 20});
  CHECK(entries[3].evidence == Evidence::secondary);
  CHECK(entries[3].source->locator == "p. 3");
  CHECK(entries[3].note.versions.at(0).words.value == "Odd");
  CHECK(entries[4].parent == Entry::no_parent);
  CHECK(entries[4].end == 5);
  CHECK_FALSE(entries[4].evidence.has_value());
}

TEST_CASE("a key that is missing is reported where its mapping begins") {
  CHECK(diagnostics_in_framework(with(good_framework, "short: \"X\"\n", "")) ==
        R"(f.yaml:1:1: error: this framework lacks the key 'short' [missing-key]
     1 | framework: "x"
       | ^
)");
  CHECK(diagnostics_in_framework(with(good_framework, ", text: {en: \"One\"}", "")) ==
        R"(f.yaml:9:5: error: this item lacks the key 'text' [missing-key]
     9 |   - {id: "1"}
       |     ^
)");
}

TEST_CASE("a framework needs categories or items") {
  CHECK(diagnostics_in_framework(
            with(good_framework, "items:\n  - {id: \"1\", text: {en: \"One\"}}\n", "")) ==
        R"(f.yaml:1:1: error: this framework lacks the key 'categories' or 'items' [missing-key]
     1 | framework: "x"
       | ^
)");
}

TEST_CASE("a framework without a single item says why") {
  const std::string empty =
      with(good_framework, "items:\n  - {id: \"1\", text: {en: \"One\"}}\n", "items: []\n");
  CHECK(
      diagnostics_in_framework(empty) ==
      R"(f.yaml:1:1: error: this framework lacks the key 'items_missing', which says why it has no items [missing-key]
     1 | framework: "x"
       | ^
)");
  CHECK(diagnostics_in_framework(empty + "items_missing: {en: \"Not to be had\"}\n") == "");
}

TEST_CASE("a mistyped key is reported with the key that was meant") {
  CHECK(
      diagnostics_in_framework(with_line("publsher: \"P\"\n")) ==
      R"(f.yaml:10:1: error: unknown key 'publsher' in this framework (did you mean 'publisher'?) [unknown-key]
    10 | publsher: "P"
       | ^
)");
}

TEST_CASE("a value of the wrong kind is reported at its key, and once") {
  CHECK(diagnostics_in_framework(with(good_framework, "{title: \"Source\"}", "[a, b]")) ==
        R"(f.yaml:6:1: error: key 'source' takes key: value lines, not a list [wrong-kind]
     6 | source: [a, b]
       | ^
)");
  CHECK(
      diagnostics_in_framework(with(good_framework, "{en: \"Title\"}", "Title")) ==
      R"(f.yaml:3:1: error: key 'title' takes key: value lines, not plain words: name the language, as in title: {en: "…"} [wrong-kind]
     3 | title: Title
       | ^
)");
  CHECK(diagnostics_in_framework(with(good_framework, "short: \"X\"", "short: {en: X}")) ==
        R"(f.yaml:2:1: error: key 'short' takes plain words, not key: value lines [wrong-kind]
     2 | short: {en: X}
       | ^
)");
  CHECK(diagnostics_in_framework(with(good_framework, "{id: \"1\", text: {en: \"One\"}}", "One")) ==
        R"(f.yaml:9:5: error: this item is plain words, not key: value lines [wrong-kind]
     9 |   - One
       |     ^
)");
}

TEST_CASE("a file that is one word or a list is no framework") {
  CHECK(
      diagnostics_in_framework("framework:x") ==
      R"(f.yaml:1:1: error: this framework is plain words, not key: value lines (a blank belongs behind the ':') [wrong-kind]
     1 | framework:x
       | ^
)");
  CHECK(diagnostics_in_framework("- a\n- b\n") ==
        R"(f.yaml:1:1: error: this framework is a list, not key: value lines [wrong-kind]
     1 | - a
       | ^
)");
}

TEST_CASE("a size is counted in whole numbers") {
  CHECK(diagnostics_in_framework(with_line("size: {categories: -1, items: 1.5}\n")) ==
        R"(f.yaml:10:20: error: key 'categories' takes a whole number, not '-1' [wrong-kind]
    10 | size: {categories: -1, items: 1.5}
       |                    ^
f.yaml:10:31: error: key 'items' takes a whole number, not '1.5' [wrong-kind]
    10 | size: {categories: -1, items: 1.5}
       |                               ^
)");
}

TEST_CASE("a key without words is reported at the key, not at the next line") {
  CHECK(diagnostics_in_framework(with(good_framework, "short: \"X\"", "short:")) ==
        R"(f.yaml:2:1: error: key 'short' has no value [empty-value]
     2 | short:
       | ^
)");
  CHECK(diagnostics_in_framework(with(good_framework, "{en: \"Title\"}", "{en: \" \"}")) ==
        R"(f.yaml:3:9: error: key 'en' has no value [empty-value]
     3 | title: {en: " "}
       |         ^
)");
  CHECK(diagnostics_in_framework(with(good_framework, "{en: \"Title\"}", "{}")) ==
        R"(f.yaml:3:1: error: key 'title' has no value [empty-value]
     3 | title: {}
       | ^
)");
  CHECK(diagnostics_in_framework(with_line("publisher: null\n")) ==
        R"(f.yaml:10:1: error: key 'publisher' has no value [empty-value]
    10 | publisher: null
       | ^
)");
}

TEST_CASE("an empty entry of a list is reported") {
  CHECK(
      diagnostics_in_framework(with(good_framework, "id: \"1\"", "id: \"1\", concepts: [a,,b]")) ==
      R"(f.yaml:9:15: error: an entry of this list is empty [empty-value]
     9 |   - {id: "1", concepts: [a,,b], text: {en: "One"}}
       |               ^
)");
  CHECK(diagnostics_in_framework(with_line("  -\n")) ==
        R"(f.yaml:8:1: error: this item has no value [empty-value]
     8 | items:
       | ^
)");
}

TEST_CASE("a word that a key does not take is reported with those it takes") {
  CHECK(
      diagnostics_in_framework(with(good_framework, "id: \"1\"", "id: \"1\", evidence: verifid")) ==
      R"(f.yaml:9:25: error: key 'evidence' takes verified, secondary, unverified, not 'verifid' (did you mean 'verified'?) [unknown-word]
     9 |   - {id: "1", evidence: verifid, text: {en: "One"}}
       |                         ^
)");
  CHECK(diagnostics_in_framework(with_line("wording: free\ncountry: Norway\n")) ==
        R"(f.yaml:10:10: error: key 'wording' takes verbatim, paraphrase, not 'free' [unknown-word]
    10 | wording: free
       |          ^
f.yaml:11:10: error: key 'country' takes a code of two capital letters, not 'Norway' [unknown-word]
    11 | country: Norway
       |          ^
)");
}

TEST_CASE("the source of a framework has a title, that of an item says something") {
  CHECK(diagnostics_in_framework(with(good_framework, "{title: \"Source\"}", "{year: 2025}")) ==
        R"(f.yaml:6:1: error: this source lacks the key 'title' [missing-key]
     6 | source: {year: 2025}
       | ^
)");
  CHECK(diagnostics_in_framework(with(good_framework, "id: \"1\"", "id: \"1\", source: {}")) ==
        R"(f.yaml:9:15: error: key 'source' has no value [empty-value]
     9 |   - {id: "1", source: {}, text: {en: "One"}}
       |               ^
)");
}

TEST_CASE("all errors of a file are reported in one run") {
  CHECK(diagnostics_in_framework("framework: A\nsize: {items: x}\nitems:\n  - {id: 1}\n") ==
        R"(f.yaml:1:1: error: this framework lacks the key 'short' [missing-key]
     1 | framework: A
       | ^
f.yaml:1:1: error: this framework lacks the key 'title' [missing-key]
     1 | framework: A
       | ^
f.yaml:1:1: error: this framework lacks the key 'original' [missing-key]
     1 | framework: A
       | ^
f.yaml:1:1: error: this framework lacks the key 'version' [missing-key]
     1 | framework: A
       | ^
f.yaml:1:1: error: this framework lacks the key 'source' [missing-key]
     1 | framework: A
       | ^
f.yaml:1:1: error: this framework lacks the key 'rights' [missing-key]
     1 | framework: A
       | ^
f.yaml:1:12: error: id 'A' has a capital letter in it (did you mean 'a'?) [invalid-id]
     1 | framework: A
       |            ^
f.yaml:2:15: error: key 'items' takes a whole number, not 'x' [wrong-kind]
     2 | size: {items: x}
       |               ^
f.yaml:4:5: error: this item lacks the key 'text' [missing-key]
     4 |   - {id: 1}
       |     ^
)");
}

TEST_CASE("a good file still loads after a bad one") {
  const SourceFile bad("bad.yaml", "framework: x\n");
  const SourceFile good("good.yaml", std::string(good_framework));
  Diagnostics diagnostics;
  CHECK_FALSE(load_framework(bad, diagnostics).has_value());
  CHECK(load_framework(good, diagnostics).has_value());
}
