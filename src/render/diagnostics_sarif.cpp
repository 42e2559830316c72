#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <nlohmann/json.hpp>
#include <numeric>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "render/diagnostics.hpp"
#include "render/diagnostics_line.hpp"
#include "render/diagnostics_selection.hpp"
#include "render/json_text.hpp"
#include "text/unicode.hpp"

namespace crosswalk::render {
namespace {

// What GitHub stores or shows of a log; other code hosts allow no less.
constexpr std::size_t longest_description = 1024;
constexpr std::size_t longest_sarif_message = 4096;
constexpr std::size_t most_related_locations = 100;

/// At most `longest` characters of a text, made visible; a longer one ends in "…".
std::string shortened(std::string_view text, std::size_t longest) {
  std::string shown = visible(text);
  std::size_t byte = 0;
  std::size_t last = 0;
  for (std::size_t count = 0; byte < shown.size(); ++count) {
    if (count + 1 == longest) last = byte;
    if (count == longest) {
      shown.resize(last);
      return shown + "…";
    }
    byte += character_length(std::string_view(shown).substr(byte));
  }
  return shown;
}

/// "a summary" as a sentence: "A summary.".
std::string sentence(std::string_view summary) {
  std::string text(summary);
  if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') {
    text.front() = static_cast<char>(text.front() - 'a' + 'A');
  }
  return text + '.';
}

Json rule_value(const Rule& rule) {
  const std::string summary = sentence(rule.summary);
  Json value = Json::object();
  value["id"] = rule.id;
  value["shortDescription"] = {{"text", shortened(summary, longest_description)}};
  value["fullDescription"] = {{"text", shortened(summary, longest_description)}};
  value["help"] = {{"text", fmt::format("{}\n\n{}", summary, rule.advice)},
                   {"markdown", fmt::format("**{}** {}\n\n{}", rule.id, summary, rule.advice)}};
  value["defaultConfiguration"] = {{"level", name_of(rule.severity)}};
  return value;
}

/// Escapes what would begin, end or be a link in a message.
std::string escaped_for_link(std::string_view text) {
  std::string escaped;
  for (const char byte : text) {
    if (byte == '\\' || byte == '[' || byte == ']') escaped += '\\';
    escaped += byte;
  }
  return escaped;
}

/// Writes results with their locations.
class ResultWriter {
 public:
  explicit ResultWriter(const CheckOutcome& outcome) : outcome_(outcome) {
    for (std::size_t index = 0; index < outcome.rules.size(); ++index) {
      rule_indexes_.emplace_back(outcome.rules[index], index);
    }
    std::sort(rule_indexes_.begin(), rule_indexes_.end());
  }

  Json result(const Diagnostic& diagnostic, const std::string& fingerprint) {
    Json value = Json::object();
    value["ruleId"] = diagnostic.rule->id;
    const auto rule = std::lower_bound(rule_indexes_.begin(), rule_indexes_.end(),
                                       std::pair(diagnostic.rule, std::size_t{0}));
    if (rule != rule_indexes_.end() && rule->first == diagnostic.rule) {
      value["ruleIndex"] = rule->second;
    }
    value["level"] = name_of(diagnostic.rule->severity);
    value["message"] = {{"text", message_of(diagnostic)}};
    value["locations"] = Json::array({location(*diagnostic.file, diagnostic.at)});
    const std::size_t related = std::min(diagnostic.notes.size(), most_related_locations);
    for (std::size_t index = 0; index < related; ++index) {
      const DiagnosticNote& note = diagnostic.notes[index];
      Json place = location(*note.file, note.at);
      place["id"] = index + 1;
      place["message"] = {{"text", shortened(note.message, longest_sarif_message)}};
      value["relatedLocations"].push_back(std::move(place));
    }
    // GitHub's own key, primaryLocationLineHash, is left to the action that uploads the log: it
    // computes that key and warns of every other value.
    value["partialFingerprints"] = {{"crosswalkDiagnostic/v1", fingerprint}};
    return value;
  }

 private:
  /// The message, with a link to each related location. Code hosts show no others.
  static std::string message_of(const Diagnostic& diagnostic) {
    std::string text = shortened(diagnostic.message, longest_sarif_message);
    if (text.find("](") != std::string::npos) text = escaped_for_link(text);
    const std::size_t linked = std::min(diagnostic.notes.size(), most_links);
    for (std::size_t index = 0; index < linked; ++index) {
      text += fmt::format(
          "{}[{}]({})", index == 0 ? ": " : "; ",
          escaped_for_link(shortened(diagnostic.notes[index].message, longest_link)), index + 1);
    }
    return text;
  }

