#include "report/phrases.hpp"

namespace crosswalk::report {

std::vector<Catalogue::Entry> english_page_phrases() {
  return {
      {Phrase::skip_link, "Skip to the content"},
      {Phrase::page_contents, "Contents"},
      {Phrase::filter_heading, "Narrow down"},
      {Phrase::filter_search, "Search"},
      {Phrase::filter_all, "All"},
      {Phrase::filter_reset, "Show all"},
      {Phrase::filter_shown, "Shown: {n} of {total} entries"},
      {Phrase::filter_framework, "Framework"},
      {Phrase::filter_evidence, "Evidence"},
      {Phrase::filter_certainty, "Certainty"},
      {Phrase::filter_review, "Review"},
      {Phrase::evidence_unstated, "Not stated"},
      {Phrase::certain, "Certain"},
      {Phrase::only_possible, "Only possible"},
      {Phrase::filter_current, "Up to date or none"},
      {Phrase::filter_stale, "To be looked at again"},
      {Phrase::trail_step, "{mapping} · {relation} · {basis} · {verdict}"},
      {Phrase::trail_decides, "decides"},
      {Phrase::trail_does_not_decide, "does not decide: {why}"},
      {Phrase::trail_decides_items, "Decides on {short}: {items}"},
      {Phrase::trail_decides_nothing, "Decides the class of no item"},
      {Phrase::trail_cells, "In the matrix: {cells}"},
      {Phrase::figure_matrix, "The counterparts of the {left} items in {right}, as a heat map"},
      {Phrase::figure_matrix_description,
       "Each row is a category of {left}, each column one of {right}. A field holds the "
       "symbol of the strongest class and the number of items that have a counterpart "
       "there. The darker it is, the larger is their share of the row."},
      {Phrase::figure_flow, "Where the {left} items lead in {right}"},
      {Phrase::figure_flow_description,
       "On the left are the categories of {left}, on the right those of {right} and the "
       "items without a counterpart. The width of a band is the number of items; an item "
       "with counterparts in several columns is in as many bands."},
  };
}

}  // namespace crosswalk::report
