#pragma once

#include <string>

#include "model/comparison.hpp"

namespace crosswalk::report {

/// The numbers of items of one side by class: "63 items: 13 overlap, 7 weak overlap, …".
std::string counts_text(const ComparedSide& side);

}  // namespace crosswalk::report
