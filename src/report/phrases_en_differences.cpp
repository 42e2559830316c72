#include "report/phrases.hpp"

namespace crosswalk::report {

std::vector<Catalogue::Entry> english_differences_phrases() {
  return {
      {Phrase::diff_title, "Changes from {before} to {after}"},
      {Phrase::kind_added, "Added"},
      {Phrase::kind_removed, "Removed"},
      {Phrase::kind_split, "Split"},
      {Phrase::kind_merged, "Merged"},
      {Phrase::kind_widened, "Widened"},
      {Phrase::kind_narrowed, "Narrowed"},
      {Phrase::kind_reworded, "Reworded"},
      {Phrase::kind_retitled, "Retitled"},
      {Phrase::kind_retranslated, "Retranslated"},
      {Phrase::kind_moved, "Moved"},
      {Phrase::kind_renumbered, "Renumbered"},
      {Phrase::kind_retagged, "Retagged"},
      {Phrase::kind_redefined, "Redefined"},
      {Phrase::kind_rejudged, "Rejudged"},
      {Phrase::kind_rereasoned, "Rereasoned"},
      {Phrase::kind_annotated, "Annotated"},
      {Phrase::kind_reclassed, "Reclassed"},
      {Phrase::kind_redirected, "Redirected"},
      {Phrase::kind_lost, "Lost"},
      {Phrase::diff_summary, "{n} change; {same}.|{n} changes; {same}."},
      {Phrase::same_items, "{n} item is as before|{n} items are as before"},
      {Phrase::same_pairs, "{n} pair of refs is as before|{n} pairs of refs are as before"},
      {Phrase::diff_language, "Compared in {language}."},
      {Phrase::diff_table, "Paired by the crosswalk {table}: the ids of each side are its own."},
      {Phrase::diff_consequences, "What comes of it in the crosswalks stands last ({n})."},
      {Phrase::changed_language, "language: {language}"},
      {Phrase::changed_in_table, "{thing} in {table}"},
      {Phrase::changed_in_language, "{thing} in {language}"},
      {Phrase::id_now, "{before}, now {after}"},
      {Phrase::id_from, "{after}, from {before}"},
      {Phrase::id_into, "{before}, into {after}"},
      {Phrase::pair_white_space, "only white space or case differs"},
      {Phrase::pair_other,
       "the same id, but only {percent} % alike: perhaps another one took its place"},
      {Phrase::pair_alike, "{percent} % alike"},
      {Phrase::pair_probably, "probably the same: the words are {percent} % alike"},
      {Phrase::pair_items, "probably the same: more than half of the items are"},
      {Phrase::names_nothing, "{ref} names nothing now"},
      {Phrase::names_other, "{ref} names something else now"},
      {Phrase::named_now, "{words}; what it named is now {after}"},
      {Phrase::touches_mappings, "touches {mappings}"},
      {Phrase::decided_by_mappings, "decided by {mappings}"},
  };
}

}  // namespace crosswalk::report
