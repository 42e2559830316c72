#pragma once

#include <span>
#include <string>

#include "model/diagnostic.hpp"

namespace crosswalk::report {

/// A list of rules, one line for each: severity, id, summary.
std::string rule_list(std::span<const Rule* const> rules);

/// The meaning of one rule, and how to correct what it reports.
std::string rule_text(const Rule& rule);

}  // namespace crosswalk::report
