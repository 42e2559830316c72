#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "model/diagnostic.hpp"

namespace crosswalk::render {

/// Whether all diagnostics of a file are shown or only some.
enum class Extensiveness {
  most_telling,  // for each rule and file the first few diagnostics and the number of others
  complete,      // every diagnostic
};

/// The maximum number of diagnostics shown for one rule and file under `most_telling`.
inline constexpr std::size_t most_shown_of_a_rule = 20;

/// Diagnostics as lines for people, editors and CI: a headline `path:line:col: severity: message
/// [rule-id]`, the line of the file as it is written and a caret under the place, then the notes in
/// the same form. Line and column are left out for a file as a whole; of a long line only the part
/// around the caret is shown. Diagnostics that are left out are counted in one line for each rule
/// after the other diagnostics of the file. Expects the order of Diagnostics::sorted().
std::string to_text(const std::vector<Diagnostic>& diagnostics,
                    Extensiveness extensiveness = Extensiveness::most_telling);

}  // namespace crosswalk::render
