#pragma once

#include <string>
#include <utility>

#include "model/diagnostic.hpp"

namespace crosswalk {

/// Reports diagnostics about one file.
struct FileProblems {
  const SourceFile* file = nullptr;    ///< never null
  Diagnostics* diagnostics = nullptr;  ///< never null

  // NOLINTNEXTLINE(modernize-use-nodiscard): most callers add no notes to the result
  Diagnostic& report(const Rule& rule, Position at, std::string message) const {
    return diagnostics->report(rule, *file, at, std::move(message));
  }
};

}  // namespace crosswalk
