#include <array>

#include "report/rule_help.hpp"

namespace crosswalk::report {
namespace {

constexpr auto content_lines = std::to_array<RuleExample>({
    {.rule = "duplicate-id",
     .file = "care.yaml",
     .wrong = R"(  - id: "visits"
    text: {en: "Meets people at the café."}
  - id: "visits"
    text: {en: "Writes clear reports."})",
     .right = R"(  - id: "visits"
    text: {en: "Meets people at the café."}
  - id: "reports"
    text: {en: "Writes clear reports."})"},
    {.rule = "misnamed-file",
     .file = "trial.yaml",
     .wrong_file = "trail.yaml",
     .wrong = R"(framework: "trial")",
     .right = R"(framework: "trial")"},
    {.rule = "unknown-framework",
     .file = "reports.yaml",
     .wrong = R"(  - {file: "peer--care.md", compare: ["peer", "caer"], format: md})",
     .right = R"(  - {file: "peer--care.md", compare: ["peer", "care"], format: md})"},
    {.rule = "opposite-crosswalks",
     .file = "peer--care.yaml",
     .wrong_file = "care--peer.yaml",
     .wrong = R"(crosswalk: "care--peer"
left: "care"
right: "peer"
left_version: "1"
right_version: "2"
coverage: partial
source: {title: "More judgements made up as an example"}
mappings:
  - id: "privacy"
    left: ["privacy"]
    relation: none
    rationale: {en: "Nothing on the right is about confidence."})",
     .right = R"(crosswalk: "peer--care"
left: "peer"
right: "care")"},
    {.rule = "unknown-concept",
     .file = "peer.yaml",
     .wrong = R"(      - id: "2.3"
        concepts: ["clam"])",
     .right = R"(      - id: "2.3"
        concepts: ["calm"])"},
    {.rule = "unknown-ref",
     .file = "peer--care.yaml",
     .wrong = R"(  - id: "team"
    left: ["3.11"]
    right: ["teamwork"])",
     .right = R"(  - id: "team"
    left: ["3.1"]
    right: ["teamwork"])"},
    {.rule = "empty-ref",
     .file = "peer--care.yaml",
     .wrong = R"(  - id: "calm"
    left: ["3#calm"])",
     .right = R"(  - id: "calm"
    left: ["2#calm"])"},
    {.rule = "unknown-citation",
     .file = "peer--care.yaml",
     .wrong = R"(  - id: "planning"
    left: ["2.2"]
    cited: ["IV"])",
     .right = R"(  - id: "planning"
    left: ["2.2"]
    cited: ["II"])"},
    {.rule = "repeated-pair",
     .file = "peer--care.yaml",
     .wrong = R"(  - id: "team"
    left: ["3.1"]
    right: ["teamwork"]
    relation: overlap
    rationale: {en: "Whoever shares news works in a team."}
  - id: "team-again"
    left: ["3.1"]
    right: ["teamwork"]
    relation: weak-overlap
    rationale: {en: "Sharing news is a small part of teamwork."})",
     .right = R"(  - id: "team"
    left: ["3.1"]
    right: ["teamwork"]
    relation: overlap
    rationale: {en: "Whoever shares news works in a team."})"},
    {.rule = "contradictory-mappings",
     .file = "peer--care.yaml",
     .wrong = R"(  - id: "team"
    left: ["3.1"]
    right: ["teamwork"]
    relation: overlap
    rationale: {en: "Whoever shares news works in a team."}
  - id: "no-team"
    left: ["3.1"]
    relation: none
    rationale: {en: "Nothing on the right is about news."})",
     .right = R"(  - id: "team"
    left: ["3.1"]
    right: ["teamwork"]
    relation: overlap
    rationale: {en: "Whoever shares news works in a team."})"},
    {.rule = "outdated-version",
     .file = "peer--care.yaml",
     .wrong = R"(left_version: "1")",
     .right = R"(left_version: "2")"},
    {.rule = "stale-mapping",
     .file = "peer--care.yaml",
     .wrong = R"(  - id: "rest"
    reviewed:
      left: "6d77ac2b714ae9ad"
      right: "f8a472427863f11f"
      on: "2026-01-02"
      by: "the curators")",
     .right = R"(  - id: "rest"
    reviewed:
      left: "ad6b4143483c3e74"
      right: "f8a472427863f11f"
      on: "2026-06-01"
      by: "the curators")"},
    {.rule = "missing-translation",
     .file = "peer.yaml",
     .wrong = R"(      - id: "1.1"
        text: {en: "Listens."})",
     .right = R"(      - id: "1.1"
        text: {en: "Listens.", pt: "Escuta."})"},
    {.rule = "untagged-term",
     .file = "peer.yaml",
     .wrong = R"(      - id: "1.3"
        text: {en: "Talks of hope.", pt: "Fala de esperança."})",
     .right = R"(      - id: "1.3"
        concepts: ["hope"]
        text: {en: "Talks of hope.", pt: "Fala de esperança."})"},
    {.rule = "size-mismatch",
     .file = "peer.yaml",
     .wrong = "size: {categories: 3, items: 10}",
     .right = "size: {categories: 3, items: 9}"},
    {.rule = "duplicate-text",
     .file = "peer.yaml",
     .wrong = R"(      - id: "1.1"
        text: {en: "Listens.", pt: "Escuta."}
      - id: "1.2"
        text: {en: "Listens.", pt: "Escuta."})",
     .right = R"(      - id: "1.1"
        text: {en: "Listens.", pt: "Escuta."}
      - id: "1.2"
        text: {en: "Asks.", pt: "Pergunta."})"},
    {.rule = "citation-mismatch",
     .file = "peer--care.yaml",
     .wrong = R"(  - id: "planning"
    left: ["2.2"]
    cited: ["III"])",
     .right = R"(  - id: "planning"
    left: ["2.2"]
    cited: ["II"])"},
    {.rule = "uncited-concept",
     .file = "peer--care.yaml",
     .wrong = R"(  - id: "hope"
    left: ["1#hope"]
    cited: ["I"])",
     .right = R"(  - id: "hope"
    left: ["1#hope", "2#hope"]
    cited: ["I", "II"])"},
    {.rule = "quote-not-found",
     .file = "peer--care.yaml",
     .wrong = R"(    left: ["2.2"]
    cited: ["II"]
    quote: {en: "walks along"})",
     .right = R"(    left: ["2.2"]
    cited: ["II"]
    quote: {en: "comes along"})"},
});

}  // namespace

std::span<const RuleExample> content_examples() { return content_lines; }

}  // namespace crosswalk::report
