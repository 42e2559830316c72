#include <doctest/doctest.h>

#include <string>

#include "check/check.hpp"
#include "render/diagnostics.hpp"
#include "support/samples.hpp"
#include "text/suggestions.hpp"

namespace crosswalk::tests {

namespace {

constexpr const char* left_entries = R"(categories:
  - id: "1"
    label: I
    title: {en: Talking}
    items:
      - {id: "1.1", concepts: [growth], text: {en: Speaks with care.}}
      - {id: "1.2", text: {en: Listens}}
  - id: "2"
    label: II
    title: {en: Growing}
    items:
      - {id: "2.1", concepts: [growth], text: {en: Grows}}
)";
constexpr const char* right_entries = R"(items:
  - {id: x, text: {en: Ex}}
  - {id: y, text: {en: Why}}
)";

/// The diagnostics of a crosswalk between the two frameworks above, without the quoted lines of the
/// file.
std::string diagnostics_in(const std::string& mappings) {
  const Sample<Framework> left = framework_with("a", left_entries);
  const Sample<Framework> right = framework_with("b", right_entries);
  const Sample<Crosswalk> table = crosswalk_with("mappings:\n" + mappings);
  Diagnostics diagnostics;
  check_crosswalk(ComparedTable(table.value), left.value, right.value, {}, diagnostics);
  return render::to_text(diagnostics.sorted());
}

}  // namespace

TEST_CASE("a crosswalk whose content makes sense has no diagnostics") {
  CHECK(diagnostics_in("  - {id: m, left: ['1.1'], right: [x], relation: overlap, cited: [I],\n"
                       "     quote: {en: speaks … CARE.}, rationale: {en: Because}}\n"
                       "  - {id: n, right: [y], relation: none, rationale: {en: Because}}\n") ==
        "");
}

TEST_CASE("a title that is given for an id is told to be one") {
  CHECK(
      diagnostics_in(
          "  - {id: m, left: ['talking'], right: ['Ex'], relation: same, rationale: {en: B}}\n") ==
      R"(a--b.yaml:9:20: error: 'a' has no entry 'talking' (that is how '1' is called; a ref is an id) [unknown-ref]
     9 |   - {id: m, left: ['talking'], right: ['Ex'], relation: same, rationale: {en: B}}
       |                    ^
a--b.yaml:9:40: error: 'b' has no entry 'Ex' (that is how 'x' is called; a ref is an id) [unknown-ref]
     9 |   - {id: m, left: ['talking'], right: ['Ex'], relation: same, rationale: {en: B}}
       |                                        ^
)");
}

TEST_CASE("a mapping id that is used twice is reported at the second use") {
  CHECK(diagnostics_in(
            "  - {id: m, left: ['1.1'], right: [x], relation: same, rationale: {en: B}}\n"
            "  - {id: m, left: ['1.2'], right: [y], relation: same, rationale: {en: B}}\n") ==
        R"(a--b.yaml:10:10: error: mapping id 'm' is used twice [duplicate-id]
    10 |   - {id: m, left: ['1.2'], right: [y], relation: same, rationale: {en: B}}
       |          ^
a--b.yaml:9:10: note: first used here
     9 |   - {id: m, left: ['1.1'], right: [x], relation: same, rationale: {en: B}}
       |          ^
)");
}

TEST_CASE("a ref to an entry or concept that is not there is reported once, with the nearest") {
  CHECK(diagnostics_in("  - id: m\n"
                       "    left: ['1.11', '1#grwth']\n"
                       "    right: ['x']\n"
                       "    relation: same\n"
                       "    rationale: {en: B}\n") ==
        R"(a--b.yaml:10:12: error: 'a' has no entry '1.11' (did you mean '1.1'?) [unknown-ref]
    10 |     left: ['1.11', '1#grwth']
       |            ^
a--b.yaml:10:20: error: 'a' has no concept 'grwth' (did you mean 'growth'?) [unknown-concept]
    10 |     left: ['1.11', '1#grwth']
       |                    ^
)");
}

TEST_CASE("a ref that reaches no item is reported") {
  CHECK(diagnostics_in("  - id: m\n"
                       "    left: ['1#trust', '1.2']\n"
                       "    right: [x]\n"
                       "    relation: same\n"
                       "    rationale: {en: B}\n") ==
        R"(a--b.yaml:10:12: warning: '1#trust' reaches no item of 'a' [empty-ref]
    10 |     left: ['1#trust', '1.2']
       |            ^
)");
}

TEST_CASE("a cited category that is not there is reported") {
  CHECK(diagnostics_in("  - id: m\n"
                       "    left: ['1.1']\n"
                       "    right: [x]\n"
                       "    relation: same\n"
                       "    cited: [III]\n"
                       "    rationale: {en: B}\n") ==
        R"(a--b.yaml:13:13: error: 'a' has no category 'III' (did you mean 'II'?) [unknown-citation]
    13 |     cited: [III]
       |             ^
)");
}

TEST_CASE("a pair of refs that is judged twice is reported at the second judgement") {
  CHECK(
      diagnostics_in("  - {id: m, left: ['1.1'], right: [x], relation: same, rationale: {en: B}}\n"
                     "  - {id: n, left: ['1.2', '1.1'], right: [x], relation: within, "
                     "rationale: {en: B}}\n") ==
      R"(a--b.yaml:10:43: error: '1.1' and 'x' are judged twice [repeated-pair]
    10 |   - {id: n, left: ['1.2', '1.1'], right: [x], relation: within, rationale: {en: B}}
       |                                           ^
a--b.yaml:9:36: note: first judged here, in mapping 'm'
     9 |   - {id: m, left: ['1.1'], right: [x], relation: same, rationale: {en: B}}
       |                                    ^
)");
}

