#pragma once

#include <map>
#include <optional>
#include <string>

#include "model/crosswalk.hpp"

namespace crosswalk {

/// The text of a crosswalk's table with new reviews for the mappings whose ids are in `reviews`:
/// in each of their rows, in the columns reviewed_left, reviewed_right, reviewed_on and
/// reviewed_by, which are added behind the last column where they are missing. Every other byte is
/// unchanged. Returns nullopt where the table cannot be edited so.
///
/// The table of `crosswalk` must have been loaded without errors.
std::optional<std::string> with_table_reviews(const Crosswalk& crosswalk,
                                              const std::map<std::string, Review>& reviews);

}  // namespace crosswalk
