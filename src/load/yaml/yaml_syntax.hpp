#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "model/diagnostic.hpp"

namespace crosswalk {

/// The state of reading when yaml-cpp reported a syntax error. Offsets count from behind the byte
/// order mark.
struct SyntaxError {
  std::string_view detail = {};                  ///< yaml-cpp's own message
  std::size_t stopped_at = 0;                    ///< where yaml-cpp noticed the error
  std::size_t last_words = 0;                    ///< where the last scalar before the error begins
  std::optional<std::size_t> open_bracket = {};  ///< the innermost bracket that is still open
};

/// Reports that `file` is not valid YAML, in plain words and as near to the cause as possible: a
/// quote or a bracket that is never closed is reported where it opens.
void report_syntax_error(const SyntaxError& error, std::string_view source, const SourceFile& file,
                         Diagnostics& diagnostics);

}  // namespace crosswalk
