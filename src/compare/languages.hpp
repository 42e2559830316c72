#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/crosswalk.hpp"
#include "model/framework.hpp"

namespace crosswalk {

/// The languages of a framework: those of its title, in file order.
std::vector<std::string> languages_of(const Framework& framework);

/// The languages of a crosswalk: those of its rationales, in file order.
std::vector<std::string> languages_of(const Crosswalk& table);

/// The language in which two editions are compared: the original language if it is the same in
/// both, else the first language that the titles of both have, preferring English; nullopt where
/// they have none in common.
std::optional<std::string> common_language(const Framework& before, const Framework& after);

}  // namespace crosswalk
