#pragma once

#include <vector>

#include "model/comparison.hpp"
#include "model/crosswalk.hpp"
#include "model/framework.hpp"

namespace crosswalk {

/// Which half of a crosswalk is meant.
enum class SideOf { left, right };

/// The refs of a mapping on one side.
const std::vector<Located<Ref>>& refs_of(const Mapping& mapping, SideOf side);

/// For each entry of the framework on `side` of the table, how the mappings reach it: the most
/// specific first, among equally specific ones the strongest class first, then in file order.
/// Empty for categories.
std::vector<std::vector<Reach>> reaches(const Framework& framework, const Crosswalk& table,
                                        SideOf side);

}  // namespace crosswalk
