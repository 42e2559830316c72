#pragma once

#include <string>

#include "model/difference.hpp"

namespace crosswalk::render {

/// The differences as JSON, with all members of each change.
std::string differences_json(const Differences& differences);

}  // namespace crosswalk::render
