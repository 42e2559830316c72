#pragma once

#include <vector>

#include "model/diagnostic.hpp"

namespace crosswalk::cli {

/// Every rule that the program reports by, those of the form of files before those of content.
std::vector<const Rule*> all_rules();

}  // namespace crosswalk::cli
