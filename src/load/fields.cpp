#include "load/fields.hpp"

#include <fmt/format.h>

#include <optional>
#include <utility>

#include "load/file_rules.hpp"
#include "load/spelling.hpp"

namespace crosswalk {
namespace {

void report_bad_id(const Located<std::string>& id, std::string_view error,
                   FileDiagnostics diagnostics) {
  if (error.empty()) return;
  diagnostics.report(rules::invalid_id, id.at, fmt::format("id '{}' {}", id.value, error));
}

std::optional<Citation> read_citation(MappingReader& reader, Need need,
                                      FileDiagnostics diagnostics) {
  const std::optional<YamlValue> value = reader.mapping("source", need);
  if (!value) return std::nullopt;
  if (value->node.parts().empty()) {
    diagnostics.report(rules::empty_value, value->at, "key 'source' has no value");
    return std::nullopt;
  }
  MappingReader source(value->node, value->at, "source", diagnostics);
  Citation citation;
  citation.title = source.words("title", need).value;
  citation.author = source.words("author").value;
  citation.year = source.words("year").value;
  citation.identifier = source.words("identifier").value;
  citation.locator = source.words("locator").value;
  citation.url = source.words("url").value;
  citation.disclaimer = source.text("disclaimer");
  citation.acknowledgement = source.text("acknowledgement");
  source.finish();
  return citation;
}

}  // namespace

void require_id(const Located<std::string>& id, FileDiagnostics diagnostics) {
  report_bad_id(id, error_in_id(id.value), diagnostics);
}

void require_framework_id(const Located<std::string>& id, FileDiagnostics diagnostics) {
  const std::string_view error = error_in_framework_id(id.value);
  std::string lower_case = id.value;
  for (char& byte : lower_case) {
    if (byte >= 'A' && byte <= 'Z') byte = static_cast<char>(byte - 'A' + 'a');
  }
  if (lower_case == id.value || !error_in_framework_id(lower_case).empty()) {
    report_bad_id(id, error, diagnostics);
  } else {
    report_bad_id(id, fmt::format("{} (did you mean '{}'?)", error, lower_case), diagnostics);
  }
}

Located<std::string> read_id(MappingReader& reader, std::string_view key,
                             FileDiagnostics diagnostics) {
  Located<std::string> id = reader.words(key, Need::required);
  if (!id.value.empty()) require_id(id, diagnostics);
  return id;
}

Located<std::string> read_framework_id(MappingReader& reader, std::string_view key,
                                       FileDiagnostics diagnostics) {
  Located<std::string> id = reader.words(key, Need::required);
  if (!id.value.empty()) require_framework_id(id, diagnostics);
  return id;
}

Citation read_source(MappingReader& reader, FileDiagnostics diagnostics) {
  return read_citation(reader, Need::required, diagnostics).value_or(Citation{});
}

std::shared_ptr<const Citation> read_own_source(MappingReader& reader,
                                                FileDiagnostics diagnostics) {
  std::optional<Citation> citation = read_citation(reader, Need::optional, diagnostics);
  return citation ? std::make_shared<const Citation>(*std::move(citation)) : nullptr;
}

}  // namespace crosswalk
