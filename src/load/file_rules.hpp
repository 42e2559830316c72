#pragma once

#include <array>

#include "load/yaml/yaml_rules.hpp"
#include "model/diagnostic.hpp"

// The rules about the form of a file.
namespace crosswalk::rules {

inline constexpr Rule missing_key{
    .id = "missing-key",
    .severity = Severity::error,
    .summary = "a required key is missing",
    .advice =
        "Add the key with the same indentation as its neighbours. The manual of the file format "
        "lists which keys are required."};

inline constexpr Rule unknown_key{
    .id = "unknown-key",
    .severity = Severity::error,
    .summary = "a key means nothing where it stands",
    .advice =
        "Correct the spelling (the message offers the nearest key) or the indentation. Remarks of "
        "your own go into 'note', or into a comment behind a '#'."};

inline constexpr Rule wrong_kind{
    .id = "wrong-kind",
    .severity = Severity::error,
    .summary = "a value is of another kind than its key takes",
    .advice =
        "Write a list as ['a', 'b'] or with one '- ' a line, a text as {en: \"…\"} with one key "
        "for each language, and an id, a name or a number directly behind its key."};

inline constexpr Rule empty_value{.id = "empty-value",
                                  .severity = Severity::error,
                                  .summary = "a key is there but says nothing",
                                  .advice =
                                      "Fill in the value, or remove the key if it is optional. Put "
                                      "null or ~ in quotes if the word itself is meant."};

inline constexpr Rule invalid_id{
    .id = "invalid-id",
    .severity = Severity::error,
    .summary = "an id has characters that an id cannot have",
    .advice =
        "Use 1 to 80 visible characters without white space, quotes, '#', ':' and ';', each "
        "accented letter being one character. The id of a framework has lower-case letters, "
        "digits, '.' and single '-' only, and a crosswalk's id is LEFT--RIGHT, after its two "
        "frameworks."};

inline constexpr Rule invalid_ref{
    .id = "invalid-ref",
    .severity = Severity::error,
    .summary = "a ref is not written as refs are",
    .advice =
        "Write \"ID\" for an entry, \"ID#CONCEPT\" for what carries the concept at or below that "
        "entry, and \"#CONCEPT\" for whatever carries it, always in quotes."};

inline constexpr Rule invalid_language{
    .id = "invalid-language",
    .severity = Severity::error,
    .summary = "a language is not a language tag as BCP 47 writes it",
    .advice =
        "Use two or three lower-case letters ('pt', 'en', 'nb'), with a region where it matters "
        "('pt-BR'). Norwegian is 'nb' (Bokmål) or 'nn' (Nynorsk)."};

inline constexpr Rule cut_off_text{
    .id = "cut-off-text",
    .severity = Severity::warning,
    .summary = "a text without quotes ends where a '#' begins a comment",
    .advice =
        "Put the whole text in double quotes. If the rest really is a comment, put only the text "
        "before it in quotes."};

inline constexpr Rule unknown_word{.id = "unknown-word",
                                   .severity = Severity::error,
                                   .summary = "a word is not among those that the key takes",
                                   .advice = "Take one of the words that the message lists."};

inline constexpr Rule wrong_sides{
    .id = "wrong-sides",
    .severity = Severity::error,
    .summary = "the sides of a mapping do not fit its relation",
    .advice =
        "With 'none', give only the side that was looked at. With any other relation, give both "
        "sides. What nobody has judged gets no mapping at all."};

inline constexpr Rule missing_rationale{
    .id = "missing-rationale",
    .severity = Severity::error,
    .summary = "a mapping does not say why",
    .advice =
        "Write a sentence or two in 'rationale' that says why the two sides are related in this "
        "way, in each language of the file."};

inline constexpr Rule invalid_report{
    .id = "invalid-report",
    .severity = Severity::error,
    .summary = "a report cannot be made as it is listed",
    .advice =
        "Name a file without a folder, such as 'psw--social-work.md', and each name once. Only "
        "what follows the first framework may be a pattern, and no framework is compared with "
        "itself."};

inline constexpr Rule invalid_review{
    .id = "invalid-review",
    .severity = Severity::error,
    .summary = "a review is not written as reviews are",
    .advice =
        "Remove the key 'reviewed' and have the command 'review' write it. Otherwise write the "
        "date as in 2025-01-31, and each stamp as 16 digits from 0 to 9 and a to f."};

inline constexpr Rule same_framework{
    .id = "same-framework",
    .severity = Severity::error,
    .summary = "a crosswalk has one framework on both sides",
    .advice =
        "Name the other framework as left or right. Two editions are two frameworks, each in a "
        "file and with an id of its own; 'crosswalk diff' compares them as well."};

}  // namespace crosswalk::rules

namespace crosswalk {

/// All rules about the form of a file, in the order of the manual.
inline constexpr std::array load_rules{
    &rules::invalid_utf8,     &rules::control_character, &rules::yaml_syntax,
    &rules::unsupported_yaml, &rules::empty_file,        &rules::repeated_key,
    &rules::missing_key,      &rules::unknown_key,       &rules::wrong_kind,
    &rules::empty_value,      &rules::invalid_id,        &rules::invalid_ref,
    &rules::invalid_language, &rules::cut_off_text,      &rules::unknown_word,
    &rules::wrong_sides,      &rules::missing_rationale, &rules::invalid_report,
    &rules::invalid_review,   &rules::same_framework,
};

}  // namespace crosswalk
