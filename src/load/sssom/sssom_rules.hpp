#pragma once

#include <array>

#include "model/diagnostic.hpp"

// The rules about SSSOM mapping sets.
namespace crosswalk::rules {

inline constexpr Rule sssom_metadata{
    .id = "sssom-metadata",
    .severity = Severity::error,
    .summary = "the metadata of an SSSOM set cannot be used",
    .advice =
        "Write the metadata as YAML with the keys of the SSSOM standard, in lines that begin with "
        "'#' or in the .sssom.yml file beside the table."};

inline constexpr Rule sssom_value{
    .id = "sssom-value",
    .severity = Severity::error,
    .summary = "a value of an SSSOM set is not one that its slot can have",
    .advice =
        "Write ids as PREFIX:ID with a prefix from curie_map, scores from 0 to 1 and dates as in "
        "2025-01-31. Correct the value in the set, or leave the row out."};

inline constexpr Rule sssom_departure{
    .id = "sssom-departure",
    .severity = Severity::warning,
    .summary = "an SSSOM set departs from the standard and is read all the same",
    .advice = "Tell its authors, or correct the set."};

inline constexpr Rule sssom_left_out{
    .id = "sssom-left-out",
    .severity = Severity::warning,
    .summary = "an SSSOM set says something that a crosswalk has no place for",
    .advice = "Nothing has to be corrected. Keep the set if you need what was left out."};

}  // namespace crosswalk::rules

namespace crosswalk {

/// All rules about SSSOM, in the order of the manual.
inline constexpr std::array sssom_rules{
    &rules::sssom_metadata,
    &rules::sssom_value,
    &rules::sssom_departure,
    &rules::sssom_left_out,
};

}  // namespace crosswalk
