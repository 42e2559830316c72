#pragma once

#include <string>
#include <string_view>

#include "model/comparison.hpp"
#include "report/phrases.hpp"

namespace crosswalk::report {

/// The label of a class for items of the framework `short_name`: "PSW-only", "Possible overlap".
/// Plain text, not escaped.
std::string class_label(const Catalogue& catalogue, ItemClass item_class,
                        std::string_view short_name,
                        Determination determination = Determination::determined);

/// The symbol that is shown beside the label, never without it.
std::string_view class_symbol(ItemClass item_class);

}  // namespace crosswalk::report
