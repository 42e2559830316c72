#include <doctest/doctest.h>

#include <array>
#include <string>
#include <utility>

#include "load/crosswalk_loader.hpp"
#include "render/yaml_writer.hpp"
#include "support/diagnostics_text.hpp"

using namespace crosswalk;
using namespace crosswalk::test;

TEST_CASE("a good crosswalk loads without a word") {
  CHECK(diagnostics_in_crosswalk(good_crosswalk) == "");
  CHECK(diagnostics_in_crosswalk(with(good_crosswalk,
                                      good_crosswalk.substr(good_crosswalk.find("mappings")),
                                      "mappings: []\n")) == "");
}

TEST_CASE("everything in a crosswalk file is found again in the crosswalk") {
  const SourceFile file("f.yaml", R"(crosswalk: "x--y"
left: "x"
right: "y"
left_version: "1"
right_version: "2"
coverage: complete
source: {title: "S"}
note: {en: "N"}
mappings:
  - id: "a"
    left: ["9.1", "9#recovery", "#values"]
    right: ["b"]
    relation: weak-overlap
    extent: partial
    cited: ["IX"]
    quote: {pt: "Q"}
    rationale: {en: "R"}
    note: {en: "O"}
    source: {title: "T"}
)");
  Diagnostics diagnostics;
  const auto crosswalk = load_crosswalk(file, diagnostics);
  REQUIRE(crosswalk.has_value());
  CHECK(crosswalk->file == &file);
  CHECK(crosswalk->id.value == "x--y");
  CHECK(crosswalk->left.value == "x");
  CHECK(crosswalk->right.value == "y");
  CHECK(crosswalk->right.at == Position{3, 8});
  CHECK(crosswalk->left_version.value == "1");
  CHECK(crosswalk->right_version.value == "2");
  CHECK(crosswalk->coverage == Coverage::complete);
  CHECK(crosswalk->source.title == "S");
  CHECK(crosswalk->note.versions.at(0).words.value == "N");
  REQUIRE(crosswalk->mappings.size() == 1);
  const Mapping& mapping = crosswalk->mappings[0];
  CHECK(mapping.id.value == "a");
  REQUIRE(mapping.left.size() == 3);
  CHECK(mapping.left[0].value == Ref{.entry = "9.1", .concept_id = ""});
  CHECK(mapping.left[1].value == Ref{.entry = "9", .concept_id = "recovery"});
  CHECK(mapping.left[2].value == Ref{.entry = "", .concept_id = "values"});
  CHECK(mapping.left[2].at == Position{11, 33});
  CHECK(mapping.right.at(0).value == Ref{.entry = "b", .concept_id = ""});
  CHECK(mapping.relation.value == Relation::weak_overlap);
  CHECK(mapping.relation.at == Position{13, 15});
  CHECK(mapping.extent == Extent::partial);
  CHECK(mapping.cited.at(0).value == "IX");
  CHECK(mapping.quote.versions.at(0).words.value == "Q");
  CHECK(mapping.rationale.versions.at(0).words.value == "R");
  CHECK(mapping.note.versions.at(0).words.value == "O");
  REQUIRE(mapping.source);
  CHECK(mapping.source->title == "T");
}

constexpr std::string_view source_line = "source: {title: \"Source\"}\n";

TEST_CASE("a crosswalk may state how far its coders agreed, and is written back with it") {
  const std::string agreement = R"yaml(agreement:
  statistic: "Krippendorff's alpha (ordinal)"
  figure: "-0.25 %"
  coders: 2
  units: 63
  file: "ratings.csv"
)yaml";
  const SourceFile file("f.yaml",
                        with(good_crosswalk, source_line, std::string(source_line) + agreement));
  Diagnostics diagnostics;
  const auto crosswalk = load_crosswalk(file, diagnostics);
  REQUIRE(crosswalk.has_value());
  REQUIRE(crosswalk->agreement);
  CHECK(crosswalk->agreement->statistic.value == "Krippendorff's alpha (ordinal)");
  CHECK(crosswalk->agreement->figure.value == "-0.25 %");
  CHECK(crosswalk->agreement->coders == 2);
  CHECK(crosswalk->agreement->units == 63);
  CHECK(crosswalk->agreement->file == "ratings.csv");
  CHECK(render::crosswalk_to_yaml(*crosswalk).find('\n' + agreement) != std::string::npos);
}

