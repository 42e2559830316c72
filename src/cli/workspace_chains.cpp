#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <utility>

#include "cli/failure.hpp"
#include "cli/version.hpp"
#include "cli/workspace.hpp"
#include "compare/evidence.hpp"
#include "model/digest.hpp"

// What of Workspace finds the way from one framework to another.
namespace crosswalk::cli {

namespace {

std::string id_between(std::string_view left, std::string_view right) {
  return fmt::format("{}--{}", left, right);
}

ReportInput input_of(const SourceFile& file, const std::string& id, const std::string& version,
                     std::size_t items) {
  return {.name = file.name(),
          .id = id,
          .version = version,
          .digest = sha256(file.text()).substr(0, 12),
          .items = items};
}

}  // namespace

std::optional<ComparisonInputs> Workspace::comparison_of(const ComparisonRequest& request,
                                                         const std::string& right) {
  std::optional<Chain> chain = chain_along(route_of(request, right));
  if (!chain) return std::nullopt;

  // The files are those of the whole frameworks, whatever is left out of the comparison.
  std::vector<const SourceFile*> files;
  Provenance provenance{.tool_version = std::string(tool_version)};
  for (const Framework* framework : chain->frameworks) {
    files.push_back(framework->file);
    provenance.inputs.push_back(input_of(*framework->file, framework->id.value,
                                         framework->version.value, framework->item_count()));
  }
  for (const Crosswalk* table : chain->tables) {
    files.push_back(table->file);
    provenance.inputs.push_back(
        input_of(*table->file, table->id.value, "", table->mappings.size()));
  }
  std::vector<Diagnostic> findings = diagnostics_.sorted();
  std::erase_if(findings, [&files](const Diagnostic& finding) {
    return std::find(files.begin(), files.end(), finding.file) == files.end();
  });

  std::optional<Chain> whole;
  if (request.minimum_evidence) {
    whole = chain;
    chain = with_evidence_only(*whole, *request.minimum_evidence);
  }
  return ComparisonInputs{.chain = *chain,
                          .table = table_of(*chain),
                          .whole = whole,
                          .whole_table = whole ? &table_of(*whole) : nullptr,
                          .findings = std::move(findings),
                          .provenance = std::move(provenance)};
}

std::vector<std::pair<std::string, std::string>> Workspace::tied_frameworks() const {
  std::vector<std::pair<std::string, std::string>> tied;
  for (const std::string& id : crosswalk_ids()) {
    const std::size_t hyphens = id.find("--");
    tied.emplace_back(id.substr(0, hyphens), id.substr(hyphens + 2));
  }
  return tied;
}

Route Workspace::route_of(const ComparisonRequest& request, const std::string& right) const {
  const std::vector<std::pair<std::string, std::string>> tied = tied_frameworks();
  Route route{request.left.value};
  std::vector<std::string> stops;
  for (const Located<std::string>& stop : request.via) stops.push_back(stop.value);
  stops.push_back(right);
  for (const std::string& id : stops) require_framework(id);
  require_framework(request.left.value);
  for (const std::string& stop : stops) {
    const std::vector<Route> found = shortest_routes(tied, route.back(), stop);
    if (route.back() == stop) {
      throw Failure(fmt::format("'{}' cannot be compared with itself", stop));
    }
    if (found.empty()) {
      throw Failure(fmt::format("no crosswalk and no chain of crosswalks ties '{}' to '{}'",
                                route.back(), stop));
    }
    if (found.size() > 1) {
      std::string ways;
      for (const Route& way : found) ways += fmt::format("\n  {}", fmt::join(way, " - "));
      throw Failure(
          fmt::format("{} chains from '{}' to '{}' are equally short; choose one with "
                      "--via:{}",
                      found.size(), route.back(), stop, ways));
    }
    route.insert(route.end(), found.front().begin() + 1, found.front().end());
  }
  for (std::size_t i = 0; i < route.size(); ++i) {
    if (std::find(route.begin() + static_cast<std::ptrdiff_t>(i) + 1, route.end(), route[i]) !=
        route.end()) {
      throw Failure(
          fmt::format("the chain {} goes through '{}' twice", fmt::join(route, " - "), route[i]));
    }
  }
  return route;
}

std::optional<Chain> Workspace::chain_along(const Route& route) {
  std::vector<std::string> tables;
  for (std::size_t i = 0; i + 1 < route.size(); ++i) {
    const std::string written = id_between(route[i], route[i + 1]);
    tables.push_back(knows_crosswalk(written) ? written : id_between(route[i + 1], route[i]));
  }
  load_ahead(route);
  load_ahead(tables);

  Chain chain;
  for (const std::string& id : route) chain.frameworks.push_back(framework(id));
  for (std::size_t i = 0; i < tables.size(); ++i) {
    chain.tables.push_back(crosswalk_from(route[i], tables[i]));
  }
  if (diagnostics_.error_count() > 0) return std::nullopt;
  return chain;
}

Chain Workspace::with_evidence_only(const Chain& whole, Evidence minimum) {
  Chain reduced = whole;
  for (const Framework*& framework : reduced.frameworks) {
    framework = &other_frameworks_.emplace_back(with_evidence(*framework, minimum));
  }
  for (std::size_t i = 0; i < whole.tables.size(); ++i) {
    reduced.tables[i] =
        &other_crosswalks_.emplace_back(without_lost_refs(*whole.tables[i], whole, reduced, i));
  }
  return reduced;
}

const Crosswalk& Workspace::table_of(const Chain& chain) {
  if (chain.tables.size() == 1) return *chain.tables.front();
  return other_crosswalks_.emplace_back(derived_crosswalk(chain));
}

}  // namespace crosswalk::cli
