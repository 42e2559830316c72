#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "model/diagnostic.hpp"

namespace crosswalk {

/// How far reading had come when yaml-cpp gave up; offsets in the text without a byte order mark.
struct SyntaxFault {
  std::string_view detail = {};                  ///< yaml-cpp's own message
  std::size_t stopped_at = 0;                    ///< where it noticed
  std::size_t last_words = 0;                    ///< where the last good scalar begins
  std::optional<std::size_t> open_bracket = {};  ///< the innermost one that is not closed yet
};

/// Reports that `file` is not YAML, in plain words and as near to the cause as can be found: a
/// quote or a bracket that is never closed is shown where it opens.
void report_syntax_fault(const SyntaxFault& fault, std::string_view source, const SourceFile& file,
                         Diagnostics& diagnostics);

}  // namespace crosswalk
