#include <fmt/format.h>

#include <optional>
#include <string>
#include <string_view>

#include "render/diagnostics.hpp"
#include "render/diagnostics_line.hpp"
#include "render/diagnostics_selection.hpp"
#include "text/unicode.hpp"

namespace crosswalk::render {
namespace {

/// Escapes text for a workflow command: the characters that end a command, and in a property also
/// those that end the property.
std::string escaped_for_github(std::string_view text, bool is_property) {
  std::string escaped;
  for (const char byte : text) {
    const bool is_special = byte == '%' || byte == '\r' || byte == '\n' ||
                            (is_property && (byte == ':' || byte == ','));
    if (is_special) {
      escaped += fmt::format("%{:02X}", static_cast<unsigned char>(byte));
    } else {
      escaped += byte;
    }
  }
  return escaped;
}

std::string_view command_for(Severity severity) {
  return severity == Severity::note ? "notice" : name_of(severity);
}

/// Writes diagnostics as workflow commands.
class CommandWriter {
 public:
  explicit CommandWriter(const std::string& folder) : folder_(folder) {}

  void append(const Diagnostic& diagnostic) {
    const SourceFile& file = *diagnostic.file;
    begin(file, *diagnostic.rule);
    append_place(file, diagnostic.at);
    std::string message = visible(diagnostic.message);
    for (const DiagnosticNote& note : diagnostic.notes) {
      message += '\n' + path_below(folder_, *note.file);
      if (note.at.line > 0) message += fmt::format(":{}", note.at.line);
      message += ": " + visible(note.message);
    }
    end(*diagnostic.rule, message);
  }

  void append_left_out(const SourceFile& file, std::size_t count, const Rule& rule) {
    begin(file, rule);
    end(rule, left_out_message(count));
  }

  std::string take() { return std::move(out_); }

 private:
  void begin(const SourceFile& file, const Rule& rule) {
    out_ += fmt::format("::{} file={}", command_for(rule.severity),
                        escaped_for_github(path_below(folder_, file), true));
  }

  void append_place(const SourceFile& file, Position at) {
    if (at.line < 1) return;
    const std::optional<Region> region = finder_.region_at(file, at);
    const int end_line = region ? region->end.line : at.line;
    out_ += fmt::format(",line={},endLine={}", at.line, end_line);
    // GitHub ignores commands with columns of different lines.
    if (at.column < 1 || end_line != at.line) return;
    const Region columns =
        finder_.in_utf16(file, region ? *region : Region{.begin = at, .end = {}});
    out_ += fmt::format(",col={}", columns.begin.column);
    if (region) out_ += fmt::format(",endColumn={}", columns.end.column);
  }

  void end(const Rule& rule, std::string_view message) {
    out_ += fmt::format(",title={}::{}\n", escaped_for_github(rule.id, true),
                        escaped_for_github(message, false));
  }

  const std::string& folder_;
  std::string out_;
  RegionFinder finder_;
};

}  // namespace

std::string to_github(const CheckOutcome& outcome, Extensiveness extensiveness) {
  CommandWriter writer(outcome.folder);
  for_each_shown(
      outcome.diagnostics, extensiveness,
      [&writer](const Diagnostic& diagnostic) { writer.append(diagnostic); },
      [&writer](const SourceFile& file, std::size_t count, const Rule& rule) {
        writer.append_left_out(file, count, rule);
      });
  return writer.take();
}

}  // namespace crosswalk::render
