#include <cstddef>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "render/diagnostics.hpp"
#include "render/diagnostics_line.hpp"
#include "render/diagnostics_selection.hpp"
#include "render/json_text.hpp"
#include "text/unicode.hpp"

namespace crosswalk::render {
namespace {

/// Adds the place of a diagnostic or a note. What is not known is left out.
void put_place(Json& value, const std::string& folder, const SourceFile& file, Position at,
               RegionFinder& finder) {
  value["file"] = path_below(folder, file);
  if (at.line < 1) return;
  value["line"] = at.line;
  if (at.column < 1) return;
  value["column"] = at.column;
  const std::optional<Region> region = finder.region_at(file, at);
  if (!region) return;
  value["end_line"] = region->end.line;
  value["end_column"] = region->end.column;
}

Json counts_value(const std::vector<Diagnostic>& diagnostics) {
  Json counts = {{"error", 0}, {"warning", 0}, {"note", 0}};
  for (const Diagnostic& diagnostic : diagnostics) {
    Json& count = counts[std::string(name_of(diagnostic.rule->severity))];
    count = count.get<std::size_t>() + 1;
  }
  return counts;
}

}  // namespace

std::string to_json(const CheckOutcome& outcome) {
  JsonText out;
  out.member("format", "diagnostics");
  out.member("version", diagnostics_json_version);
  out.member("tool", "crosswalk");
  out.member("tool_version", outcome.tool_version);
  out.member("command", outcome.command);
  out.member("files", outcome.file_count);
  out.member("counts", counts_value(outcome.diagnostics));
  out.member("notes_left_out", outcome.notes_left_out);
  out.open_array("unreadable");
  for (const std::string& message : outcome.unreadable) out.element(visible(message));
  out.close();

  const std::vector<std::string> fingerprints = fingerprints_of(outcome.diagnostics);
  RegionFinder finder;
  out.open_array("diagnostics");
  for (std::size_t index = 0; index < outcome.diagnostics.size(); ++index) {
    const Diagnostic& diagnostic = outcome.diagnostics[index];
    Json value = Json::object();
    value["rule"] = diagnostic.rule->id;
    value["severity"] = name_of(diagnostic.rule->severity);
    put_place(value, outcome.folder, *diagnostic.file, diagnostic.at, finder);
    if (!diagnostic.subject.empty()) value["subject"] = visible(diagnostic.subject);
    value["message"] = visible(diagnostic.message);
    value["notes"] = Json::array();
    for (const DiagnosticNote& note : diagnostic.notes) {
      Json note_value = Json::object();
      put_place(note_value, outcome.folder, *note.file, note.at, finder);
      note_value["message"] = visible(note.message);
      value["notes"].push_back(std::move(note_value));
    }
    value["fingerprint"] = fingerprints[index];
    out.element(value);
  }
  out.close();
  return std::move(out).text();
}

}  // namespace crosswalk::render
