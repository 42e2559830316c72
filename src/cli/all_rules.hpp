#pragma once

#include <vector>

#include "model/diagnostic.hpp"

namespace crosswalk::cli {

/// All rules of the program: those about the form of files before those about their content.
std::vector<const Rule*> all_rules();

}  // namespace crosswalk::cli
