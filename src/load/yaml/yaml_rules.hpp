#pragma once

#include "model/diagnostic.hpp"

// The rules about a file as text and as YAML, before its keys are read.
namespace crosswalk::rules {

inline constexpr Rule invalid_utf8{
    .id = "invalid-utf8",
    .severity = Severity::error,
    .summary = "the file is not UTF-8 text",
    .advice =
        "Open the file in the program that wrote it and save it again as UTF-8. Then look whether "
        "the accents at the place shown are right."};

inline constexpr Rule control_character{.id = "control-character",
                                        .severity = Severity::error,
                                        .summary = "the file holds an invisible control character",
                                        .advice =
                                            "Delete the character at the place shown. Typing the "
                                            "whole word anew is often the quickest way."};

inline constexpr Rule yaml_syntax{
    .id = "yaml-syntax",
    .severity = Severity::error,
    .summary = "the file cannot be read as YAML",
    .advice =
        "The place shown is where reading stopped; the cause is often a line or two above it. Put "
        "texts in double quotes, write each further quote within them as \\\", and indent with "
        "blanks only."};

inline constexpr Rule unsupported_yaml{
    .id = "unsupported-yaml",
    .severity = Severity::error,
    .summary = "the file uses a feature of YAML that data files do not use",
    .advice =
        "Put a text that begins with such a sign in quotes. Write out what an alias or a merge key "
        "stands for, and keep to one document a file."};

inline constexpr Rule empty_file{.id = "empty-file",
                                 .severity = Severity::error,
                                 .summary = "the file holds no data",
                                 .advice = "Restore the content, or remove the file."};

inline constexpr Rule repeated_key{
    .id = "repeated-key",
    .severity = Severity::error,
    .summary = "a key stands twice in the same place",
    .advice = "Remove or rename one of the two keys, or put in the missing '-'."};

}  // namespace crosswalk::rules
