#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/framework.hpp"

namespace crosswalk {

/// The languages of a framework: those of its title, in its order.
std::vector<std::string> languages_of(const Framework& framework);

/// What two editions are compared in: the language of the source where it is the same, else the
/// first language that the titles of both have, English first; nullopt where they have none.
std::optional<std::string> common_language(const Framework& before, const Framework& after);

}  // namespace crosswalk
