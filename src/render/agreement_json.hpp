#pragma once

#include <string>

#include "model/agreement.hpp"

namespace crosswalk::render {

/// The whole result as JSON. Numbers are written with the fewest digits that read back as the same
/// number.
std::string agreement_json(const Agreement& agreement);

}  // namespace crosswalk::render
