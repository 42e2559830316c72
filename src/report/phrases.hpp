#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/diagnostic.hpp"
#include "report/phrase.hpp"
#include "report/rule_help.hpp"

namespace crosswalk::report {

/// The languages that reports can be written in, as BCP 47 tags. The first one is English.
const std::vector<std::string_view>& report_languages();

/// The grammatical forms that languages have for numbers, as CLDR names them.
enum class PluralCategory {
  one,    // the singular
  many,   // before whole millions, where French and Portuguese say "1000000 de …"
  other,  // the plural
};

/// The form that a language has for a number of things.
using PluralRule = PluralCategory (*)(std::size_t number);
PluralCategory english_plural_category(std::size_t number);
PluralCategory portuguese_plural_category(std::size_t number);  ///< that of Portugal
PluralCategory french_plural_category(std::size_t number);

/// The phrases of reports in one language. Each language is defined in files of its own.
struct Catalogue {
  struct Entry {
    Phrase phrase = {};
    std::string_view words = {};
  };
  /// A sentence for a diagnostic in this language; `{0}`, `{1}` … are the facts of the Diagnostic.
  /// `rule` is the id of its rule, alone or followed by a blank and the last fact.
  struct DiagnosticPhrase {
    std::string_view rule = {};
    std::string_view words = {};
    /// For several diagnostics that differ in `{0}` alone, before a list of what `{0}` is of each;
    /// empty where each diagnostic is told by itself. A fact that it does not name is left out.
    std::string_view several = {};
  };
  struct LanguageName {
    std::string_view tag = {};
    std::string_view name = {};
  };

  std::string_view language = {};
  PluralRule plural_category = nullptr;  ///< never null
  std::vector<Entry> phrases = {};       ///< each phrase once, in the order of Phrase
  /// Without `words` in English, where the message of the diagnostic is used.
  std::vector<DiagnosticPhrase> diagnostic_phrases = {};
  std::vector<LanguageName> language_names = {};
  std::vector<std::span<const RuleHelp>> rule_help = {};  ///< in groups, each rule once

  /// The words for `phrase`, in the form that the language has for `number`.
  [[nodiscard]] std::string_view words_for(Phrase phrase, std::size_t number = 0) const;

  /// The sentence for a diagnostic with its facts filled in, or its own English message where the
  /// catalogue has no sentence.
  [[nodiscard]] std::string sentence_for(const Diagnostic& diagnostic) const;

  /// The sentence for several diagnostics of the rule and the facts, but for the first fact, which
  /// is to be listed after it; empty where the catalogue has none.
  [[nodiscard]] std::string sentence_for_several(const Diagnostic& diagnostic) const;

  /// The help for a rule; null where the catalogue has none.
  [[nodiscard]] const RuleHelp* help_for(std::string_view rule) const;

  /// The name of a language, or its tag where the catalogue has no name for it.
  [[nodiscard]] std::string_view name_of_language(std::string_view tag) const;
};

/// The catalogue of a report language; the English one where there is none.
const Catalogue& catalogue_of(std::string_view language);

/// The catalogues, one function for each language. catalogue_of() must list them all.
const Catalogue& english_catalogue();
const Catalogue& portuguese_catalogue();
const Catalogue& french_catalogue();

/// The phrases of each catalogue that are in files of their own: about indirect comparisons and
/// overviews; of the commands that show and explain; of `diff`; of `agree`; of pages and figures.
/// And the function that joins the parts of a catalogue, which together are in the order of Phrase.
std::vector<Catalogue::Entry> english_indirect_phrases();
std::vector<Catalogue::Entry> english_commands_phrases();
std::vector<Catalogue::Entry> english_differences_phrases();
std::vector<Catalogue::Entry> english_agreement_phrases();
std::vector<Catalogue::Entry> english_page_phrases();
std::vector<Catalogue::Entry> portuguese_indirect_phrases();
std::vector<Catalogue::Entry> portuguese_commands_phrases();
std::vector<Catalogue::Entry> portuguese_differences_phrases();
std::vector<Catalogue::Entry> portuguese_agreement_phrases();
std::vector<Catalogue::Entry> portuguese_page_phrases();
std::vector<Catalogue::Entry> french_indirect_phrases();
std::vector<Catalogue::Entry> french_commands_phrases();
std::vector<Catalogue::Entry> french_differences_phrases();
std::vector<Catalogue::Entry> french_agreement_phrases();
std::vector<Catalogue::Entry> french_page_phrases();
std::vector<Catalogue::Entry> joined(const std::vector<std::vector<Catalogue::Entry>>& parts);

/// The sentences for diagnostics of each catalogue, which are in files of their own.
std::vector<Catalogue::DiagnosticPhrase> english_diagnostic_phrases();
std::vector<Catalogue::DiagnosticPhrase> portuguese_diagnostic_phrases();
std::vector<Catalogue::DiagnosticPhrase> french_diagnostic_phrases();

}  // namespace crosswalk::report
