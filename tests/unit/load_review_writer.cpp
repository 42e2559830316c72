#include <doctest/doctest.h>

#include <map>
#include <string>
#include <string_view>

#include "load/review_writer.hpp"

namespace crosswalk::tests {

namespace {

constexpr std::string_view head = R"(# Avaliações — à mão
crosswalk: "x--y"   # the id
left: "x"
right: 'y'
left_version: "1"
right_version: "2"
coverage: partial
source: {title: "Source"}
mappings:
)";

const Review review{.left = "0123456789abcdef",
                    .right = "e3b0c44298fc1c14",
                    .on = "2026-01-02",
                    .by = "Á. \"Curadora\""};

constexpr std::string_view written =
    R"(reviewed: {left: "0123456789abcdef", right: "e3b0c44298fc1c14", on: "2026-01-02", by: "Á. \"Curadora\""})";

std::optional<std::string> renewed(const std::string& text, const Review& by = review) {
  return with_reviews(SourceFile("x--y.yaml", text), {{"a", by}});
}

std::string with_returns(std::string_view text) {
  std::string made;
  for (const char byte : text) {
    if (byte == '\n') made += '\r';
    made += byte;
  }
  return made;
}

std::string without(std::string text, std::string_view part) {
  const std::size_t at = text.find(part);
  REQUIRE(at != std::string::npos);
  return text.erase(at, part.size());
}

}  // namespace

TEST_CASE("a review is written behind the id, and every other byte stays") {
  struct Style {
    std::string mappings;
    std::string_view before_review;  ///< the text before the place of the new review
  };
  for (const Style& style :
       {Style{"  # ação\n  - id: \"a\"   # o primeiro\n    left: ['1']\n    right: [\"2\"]\n"
              "    relation: overlap\n    rationale: {en: \"Because\"}\n\n  # the end\n",
              "\n    "},
        Style{"- relation: overlap\n  rationale:\n    en: >-\n      Folded\n      words\n  left: "
              "[\"1\"]\n  right: [\"2\"]\n  id: a\n",
              "\n  "},
        Style{"  - {id: 'a', left: [\"1\"], right: [\"2\"], relation: overlap, rationale: {en: "
              "\"ção\"}}  # done\n",
              ", "},
        Style{"  - {left: [\"1\"], right: [\"2\"], relation: overlap, rationale: {en: \"B\"}, id: "
              "a}",
              ", "},
        Style{"  - left: [\"1\"]\n    right: [\"2\"]\n    relation: overlap\n    rationale: {en: "
              "\"B\"}\n    id: \"a\"",
              "\n    "}}) {
    for (const bool has_returns : {false, true}) {
      CAPTURE(style.mappings);
      CAPTURE(has_returns);
      const auto spelled = [has_returns](std::string_view text) {
        return has_returns ? with_returns(text) : std::string(text);
      };
      const std::string text = spelled(std::string(head) + style.mappings);
      const std::optional<std::string> result = renewed(text);
      REQUIRE(result);
      CHECK(without(*result, spelled(style.before_review) + std::string(written)) == text);
      CHECK(renewed(*result) == *result);  // a second run changes nothing
    }
  }
}

TEST_CASE("a review that is there is renewed where it stands, in its own quotes") {
  const std::string text = std::string(head) +
                           R"(  - id: "a"
    left: ["1"]
    reviewed:   # last year
      by: 'Nobody''s'   # gone
      on: 2025-01-31
      right: "fedcba9876543210"
      left: fedcba9876543210
    relation: none
    rationale: {en: "B"}
)";
  const std::optional<std::string> result = renewed(text);
  REQUIRE(result);
  CHECK(*result == std::string(head) + R"(  - id: "a"
    left: ["1"]
    reviewed:   # last year
      by: 'Á. "Curadora"'   # gone
      on: 2026-01-02
      right: "e3b0c44298fc1c14"
      left: 0123456789abcdef
    relation: none
    rationale: {en: "B"}
)");
}

TEST_CASE("only the mappings named are reviewed, and a byte order mark stays") {
  const std::string text = "\xEF\xBB\xBF" + std::string(head) +
                           R"(  - {id: "b", left: ["1"], relation: none, rationale: {en: "B"}}
  - {id: "a", left: ["2"], relation: none, rationale: {en: "B"}}
)";
  const std::optional<std::string> result = renewed(text);
  REQUIRE(result);
  CHECK(without(*result, ", " + std::string(written)) == text);
  CHECK(result->find("\"b\", left") != std::string::npos);
}

TEST_CASE("a file that cannot be written in place is left to its owner") {
  CHECK_FALSE(renewed(std::string(head) + "  - id: |-\n      a\n    left: [\"1\"]\n    relation: "
                                          "none\n    rationale: {en: \"B\"}\n"));
}

}  // namespace crosswalk::tests