  Json location(const SourceFile& file, Position at) {
    Json physical = {{"artifactLocation", {{"uri", uri_below(outcome_.folder, file)}}}};
    physical["region"] = region(file, at);
    return {{"physicalLocation", std::move(physical)}};
  }

  /// The region of a place: the value that begins there, else the rest of the line. For a file as a
  /// whole it is the first line, since GitHub shows no result without a line.
  Json region(const SourceFile& file, Position at) {
    if (at.line < 1) return {{"startLine", 1}};
    if (at.column < 1) return {{"startLine", at.line}};
    const std::optional<Region> value = finder_.region_at(file, at);
    const Region places =
        finder_.in_utf16(file, value ? *value : Region{at, finder_.end_of_line(file, at.line)});
    return {{"startLine", places.begin.line},
            {"startColumn", places.begin.column},
            {"endLine", places.end.line},
            {"endColumn", std::max(places.begin.column, places.end.column)}};
  }

  static constexpr std::size_t most_links = 10;
  static constexpr std::size_t longest_link = 200;

  const CheckOutcome& outcome_;
  std::vector<std::pair<const Rule*, std::size_t>> rule_indexes_;  ///< sorted
  RegionFinder finder_;
};

Json notification(std::string_view level, std::string_view message) {
  return {{"level", level}, {"message", {{"text", visible(message)}}}};
}

/// The indexes of the diagnostics that are written, in their order: all of them, or where these are
/// too many, the most severe ones.
std::vector<std::size_t> chosen_diagnostics(const std::vector<Diagnostic>& diagnostics) {
  std::vector<std::size_t> chosen(diagnostics.size());
  std::iota(chosen.begin(), chosen.end(), std::size_t{0});
  if (chosen.size() <= most_sarif_results) return chosen;
  std::stable_sort(chosen.begin(), chosen.end(), [&diagnostics](std::size_t a, std::size_t b) {
    return diagnostics[a].rule->severity < diagnostics[b].rule->severity;
  });
  chosen.resize(most_sarif_results);
  std::sort(chosen.begin(), chosen.end());
  return chosen;
}

Json invocation(const CheckOutcome& outcome, std::size_t results_left_out) {
  Json notifications = Json::array();
  for (const std::string& message : outcome.unreadable) {
    notifications.push_back(notification("error", message));
  }
  if (results_left_out > 0) {
    notifications.push_back(notification(
        "warning", fmt::format("{} more results are left out: a log holds no more than {}",
                               results_left_out, most_sarif_results)));
  }
  if (outcome.notes_left_out > 0) {
    notifications.push_back(
        notification("note", fmt::format("{} notes on data that comes with the program are left "
                                         "out; 'crosswalk check --all' shows them",
                                         outcome.notes_left_out)));
  }
  return {{"executionSuccessful", outcome.unreadable.empty()},
          {"toolExecutionNotifications", std::move(notifications)}};
}

}  // namespace

std::string to_sarif(const CheckOutcome& outcome) {
  const std::vector<std::size_t> chosen = chosen_diagnostics(outcome.diagnostics);
  JsonText out;
  out.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
  out.member("version", "2.1.0");
  out.open_array("runs");
  out.open_element();
  out.open_object("tool");
  out.open_object("driver");
  out.member("name", "crosswalk");
  out.member("semanticVersion", outcome.tool_version);
  out.open_array("rules");
  for (const Rule* rule : outcome.rules) out.element(rule_value(*rule));
  out.close();
  out.close();
  out.close();
  out.member("automationDetails", {{"id", fmt::format("crosswalk-{}/", outcome.command)}});
  out.member("columnKind", "utf16CodeUnits");
  out.open_array("invocations");
  out.element(invocation(outcome, outcome.diagnostics.size() - chosen.size()));
  out.close();
  const std::vector<std::string> fingerprints = fingerprints_of(outcome.diagnostics);
  ResultWriter writer(outcome);
  out.open_array("results");
  for (const std::size_t index : chosen) {
    out.element(writer.result(outcome.diagnostics[index], fingerprints[index]));
  }
  out.close();
  out.close();
  out.close();
  return std::move(out).text();
}

}  // namespace crosswalk::render
