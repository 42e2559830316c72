#pragma once

#include <string>
#include <vector>

#include "model/diagnostic.hpp"

namespace crosswalk::render {

/// Findings as lines for people, editors and CI: a headline
/// `path:line:col: severity: message [rule-id]`, the line of the file as it is written and a caret
/// under the place, then the notes in the same form. Line and column are left out for a file as a
/// whole.
std::string to_text(const std::vector<Diagnostic>& findings);

}  // namespace crosswalk::render
