#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/diagnostic.hpp"

namespace crosswalk::render {

/// How diagnostics are written.
enum class DiagnosticFormat {
  text,     // for people: a headline, the line of the file and a caret; editors read the headline
  concise,  // one line for each diagnostic, without its notes
  json,     // everything that is known, described by schemas/diagnostics.schema.json
  github,   // workflow commands of GitHub Actions, which become annotations
  sarif,    // SARIF 2.1.0, for code scanning
};

inline constexpr auto diagnostic_formats =
    std::to_array<std::pair<std::string_view, DiagnosticFormat>>({
        {"text", DiagnosticFormat::text},
        {"concise", DiagnosticFormat::concise},
        {"json", DiagnosticFormat::json},
        {"github", DiagnosticFormat::github},
        {"sarif", DiagnosticFormat::sarif},
    });

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

/// The headlines of to_text() alone.
std::string to_concise(const std::vector<Diagnostic>& diagnostics,
                       Extensiveness extensiveness = Extensiveness::most_telling);

/// The outcome of a command that checks, for programs.
struct CheckOutcome {
  std::string_view command = {};             ///< "check" or "report"
  std::vector<Diagnostic> diagnostics = {};  ///< in the order of Diagnostics::sorted()
  std::size_t file_count = 0;                ///< the number of files that were read
  std::size_t notes_left_out = 0;            ///< the number of notes that are not in `diagnostics`
  std::vector<std::string> unreadable = {};  ///< a message for each file that could not be read
  std::vector<const Rule*> rules = {};       ///< all rules of the program
  std::string_view tool_version = {};
  /// The folder that absolute paths are made relative to; empty to keep them.
  std::string folder = {};
};

/// The outcome as one JSON object, with every diagnostic. See schemas/diagnostics.schema.json.
std::string to_json(const CheckOutcome& outcome);

/// The version of this JSON. It is raised when a member is renamed, removed or gets another
/// meaning.
inline constexpr int diagnostics_json_version = 1;

/// The diagnostics as workflow commands of GitHub Actions, one on each line, with the notes in
/// their messages. Columns count UTF-16 code units.
std::string to_github(const CheckOutcome& outcome, Extensiveness extensiveness);

/// The outcome as a SARIF 2.1.0 log with one run, within the limits of code hosts. Columns count
/// UTF-16 code units. All URIs are relative.
std::string to_sarif(const CheckOutcome& outcome);

/// The maximum number of results in a SARIF log; GitHub refuses more. Of more diagnostics the most
/// severe are written, and a notification in the log says how many are left out.
inline constexpr std::size_t most_sarif_results = 25'000;

}  // namespace crosswalk::render
