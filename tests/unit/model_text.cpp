#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <vector>

#include "model/source.hpp"
#include "model/text.hpp"
#include "text/digest.hpp"
#include "text/suggestions.hpp"
#include "text/unicode.hpp"

namespace crosswalk::tests {

TEST_CASE("texts are compared without case, composition and white space") {
  CHECK(folded("  A\tRecupera\u00e7\u00e3o\n ") == "a recupera\u00e7\u00e3o");
  CHECK(folded("c\u0327") == "\u00e7");  // c and a combining cedilla
  CHECK(folded("\u00c9") == "\u00e9");
  CHECK(folded("") == "");
  CHECK(folded("\xff") == "\xff");
  CHECK(folded("A\xff \u00c9") == "A\xff \u00e9");
  CHECK(folded("\u03a3\u03af\u03c3\u03c5\u03c6\u03bf\u03c2 STRASSE Stra\u00dfe") ==
        "\u03c3\u03af\u03c3\u03c5\u03c6\u03bf\u03c3 strasse strasse");
}

TEST_CASE("columns are counted as a terminal shows them") {
  CHECK(display_width("competência") == 11);
  CHECK(display_width("日本") == 4);
  CHECK(display_width("e\u0301") == 1);
}

TEST_CASE("the nearest word is offered if at most a third of it differs") {
  CHECK(nearest("comapre", {"compare", "report"}) == "compare");
  CHECK(nearest("REPORT", {"compare", "report"}) == "report");
  CHECK(nearest("recuperaçao", {"recuperação"}) == "recuperação");
  CHECK(nearest("xyz", {"compare", "report"}) == "");
  CHECK(nearest("abcd", {"abxx"}) == "");
  CHECK(nearest("ab", {}) == "");
  CHECK(did_you_mean("repotr", {"report"}) == " (did you mean 'report'?)");
  CHECK(did_you_mean("zzz", {"report"}) == "");
}

TEST_CASE("a hundred different words get a suggestion, however often each comes up") {
  std::vector<std::string> ids;
  for (int number = 0; number < 200; ++number) ids.push_back(fmt::format("item-{}", number));
  Suggestions suggestions({ids.begin(), ids.end()});
  for (int number = 0; number < 100; ++number) {
    CHECK(suggestions.did_you_mean(fmt::format("itme-{}", number)) ==
          fmt::format(" (did you mean 'item-{}'?)", number));
  }
  CHECK(suggestions.did_you_mean("itme-150") == "");
  CHECK(suggestions.did_you_mean("itme-7") == " (did you mean 'item-7'?)");
  CHECK(suggestions.nearest("itme-150") == "item-150");
}

TEST_CASE("what is shown of a text has neither control characters nor bytes that are not UTF-8") {
  CHECK(visible("é\t\x1b[0m\n\u0085\xff\xe2\x82") == "é\t\uFFFD[0m\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD");
}

TEST_CASE("of equally near words the first is offered") {
  CHECK(nearest("item", {"items", "itemx"}) == "items");
}

TEST_CASE("a reader gets their language, else the original, else English, else what there is") {
  const auto version = [](const char* language) {
    return Text::Version{.language = {.value = language}, .words = {.value = language}};
  };
  Text text{.versions = {version("nb"), version("en"), version("pt")}};
  CHECK(text.best("pt", "nb")->words.value == "pt");
  CHECK(text.best("fr", "nb")->words.value == "nb");
  CHECK(text.best("fr", "ro")->words.value == "en");
  text.versions = {version("nb")};
  CHECK(text.best("fr", "ro")->words.value == "nb");
  CHECK(Text{}.best("fr", "ro") == nullptr);
}

TEST_CASE("a file gives its lines without their breaks, whichever they are") {
  const SourceFile file("folder/psw.yaml", "one\r\ntwo\n\nfour");
  CHECK(file.line(1) == "one");
  CHECK(file.line(2) == "two");
  CHECK(file.line(3) == "");
  CHECK(file.line(4) == "four");
  CHECK(file.line(5) == "");
  CHECK(file.line(0) == "");
  CHECK(file.stem() == "psw");
  CHECK(SourceFile("a.b--c.yaml", "").stem() == "a.b--c");
}

TEST_CASE("digests are those of FIPS 180-4") {
  CHECK(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

}  // namespace crosswalk::tests
