#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "check/check_rules.hpp"
#include "load/file_rules.hpp"
#include "report/phrases.hpp"

namespace crosswalk::report {
namespace {

/// The names of the placeholders in a text.
std::set<std::string> places(std::string_view words) {
  std::set<std::string> found;
  for (std::size_t at = 0; (at = words.find('{', at)) != std::string_view::npos; ++at) {
    found.emplace(words.substr(at, words.find('}', at) + 1 - at));
  }
  return found;
}

TEST_CASE("every language has words for every phrase, each at its place") {
  for (const std::string_view language : report_languages()) {
    const Catalogue& catalogue = catalogue_of(language);
    CHECK(catalogue.language == language);
    CHECK(catalogue.phrases.size() == phrase_count);
    for (std::size_t i = 0; i < catalogue.phrases.size(); ++i) {
      CAPTURE(language);
      CAPTURE(i);
      CHECK(static_cast<std::size_t>(catalogue.phrases[i].phrase) == i);
      CHECK_FALSE(catalogue.words_for(static_cast<Phrase>(i), 1).empty());
      CHECK_FALSE(catalogue.words_for(static_cast<Phrase>(i), 2).empty());
    }
  }
}

/// The forms of a phrase: one, or those for its plural categories.
std::vector<std::string_view> forms(std::string_view words) {
  std::vector<std::string_view> found;
  std::size_t from = 0;
  for (std::size_t bar = 0; (bar = words.find('|', from)) != std::string_view::npos;) {
    found.push_back(words.substr(from, bar - from));
    from = bar + 1;
  }
  found.push_back(words.substr(from));
  return found;
}

TEST_CASE("the places to fill are the same in every language, in every form for a number") {
  const Catalogue& english = catalogue_of("en");
  for (const std::string_view language : report_languages()) {
    const Catalogue& catalogue = catalogue_of(language);
    for (std::size_t i = 0; i < phrase_count; ++i) {
      CAPTURE(language);
      CAPTURE(catalogue.phrases[i].words);
      const std::vector<std::string_view> expected = forms(english.phrases[i].words);
      const std::vector<std::string_view> found = forms(catalogue.phrases[i].words);
      CHECK((found.size() > 1) == (expected.size() > 1));
      CHECK(found.size() <= 3);
      for (const std::string_view form : found) CHECK(places(form) == places(expected.back()));
    }
  }
}

TEST_CASE("each language has its own rule for which numbers are singular") {
  const auto items = [](std::string_view language, std::size_t number) {
    return catalogue_of(language).words_for(Phrase::items, number);
  };
  CHECK(items("en", 0) == "{n} items");
  CHECK(items("en", 1) == "{n} item");
  CHECK(items("en", 2) == "{n} items");
  CHECK(items("en", 1'000'000) == "{n} items");
  CHECK(items("pt", 0) == "{n} itens");
  CHECK(items("pt", 1) == "{n} item");
  CHECK(items("pt", 2) == "{n} itens");
  CHECK(items("pt", 1'000'000) == "{n} de itens");
  CHECK(items("pt", 1'000'001) == "{n} itens");
  CHECK(items("fr", 0) == "{n} élément");
  CHECK(items("fr", 1) == "{n} élément");
  CHECK(items("fr", 2) == "{n} éléments");
  CHECK(items("fr", 1'000'000) == "{n} d’éléments");
  CHECK(items("fr", 1'000'001) == "{n} éléments");
}

TEST_CASE("a phrase without a form for whole millions has the plural there") {
  CHECK(catalogue_of("fr").words_for(Phrase::possible_among, 2'000'000) == "{n} possibles");
  CHECK(catalogue_of("pt").words_for(Phrase::possible_among, 2'000'000) == "{n} possíveis");
}

TEST_CASE("in French no line can break between a word and the punctuation that belongs to it") {
  const Catalogue& french = catalogue_of("fr");
  std::vector<std::string_view> sentences;
  for (const Catalogue::Entry& entry : french.phrases) sentences.push_back(entry.words);
  for (const Catalogue::DiagnosticPhrase& known : french.diagnostic_phrases)
    sentences.push_back(known.words);
  for (const std::string_view words : sentences) {
    CAPTURE(words);
    // A no-break space belongs before ':' and within « », a narrow one before ';', '!', '?', '%'.
    for (const std::string_view broken : {" :", " ;", " !", " ?", " %", " »", "« "}) {
      CHECK(words.find(broken) == std::string_view::npos);
    }
    CHECK(words.find("“") == std::string_view::npos);
  }
}

TEST_CASE("phrases need no escapes in Markdown: quotes, apostrophes and dots are typographic") {
  for (const std::string_view language : report_languages()) {
    for (const Catalogue::Entry& entry : catalogue_of(language).phrases) {
      CAPTURE(entry.words);
      CHECK(entry.words.find_first_of("'\"\\<[$^~@#`") == std::string_view::npos);
      CHECK(entry.words.find("...") == std::string_view::npos);
      CHECK(entry.words.find("--") == std::string_view::npos);
    }
  }
}

TEST_CASE("every language but English has a sentence for every diagnostic that a report shows") {
  for (const std::string_view language : report_languages()) {
    if (language == "en") continue;
    const Catalogue& catalogue = catalogue_of(language);
    std::vector<const Rule*> rules(check_rules.begin(), check_rules.end());
    rules.insert(rules.end(), load_rules.begin(), load_rules.end());
    for (const Rule* rule : rules) {
      if (rule->severity == Severity::error) continue;  // data with errors gives no report
      CAPTURE(rule->id);
      CHECK(std::any_of(catalogue.diagnostic_phrases.begin(), catalogue.diagnostic_phrases.end(),
                        [rule](const auto& sentence) {
                          // "size-mismatch items" is the id of the rule and the last fact.
                          return sentence.rule.substr(0, sentence.rule.find(' ')) == rule->id;
                        }));
    }
  }
}

TEST_CASE("a diagnostic is worded with its facts, or by its own message where words are missing") {
  constexpr Rule known{
      .id = "citation-mismatch", .severity = Severity::note, .summary = "", .advice = ""};
  constexpr Rule sized{
      .id = "size-mismatch", .severity = Severity::note, .summary = "", .advice = ""};
  constexpr Rule unknown{.id = "new-rule", .severity = Severity::note, .summary = "", .advice = ""};
  const Catalogue& portuguese = catalogue_of("pt");
  Diagnostic diagnostic{.rule = &known, .message = "message", .facts = {"m", "X", "XI, XII"}};
  CHECK(portuguese.sentence_for(diagnostic) ==
        "a linha “m” cita X, mas as suas referências estão em XI, XII");
  CHECK(catalogue_of("fr").sentence_for(diagnostic) ==
        "la ligne «\u00a0m\u00a0» cite X, mais ses références se trouvent dans XI, XII");
  CHECK(catalogue_of("en").sentence_for(diagnostic) == "message");
  diagnostic.facts.pop_back();
  CHECK(portuguese.sentence_for(diagnostic) == "message");
  diagnostic = {.rule = &sized, .message = "message", .facts = {"psw", "12", "11", "categories"}};
  CHECK(portuguese.sentence_for(diagnostic) ==
        "a fonte de “psw” tem 12 categorias, e aqui estão 11");
  diagnostic.rule = &unknown;
  CHECK(portuguese.sentence_for(diagnostic) == "message");
}

TEST_CASE("a language without a catalogue gets the English one") {
  CHECK(catalogue_of("xx").language == "en");
  CHECK(catalogue_of("pt").name_of_language("nb") == "norueguês bokmål");
  CHECK(catalogue_of("fr").name_of_language("nb") == "norvégien bokmål");
  CHECK(catalogue_of("pt").name_of_language("xx") == "xx");
}

}  // namespace
}  // namespace crosswalk::report
