#pragma once

#include <optional>

#include "model/crosswalk.hpp"
#include "model/diagnostic.hpp"

namespace crosswalk {

/// Loads a crosswalk from the text of `file`, under the terms of load_framework. Whether its
/// refs and versions fit the frameworks is for check.
std::optional<Crosswalk> load_crosswalk(const SourceFile& file, Diagnostics& diagnostics);

}  // namespace crosswalk
