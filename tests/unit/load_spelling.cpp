#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <string_view>

#include "support/problems.hpp"

using namespace crosswalk;
using namespace crosswalk::test;

TEST_CASE("an id with a character that ids cannot have is reported") {
  const auto problem = [](std::string_view id) {
    const std::string problems =
        problems_in_framework(with(good_framework, "id: \"1\"", fmt::format("id: \"{}\"", id)));
    return problems.substr(0, problems.find('\n'));
  };
  CHECK(problem("164.308(a)(1)") == "");
  CHECK(problem("PR.AC-1") == "");
  CHECK(problem("é") == "");
  CHECK(problem("a b") == "f.yaml:9:10: error: id 'a b' has white space in it [invalid-id]");
  CHECK(problem("a\xC2\xA0"
                "b") ==
        "f.yaml:9:10: error: id 'a\xC2\xA0"
        "b' has white space in it [invalid-id]");
  CHECK(problem("a#b") == "f.yaml:9:10: error: id 'a#b' has a '#' in it [invalid-id]");
  CHECK(problem("a:b") == "f.yaml:9:10: error: id 'a:b' has a ':' in it [invalid-id]");
  CHECK(problem("a;b") == "f.yaml:9:10: error: id 'a;b' has a ';' in it [invalid-id]");
  CHECK(problem("a'b") == "f.yaml:9:10: error: id 'a'b' has a quote in it [invalid-id]");
  CHECK(problem("a’b") == "f.yaml:9:10: error: id 'a’b' has a quote in it [invalid-id]");
  const std::string longest(80, 'x');
  CHECK(problem(longest) == "");
  CHECK(problem(longest + "x") ==
        "f.yaml:9:10: error: id '" + longest + "x' has more than 80 characters [invalid-id]");
}

TEST_CASE("the id of a framework is fit for a file name") {
  const auto problem = [](std::string_view id) {
    const std::string problems =
        problems_in_framework(with(good_framework, "\"x\"", fmt::format("\"{}\"", id)));
    return problems.substr(0, problems.find('\n'));
  };
  CHECK(problem("esco-1.2") == "");
  CHECK(problem("PSW") == "f.yaml:1:12: error: id 'PSW' has a capital letter in it [invalid-id]");
  CHECK(problem("a--b") ==
        "f.yaml:1:12: error: id 'a--b' has a '-' at the beginning or next to another [invalid-id]");
  CHECK(problem("a-") == "f.yaml:1:12: error: id 'a-' ends with '-' [invalid-id]");
  CHECK(problem("../a") ==
        "f.yaml:1:12: error: id '../a' may have lower-case letters, digits, '.' and '-' only "
        "[invalid-id]");
  CHECK(problem("..") == "f.yaml:1:12: error: id '..' begins with '.' [invalid-id]");
}

TEST_CASE("the id of a concept is an id") {
  CHECK(problems_in_framework(std::string(good_framework) +
                              "concepts: {\"a b\": {title: {en: \"C\"}}}\n") ==
        R"(f.yaml:10:12: error: id 'a b' has white space in it [invalid-id]
    10 | concepts: {"a b": {title: {en: "C"}}}
       |            ^
)");
}

TEST_CASE("a language is a BCP 47 tag in its usual spelling") {
  const auto problem = [](std::string_view language) {
    const std::string problems = problems_in_framework(
        with(good_framework, "{en: \"Title\"}", fmt::format("{{en: \"T\", {}: T}}", language)));
    return problems.substr(0, problems.find('\n'));
  };
  for (const char* const tag :
       {"pt", "pt-BR", "nb", "nn-NO", "zh-Hant-TW", "es-419", "ca-valencia", "de-1996", "gsw",
        "zh-cmn-Hans-CN", "en-x-plain", "x-plain", "en-u-co-phonebk"}) {
    CAPTURE(tag);
    CHECK(problem(tag) == "");
  }
  CHECK(problem("no") ==
        "f.yaml:3:18: error: 'no' is not a language tag (did you mean 'nb'?) [invalid-language]");
  CHECK(problem("no-NO") ==
        "f.yaml:3:18: error: 'no-NO' is not a language tag (did you mean 'nb-NO'?) "
        "[invalid-language]");
  CHECK(problem("PT") ==
        "f.yaml:3:18: error: 'PT' is not a language tag (did you mean 'pt'?) [invalid-language]");
  CHECK(problem("pt_br") ==
        "f.yaml:3:18: error: 'pt_br' is not a language tag (did you mean 'pt-BR'?) "
        "[invalid-language]");
  for (const char* const tag :
       {"english", "p", "pt-", "pt--BR", "pt-B", "en-u", "en-x", "12", "e1", "toolonglanguage"}) {
    CAPTURE(tag);
    CHECK(problem(tag) == "f.yaml:3:18: error: '" + std::string(tag) +
                              "' is not a language tag [invalid-language]");
  }
}
