#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <string_view>

#include "support/diagnostics_text.hpp"

using namespace crosswalk;
using namespace crosswalk::test;

TEST_CASE("an id with a character that ids cannot have is reported") {
  const auto headline = [](std::string_view id) {
    const std::string diagnostics =
        diagnostics_in_framework(with(good_framework, "id: \"1\"", fmt::format("id: \"{}\"", id)));
    return diagnostics.substr(0, diagnostics.find('\n'));
  };
  CHECK(headline("164.308(a)(1)") == "");
  CHECK(headline("PR.AC-1") == "");
  CHECK(headline("é") == "");
  CHECK(headline("a b") == "f.yaml:9:10: error: id 'a b' has white space in it [invalid-id]");
  CHECK(headline("a\xC2\xA0"
                 "b") ==
        "f.yaml:9:10: error: id 'a\xC2\xA0"
        "b' has white space in it [invalid-id]");
  CHECK(headline("a#b") == "f.yaml:9:10: error: id 'a#b' has a '#' in it [invalid-id]");
  CHECK(headline("a:b") == "f.yaml:9:10: error: id 'a:b' has a ':' in it [invalid-id]");
  CHECK(headline("a;b") == "f.yaml:9:10: error: id 'a;b' has a ';' in it [invalid-id]");
  CHECK(headline("a'b") == "f.yaml:9:10: error: id 'a'b' has a quote in it [invalid-id]");
  CHECK(headline("a’b") == "f.yaml:9:10: error: id 'a’b' has a quote in it [invalid-id]");
  const std::string longest(80, 'x');
  CHECK(headline(longest) == "");
  CHECK(headline(longest + "x") ==
        "f.yaml:9:10: error: id '" + longest + "x' has more than 80 characters [invalid-id]");
}

TEST_CASE("the id of a framework is fit for a file name") {
  const auto headline = [](std::string_view id) {
    const std::string diagnostics =
        diagnostics_in_framework(with(good_framework, "\"x\"", fmt::format("\"{}\"", id)));
    return diagnostics.substr(0, diagnostics.find('\n'));
  };
  CHECK(headline("esco-1.2") == "");
  CHECK(headline("PSW") ==
        "f.yaml:1:12: error: id 'PSW' has a capital letter in it (did you mean 'psw'?) "
        "[invalid-id]");
  CHECK(headline("a--b") ==
        "f.yaml:1:12: error: id 'a--b' has a '-' at the beginning or next to another [invalid-id]");
  CHECK(headline("a-") == "f.yaml:1:12: error: id 'a-' ends with '-' [invalid-id]");
  CHECK(headline("../a") ==
        "f.yaml:1:12: error: id '../a' may have lower-case letters, digits, '.' and '-' only "
        "[invalid-id]");
  CHECK(headline("..") == "f.yaml:1:12: error: id '..' begins with '.' [invalid-id]");
}

TEST_CASE("the id of a concept is an id") {
  CHECK(diagnostics_in_framework(std::string(good_framework) +
                                 "concepts: {\"a b\": {title: {en: \"C\"}}}\n") ==
        R"(f.yaml:10:12: error: id 'a b' has white space in it [invalid-id]
    10 | concepts: {"a b": {title: {en: "C"}}}
       |            ^
)");
}

