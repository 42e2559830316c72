#include <array>

#include "report/rule_help.hpp"

namespace crosswalk::report {
namespace {

constexpr auto english_content = std::to_array<RuleHelp>({
    {.rule = "duplicate-id",
     .meaning = "A ref to this id, or a remark about it, could mean either of the two.",
     .cause = "An entry, a mapping or a whole file was copied and its id left as it was."},
    {.rule = "misnamed-file",
     .meaning = "The program knows from the names of the files what can be compared with what: a "
                "framework 'x' is looked for in 'x.yaml', a crosswalk from x to y in 'x--y.yaml'.",
     .cause = "The file was copied or renamed, or the id in it was changed."},
    {.rule = "unknown-framework",
     .meaning = "What is to be compared with that framework cannot be compared.",
     .cause = "The id is mistyped, or the framework's file is not in the data folder."},
    {.rule = "opposite-crosswalks",
     .meaning = "One table serves both directions, so two of them could contradict each other.",
     .cause = "Two people began a table each, or somebody did not know that a table can be read in "
              "both directions."},
    {.rule = "unknown-concept",
     .meaning = "A mapping that goes by the concept would miss the entry.",
     .cause = "The word is mistyped, or the concept was never added to the list at the top of the "
              "framework's file."},
    {.rule = "unknown-ref",
     .meaning = "The mapping points to nothing, so it cannot be used.",
     .cause = "The id is mistyped, or the framework was renumbered after the mapping was written."},
    {.rule = "empty-ref",
     .meaning = "The entry exists, but nothing at or below it is an item that carries the concept, "
                "so this part of the row has no effect.",
     .cause = "The items that were meant were never tagged with the concept, or the wrong category "
              "was named."},
    {.rule = "unknown-citation",
     .meaning = "'cited' holds the labels or ids of categories of the left framework, as the "
                "source names them.",
     .cause = "A typing error, or the source itself names a category that does not exist."},
    {.rule = "repeated-pair",
     .meaning = "One pair has one judgement; with two, neither could be relied on.",
     .cause = "Two people filled in the table, or a row was copied and only its id was changed."},
    {.rule = "contradictory-mappings",
     .meaning = "The counterpart wins, since one that was found outweighs a search that found "
                "none. But readers will ask which of the two is right.",
     .cause = "Two rows name the same item or the same category, written at different times or by "
              "different people."},
    {.rule = "outdated-version",
     .meaning = "The judgements may no longer fit the texts as they are now.",
     .cause = "The framework came out in a new edition, or its version was changed, after the "
              "mappings were judged."},
    {.rule = "stale-mapping",
     .meaning = "The mapping was judged on other words than those that stand there now; it still "
                "counts, with a mark.",
     .cause =
         "The text of an entry that it names was corrected or translated anew after the review."},
    {.rule = "missing-translation",
     .meaning = "A report in the missing language shows the original text instead.",
     .cause = "A text was added in one language only. The languages of a framework are those of "
              "its title, the languages of a crosswalk those that any of its rationales has."},
    {.rule = "untagged-term",
     .meaning =
         "Mappings that go by the concept do not reach this entry, though its text speaks of it.",
     .cause = "The text has one of the word stems listed under the concept's 'terms', and the "
              "concept was forgotten; or the stem also fits words that mean something else."},
    {.rule = "size-mismatch",
     .meaning =
         "'size' says how many categories and items the source has; here there are more or fewer.",
     .cause = "An entry was forgotten or entered twice, or only part of the source could be had."},
    {.rule = "duplicate-text",
     .meaning = "The text counts twice wherever items are counted.",
     .cause =
         "The source repeats itself, or an item was copied while typing and its text not changed."},
    {.rule = "citation-mismatch",
     .meaning = "The source names one category, and the entries that the mapping names lie in "
                "another. One of the two is wrong.",
     .cause = "The source itself names the wrong category, or the ref was chosen wrongly."},
    {.rule = "uncited-concept",
     .meaning = "The mapping goes by a concept and cites the categories where the source sees it. "
                "The concept also occurs elsewhere, and the mapping does not reach that item.",
     .cause = "The source has overlooked the place, or the item was tagged with the concept "
              "although the source does not see it there."},
    {.rule = "quote-not-found",
     .meaning = "A quotation lets readers check the source. Upper and lower case, line breaks and "
                "left-out words (…) do not count, and still the words are not there.",
     .cause = "The source paraphrases its own item, the quote was typed from memory, or the ref is "
              "wrong."},
});

}  // namespace

std::span<const RuleHelp> english_content_help() { return english_content; }

}  // namespace crosswalk::report
