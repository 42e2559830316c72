#include "compare/route.hpp"

#include <algorithm>
#include <deque>
#include <map>
#include <set>

namespace crosswalk {

namespace {

using Neighbours = std::map<std::string, std::set<std::string>>;

/// The number of steps from each framework to `to`, without those that cannot reach it.
std::map<std::string, int> distances_to(const std::string& to, const Neighbours& neighbours) {
  std::map<std::string, int> distances{{to, 0}};
  std::deque<std::string> waiting{to};
  while (!waiting.empty()) {
    const std::string here = waiting.front();
    waiting.pop_front();
    const auto found = neighbours.find(here);
    if (found == neighbours.end()) continue;
    for (const std::string& next : found->second) {
      if (distances.try_emplace(next, distances[here] + 1).second) waiting.push_back(next);
    }
  }
  return distances;
}

}  // namespace

std::vector<Route> shortest_routes(const std::vector<std::pair<std::string, std::string>>& tied,
                                   const std::string& from, const std::string& to,
                                   std::size_t most) {
  Neighbours neighbours;
  for (const auto& [one, other] : tied) {
    neighbours[one].insert(other);
    neighbours[other].insert(one);
  }
  const std::map<std::string, int> distances = distances_to(to, neighbours);
  if (!distances.contains(from)) return {};

  // Each round extends every route by one step; the routes stay sorted because the neighbours are.
  std::vector<Route> routes{{from}};
  while (routes.front().back() != to) {
    std::vector<Route> longer;
    for (const Route& route : routes) {
      const int left_to_go = distances.at(route.back());
      for (const std::string& next : neighbours[route.back()]) {
        const auto found = distances.find(next);
        if (found == distances.end() || found->second != left_to_go - 1) continue;
        longer.push_back(route);
        longer.back().push_back(next);
      }
    }
    longer.resize(std::min(longer.size(), most));
    routes = std::move(longer);
  }
  return routes;
}

}  // namespace crosswalk
