#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string_view>
#include <vector>

#include "cli/all_rules.hpp"
#include "report/phrases.hpp"
#include "report/rule_help.hpp"
#include "report/rule_text.hpp"

namespace crosswalk::report {
namespace {

TEST_CASE("every rule is explained in every language, and nothing else is") {
  std::set<std::string_view> ids;
  for (const Rule* rule : cli::all_rules()) ids.insert(rule->id);
  for (const std::string_view language : report_languages()) {
    const Catalogue& catalogue = catalogue_of(language);
    std::multiset<std::string_view> explained;
    for (const auto group : catalogue.rule_help) {
      for (const RuleHelp& help : group) explained.insert(help.rule);
    }
    CAPTURE(language);
    for (const std::string_view id : ids) {
      CAPTURE(id);
      CHECK(explained.count(id) == 1);
    }
    CHECK(explained.size() == ids.size());
  }
}

TEST_CASE("an explanation says in whole sentences what a rule means, its cause and its remedy") {
  for (const std::string_view language : report_languages()) {
    for (const Rule* rule : cli::all_rules()) {
      const RuleHelp* help = catalogue_of(language).help_for(rule->id);
      REQUIRE(help != nullptr);
      CAPTURE(language);
      CAPTURE(rule->id);
      // English has the words of the rule itself.
      CHECK(help->summary.empty() == (language == "en"));
      CHECK(help->remedy.empty() == (language == "en"));
      const std::string_view summary = language == "en" ? rule->summary : help->summary;
      const std::string_view remedy = language == "en" ? rule->advice : help->remedy;
      CHECK(summary.back() != '.');  // it is part of a sentence
      for (const std::string_view text : {help->meaning, help->cause, remedy}) {
        REQUIRE_FALSE(text.empty());
        CAPTURE(text);
        CHECK((text.back() == '.' || text.back() == '?'));
        CHECK(text.find("  ") == std::string_view::npos);
        CHECK(text.find("...") == std::string_view::npos);
      }
    }
  }
}

TEST_CASE("every rule has one example, whose lines are wrong in one place and right in the other") {
  std::multiset<std::string_view> shown;
  for (const RuleExample& example : all_examples()) {
    CAPTURE(example.rule);
    shown.insert(example.rule);
    CHECK_FALSE(example.file.empty());
    CHECK_FALSE(example.wrong.empty());
    CHECK_FALSE(example.right.empty());
    CHECK((example.wrong != example.right || !example.wrong_file.empty()));
    CHECK(example.wrong.back() != '\n');
    CHECK(example.right.back() != '\n');
  }
  for (const Rule* rule : cli::all_rules()) {
    CAPTURE(rule->id);
    CHECK(shown.count(rule->id) == 1);
  }
  CHECK(shown.size() == cli::all_rules().size());
  CHECK(example_of("no-such-rule") == nullptr);
}

TEST_CASE("in French no line of an explanation can begin with punctuation") {
  for (const auto group : catalogue_of("fr").rule_help) {
    for (const RuleHelp& help : group) {
      for (const std::string_view text : {help.summary, help.meaning, help.cause, help.remedy}) {
        CAPTURE(text);
        for (const std::string_view broken : {" :", " ;", " !", " ?", " %", " »", "« "}) {
          CHECK(text.find(broken) == std::string_view::npos);
        }
        CHECK(text.find("“") == std::string_view::npos);
      }
    }
  }
}

TEST_CASE("a rule that no catalogue knows is told in its own words") {
  constexpr Rule rule{.id = "new-rule",
                      .severity = Severity::warning,
                      .summary = "something is new",
                      .advice = "Write its help."};
  CHECK(rule_text(rule, catalogue_of("pt")) ==
        "new-rule (aviso)\n\nSurge quando something is new.\n\nComo corrigir: Write its help.\n");
}

}  // namespace
}  // namespace crosswalk::report
