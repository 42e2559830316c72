#pragma once

#include <cstddef>
#include <vector>

#include "model/comparison.hpp"
#include "model/crosswalk.hpp"
#include "model/framework.hpp"

namespace crosswalk {

/// Which half of a crosswalk is meant.
enum class SideOf { left, right };

/// The refs of a mapping on one side.
const std::vector<Located<Ref>>& refs_of(const Mapping& mapping, SideOf side);

/// How the mappings of a table reach the items of one framework.
struct Reaches {
  /// Each list holds every mapping once: the most specific reach first, among equally specific ones
  /// the strongest class first, then the determined ones, then in file order.
  ReachLists lists = {};
  std::vector<std::size_t> list_of = {};  ///< by entry; of categories it says nothing
  /// By list: the items that it is the list of, in framework order; never empty.
  std::vector<std::vector<std::size_t>> items_of = {};

  [[nodiscard]] const std::vector<Reach>& of(std::size_t entry) const {
    return lists[list_of[entry]];
  }
};

/// How the mappings of `table` reach the items of `framework`, which is on that side of it. Takes
/// time and memory in proportion to the framework, the refs and the lists that come out.
Reaches reaches(const Framework& framework, const Crosswalk& table, SideOf side);

/// For each mapping of a table, which of the lists hold it, in order.
std::vector<std::vector<std::size_t>> lists_by_mapping(const Reaches& reaches,
                                                       std::size_t mappings);

}  // namespace crosswalk
