#pragma once

#include "model/compared_table.hpp"
#include "model/comparison.hpp"
#include "model/framework.hpp"
#include "text/suggestions.hpp"

namespace crosswalk {

/// Classes every item of both frameworks by the mappings of `table`:
///
/// 1. A mapping reaches an item by naming it, by naming a concept that it carries within the
///    ref, or by naming a category above it, the nearest being the most specific.
/// 2. The most specific basis decides: item, concept, category from near to far.
/// 3. Among equally specific mappings the strongest relation decides: overlap, weak overlap, none.
/// 4. An item that no mapping reaches is not addressed; under complete coverage it is `only`.
///
/// A class that is based only on undetermined paths is undetermined; among equally strong mappings
/// the determined ones decide. The result lists every mapping that reaches an item, decisive or
/// not. `table` must lie between `left` and `right` in this direction (see turned_round), and have
/// passed the checks. The result points into all three, which must outlive it.
Comparison compare(const Framework& left, const Framework& right, const ComparedTable& table);

/// Recounts the items of a side, in total and by category.
void count_classes(ComparedSide& side);

}  // namespace crosswalk
