#include "report/phrases.hpp"

namespace crosswalk::report {

std::vector<Catalogue::DiagnosticPhrase> english_diagnostic_phrases() {
  // One diagnostic has its own message.
  return {
      {"citation-mismatch", "", "these mappings cite {1}, but their refs lie in {2}"},
      {"uncited-concept", "",
       "these items carry the concept “{1}” in {2}, which mapping “{3}” does not cite"},
      {"duplicate-text", "", "these items have the same text as item “{1}”"},
      {"quote-not-found", "",
       "the words quoted by these mappings stand in none of the entries that they name"},
      {"outdated-version", "",
       "judged against version “{1}” of these frameworks, which are now at “{2}”"},
      {"stale-mapping", "",
       "what these mappings name in “{1}” has changed since their review on {2}"},
      {"contradictory-mappings", "",
       "mapping “{1}” finds no counterpart of these items, and “{2}” finds one"},
      {"missing-translation", "", "texts are not given in “{1}” for these ids"},
      {"size-mismatch items", "", "the sources of these have {1} items, and {2} are here"},
      {"size-mismatch categories", "",
       "the sources of these have {1} categories, and {2} are here"},
      {"empty-ref", "", "these refs of mapping “{2}” reach no item of “{1}”"},
      {"untagged-term", "", "these entries have the term “{1}” and do not carry the concept “{2}”"},
  };
}

}  // namespace crosswalk::report