TEST_CASE("an entry that is judged twice to have no counterpart is reported, a side at a time") {
  CHECK(diagnostics_in("  - {id: m, left: ['1.1'], relation: none, rationale: {en: B}}\n"
                       "  - {id: n, right: [x], relation: none, rationale: {en: B}}\n") == "");
  CHECK(diagnostics_in("  - {id: m, left: ['1.1'], relation: none, rationale: {en: B}}\n"
                       "  - {id: n, left: ['1.1'], relation: none, rationale: {en: B}}\n") != "");
}

TEST_CASE("a counterpart and none for one item on the same basis contradict each other") {
  CHECK(
      diagnostics_in(
          "  - {id: yes, left: ['1#growth'], right: [x], relation: same, rationale: {en: B}}\n"
          "  - {id: no, left: ['#growth'], relation: none, rationale: {en: B}}\n") ==
      R"(a--b.yaml:10:10: warning: mapping 'no' finds no counterpart of '1.1', and 'yes' finds one [contradictory-mappings]
    10 |   - {id: no, left: ['#growth'], relation: none, rationale: {en: B}}
       |          ^
a--b.yaml:9:10: note: the counterpart is found here
     9 |   - {id: yes, left: ['1#growth'], right: [x], relation: same, rationale: {en: B}}
       |          ^
)");
}

TEST_CASE("a counterpart and none for one item on different bases do not contradict each other") {
  CHECK(
      diagnostics_in("  - {id: yes, left: ['1'], right: [x], relation: same, rationale: {en: B}}\n"
                     "  - {id: no, left: ['1.1'], relation: none, rationale: {en: B}}\n") == "");
}

TEST_CASE("a table that was judged against another version is reported, a side at a time") {
  const Sample<Framework> left = framework_with("a", left_entries);
  const Sample<Framework> right = framework_with("b", right_entries);
  Sample<Crosswalk> table = crosswalk_with("mappings: []\n");
  table.value.left_version.value = "0";
  Diagnostics diagnostics;
  check_crosswalk(ComparedTable(table.value), left.value, right.value, {}, diagnostics);
  CHECK(
      render::to_text(diagnostics.sorted()) ==
      R"(a--b.yaml:4:15: warning: judged against version '0' of 'a', which is now at '1' [outdated-version]
     4 | left_version: '1'
       |               ^
a.yaml:5:10: note: the version is given here
     5 | version: '1'
       |          ^
)");
}

TEST_CASE("a rationale that lacks a language which another has is reported") {
  CHECK(diagnostics_in(
            "  - {id: m, left: ['1.1'], right: [x], relation: same, rationale: {en: B, pt: P}}\n"
            "  - id: n\n"
            "    left: ['1.2']\n"
            "    right: [x]\n"
            "    relation: same\n"
            "    rationale: {en: B}\n") ==
        R"(a--b.yaml:14:5: warning: the rationale of 'n' is not given in 'pt' [missing-translation]
    14 |     rationale: {en: B}
       |     ^
)");
}

TEST_CASE("a citation of a category that the refs do not lie in is noted, and so is one left out") {
  CHECK(diagnostics_in("  - id: m\n"
                       "    left: ['1.2']\n"
                       "    right: [x]\n"
                       "    relation: same\n"
                       "    cited: [II]\n"
                       "    rationale: {en: B}\n") ==
        R"(a--b.yaml:13:13: note: mapping 'm' cites II, but its refs lie in I [citation-mismatch]
    13 |     cited: [II]
       |             ^
)");
  CHECK(diagnostics_in("  - id: m\n"
                       "    left: ['1', '2']\n"
                       "    right: [x]\n"
                       "    relation: same\n"
                       "    cited: ['1']\n"
                       "    rationale: {en: B}\n") ==
        R"(a--b.yaml:13:13: note: mapping 'm' cites 1, but its refs lie in I, II [citation-mismatch]
    13 |     cited: ['1']
       |             ^
)");
}

TEST_CASE("an item that carries the concept outside the cited categories is noted") {
  CHECK(
      diagnostics_in("  - id: m\n"
                     "    left: ['1#growth']\n"
                     "    right: [x]\n"
                     "    relation: same\n"
                     "    cited: [I]\n"
                     "    rationale: {en: B}\n") ==
      R"(a--b.yaml:13:13: note: item '2.1' carries the concept 'growth' in II, which mapping 'm' does not cite [uncited-concept]
    13 |     cited: [I]
       |             ^
a.yaml:22:14: note: the item stands here
    22 |       - {id: "2.1", concepts: [growth], text: {en: Grows}}
       |              ^
)");
}

TEST_CASE("quoted words that stand in no named entry are noted, a quote at a time") {
  CHECK(
      diagnostics_in("  - id: m\n"
                     "    left: ['1']\n"
                     "    right: [x]\n"
                     "    relation: same\n"
                     "    quote: {en: 'speaks ... loudly ... clearly'}\n"
                     "    rationale: {en: B}\n") ==
      R"(a--b.yaml:13:17: note: the words quoted by mapping 'm' stand in none of the entries that it names: 'loudly' [quote-not-found]
    13 |     quote: {en: 'speaks ... loudly ... clearly'}
       |                 ^
)");
}

TEST_CASE("a quote is looked for in titles and texts of what the refs name and reach") {
  CHECK(diagnostics_in("  - id: m\n"
                       "    left: ['1']\n"
                       "    right: [x]\n"
                       "    relation: same\n"
                       "    quote: {en: 'Talking … listens'}\n"
                       "    rationale: {en: B}\n") == "");
}

}  // namespace crosswalk::tests
