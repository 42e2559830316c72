#pragma once

#include "model/crosswalk.hpp"
#include "model/difference.hpp"
#include "model/framework.hpp"

namespace crosswalk {

/// What differs between two crosswalks that lie between `left` and `right` in this direction, pair
/// of refs by pair: judged in one only, another relation; and mapping by mapping, where both judge
/// a pair: another rationale, other remarks (extent, cited, quote, note). Then the items whose
/// class differs. Ids of mappings, sources and reviews are not compared.
Differences diff_crosswalks(const Crosswalk& before, const Crosswalk& after, const Framework& left,
                            const Framework& right);

}  // namespace crosswalk
