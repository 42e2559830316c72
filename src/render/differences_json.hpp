#pragma once

#include <string>

#include "model/difference.hpp"

namespace crosswalk::render {

/// The version of the JSON of differences. It is raised when a member is renamed, removed or gets
/// another meaning.
inline constexpr int differences_json_version = 1;

/// The differences as JSON, with all members of each change. See schemas/diff.schema.json.
std::string differences_json(const Differences& differences);

}  // namespace crosswalk::render
