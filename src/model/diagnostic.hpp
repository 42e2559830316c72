#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "model/codes.hpp"
#include "model/source.hpp"

namespace crosswalk {

/// How serious a diagnostic is. Only errors stop a comparison and fail a check.
enum class Severity {
  error,    // the data cannot be used
  warning,  // the data can be used, but is probably not what the curator meant
  note,  // the source itself is odd here; the reader should know, and nothing needs to be corrected
};

/// The codes for severities.
inline constexpr auto severity_words = std::to_array<Code<Severity>>({
    {"error", Severity::error},
    {"warning", Severity::warning},
    {"note", Severity::note},
});
static_assert(is_complete(severity_words, Severity::note));

/// The name of a severity as messages print it: "error", "warning", "note".
std::string_view name_of(Severity severity);

/// One kind of diagnostic. Each rule has a single definition beside the code that reports it;
/// the `rules` command prints it.
struct Rule {
  std::string_view id;  ///< kebab-case; names what is wrong, not the remedy
  Severity severity = Severity::error;
  /// A whole sentence, lower case, no full stop: "the file holds no data".
  std::string_view summary;
  std::string_view advice;  ///< how to correct it, in whole sentences
};

/// A further place that belongs to a Diagnostic.
struct DiagnosticNote {
  const SourceFile* file = nullptr;  ///< never null
  Position at = {};
  std::string message = {};
};

/// What is wrong at one place of a file: plain data, which the render layer turns into text.
struct Diagnostic {
  const Rule* rule = nullptr;        ///< never null
  const SourceFile* file = nullptr;  ///< never null
  Position at = {};
  std::string message = {};  ///< English; lower case, no full stop, the offending value in quotes
  /// The values named in the message, in the same order, so that a report in another language can
  /// state them.
  std::vector<std::string> facts = {};
  std::vector<DiagnosticNote> notes = {};
};

/// Collects diagnostics in any order and returns them sorted.
class Diagnostics {
 public:
  /// Adds a diagnostic and returns it, so that the caller can add notes. The reference is valid
  /// until the next call. `rule` and `file` must outlive this object.
  Diagnostic& report(const Rule& rule, const SourceFile& file, Position at, std::string message);

  /// Adds all diagnostics of another collection after the existing ones.
  void append(Diagnostics other);

  [[nodiscard]] std::size_t count(Severity severity) const {
    return counts_.at(static_cast<std::size_t>(severity));
  }
  [[nodiscard]] std::size_t error_count() const { return count(Severity::error); }

  /// All diagnostics by path, position and rule id; equal ones in the order in which they were
  /// reported.
  [[nodiscard]] std::vector<Diagnostic> sorted() const;

 private:
  std::vector<Diagnostic> found_;
  std::array<std::size_t, 3> counts_ = {};  ///< by severity
};

}  // namespace crosswalk
