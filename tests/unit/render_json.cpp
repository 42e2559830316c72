#include <doctest/doctest.h>

#include "render_fixture.hpp"

namespace crosswalk {
namespace {

TEST_CASE("the JSON report has each item with everything that reached it") {
  const std::string json = SmallComparison().report({.format = Format::json});
  CHECK(json.find(R"(      {
        "id": "a1",
        "category": "A",
        "text": {
          "en": "=1+1"
        },
        "class": "overlap",
        "basis": "item",
        "derivation": "direct",
        "determination": "determined",
        "certain_class": "overlap",
        "counterparts": [
          "x"
        ],
        "reached_by": [
          {
            "mapping": "m1",
            "ref": "a1",
            "basis": "item",
            "distance": 0,
            "relation": "within",
            "decisive": true
          },
          {
            "mapping": "m2",
            "ref": "A",
            "basis": "category",
            "distance": 1,
            "relation": "weak-overlap",
            "decisive": false
          }
        ]
      })") != std::string::npos);
}

TEST_CASE("the JSON report has the matrix, the mappings and where it comes from") {
  const std::string json = SmallComparison().report({.format = Format::json});
  CHECK(json.find(R"(  "matrix": [
    {
      "left": "A",
      "right": "x",
      "class": "overlap",
      "determination": "determined",
      "items": 2,
      "possible": 0
    },
    {
      "left": "A",
      "right": "y",
      "class": "weak-overlap",
      "determination": "determined",
      "items": 2,
      "possible": 0
    }
  ],
  "diagnostics": [],
  "provenance": {
    "tool": "crosswalk",
    "tool_version": "9.9",
    "report_format": 1,
    "inputs": [
      {
        "file": "left.yaml",
        "id": "left",
        "version": "1",
        "sha256_prefix": "abc",
        "items": 4
      },)") != std::string::npos);
  CHECK(json.find(R"(      {
        "id": "m1",
        "left": [
          "a1"
        ],
        "right": [
          "x"
        ],
        "relation": "within",
        "class": "overlap",
        "extent": "partial",
        "cited": [
          "A",
          "B"
        ],
        "quote": {
          "pt": "said \"so\""
        },
        "rationale": {
          "en": "Because."
        }
      })") != std::string::npos);
  CHECK(json.ends_with("  }\n}\n"));
}

}  // namespace
}  // namespace crosswalk
