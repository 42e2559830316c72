#pragma once

#include <vector>

#include "model/compared_table.hpp"
#include "model/diagnostic.hpp"
#include "model/framework.hpp"

namespace crosswalk {

/// Checks the content of a framework and reports errors, warnings, and notes about its source, each
/// at its place.
void check_framework(const Framework& framework, Diagnostics& diagnostics);

/// Checks the content of a crosswalk against the two frameworks that it names. `table` must be in
/// the direction of its file (not turned round) and have its stale mappings marked. `editions` are
/// all available frameworks: if one of them has the texts that a stale mapping was judged on, the
/// diagnostic shows them.
void check_crosswalk(const ComparedTable& table, const Framework& left, const Framework& right,
                     const std::vector<const Framework*>& editions, Diagnostics& diagnostics);

}  // namespace crosswalk
