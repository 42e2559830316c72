#pragma once

#include <string>
#include <utility>

#include "model/diagnostic.hpp"

namespace crosswalk {

/// Reports diagnostics about one file.
struct FileDiagnostics {
  const SourceFile* file = nullptr;  ///< never null
  Diagnostics* all = nullptr;        ///< never null; those of every file

  // NOLINTNEXTLINE(modernize-use-nodiscard): most callers add no notes to the result
  Diagnostic& report(const Rule& rule, Position at, std::string message) const {
    return all->report(rule, *file, at, std::move(message));
  }
};

}  // namespace crosswalk
