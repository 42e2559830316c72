#pragma once

#include <string_view>

namespace crosswalk::cli {

/// The version of the program, as CMakeLists.txt gives it.
inline constexpr std::string_view tool_version = CROSSWALK_VERSION;

}  // namespace crosswalk::cli
