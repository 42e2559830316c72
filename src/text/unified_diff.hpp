#pragma once

#include <string>
#include <string_view>

namespace crosswalk {

/// The difference between `before` and `after` in unified format, with three lines of context and
/// headers that name both; empty where the two are equal.
std::string unified_diff(std::string_view before_name, std::string_view before,
                         std::string_view after_name, std::string_view after);

}  // namespace crosswalk
