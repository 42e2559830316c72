#pragma once

#include <map>
#include <optional>
#include <string>

#include "model/crosswalk.hpp"

namespace crosswalk {

/// The text of a crosswalk's file with the reviews of some of its mappings renewed: those under
/// their ids in `reviews`. Only `reviewed` is written, in place where the mapping has it and behind
/// its id where not; every other byte stays as it is. Nullopt where that cannot be done without
/// risk, as with an id that covers several lines.
///
/// `file` is one that loads without errors, and each id is that of one of its mappings.
std::optional<std::string> with_reviews(const SourceFile& file,
                                        const std::map<std::string, Review>& reviews);

}  // namespace crosswalk
