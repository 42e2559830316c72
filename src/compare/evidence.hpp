#pragma once

#include <cstddef>

#include "compare/chain.hpp"
#include "model/compared_table.hpp"
#include "model/comparison.hpp"
#include "model/framework.hpp"

namespace crosswalk {

/// The framework without the items whose evidence is weaker than `minimum`. Items without stated
/// evidence are kept, since their framework is its own source.
Framework with_evidence(const Framework& framework, Evidence minimum);

/// Adapts the table at place `hop` of a chain from the frameworks of `whole` to those of
/// `reduced`, which lack some items. Refs that have no items left are dropped, and so are mappings
/// that lose all refs of a side. Judgements on entries that are partly left out do not justify the
/// class `only`: if a side lost items, the coverage becomes partial, and a `none` mapping is marked
/// `judged_on_left_out` if the other side or its own refs lost items.
ComparedTable without_lost_refs(ComparedTable table, const Chain& whole, const Chain& reduced,
                                std::size_t hop);

/// Marks the items that are not addressed in `comparison` and have a class in `whole`, the same
/// comparison with all items; counts the items that are left out, and recounts the classes.
void note_left_out(const Comparison& whole, Comparison& comparison);

}  // namespace crosswalk
