#pragma once

#include <string>
#include <string_view>

#include "model/comparison.hpp"

namespace crosswalk::report {

/// How one item of the left side got its class: the item, its class and basis, every mapping that
/// reaches it, which of them decided, and why the others did not. Texts are in `language`, or in
/// the fallback that Text::best gives.
std::string explanation(const Comparison& comparison, const ClassedItem& item,
                        std::string_view language);

}  // namespace crosswalk::report
