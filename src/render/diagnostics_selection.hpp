#pragma once

#include <algorithm>
#include <cstddef>
#include <limits>
#include <string>
#include <utility>
#include <vector>

#include "model/diagnostic.hpp"
#include "render/diagnostics.hpp"

namespace crosswalk::render {

/// The number of diagnostics of one file by rule, in the order of the first diagnostic of each
/// rule.
class RuleCounts {
 public:
  /// Counts one diagnostic of the rule and returns the new count.
  std::size_t add(const Rule& rule) {
    const auto known = std::find_if(counts_.begin(), counts_.end(),
                                    [&rule](const auto& count) { return count.first == &rule; });
    if (known != counts_.end()) return ++known->second;
    counts_.emplace_back(&rule, 1);
    return 1;
  }

  [[nodiscard]] const std::vector<std::pair<const Rule*, std::size_t>>& all() const {
    return counts_;
  }

 private:
  std::vector<std::pair<const Rule*, std::size_t>> counts_;
};

/// Calls `show(diagnostic)` for each diagnostic that is shown, and after those of a file
/// `left_out(file, count, rule)` for each rule with more. Expects the order of
/// Diagnostics::sorted().
template <typename Show, typename LeftOut>
void for_each_shown(const std::vector<Diagnostic>& diagnostics, Extensiveness extensiveness,
                    Show show, LeftOut left_out) {
  const std::size_t most = extensiveness == Extensiveness::complete
                               ? std::numeric_limits<std::size_t>::max()
                               : most_shown_of_a_rule;
  for (auto next = diagnostics.begin(); next != diagnostics.end();) {
    const SourceFile& file = *next->file;
    RuleCounts counts;
    for (; next != diagnostics.end() && next->file->path() == file.path(); ++next) {
      if (counts.add(*next->rule) <= most) show(*next);
    }
    for (const auto& [rule, count] : counts.all()) {
      if (count > most) left_out(file, count - most, *rule);
    }
  }
}

/// What to say of diagnostics that are left out: "and 312 more like these ('crosswalk check --all'
/// shows all)".
std::string left_out_message(std::size_t count);

/// The path of a file as messages show it, relative to `folder` where it is absolute and `folder`
/// is not empty.
std::string path_below(const std::string& folder, const SourceFile& file);

/// The same as a relative URI reference (RFC 3986), with the bytes of the path percent-encoded.
std::string uri_below(const std::string& folder, const SourceFile& file);

/// For each diagnostic a short text that stays the same when lines move: it is made of the rule,
/// the framework or crosswalk, the entry or mapping, and the value at the place, such as a ref.
/// Where several diagnostics agree in all of these, they are numbered in their order.
std::vector<std::string> fingerprints_of(const std::vector<Diagnostic>& diagnostics);

}  // namespace crosswalk::render
