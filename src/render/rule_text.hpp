#pragma once

#include <span>
#include <string>

#include "model/diagnostic.hpp"

namespace crosswalk::render {

/// One line a rule: severity, id, summary.
std::string rule_list(std::span<const Rule* const> rules);

/// What one rule means and how to mend what it finds.
std::string rule_text(const Rule& rule);

}  // namespace crosswalk::render
