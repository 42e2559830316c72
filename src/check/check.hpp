#pragma once

#include <vector>

#include "model/crosswalk.hpp"
#include "model/diagnostic.hpp"
#include "model/framework.hpp"

namespace crosswalk {

/// Reports whether the content of a framework makes sense, and what is odd about its source:
/// each at its place.
void check_framework(const Framework& framework, Diagnostics& diagnostics);

/// Likewise for a crosswalk, in the direction in which it was written (not turned round) and with
/// stale reviews marked, against the two frameworks that it names. `editions` are the frameworks at
/// hand: where one of them has the texts that a stale mapping was judged on, they are shown.
void check_crosswalk(const Crosswalk& crosswalk, const Framework& left, const Framework& right,
                     const std::vector<const Framework*>& editions, Diagnostics& diagnostics);

}  // namespace crosswalk