TEST_CASE("a language is a BCP 47 tag in its usual spelling") {
  const auto headline = [](std::string_view language) {
    const std::string diagnostics = diagnostics_in_framework(
        with(good_framework, "{en: \"Title\"}", fmt::format("{{en: \"T\", {}: T}}", language)));
    return diagnostics.substr(0, diagnostics.find('\n'));
  };
  for (const char* const tag :
       {"pt", "pt-BR", "nb", "nn-NO", "zh-Hant-TW", "es-419", "ca-valencia", "de-1996", "gsw"}) {
    CAPTURE(tag);
    CHECK(headline(tag) == "");
  }
  CHECK(headline("no") ==
        "f.yaml:3:18: error: 'no' is not a language tag (did you mean 'nb'?) [invalid-language]");
  CHECK(headline("no-NO") ==
        "f.yaml:3:18: error: 'no-NO' is not a language tag (did you mean 'nb-NO'?) "
        "[invalid-language]");
  CHECK(headline("PT") ==
        "f.yaml:3:18: error: 'PT' is not a language tag (did you mean 'pt'?) [invalid-language]");
  CHECK(headline("pt_br") ==
        "f.yaml:3:18: error: 'pt_br' is not a language tag (did you mean 'pt-BR'?) "
        "[invalid-language]");
  for (const char* const tag :
       {"english", "p", "pt-", "pt--BR", "pt-B", "en-u", "en-x", "12", "e1", "toolonglanguage",
        "zh-cmn", "en-x-plain", "x-plain", "en-u-co-phonebk"}) {
    CAPTURE(tag);
    CHECK(headline(tag) == "f.yaml:3:18: error: '" + std::string(tag) +
                               "' is not a language tag [invalid-language]");
  }
}

TEST_CASE("an id can be seen, and two that look alike are alike") {
  const auto headline = [](std::string_view id) {
    const std::string diagnostics =
        diagnostics_in_framework(with(good_framework, "id: \"1\"", fmt::format("id: \"{}\"", id)));
    return diagnostics.substr(0, diagnostics.find('\n'));
  };
  for (const char* const id : {"\u3164", "a\u2800", "\u115F", "\uFFA0x", "a\uFE0F", "a\u034F"}) {
    CAPTURE(id);
    CHECK(headline(id) ==
          fmt::format("f.yaml:9:10: error: id '{}' has an invisible character in it "
                      "[invalid-id]",
                      id));
  }
  CHECK(headline("\u0301") ==
        "f.yaml:9:10: error: id '\u0301' begins with an accent without a letter [invalid-id]");
  CHECK(headline("e\u0301") ==
        "f.yaml:9:10: error: id 'e\u0301' has an accent that is a character of its own, apart from "
        "its letter; type the letter anew [invalid-id]");
  CHECK(headline("\u00E9") == "");
  CHECK(headline("k\u0323\u0301") ==
        "f.yaml:9:10: error: id 'k\u0323\u0301' has an accent that is a "
        "character of its own, apart from its letter; type the letter "
        "anew [invalid-id]");
}

TEST_CASE("the relations of other vocabularies are told in ours") {
  const auto headline = [](std::string_view relation) {
    const std::string diagnostics = diagnostics_in_crosswalk(
        with(good_crosswalk, "relation: overlap", fmt::format("relation: \"{}\"", relation)));
    return diagnostics.substr(0, diagnostics.find('\n'));
  };
  const std::string start =
      "f.yaml:12:15: error: key 'relation' takes same, within, contains, overlap, weak-overlap, "
      "none, not ";
  CHECK(headline("equal") == start + "'equal' (here that is 'same') [unknown-word]");
  CHECK(headline("skos:exactMatch") ==
        start + "'skos:exactMatch' (here that is 'same') [unknown-word]");
  CHECK(headline("broader") == start +
                                   "'broader' (here that is 'within' where the right side is the "
                                   "broader one, else 'contains') [unknown-word]");
  CHECK(headline("superset of") ==
        start + "'superset of' (here that is 'contains') [unknown-word]");
  CHECK(headline("no match") == start + "'no match' (here that is 'none') [unknown-word]");
  CHECK(headline("overlaps") == start + "'overlaps' (did you mean 'overlap'?) [unknown-word]");
}

TEST_CASE("the id of a framework in capitals is offered in small letters") {
  CHECK(diagnostics_in_crosswalk(with(good_crosswalk, "left: \"x\"", "left: PSW"))
            .find("id 'PSW' has a capital letter in it (did you mean 'psw'?) [invalid-id]") !=
        std::string::npos);
}
