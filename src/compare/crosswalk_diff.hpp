#pragma once

#include "model/compared_table.hpp"
#include "model/difference.hpp"
#include "model/framework.hpp"

namespace crosswalk {

/// The differences between two crosswalks that lie between `left` and `right` in this direction:
/// pairs of refs that only one crosswalk judges or that have another relation; mappings that share
/// a pair and differ in rationale or remarks (extent, cited, quote, note); and items whose class
/// differs. Ids of mappings, sources and reviews are not compared.
Differences diff_crosswalks(const ComparedTable& before, const ComparedTable& after,
                            const Framework& left, const Framework& right);

}  // namespace crosswalk
