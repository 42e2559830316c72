#pragma once

#include <string>
#include <utility>
#include <vector>

namespace crosswalk {

/// A sequence of framework ids, each linked to the next by a crosswalk in either direction.
using Route = std::vector<std::string>;

/// The shortest routes from one framework to another along the `tied` pairs of frameworks, sorted.
/// A direct route has two ids. Empty where there is no route. At most `most` routes are returned.
std::vector<Route> shortest_routes(const std::vector<std::pair<std::string, std::string>>& tied,
                                   const std::string& from, const std::string& to,
                                   std::size_t most = 10);

}  // namespace crosswalk
