#pragma once

#include <string>
#include <string_view>

#include "model/comparison.hpp"
#include "render/phrases.hpp"

namespace crosswalk::render {

/// What a class is called where the items of the framework `short_name` are spoken of: "PSW-only",
/// "Possible overlap". Plain text, not escaped.
std::string class_label(const Catalogue& catalogue, ItemClass item_class,
                        std::string_view short_name,
                        Determination determination = Determination::determined);

/// The sign that stands beside the label, never alone.
std::string_view class_symbol(ItemClass item_class);

}  // namespace crosswalk::render
