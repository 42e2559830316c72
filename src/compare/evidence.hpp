#pragma once

#include "model/crosswalk.hpp"
#include "model/framework.hpp"

namespace crosswalk {

/// The framework without the items whose evidence is weaker than `minimum`; `left_out` of the
/// result counts them. Items of which the file says nothing stay: their framework is its own
/// source.
Framework with_evidence(const Framework& framework, Evidence minimum);

/// The crosswalk without refs to entries that are in neither framework any more, and without the
/// mappings that lose a whole side by that.
Crosswalk without_lost_refs(Crosswalk table, const Framework& left, const Framework& right);

}  // namespace crosswalk
