#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "compare/framework_diff.hpp"
#include "compare/pairing.hpp"
#include "model/comparison.hpp"
#include "model/difference.hpp"

namespace crosswalk {

/// The items of both sides whose class in `after` differs from that in `before`. `after_of` maps
/// each left entry of `before` to its counterpart in `after`; the right frameworks are the same.
std::vector<Difference> diff_comparisons(const Comparison& before, const Comparison& after,
                                         const std::vector<std::optional<std::size_t>>& after_of);

/// What changes in a comparison if an unchanged crosswalk is used with a new edition: the result of
/// diff_comparisons(), and the refs that no longer name anything or name another entry, each with
/// the id that now names the same entry.
std::vector<Difference> diff_results(const Framework& before, const Framework& after,
                                     const Pairing& pairing, const TableInUse& used);

}  // namespace crosswalk
