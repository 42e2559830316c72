#pragma once

#include <optional>

#include "model/diagnostic.hpp"
#include "model/framework.hpp"

namespace crosswalk {

/// Loads a framework from the text of `file`.
///
/// Reports every deviation from the file format at its place, and returns nullopt if and only if it
/// reported an error. Whether the content makes sense (unique ids, known concepts) is checked in
/// the check layer. The result points into `file`, which must outlive it.
std::optional<Framework> load_framework(const SourceFile& file, Diagnostics& diagnostics);

}  // namespace crosswalk
