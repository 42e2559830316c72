#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "compare/framework_diff.hpp"
#include "compare/pairing.hpp"
#include "model/comparison.hpp"
#include "model/difference.hpp"

namespace crosswalk {

/// The items of both sides that have another class in `after` than in `before`. `after_of` says by
/// entry of the left framework of `before` which one it is in that of `after`; the right frameworks
/// are the same.
std::vector<Difference> diff_comparisons(const Comparison& before, const Comparison& after,
                                         const std::vector<std::optional<std::size_t>>& after_of);

/// What a new edition does to the comparison that rests on a crosswalk, if that stays as it is: see
/// diff_comparisons(), and the refs that name nothing any more or something else, each with what
/// names the same entry now.
std::vector<Difference> diff_results(const Framework& before, const Framework& after,
                                     const Pairing& pairing, const TableInUse& used);

}  // namespace crosswalk
