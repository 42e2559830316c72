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
        "Add the key at the same indentation as its neighbours. If it is there, it is "
        "probably indented too far and so belongs to the key above it."};

inline constexpr Rule unknown_key{
    .id = "unknown-key",
    .severity = Severity::error,
    .summary = "a key means nothing where it stands",
    .advice =
        "Look for a typing error first, then for the indentation: a key that is right in one "
        "place is unknown in another. Remarks go into 'note' or behind a '#'."};

inline constexpr Rule wrong_kind{
    .id = "wrong-kind",
    .severity = Severity::error,
    .summary = "a value is of another kind than its key takes",
    .advice =
        "A list is written ['a', 'b'] or with one '- ' a line. A text for readers names its "
        "languages, one key each: 'text: {en: \"…\"}'. An id, a name or a number stands directly "
        "behind its key."};

inline constexpr Rule empty_value{
    .id = "empty-value",
    .severity = Severity::error,
    .summary = "a key is there but says nothing",
    .advice =
        "Fill in the value, or remove the key if it is optional. The bare words null and ~ "
        "count as nothing in YAML; put them in quotes if they are meant."};

inline constexpr Rule invalid_id{
    .id = "invalid-id",
    .severity = Severity::error,
    .summary = "an id has characters that an id cannot have",
    .advice =
        "Ids are 1 to 80 visible characters without white space, quotes, '#', ':' and ';', each "
        "accented letter being one character (Unicode NFC). "
        "The id of a framework is made of lower-case letters, digits, '.' and single '-'; "
        "the id of a crosswalk is LEFT--RIGHT, after the two frameworks in it."};

inline constexpr Rule invalid_ref{
    .id = "invalid-ref",
    .severity = Severity::error,
    .summary = "a ref is not written as refs are",
    .advice =
        "Write ID for an entry, ID#CONCEPT for what carries the concept at or below that "
        "entry, and #CONCEPT for whatever carries it. Put refs in quotes: without them YAML "
        "takes a '#' for the start of a comment."};

inline constexpr Rule invalid_language{
    .id = "invalid-language",
    .severity = Severity::error,
    .summary = "a language is not a language tag as BCP 47 writes it",
    .advice =
        "Use two or three lower-case letters ('pt', 'en', 'nb'), with a region where it "
        "matters ('pt-BR'). Norwegian is 'nb' (Bokmål) or 'nn' (Nynorsk), never 'no'."};

inline constexpr Rule cut_off_text{
    .id = "cut-off-text",
    .severity = Severity::warning,
    .summary = "a text without quotes ends where a '#' begins a comment",
    .advice =
        "In a text without quotes YAML takes a '#' behind a blank, and the rest of the line, for "
        "a comment. Put the text in quotes, together with the rest if that belongs to it. Behind "
        "the closing quote a comment may stand."};

inline constexpr Rule unknown_word{
    .id = "unknown-word",
    .severity = Severity::error,
    .summary = "a word is not among those that the key takes",
    .advice =
        "Some keys take one of a few fixed words only, in English and in lower case. The "
        "message lists them."};

inline constexpr Rule wrong_sides{
    .id = "wrong-sides",
    .severity = Severity::error,
    .summary = "the sides of a mapping do not fit its relation",
    .advice =
        "'none' says that a person looked for a counterpart and found none: give only the "
        "side that was looked at. Every other relation ties refs on the left to refs on the "
        "right: give both."};

inline constexpr Rule missing_rationale{
    .id = "missing-rationale",
    .severity = Severity::error,
    .summary = "a mapping does not say why",
    .advice =
        "The reason is what makes a mapping a judgement that others can follow or dispute. "
        "Write a sentence or two in 'rationale', in each language of the file."};

inline constexpr Rule invalid_report{
    .id = "invalid-report",
    .severity = Severity::error,
    .summary = "a report cannot be made as it is listed",
    .advice =
        "Name a file without a folder, such as 'psw--social-work.md'. Reports lie beside "
        "reports.yaml, so no name may end in .yaml, and no two reports can have one name. "
        "Compare one framework with others: only what follows the first may be a pattern such "
        "as 'social-work-*', and none is compared with itself."};

inline constexpr Rule invalid_review{
    .id = "invalid-review",
    .severity = Severity::error,
    .summary = "a review is not written as reviews are",
    .advice =
        "'reviewed' holds two stamps of 16 hexadecimal digits, a date as in 2025-01-31 and a "
        "name. The command 'review' writes it; remove the key to have it written anew."};

inline constexpr Rule same_framework{
    .id = "same-framework",
    .severity = Severity::error,
    .summary = "a crosswalk has one framework on both sides",
    .advice =
        "Name another framework as left or right. Two editions of a framework are two "
        "frameworks, each with an id of its own."};

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
