#pragma once

#include <string>
#include <utility>
#include <vector>

namespace crosswalk {

/// Ids of frameworks, each tied to the next by a crosswalk in one direction or the other.
using Route = std::vector<std::string>;

/// The shortest routes from one framework to another along `tied` pairs of frameworks, sorted; a
/// direct one has two stops. Empty where no route leads there. At most `most` are given.
std::vector<Route> shortest_routes(const std::vector<std::pair<std::string, std::string>>& tied,
                                   const std::string& from, const std::string& to,
                                   std::size_t most = 10);

}  // namespace crosswalk
