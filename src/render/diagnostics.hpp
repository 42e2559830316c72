#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "model/diagnostic.hpp"

namespace crosswalk::render {

/// How much is shown of what is the matter with a file.
enum class Extensiveness {
  most_telling,  // of each rule and file the first few diagnostics, then how many more there are
  complete,      // every diagnostic
};

/// So many diagnostics of one rule are shown of one file, where not all are.
inline constexpr std::size_t most_shown_of_a_rule = 20;

/// Diagnostics as lines for people, editors and CI: a headline
/// `path:line:col: severity: message [rule-id]`, the line of the file as it is written and a caret
/// under the place, then the notes in the same form. Line and column are left out for a file as a
/// whole; of a long line the part round the caret is shown. What is left out is counted, a rule a
/// line, behind the other diagnostics of the file. Expects the order of Diagnostics::sorted().
std::string to_text(const std::vector<Diagnostic>& diagnostics,
                    Extensiveness extensiveness = Extensiveness::most_telling);

}  // namespace crosswalk::render
