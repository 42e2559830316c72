#include "report/phrases.hpp"

#include <algorithm>
#include <array>

namespace crosswalk::report {
namespace {

const std::array<const Catalogue*, 3>& all_catalogues() {
  static const std::array<const Catalogue*, 3> all{&english_catalogue(), &portuguese_catalogue(),
                                                   &french_catalogue()};
  return all;
}

/// `words` with `{0}`, `{1}` … replaced by the facts; empty where there are too few facts.
std::string filled(std::string_view words, const std::vector<std::string>& facts) {
  std::string sentence;
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (words[at] != '{') {
      sentence += words[at];
      continue;
    }
    const auto number = static_cast<std::size_t>(words[at + 1] - '0');
    if (number >= facts.size()) return {};
    sentence += facts[number];
    at += 2;
  }
  return sentence;
}

/// The sentences of a catalogue for the rule of a diagnostic; null where there are none.
const Catalogue::DiagnosticPhrase* phrase_for(
    const std::vector<Catalogue::DiagnosticPhrase>& phrases, const Diagnostic& diagnostic) {
  const std::string rule(diagnostic.rule->id);
  const std::string with_fact =
      diagnostic.facts.empty() ? rule : rule + ' ' + diagnostic.facts.back();
  const auto found = std::find_if(phrases.begin(), phrases.end(), [&](const auto& phrase) {
    return phrase.rule == rule || phrase.rule == with_fact;
  });
  return found == phrases.end() ? nullptr : &*found;
}

bool is_whole_millions(std::size_t number) {
  constexpr std::size_t million = 1'000'000;
  return number != 0 && number % million == 0;
}

}  // namespace

PluralCategory english_plural_category(std::size_t number) {
  return number == 1 ? PluralCategory::one : PluralCategory::other;
}

PluralCategory portuguese_plural_category(std::size_t number) {
  if (number == 1) return PluralCategory::one;
  return is_whole_millions(number) ? PluralCategory::many : PluralCategory::other;
}

PluralCategory french_plural_category(std::size_t number) {
  if (number <= 1) return PluralCategory::one;
  return is_whole_millions(number) ? PluralCategory::many : PluralCategory::other;
}

const std::vector<std::string_view>& report_languages() {
  static const std::vector<std::string_view> languages = [] {
    std::vector<std::string_view> tags;
    for (const Catalogue* catalogue : all_catalogues()) tags.push_back(catalogue->language);
    return tags;
  }();
  return languages;
}

const Catalogue& catalogue_of(std::string_view language) {
  for (const Catalogue* catalogue : all_catalogues()) {
    if (catalogue->language == language) return *catalogue;
  }
  return english_catalogue();
}

std::vector<Catalogue::Entry> joined(const std::vector<std::vector<Catalogue::Entry>>& parts) {
  std::vector<Catalogue::Entry> phrases;
  for (const std::vector<Catalogue::Entry>& part : parts) {
    phrases.insert(phrases.end(), part.begin(), part.end());
  }
  return phrases;
}

std::string_view Catalogue::words_for(Phrase phrase, std::size_t number) const {
  const std::string_view words = phrases.at(static_cast<std::size_t>(phrase)).words;
  const std::size_t first_bar = words.find('|');
  if (first_bar == std::string_view::npos) return words;
  const std::size_t last_bar = words.rfind('|');
  const PluralCategory category = plural_category(number);
  if (category == PluralCategory::one) return words.substr(0, first_bar);
  if (category == PluralCategory::many && first_bar != last_bar) {
    return words.substr(first_bar + 1, last_bar - first_bar - 1);
  }
  return words.substr(last_bar + 1);
}

std::string Catalogue::sentence_for(const Diagnostic& diagnostic) const {
  const DiagnosticPhrase* const known = phrase_for(diagnostic_phrases, diagnostic);
  const std::string sentence =
      known == nullptr ? std::string() : filled(known->words, diagnostic.facts);
  return sentence.empty() ? diagnostic.message : sentence;
}

std::string Catalogue::sentence_for_several(const Diagnostic& diagnostic) const {
  if (diagnostic.facts.empty()) return {};
  const DiagnosticPhrase* const known = phrase_for(diagnostic_phrases, diagnostic);
  return known == nullptr ? std::string() : filled(known->several, diagnostic.facts);
}

const RuleHelp* Catalogue::help_for(std::string_view rule) const {
  for (const std::span<const RuleHelp> group : rule_help) {
    const auto found = std::find_if(group.begin(), group.end(),
                                    [rule](const RuleHelp& help) { return help.rule == rule; });
    if (found != group.end()) return &*found;
  }
  return nullptr;
}

std::string_view Catalogue::name_of_language(std::string_view tag) const {
  const auto found = std::find_if(language_names.begin(), language_names.end(),
                                  [tag](const LanguageName& known) { return known.tag == tag; });
  return found == language_names.end() ? tag : found->name;
}

}  // namespace crosswalk::report
