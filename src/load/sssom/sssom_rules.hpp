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
        "The lines that begin with '#', or the .sssom.yml file beside the table, say what prefixes "
        "stand for and what holds for all rows. They are YAML, with the keys of the SSSOM "
        "standard."};

inline constexpr Rule sssom_value{
    .id = "sssom-value",
    .severity = Severity::error,
    .summary = "a value of an SSSOM set is not one that its slot can have",
    .advice =
        "Ids are written PREFIX:ID with a prefix from curie_map; predicates have to be among those "
        "of SKOS, CTDL-ASN, OWL and RDFS that say how two entries relate; scores go from 0 to 1, "
        "dates are written 2025-01-31. Correct the value in the set, or leave the row out."};

inline constexpr Rule sssom_departure{
    .id = "sssom-departure",
    .severity = Severity::warning,
    .summary = "an SSSOM set departs from the standard and is read all the same",
    .advice =
        "Programs that keep to the standard more strictly may refuse the set. Tell its authors."};

inline constexpr Rule sssom_left_out{
    .id = "sssom-left-out",
    .severity = Severity::warning,
    .summary = "an SSSOM set says something that a crosswalk has no place for",
    .advice =
        "A crosswalk keeps the entries, the relation and the rationale of each row, and who wrote "
        "the set. Scores, tools, match fields and the like stay in the set only, so keep that file "
        "too."};

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
