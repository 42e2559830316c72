#pragma once

#include <map>
#include <optional>
#include <string>

#include "model/crosswalk.hpp"

namespace crosswalk {

/// The text of a crosswalk's file with new reviews for the mappings whose ids are in `reviews`. An
/// existing key `reviewed` is replaced in place; a new one is inserted behind the mapping's id.
/// Every other byte is unchanged. Returns nullopt where the file cannot be edited safely, such as
/// where an id spans several lines.
///
/// `file` must load without errors and have a mapping for each id.
std::optional<std::string> with_reviews(const SourceFile& file,
                                        const std::map<std::string, Review>& reviews);

}  // namespace crosswalk
