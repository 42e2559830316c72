#pragma once

#include <string>

#include "model/agreement.hpp"

namespace crosswalk::render {

/// The version of the JSON of agreement. It is raised when a member is renamed, removed or gets
/// another meaning.
inline constexpr int agreement_json_version = 1;

/// The whole result as JSON. Numbers are written with the fewest digits that read back as the same
/// number. See schemas/agreement.schema.json.
std::string agreement_json(const Agreement& agreement);

}  // namespace crosswalk::render
