#pragma once

#include "model/diagnostic.hpp"

// The rules about a file as text and as YAML, before its keys are read.
namespace crosswalk::rules {

inline constexpr Rule invalid_utf8{
    .id = "invalid-utf8",
    .severity = Severity::error,
    .summary = "the file is not UTF-8 text",
    .advice =
        "An editor or a spreadsheet has saved the file in another encoding, often Latin-1 or "
        "UTF-16. Open it there and save it again as UTF-8."};

inline constexpr Rule control_character{
    .id = "control-character",
    .severity = Severity::error,
    .summary = "the file holds an invisible control character",
    .advice =
        "Such characters usually come along when text is copied from a PDF or a terminal. "
        "Delete the character; typing the word anew is often the quickest way."};

inline constexpr Rule yaml_syntax{
    .id = "yaml-syntax",
    .severity = Severity::error,
    .summary = "the file cannot be read as YAML",
    .advice =
        "The place shown is where reading stopped; the cause is often a line or two above it. "
        "Look for a quote or a bracket that is not closed, a line that is indented more or "
        "less than its neighbours, a tab where blanks belong, and a text without quotes that has a "
        "colon with a blank behind it, or a '#' with a blank before it. Within a text in double "
        "quotes each further quote is written \\\"."};

inline constexpr Rule unsupported_yaml{
    .id = "unsupported-yaml",
    .severity = Severity::error,
    .summary = "the file uses a feature of YAML that data files do not use",
    .advice =
        "Data files are plain lists and keys with texts. Write out what an alias (*) or a "
        "merge key (<<) stands for, remove anchors (&), tags (!) and lines that begin with %, and "
        "keep to one document a file. A text that begins with one of these signs has to stand in "
        "quotes."};

inline constexpr Rule empty_file{
    .id = "empty-file",
    .severity = Severity::error,
    .summary = "the file holds no data",
    .advice =
        "The file is empty or has nothing but comments. Restore its content, or remove the "
        "file."};

inline constexpr Rule repeated_key{
    .id = "repeated-key",
    .severity = Severity::error,
    .summary = "a key stands twice in the same place",
    .advice =
        "Only one of the two can count. This happens when a block is copied and not finished, "
        "or when the '-' that begins the next list entry is missing. Remove or rename one."};

}  // namespace crosswalk::rules
