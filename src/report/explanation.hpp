#pragma once

#include <cstddef>
#include <string_view>

#include "model/comparison.hpp"
#include "model/document.hpp"

namespace crosswalk::report {

/// How an item of the left side got its class: the item, its class and basis, every mapping that
/// reaches it, which of them decided, and why the others did not. Where `entry` is a category, so
/// for each item below it. Texts are in `language`, or in the fallback that Text::best gives.
Document explanation(const Comparison& comparison, std::size_t entry, std::string_view language);

}  // namespace crosswalk::report
