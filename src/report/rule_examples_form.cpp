#include <array>

#include "report/rule_help.hpp"

namespace crosswalk::report {
namespace {

constexpr auto form_lines = std::to_array<RuleExample>({
    {.rule = "invalid-utf8",
     .file = "care.yaml",
     .wrong = R"(  - id: "visits"
    text: {en: "Meets people at the caf)"
              "\xE9"
              R"(."})",
     .right = R"(  - id: "visits"
    text: {en: "Meets people at the café."})"},
    {.rule = "control-character",
     .file = "care.yaml",
     .wrong = R"(  - id: "reports"
    text: {en: "Writes)"
              "\x07"
              R"( clear reports."})",
     .right = R"(  - id: "reports"
    text: {en: "Writes clear reports."})"},
    {.rule = "yaml-syntax",
     .file = "care.yaml",
     .wrong = R"(  - id: "plan-1"
    text:
      en: Planning: makes plans with people.)",
     .right = R"(  - id: "plan-1"
    text:
      en: "Planning: makes plans with people.")"},
    {.rule = "unsupported-yaml",
     .file = "care.yaml",
     .wrong = R"(  - id: "privacy"
    text:
      en: *Always* keeps a confidence.)",
     .right = R"(  - id: "privacy"
    text:
      en: "*Always* keeps a confidence.")"},
    {.rule = "empty-file",
     .file = "trial.yaml",
     .wrong = "# A first try: still to be filled in.",
     .right = R"(framework: "trial"
short: "Trial"
title: {en: "A first try, an example"}
original: "en"
version: "1"
source: {title: "A third example"}
rights: "CC0-1.0"
items:
  - {id: "1", text: {en: "Tries things out."}})"},
    {.rule = "repeated-key",
     .file = "care.yaml",
     .wrong = R"(  - id: "listening"
    text: {en: "Listens with care.", en: "Lytter oppmerksomt."})",
     .right = R"(  - id: "listening"
    text: {en: "Listens with care.", nb: "Lytter oppmerksomt."})"},
    {.rule = "missing-key",
     .file = "care.yaml",
     .wrong = R"(  - title: {en: "Teamwork"}
    text: {en: "Works in a team."})",
     .right = R"(  - id: "teamwork"
    title: {en: "Teamwork"}
    text: {en: "Works in a team."})"},
    {.rule = "unknown-key",
     .file = "care.yaml",
     .wrong = R"(  - id: "teamwork"
    tilte: {en: "Teamwork"}
    text: {en: "Works in a team."})",
     .right = R"(  - id: "teamwork"
    title: {en: "Teamwork"}
    text: {en: "Works in a team."})"},
    {.rule = "wrong-kind",
     .file = "care.yaml",
     .wrong = R"(  - id: "rest"
    text: "Takes a rest.")",
     .right = R"(  - id: "rest"
    text: {en: "Takes a rest."})"},
    {.rule = "empty-value",
     .file = "care.yaml",
     .wrong = R"(  - id: "rest"
    text: {en: ""})",
     .right = R"(  - id: "rest"
    text: {en: "Takes a rest."})"},
    {.rule = "invalid-id",
     .file = "care.yaml",
     .wrong = R"(  - id: "team work"
    title: {en: "Teamwork"})",
     .right = R"(  - id: "teamwork"
    title: {en: "Teamwork"})"},
    {.rule = "invalid-ref",
     .file = "peer--care.yaml",
     .wrong = R"(  - id: "hope"
    left: ["1#", "2#hope"])",
     .right = R"(  - id: "hope"
    left: ["1#hope", "2#hope"])"},
    {.rule = "invalid-language",
     .file = "care.yaml",
     .wrong = R"(  - id: "listening"
    text: {en: "Listens with care.", no: "Lytter oppmerksomt."})",
     .right = R"(  - id: "listening"
    text: {en: "Listens with care.", nb: "Lytter oppmerksomt."})"},
    {.rule = "cut-off-text",
     .file = "care.yaml",
     .wrong = R"(  - id: "plan-2"
    text:
      en: Keeps to step #2 of a plan.)",
     .right = R"(  - id: "plan-2"
    text:
      en: "Keeps to step #2 of a plan.")"},
    {.rule = "unknown-word",
     .file = "peer--care.yaml",
     .wrong = R"(  - id: "team"
    left: ["3.1"]
    right: ["teamwork"]
    relation: overlaps)",
     .right = R"(  - id: "team"
    left: ["3.1"]
    right: ["teamwork"]
    relation: overlap)"},
    {.rule = "wrong-sides",
     .file = "peer--care.yaml",
     .wrong = R"(  - id: "calm"
    left: ["2#calm"]
    right: ["rest"]
    relation: none)",
     .right = R"(  - id: "calm"
    left: ["2#calm"]
    relation: none)"},
    {.rule = "missing-rationale",
     .file = "peer--care.yaml",
     .wrong = R"(  - id: "calm"
    left: ["2#calm"]
    relation: none)",
     .right = R"(  - id: "calm"
    left: ["2#calm"]
    relation: none
    rationale: {en: "Nothing on the right is about calm."})"},
    {.rule = "invalid-report",
     .file = "reports.yaml",
     .wrong = R"(  - {file: "results/peer--care.md", compare: ["peer", "care"], format: md})",
     .right = R"(  - {file: "peer--care.md", compare: ["peer", "care"], format: md})"},
    {.rule = "invalid-review",
     .file = "peer--care.yaml",
     .wrong = R"(    reviewed:
      left: "ad6b4143483c3e74"
      right: "f8a472427863f11f"
      on: "1 June 2026"
      by: "the curators")",
     .right = R"(    reviewed:
      left: "ad6b4143483c3e74"
      right: "f8a472427863f11f"
      on: "2026-06-01"
      by: "the curators")"},
    {.rule = "same-framework",
     .file = "peer--care.yaml",
     .wrong = R"(left: "peer"
right: "peer")",
     .right = R"(left: "peer"
right: "care")"},
});

}  // namespace

std::span<const RuleExample> form_examples() { return form_lines; }

}  // namespace crosswalk::report
