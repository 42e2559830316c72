#include "report/page_words.hpp"

#include <string>

#include "report/phrases.hpp"

namespace crosswalk::report {

PageWords page_words(std::string_view language) {
  const Catalogue& catalogue = catalogue_of(language);
  const auto words = [&catalogue](Phrase phrase) {
    return std::string(catalogue.words_for(phrase));
  };
  return {.skip = words(Phrase::skip_link),
          .contents = words(Phrase::page_contents),
          .filter = words(Phrase::filter_heading),
          .search = words(Phrase::filter_search),
          .all = words(Phrase::filter_all),
          .reset = words(Phrase::filter_reset),
          .shown = words(Phrase::filter_shown)};
}

}  // namespace crosswalk::report
