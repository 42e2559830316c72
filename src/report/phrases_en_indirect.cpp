#include "report/phrases.hpp"

namespace crosswalk::report {

std::vector<Catalogue::Entry> english_indirect_phrases() {
  return {
      {Phrase::compared_path,
       "**Indirect:** no crosswalk lies between the two, so they are compared through {route}. "
       "What is said below follows from {tables}; nobody has judged the two sides against each "
       "other"},
      {Phrase::rule_path_reach,
       "The class of an item is derived from a chain of crosswalks. A *path* leads from an item "
       "over the mappings that hold for it to an item in between, and on from there to a "
       "counterpart. A mapping does not hold for an item where a more specific one found no "
       "counterpart."},
      {Phrase::rule_path_strength,
       "Two hops join to one relation: *same* leaves the other as it is, *within* twice is "
       "*within*, *contains* twice is *contains*; everything else takes the weaker class of the "
       "two and is undetermined, that is, only possible. Of several paths the strongest class "
       "decides, and of paths to the same class one that is determined; all are listed."},
      {Phrase::rule_path_unreached,
       "An item without a path is *not addressed*. That the list in between has no counterpart is "
       "noted and never carried along: it says nothing of the other end."},
      {Phrase::path_meaning_not_addressed,
       "no path leads on from the item: whether the other side has a counterpart is not known"},
      {Phrase::meaning_undetermined,
       "“Possible” before a class or a relation means that it rests only on paths that leave open "
       "how their two ends relate: two overlaps need not meet. In the tables for programs it is "
       "called *undetermined*."},
      {Phrase::path_relation, "possible {relation}"},
      {Phrase::path_summary,
       "From **{n}** of the {total} {items} ({percent} %) a path leads to {other}: from "
       "**{certain}** to a certain counterpart ({certain_overlap} by overlap, {certain_weak} by "
       "weak overlap), from **{possible}** to no more than a possible one ({possible_overlap} by "
       "overlap, {possible_weak} by weak overlap)."},
      {Phrase::path_summary_nothing,
       "From none of the {total} {items} does a path lead to {other}."},
      {Phrase::path_mixed,
       "**{n}** of those with a certain weak overlap has a possible overlap as well and stands "
       "there in the table.|**{n}** of those with a certain weak overlap have a possible overlap "
       "as well and stand there in the table."},
      {Phrase::path_only_against,
       "**{n}** has no counterpart in {hub}; against {other} nobody has looked|**{n}** have no "
       "counterpart in {hub}; against {other} nobody has looked"},
      {Phrase::path_not_addressed,
       "**{n}** is not addressed: no path leads on from it, and that does not mean that it has no "
       "counterpart.|**{n}** are not addressed: no path leads on from them, and that does not mean "
       "that they have no counterpart."},
      {Phrase::matrix_possible,
       "“Possible” says that only paths lead there that leave open how their two ends relate; in "
       "brackets stands how many of the items have no more than a possible counterpart there, "
       "where that is not all of them."},
      {Phrase::matrix_possible_rows,
       "Categories with items in overlap that is only possible: {rows}."},
      {Phrase::possible_among, "{n} possible|{n} possible"},
      {Phrase::path_intro,
       "Each mapping below is a path. Its id names the mapping of the first hop, the item in "
       "between and the mapping of the next hop; where several items lie in between, the first of "
       "them and how many more there are."},
      {Phrase::path_mappings_intro,
       "Every path with its hops. The relation of a path is read from {left} to {right}, that of a "
       "hop from the left to the right of its own line."},
      {Phrase::path_meaning_within, "what stands on the left is part of what stands on the right"},
      {Phrase::path_meaning_contains,
       "what stands on the right is part of what stands on the left"},
      {Phrase::path_hop, "Hop {number}, {table}: {left} **{relation}** {right}"},
      {Phrase::heading_hops, "The mappings that the paths use"},
      {Phrase::path_between, "In between: {items}."},
      {Phrase::only_against, "No counterpart in {hub}"},
      {Phrase::more_counterparts, "and {n} more (see the mapping)"},
      {Phrase::more_items, "and {n} more"},
      {Phrase::left_out,
       "**Left out of {short}:** {n} item, for its weak evidence; what was judged on it alone "
       "counts as not addressed here|**Left out of {short}:** {n} items, for their weak evidence; "
       "what was judged on them alone counts as not addressed here"},
      {Phrase::overview_title, "{left} and {n} list at a glance|{left} and {n} lists at a glance"},
      {Phrase::overview_intro,
       "One framework against several lists. Each list can be compared on its own, with the "
       "reasons."},
      {Phrase::overview_countries, "Lists of one country share a column."},
      {Phrase::overview_cells,
       "A cell holds the strongest class that any list of its column gives an item of the row, and "
       "the number of {left} items that have a counterpart there, certain or possible; in brackets "
       "stands for how many of them it is only possible, and for how many it rests on unverified "
       "items alone. “(?)” after a class says so of the class itself. An empty cell means that no "
       "counterpart is known."},
      {Phrase::overview_partly_known,
       "That does not mean that there is none: {n} of the {total} lists is known in part "
       "only.|That does not mean that there is none: {n} of the {total} lists are known in part "
       "only."},
      {Phrase::overview_indirect,
       "Nobody has judged {left} against these lists directly. What is said here goes through "
       "{hub}: it follows from what was judged of {left} against {hub} and of {hub} against each "
       "list, and much of it is only possible."},
      {Phrase::overview_left, "{left} by country"},
      {Phrase::overview_left_lists, "{left} by list"},
      {Phrase::overview_hub, "{hub} by country"},
      {Phrase::overview_hub_lists, "{hub} by list"},
      {Phrase::overview_hub_intro,
       "Whether the lists of a column cover an item of {hub}, as the crosswalks between {hub} and "
       "the lists say. “Not known” means that nobody has looked, or that what is known of the "
       "lists does not tell."},
      {Phrase::overview_lists, "The lists"},
      {Phrase::overview_columns,
       "Items of a list by their evidence: read in the official text or on the issuer’s page "
       "(verified), read in a page that restates it (secondary), not confirmed (unverified)."},
      {Phrase::covered, "Covered"},
      {Phrase::weakly_covered, "Weakly"},
      {Phrase::absent, "Looked for and absent"},
      {Phrase::not_known, "Not known"},
      {Phrase::unverified_among, "{n} unverified|{n} unverified"},
      {Phrase::column_list, "List"},
      {Phrase::column_country, "Country"},
      {Phrase::column_title, "Title"},
      {Phrase::column_verified, "Verified"},
      {Phrase::column_secondary, "Secondary"},
      {Phrase::column_unverified, "Unverified"},
  };
}

}  // namespace crosswalk::report
