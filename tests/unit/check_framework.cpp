#include <doctest/doctest.h>

#include <string>

#include "check/check.hpp"
#include "render/diagnostics.hpp"
#include "support/samples.hpp"
#include "text/suggestions.hpp"

namespace crosswalk::tests {

namespace {

std::string diagnostics_in(const Sample<Framework>& sample) {
  Diagnostics diagnostics;
  check_framework(sample.value, diagnostics);
  return render::to_text(diagnostics.sorted());
}

std::string diagnostics_in(const std::string& head, const std::string& entries) {
  return diagnostics_in(
      framework_of("framework: a\n"
                   "short: A\n"
                   "original: pt\n"
                   "version: '1'\n"
                   "source: {title: A book}\n"
                   "rights: NOASSERTION\n" +
                   head + entries));
}

constexpr const char* two_languages = "title: {pt: Quadro, en: Framework}\n";

}  // namespace

TEST_CASE("a framework whose content makes sense has no diagnostics") {
  CHECK(diagnostics_in(two_languages,
                       "categories:\n"
                       "  - id: '1'\n"
                       "    title: {pt: Um, en: One}\n"
                       "    items:\n"
                       "      - {id: '1.1', text: {pt: Fala, en: Speaks}}\n") == "");
}

TEST_CASE(
    "an id that is used twice is reported at the second use, for categories and items alike") {
  CHECK(diagnostics_in(two_languages,
                       "categories:\n"
                       "  - id: é1\n"
                       "    title: {pt: Um, en: One}\n"
                       "    items:\n"
                       "      - {id: é1, text: {pt: Fala, en: Speaks}}\n") ==
        R"(a.yaml:12:14: error: entry id 'é1' is used twice [duplicate-id]
    12 |       - {id: é1, text: {pt: Fala, en: Speaks}}
       |              ^
a.yaml:9:9: note: first used here
     9 |   - id: é1
       |         ^
)");
}

TEST_CASE("a framework in a file of another name is reported") {
  CHECK(
      diagnostics_in(framework_of("framework: a\n"
                                  "short: A\n"
                                  "title: {en: Framework}\n"
                                  "original: en\n"
                                  "version: '1'\n"
                                  "source: {title: A book}\n"
                                  "rights: NOASSERTION\n"
                                  "items: [{id: i, text: {en: Item}}]\n",
                                  "lists/b.yaml")) ==
      R"(lists/b.yaml:1:12: error: framework 'a' is not in a file of that name but in 'lists/b.yaml' [misnamed-file]
     1 | framework: a
       |            ^
)");
}

TEST_CASE("a concept that is not defined is reported, with the nearest that is") {
  CHECK(
      diagnostics_in(two_languages,
                     "concepts:\n"
                     "  recovery: {title: {pt: Recuperação, en: Recovery}}\n"
                     "items:\n"
                     "  - {id: i, concepts: [recovry], text: {pt: Um, en: One}}\n") ==
      R"(a.yaml:11:24: error: 'i' carries the concept 'recovry', which is not defined (did you mean 'recovery'?) [unknown-concept]
    11 |   - {id: i, concepts: [recovry], text: {pt: Um, en: One}}
       |                        ^
)");
}

TEST_CASE("a text that lacks a language of the title is reported") {
  CHECK(diagnostics_in(two_languages,
                       "items:\n"
                       "  - {id: i, text: {pt: Um}}\n"
                       "  - {id: j, title: {pt: J, en: J}, text: {pt: Dois, en: Two}}\n") ==
        R"(a.yaml:9:13: warning: the text of 'i' is not given in 'en' [missing-translation]
     9 |   - {id: i, text: {pt: Um}}
       |             ^
)");
}

TEST_CASE("a title that lacks the original language is reported") {
  CHECK(diagnostics_in("title: {en: Framework}\n", "items: [{id: i, text: {en: One}}]\n") ==
        R"(a.yaml:7:1: warning: the title of 'a' is not given in 'pt' [missing-translation]
     7 | title: {en: Framework}
       | ^
)");
}

TEST_CASE("a framework that holds fewer or more items than its source says so") {
  CHECK(diagnostics_in(two_languages,
                       "size: {categories: 1, items: 2}\n"
                       "items: [{id: i, text: {pt: Um, en: One}}]\n") ==
        R"(a.yaml:8:20: note: the source of 'a' has 1 categories, and 0 are here [size-mismatch]
     8 | size: {categories: 1, items: 2}
       |                    ^
a.yaml:8:30: note: the source of 'a' has 2 items, and 1 are here [size-mismatch]
     8 | size: {categories: 1, items: 2}
       |                              ^
)");
}

TEST_CASE("missing items that are accounted for are not reported, surplus ones are") {
  const std::string missing = "items_missing: {pt: Perdidos, en: Lost}\n";
  const std::string items = "items: [{id: i, text: {pt: Um, en: One}}]\n";
  CHECK(diagnostics_in(two_languages, "size: {items: 2}\n" + missing + items) == "");
  CHECK(diagnostics_in(two_languages, "size: {items: 0}\n" + missing + items) != "");
}

TEST_CASE("an entry with a term of a concept that it does not carry is reported") {
  CHECK(
      diagnostics_in(two_languages,
                     "concepts:\n"
                     "  recovery:\n"
                     "    title: {pt: Recuperação, en: Recovery}\n"
                     "    terms: {pt: [recupera]}\n"
                     "items:\n"
                     "  - {id: i, text: {pt: A Recuperação, en: One}}\n"
                     "  - {id: j, concepts: [recovery], text: {pt: Recupera, en: Two}}\n"
                     "  - {id: k, text: {pt: Nada, en: recupera}}\n") ==
      R"(a.yaml:13:24: warning: 'i' has the term 'recupera' and does not carry the concept 'recovery' [untagged-term]
    13 |   - {id: i, text: {pt: A Recuperação, en: One}}
       |                        ^
)");
}

TEST_CASE("items with the same original text are noted, whatever their case and blanks") {
  CHECK(diagnostics_in(two_languages,
                       "items:\n"
                       "  - {id: i, text: {pt: É assim, en: One}}\n"
                       "  - {id: j, text: {pt: 'é  ASSIM ', en: Two}}\n"
                       "  - {id: k, text: {pt: Outro, en: One}}\n") ==
        R"(a.yaml:10:24: note: item 'j' has the same text as item 'i' [duplicate-text]
    10 |   - {id: j, text: {pt: 'é  ASSIM ', en: Two}}
       |                        ^
a.yaml:9:24: note: the same text stands here
     9 |   - {id: i, text: {pt: É assim, en: One}}
       |                        ^
)");
}

TEST_CASE("a stem is found wherever it stands, and also where it begins another stem") {
  const std::string found = diagnostics_in(
      "title: {pt: Quadro}\n"
      "concepts:\n"
      "  c: {title: {pt: C}, terms: {pt: [recupera, recuperação, rec, cura]}}\n"
      "  d: {title: {pt: D}, terms: {pt: [Recupera, zz]}}\n",
      "items:\n"
      "  - {id: '1', text: {pt: A recuperação}}\n"
      "  - {id: '2', text: {pt: recebe e procura}}\n");
  for (const std::string term :
       {"'1' has the term 'recupera' and does not carry the concept 'c'",
        "'1' has the term 'recuperação' and does not carry the concept 'c'",
        "'1' has the term 'rec' and does not carry the concept 'c'",
        "'1' has the term 'Recupera' and does not carry the concept 'd'",
        "'2' has the term 'rec' and does not carry the concept 'c'",
        "'2' has the term 'cura' and does not carry the concept 'c'"}) {
    CAPTURE(term);
    CHECK(found.find(term) != std::string::npos);
  }
  std::size_t count = 0;
  for (std::size_t at = found.find("[untagged-term]"); at != std::string::npos;
       at = found.find("[untagged-term]", at + 1)) {
    ++count;
  }
  CHECK(count == 6);
}

}  // namespace crosswalk::tests
