#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/crosswalk.hpp"
#include "model/framework.hpp"

namespace crosswalk {

/// The languages of a framework: those of its title, in its order.
std::vector<std::string> languages_of(const Framework& framework);

/// The languages of a crosswalk: those that any of its rationales has, in the order of the file.
std::vector<std::string> languages_of(const Crosswalk& table);

/// What two editions are compared in: the language of the source where it is the same, else the
/// first language that the titles of both have, English first; nullopt where they have none.
std::optional<std::string> common_language(const Framework& before, const Framework& after);

}  // namespace crosswalk
