#pragma once

#include <optional>

#include "model/diagnostic.hpp"
#include "model/framework.hpp"

namespace crosswalk {

/// Loads a framework from the text of `file`.
///
/// Reports everything that departs from the file format, each at its own place, and returns
/// nullopt if and only if it reported an error. Whether the content makes sense (unique ids,
/// known concepts) is for check, not for here. The result points into `file`, which must
/// outlive it.
std::optional<Framework> load_framework(const SourceFile& file, Diagnostics& diagnostics);

}  // namespace crosswalk