TEST_CASE("everything that is wrong with a stated agreement is told at its place") {
  CHECK(diagnostics_in_crosswalk(
            with(good_crosswalk, source_line,
                 std::string(source_line) +
                     "agreement: {figure: high, coders: 1, units: 0, raters: 2}\n")) ==
        R"(f.yaml:8:1: error: this agreement lacks the key 'statistic' [missing-key]
     8 | agreement: {figure: high, coders: 1, units: 0, raters: 2}
       | ^
f.yaml:8:21: error: key 'figure' takes a number, not 'high' [wrong-kind]
     8 | agreement: {figure: high, coders: 1, units: 0, raters: 2}
       |                     ^
f.yaml:8:35: error: key 'coders' takes 2 or more, not 1 [wrong-kind]
     8 | agreement: {figure: high, coders: 1, units: 0, raters: 2}
       |                                   ^
f.yaml:8:45: error: key 'units' takes 1 or more, not 0 [wrong-kind]
     8 | agreement: {figure: high, coders: 1, units: 0, raters: 2}
       |                                             ^
f.yaml:8:48: error: unknown key 'raters' in this agreement [unknown-key]
     8 | agreement: {figure: high, coders: 1, units: 0, raters: 2}
       |                                                ^
)");
}

TEST_CASE("the words for relations, coverage and extent are those that the model prints") {
  for (const Relation relation : {Relation::same, Relation::within, Relation::contains,
                                  Relation::overlap, Relation::weak_overlap}) {
    const SourceFile file("f.yaml", with(good_crosswalk, "relation: overlap",
                                         "relation: " + std::string(name_of(relation))));
    Diagnostics diagnostics;
    const auto crosswalk = load_crosswalk(file, diagnostics);
    REQUIRE(crosswalk.has_value());
    CHECK(crosswalk->mappings.at(0).relation.value == relation);
  }
  for (const Coverage coverage : {Coverage::partial, Coverage::complete}) {
    const SourceFile file("f.yaml", with(good_crosswalk, "coverage: partial",
                                         "coverage: " + std::string(name_of(coverage))));
    Diagnostics diagnostics;
    const auto crosswalk = load_crosswalk(file, diagnostics);
    REQUIRE(crosswalk.has_value());
    CHECK(crosswalk->coverage == coverage);
  }
  for (const Extent extent : {Extent::partial, Extent::full}) {
    const SourceFile file("f.yaml", std::string(good_crosswalk) +
                                        "    extent: " + std::string(name_of(extent)) + "\n");
    Diagnostics diagnostics;
    const auto crosswalk = load_crosswalk(file, diagnostics);
    REQUIRE(crosswalk.has_value());
    CHECK(crosswalk->mappings.at(0).extent == extent);
  }
}

TEST_CASE("the id of a crosswalk is made of its frameworks") {
  CHECK(diagnostics_in_crosswalk(with(good_crosswalk, "x--y", "y--x")) ==
        R"(f.yaml:1:12: error: id 'y--x' is not made of its frameworks, 'x--y' [invalid-id]
     1 | crosswalk: "y--x"
       |            ^
)");
}

TEST_CASE("a framework has no crosswalk to itself") {
  CHECK(diagnostics_in_crosswalk(
            with(with(good_crosswalk, "right: \"y\"", "right: \"x\""), "x--y", "x--x")) ==
        R"(f.yaml:3:8: error: 'x' is the left framework too [same-framework]
     3 | right: "x"
       |        ^
)");
}

