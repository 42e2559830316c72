#pragma once

#include <string_view>

namespace crosswalk::cli {

/// The version of the program, which is set in CMakeLists.txt.
inline constexpr std::string_view tool_version = CROSSWALK_VERSION;

}  // namespace crosswalk::cli
