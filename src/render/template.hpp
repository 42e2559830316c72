#pragma once

#include <string>
#include <string_view>

#include "model/framework.hpp"

namespace crosswalk::render {

/// A starting file for a framework of that id: every key with a comment, and one category with one
/// item to overwrite. It loads as it is. `schema` is the path of the schema seen from the file.
std::string framework_template(std::string_view id, std::string_view schema);

/// A starting file for a crosswalk: the head filled in from the two frameworks, no mapping, and a
/// row for every left item as a comment to fill in. It loads as it is.
std::string crosswalk_template(const Framework& left, const Framework& right,
                               std::string_view schema);

}  // namespace crosswalk::render