TEST_CASE("a ref that is neither ID, ID#CONCEPT nor #CONCEPT is reported") {
  for (const auto& [ref, why] : std::to_array<std::pair<std::string, std::string>>(
           {{"#", "names a concept that is empty"},
            {"1#", "names a concept that is empty"},
            {"a b", "has white space in it; a ref is an id, not a title"},
            {"1#a#b", "names a concept that has a '#' in it"},
            {"a:b", "has a ':' in it"},
            {"1# c", "names a concept that has white space in it"}})) {
    CAPTURE(ref);
    CHECK(diagnostics_in_crosswalk(with(good_crosswalk, "[\"1\"]", "[\"" + ref + "\"]")) ==
          "f.yaml:10:12: error: '" + ref + "' is not a ref: it " + why +
              " [invalid-ref]\n"
              "    10 |     left: [\"" +
              ref +
              "\"]\n"
              "       |            ^\n");
  }
}

TEST_CASE("a mistyped relation is reported with the one that was meant") {
  CHECK(
      diagnostics_in_crosswalk(
          with(good_crosswalk, "relation: overlap", "relation: weak overlap")) ==
      R"(f.yaml:12:15: error: key 'relation' takes same, within, contains, overlap, weak-overlap, none, not 'weak overlap' (did you mean 'weak-overlap'?) [unknown-word]
    12 |     relation: weak overlap
       |               ^
)");
  CHECK(diagnostics_in_crosswalk(with(good_crosswalk, "coverage: partial", "coverage: all")) ==
        R"(f.yaml:6:11: error: key 'coverage' takes partial, complete, not 'all' [unknown-word]
     6 | coverage: all
       |           ^
)");
}

TEST_CASE("the relation none has one side, every other has two") {
  const auto none = with(good_crosswalk, "relation: overlap", "relation: none");
  CHECK(diagnostics_in_crosswalk(with(none, "    right: [\"2\"]\n", "")) == "");
  CHECK(diagnostics_in_crosswalk(with(none, "[\"1\"]", "[]")) == "");
  CHECK(diagnostics_in_crosswalk(none) ==
        R"(f.yaml:12:15: error: relation 'none' with refs on both sides [wrong-sides]
    12 |     relation: none
       |               ^
)");
  CHECK(diagnostics_in_crosswalk(with(with(none, "[\"1\"]", "[]"), "    right: [\"2\"]\n", "")) ==
        R"(f.yaml:11:15: error: relation 'none' with refs on neither side [wrong-sides]
    11 |     relation: none
       |               ^
)");
  CHECK(diagnostics_in_crosswalk(with(good_crosswalk, "    left: [\"1\"]\n", "")) ==
        R"(f.yaml:11:15: error: relation 'overlap' without refs on the left [wrong-sides]
    11 |     relation: overlap
       |               ^
)");
  CHECK(diagnostics_in_crosswalk(with(good_crosswalk, "[\"2\"]", "[]")) ==
        R"(f.yaml:12:15: error: relation 'overlap' without refs on the right [wrong-sides]
    12 |     relation: overlap
       |               ^
)");
}

TEST_CASE("a side that cannot be read is not also called missing") {
  CHECK(
      diagnostics_in_crosswalk(with(good_crosswalk, "[\"1\"]", "\"1\"")) ==
      R"(f.yaml:10:5: error: key 'left' takes a list, not plain words: write left: ["1"] [wrong-kind]
    10 |     left: "1"
       |     ^
)");
}

TEST_CASE("a mapping without a rationale is an error") {
  CHECK(diagnostics_in_crosswalk(with(good_crosswalk, "    rationale: {en: \"Because\"}\n", "")) ==
        R"(f.yaml:9:5: error: mapping 'a' has no rationale [missing-rationale]
     9 |   - id: "a"
       |     ^
)");
  CHECK(diagnostics_in_crosswalk(with(good_crosswalk, "{en: \"Because\"}", "")) ==
        R"(f.yaml:13:5: error: key 'rationale' has no value [empty-value]
    13 |     rationale: 
       |     ^
)");
}

TEST_CASE("keys of a mapping are known") {
  CHECK(
      diagnostics_in_crosswalk(with(good_crosswalk, "relation:", "relatoin:")) ==
      R"(f.yaml:12:5: error: unknown key 'relatoin' in this mapping (did you mean 'relation'?) [unknown-key]
    12 |     relatoin: overlap
       |     ^
)");
}
