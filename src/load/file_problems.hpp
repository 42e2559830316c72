#pragma once

#include <string>
#include <utility>

#include "model/diagnostic.hpp"

namespace crosswalk {

/// Where diagnostics about one file go.
struct FileProblems {
  const SourceFile* file = nullptr;    ///< never null
  Diagnostics* diagnostics = nullptr;  ///< never null

  // NOLINTNEXTLINE(modernize-use-nodiscard): only who has notes to add wants the result
  Diagnostic& report(const Rule& rule, Position at, std::string message) const {
    return diagnostics->report(rule, *file, at, std::move(message));
  }
};

}  // namespace crosswalk
