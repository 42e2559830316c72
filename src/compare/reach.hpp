#pragma once

#include <cstddef>
#include <vector>

#include "model/compared_table.hpp"
#include "model/comparison.hpp"
#include "model/framework.hpp"

namespace crosswalk {

/// A side of a crosswalk.
enum class SideOf { left, right };

/// The refs of a mapping on one side.
const std::vector<Located<Ref>>& refs_of(const Mapping& mapping, SideOf side);

/// The reaches of the items of one framework by the mappings of a table.
struct Reaches {
  /// Each list holds a mapping at most once. The reaches are sorted by specificity, then by the
  /// strength of the class, then determined before undetermined, then in file order.
  ReachLists lists = {};
  std::vector<std::size_t> list_of = {};  ///< by entry: index in `lists`; undefined for categories
  /// By list: the items that share it, in framework order; never empty.
  std::vector<std::vector<std::size_t>> items_of = {};

  [[nodiscard]] const std::vector<Reach>& of(std::size_t entry) const {
    return lists[list_of[entry]];
  }
};

/// Computes the reaches of the items of `framework`, which is on the given side of `table`. Time
/// and memory are proportional to the size of the framework, the refs and the resulting lists.
Reaches reaches(const Framework& framework, const ComparedTable& table, SideOf side);

/// For each mapping of a table, the indices of the lists that hold it, in ascending order.
std::vector<std::vector<std::size_t>> lists_by_mapping(const Reaches& reaches,
                                                       std::size_t mappings);

}  // namespace crosswalk
