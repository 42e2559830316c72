#pragma once

#include <array>

#include "model/diagnostic.hpp"

// The rules about the content of files whose form is right.
namespace crosswalk::rules {

inline constexpr Rule duplicate_id{
    .id = "duplicate-id",
    .severity = Severity::error,
    .summary =
        "two files, two entries of a framework or two mappings of a crosswalk have the same id",
    .advice = "Give one of the two an id of its own, or remove the copy."};

inline constexpr Rule misnamed_file{
    .id = "misnamed-file",
    .severity = Severity::error,
    .summary = "a data file is not named after the id that stands in it",
    .advice = "Rename the file after the id, or correct the id."};

inline constexpr Rule unknown_framework{
    .id = "unknown-framework",
    .severity = Severity::error,
    .summary = "a crosswalk or a list of reports names a framework that is not there",
    .advice =
        "Correct the id, or put the file into the folder. 'crosswalk list' shows the ids that are "
        "known."};

inline constexpr Rule opposite_crosswalks{
    .id = "opposite-crosswalks",
    .severity = Severity::error,
    .summary = "two crosswalks lie between the same frameworks, one in each direction",
    .advice =
        "Move the mappings of one file into the other with left and right exchanged ('within' "
        "becomes 'contains'), and remove the empty file."};

inline constexpr Rule unknown_concept{
    .id = "unknown-concept",
    .severity = Severity::error,
    .summary = "a concept is named that the framework does not define",
    .advice =
        "Correct the word, or add the concept under 'concepts' at the top of the framework's "
        "file."};

inline constexpr Rule unknown_ref{
    .id = "unknown-ref",
    .severity = Severity::error,
    .summary = "a mapping names an entry that the framework does not have",
    .advice =
        "Correct the id; the message offers the nearest one, and 'crosswalk show FRAMEWORK' lists "
        "them all. After a renumbering, 'crosswalk diff OLD NEW' shows what became of each id."};

inline constexpr Rule empty_ref{.id = "empty-ref",
                                .severity = Severity::warning,
                                .summary = "a ref reaches no item",
                                .advice =
                                    "Add the concept to the 'concepts' of the items that are "
                                    "meant, name these items directly, or remove the ref."};

inline constexpr Rule unknown_citation{
    .id = "unknown-citation",
    .severity = Severity::error,
    .summary = "a mapping cites a category that the left framework does not have",
    .advice =
        "Correct the label. If the source is wrong, leave the label out here and say so in the "
        "mapping's 'note'."};

inline constexpr Rule repeated_pair{
    .id = "repeated-pair",
    .severity = Severity::error,
    .summary = "the same two refs are judged twice",
    .advice =
        "Merge the two rows and keep both reasons in the rationale. Where they disagree, decide, "
        "and say in the note that opinions differ."};

inline constexpr Rule contradictory_mappings{
    .id = "contradictory-mappings",
    .severity = Severity::warning,
    .summary =
        "for one item and on the same basis one mapping finds a counterpart and another none",
    .advice =
        "Remove one of the two rows, or let one of them name the item more directly: what names an "
        "item counts before what names its category."};

inline constexpr Rule outdated_version{
    .id = "outdated-version",
    .severity = Severity::warning,
    .summary = "a crosswalk was judged against another version of a framework",
    .advice =
        "Look at the mappings again ('crosswalk diff OLD NEW' shows what changed), then write the "
        "framework's present version into the crosswalk."};

inline constexpr Rule stale_mapping{
    .id = "stale-mapping",
    .severity = Severity::warning,
    .summary = "a text has changed since a mapping was judged on it",
    .advice =
        "Look at the mapping again: does the relation still hold, is the reason still true? "
        "Correct what has to be corrected, then have the command 'review' renew the stamps. In a "
        "data folder that also has the former edition, under an id of its own, 'check' shows the "
        "text that was judged."};

inline constexpr Rule missing_translation{
    .id = "missing-translation",
    .severity = Severity::warning,
    .summary = "a text lacks one of the languages of its file",
    .advice = "Add the translation."};

inline constexpr Rule untagged_term{
    .id = "untagged-term",
    .severity = Severity::warning,
    .summary = "an entry speaks of a concept and is not tagged with it",
    .advice =
        "If the entry is about the concept, add it to the entry's 'concepts'. If not, make the "
        "stem more exact."};

inline constexpr Rule size_mismatch{
    .id = "size-mismatch",
    .severity = Severity::note,
    .summary = "a framework does not hold as many entries as its source has",
    .advice =
        "Add what is missing, or say under 'items_missing' what could not be had and why. If the "
        "entries are right, correct 'size'."};

inline constexpr Rule duplicate_text{
    .id = "duplicate-text",
    .severity = Severity::note,
    .summary = "two items of a framework say the same",
    .advice =
        "In a faithful transcription there is nothing to correct: mind it when counting. In a list "
        "of your own, one of the two can go."};

inline constexpr Rule citation_mismatch{
    .id = "citation-mismatch",
    .severity = Severity::note,
    .summary = "a mapping cites other categories than those its refs lie in",
    .advice =
        "If the source is wrong, leave 'cited' as it is printed and say so in the mapping's "
        "'note'. Otherwise correct the ref."};

inline constexpr Rule uncited_concept{
    .id = "uncited-concept",
    .severity = Severity::note,
    .summary = "an item carries a mapping's concept outside the categories that the mapping cites",
    .advice =
        "Add the category if the source includes it, or take the concept from the item. If the "
        "source simply leaves it out, nothing has to be corrected: the reader can judge."};

inline constexpr Rule quote_not_found{
    .id = "quote-not-found",
    .severity = Severity::note,
    .summary = "the words that a mapping quotes stand in none of the entries that it names",
    .advice =
        "Compare the quote with the entry. Correct the quote or the ref; if the source "
        "paraphrases, leave it and say so in the 'note'."};

}  // namespace crosswalk::rules

namespace crosswalk {

/// All rules about content, in the order of the manual.
inline constexpr std::array check_rules{&rules::duplicate_id,        &rules::misnamed_file,
                                        &rules::unknown_framework,   &rules::opposite_crosswalks,
                                        &rules::unknown_concept,     &rules::unknown_ref,
                                        &rules::empty_ref,           &rules::unknown_citation,
                                        &rules::repeated_pair,       &rules::contradictory_mappings,
                                        &rules::outdated_version,    &rules::stale_mapping,
                                        &rules::missing_translation, &rules::untagged_term,
                                        &rules::size_mismatch,       &rules::duplicate_text,
                                        &rules::citation_mismatch,   &rules::uncited_concept,
                                        &rules::quote_not_found};

}  // namespace crosswalk
