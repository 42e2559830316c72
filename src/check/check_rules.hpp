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
    .advice =
        "Usually a row was copied and its id left as it was. A ref to this id, or a word "
        "about this mapping, would be ambiguous: give one of the two an id of its own."};

inline constexpr Rule misnamed_file{
    .id = "misnamed-file",
    .severity = Severity::error,
    .summary = "a data file is not named after the id that stands in it",
    .advice =
        "What compares with what is known from the names of the files alone, so a framework "
        "'x' is looked for in 'x.yaml' and a crosswalk from x to y in 'x--y.yaml'. Rename "
        "the file or mend the id."};

inline constexpr Rule unknown_framework{
    .id = "unknown-framework",
    .severity = Severity::error,
    .summary = "a crosswalk or a list of reports names a framework that is not there",
    .advice =
        "Either the id is mistyped, or the framework's file is not in the data folder. "
        "'crosswalk list' shows the ids that are known."};

inline constexpr Rule opposite_crosswalks{
    .id = "opposite-crosswalks",
    .severity = Severity::error,
    .summary = "two crosswalks lie between the same frameworks, one in each direction",
    .advice =
        "One table serves both directions, so two of them could disagree. Move the mappings "
        "of one into the other, with left and right exchanged, and remove the empty file."};

inline constexpr Rule unknown_concept{
    .id = "unknown-concept",
    .severity = Severity::error,
    .summary = "a concept is named that the framework does not define",
    .advice =
        "Either the word is mistyped, or the concept is missing under 'concepts' at the top "
        "of the framework's file."};

inline constexpr Rule unknown_ref{
    .id = "unknown-ref",
    .severity = Severity::error,
    .summary = "a mapping names an entry that the framework does not have",
    .advice =
        "Either the id is mistyped, or the framework was renumbered after the mapping was "
        "written. 'crosswalk show FRAMEWORK' lists the ids."};

inline constexpr Rule empty_ref{
    .id = "empty-ref",
    .severity = Severity::warning,
    .summary = "a ref reaches no item",
    .advice =
        "The entry exists, but nothing at or below it is an item that carries the concept, "
        "so the row has no effect there. Tag the items that were meant with the concept, or "
        "name them directly."};

inline constexpr Rule unknown_citation{
    .id = "unknown-citation",
    .severity = Severity::error,
    .summary = "a mapping cites a category that the left framework does not have",
    .advice =
        "'cited' holds the labels or ids of categories of the left framework, as the source "
        "names them. Where the source itself names one that does not exist, leave it out "
        "here and say so in the mapping's note."};

inline constexpr Rule repeated_pair{
    .id = "repeated-pair",
    .severity = Severity::error,
    .summary = "the same two refs are judged twice",
    .advice =
        "One pair has one judgement. Merge the two rows and keep both reasons in the "
        "rationale; where they disagree, decide, and say in the note that opinions differ."};

inline constexpr Rule contradictory_mappings{
    .id = "contradictory-mappings",
    .severity = Severity::warning,
    .summary =
        "for one item and on the same basis one mapping finds a counterpart and another none",
    .advice =
        "The counterpart wins, since a found counterpart outweighs a search that found none. "
        "If that is not what was meant, remove one row or let one of them name the item "
        "more directly."};

inline constexpr Rule outdated_version{
    .id = "outdated-version",
    .severity = Severity::warning,
    .summary = "a crosswalk was judged against another version of a framework",
    .advice =
        "The framework changed after the judgements were made. Look at the mappings again, "
        "then write the framework's present version into the crosswalk."};

inline constexpr Rule stale_mapping{
    .id = "stale-mapping",
    .severity = Severity::warning,
    .summary = "a text has changed since a mapping was judged on it",
    .advice =
        "Look at the mapping again: does the relation still hold, is the rationale still true? "
        "Mend what has to be mended, then have the command 'review' renew the stamps. A check of "
        "the whole data folder shows the text that was judged, where that edition is there too, "
        "under an id of its own."};

inline constexpr Rule missing_translation{
    .id = "missing-translation",
    .severity = Severity::warning,
    .summary = "a text lacks one of the languages of its file",
    .advice =
        "A framework's languages are those of its title, a crosswalk's those that any of its "
        "rationales has. Reports in the missing language show the original instead. Add the "
        "translation."};

inline constexpr Rule untagged_term{
    .id = "untagged-term",
    .severity = Severity::warning,
    .summary = "an entry speaks of a concept and is not tagged with it",
    .advice =
        "The text has one of the word stems listed under the concept's 'terms'. If the entry "
        "is about the concept, add it to the entry's 'concepts'; if not, make the stem more "
        "exact."};

inline constexpr Rule size_mismatch{
    .id = "size-mismatch",
    .severity = Severity::note,
    .summary = "a framework does not hold as many entries as its source has",
    .advice =
        "'size' says how many categories and items the source has. Add what is missing, or "
        "say under 'items_missing' what could not be had and why; where more are here than "
        "there, correct 'size'."};

inline constexpr Rule duplicate_text{
    .id = "duplicate-text",
    .severity = Severity::note,
    .summary = "two items of a framework say the same",
    .advice =
        "The source repeats itself. Nothing to mend in a faithful transcription; mind it "
        "when items are counted. In a list of your own, one of the two can go."};

inline constexpr Rule citation_mismatch{
    .id = "citation-mismatch",
    .severity = Severity::note,
    .summary = "a mapping cites other categories than those its refs lie in",
    .advice =
        "Either the source names the wrong category, which stays as printed and is worth a "
        "word in the mapping's note, or the ref was chosen wrongly."};

inline constexpr Rule uncited_concept{
    .id = "uncited-concept",
    .severity = Severity::note,
    .summary = "an item carries a mapping's concept outside the categories that the mapping cites",
    .advice =
        "The source lists where the concept occurs and leaves this place out. The item is "
        "not reached by the mapping; whether the source overlooked it is for the reader to "
        "judge."};

inline constexpr Rule quote_not_found{
    .id = "quote-not-found",
    .severity = Severity::note,
    .summary = "the words that a mapping quotes stand in none of the entries that it names",
    .advice =
        "Upper and lower case, line breaks and left-out words (…) do not count. Usually the "
        "source paraphrases its own item; if the quote or the ref is wrong, mend it."};

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
