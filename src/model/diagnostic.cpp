#include "model/diagnostic.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace crosswalk {

std::string_view name_of(Severity severity) { return code_in(severity_words, severity); }

Diagnostic& Diagnostics::report(const Rule& rule, const SourceFile& file, Position at,
                                std::string message) {
  ++counts_.at(static_cast<std::size_t>(rule.severity));
  found_.push_back({.rule = &rule, .file = &file, .at = at, .message = std::move(message)});
  return found_.back();
}

void Diagnostics::append(Diagnostics other) {
  std::move(other.found_.begin(), other.found_.end(), std::back_inserter(found_));
  for (std::size_t severity = 0; severity < counts_.size(); ++severity) {
    counts_.at(severity) += other.counts_.at(severity);
  }
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
