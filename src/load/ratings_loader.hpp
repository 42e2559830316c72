#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/agreement.hpp"
#include "model/diagnostic.hpp"

namespace crosswalk {

/// Loads coders' ratings of units from a table with a column `unit` and one column for each coder,
/// in any order. An empty cell is a missing rating; blanks around a rating are ignored.
///
/// `order` lists the words of an ordinal scale from the lowest to the highest, or the words of a
/// nominal scale. On a nominal scale it may be empty: the values are then those of the table,
/// numbers in ascending order before words in byte order. On an interval or a ratio scale, ratings
/// are numbers and `order` is empty.
///
/// Reports every deviation from this format, and warns about words that look like a missing rating.
/// Returns nullopt if and only if it reported an error. The table points into `file`.
std::optional<RatingTable> load_ratings(const SourceFile& file, Scale scale,
                                        const std::vector<std::string>& order,
                                        Diagnostics& diagnostics);

}  // namespace crosswalk
