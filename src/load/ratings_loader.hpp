#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/agreement.hpp"
#include "model/diagnostic.hpp"

namespace crosswalk {

/// Loads what coders say of units from a table: a column `unit`, and a column a coder, in any
/// order. An empty cell is missing; blanks round a rating do not count.
///
/// `order` lists the words of an ordinal scale from the lowest to the highest, or those of a
/// nominal one, where it may be empty: then they are what the table holds, numbers in their order
/// before words by their bytes. On an interval or a ratio scale, ratings are numbers and `order` is
/// empty.
///
/// Reports everything that departs from that, and warns of words that look like a missing rating.
/// Returns nullopt if and only if it reported an error. The table points into `file`.
std::optional<RatingTable> load_ratings(const SourceFile& file, Scale scale,
                                        const std::vector<std::string>& order,
                                        Diagnostics& diagnostics);

}  // namespace crosswalk
