#include "model/diagnostic.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace crosswalk {

std::string_view name_of(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "error";
    case Severity::warning:
      return "warning";
    case Severity::note:
      break;
  }
  return "note";
}

Diagnostic& Diagnostics::report(const Rule& rule, const SourceFile& file, Position at,
                                std::string message) {
  found_.push_back({.rule = &rule, .file = &file, .at = at, .message = std::move(message)});
  return found_.back();
}

void Diagnostics::append(Diagnostics other) {
  std::move(other.found_.begin(), other.found_.end(), std::back_inserter(found_));
}

std::size_t Diagnostics::count(Severity severity) const {
  return static_cast<std::size_t>(std::count_if(
      found_.begin(), found_.end(),
      [severity](const Diagnostic& diagnostic) { return diagnostic.rule->severity == severity; }));
}

std::vector<Diagnostic> Diagnostics::sorted() const {
  std::vector<Diagnostic> sorted = found_;
  const auto key = [](const Diagnostic& diagnostic) {
    return std::tuple(std::string_view(diagnostic.file->path()), diagnostic.at,
                      diagnostic.rule->id);
  };
  std::stable_sort(sorted.begin(), sorted.end(),
                   [&key](const Diagnostic& a, const Diagnostic& b) { return key(a) < key(b); });
  return sorted;
}

}  // namespace crosswalk
