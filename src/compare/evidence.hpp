#pragma once

#include <cstddef>

#include "compare/chain.hpp"
#include "model/comparison.hpp"
#include "model/crosswalk.hpp"
#include "model/framework.hpp"

namespace crosswalk {

/// The framework without the items whose evidence is weaker than `minimum`; `left_out` of the
/// result counts them. Items of which the file says nothing stay: their framework is its own
/// source.
Framework with_evidence(const Framework& framework, Evidence minimum);

/// The crosswalk at place `hop` of a chain, which lies between the frameworks of `whole`, as it
/// holds between those of `reduced`, which lack items: without the refs of which no item is left,
/// and without the mappings that lose a whole side by that. What was judged on entries that are
/// partly gone is no basis for `only`: coverage becomes partial, and `none` rows are marked
/// `judged_on_left_out`, where the other side lost items or the row's own refs did.
Crosswalk without_lost_refs(Crosswalk table, const Chain& whole, const Chain& reduced,
                            std::size_t hop);

/// Marks the items that are not addressed in `comparison` and have a class in `whole`, the same
/// comparison with nothing left out, and counts the classes anew.
void note_left_out(const Comparison& whole, Comparison& comparison);

}  // namespace crosswalk
