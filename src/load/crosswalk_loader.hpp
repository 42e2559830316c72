#pragma once

#include <optional>

#include "model/crosswalk.hpp"
#include "model/diagnostic.hpp"

namespace crosswalk {

/// Loads a crosswalk from the text of `file`, with the same contract as load_framework(). Whether
/// its refs and versions fit the frameworks is checked in the check layer.
std::optional<Crosswalk> load_crosswalk(const SourceFile& file, Diagnostics& diagnostics);

}  // namespace crosswalk
