#pragma once

#include <span>
#include <string>

#include "model/diagnostic.hpp"
#include "report/phrases.hpp"

namespace crosswalk::report {

/// A list of rules, one line for each: severity, id, summary.
std::string rule_list(std::span<const Rule* const> rules, const Catalogue& catalogue);

/// What a rule means, how it usually comes about, how to correct what it reports, and an example.
std::string rule_text(const Rule& rule, const Catalogue& catalogue);

}  // namespace crosswalk::report
