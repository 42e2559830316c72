#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <utility>

#include "cli/failure.hpp"
#include "cli/version.hpp"
#include "cli/workspace.hpp"
#include "compare/evidence.hpp"
#include "text/digest.hpp"

// The part of Workspace that finds the route between two frameworks and builds the chain along it.
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
  const std::optional<Route> route = route_of(request, right);
  if (!route) return std::nullopt;
  std::optional<Chain> chain = chain_along(*route);
  if (!chain) return std::nullopt;

  // The files are the same whether or not the comparison leaves out items.
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
    if (table->rows_file == table->file) continue;
    files.push_back(table->rows_file);
    provenance.inputs.push_back(
        input_of(*table->rows_file, table->id.value, "", table->mappings.size()));
  }
  std::vector<Diagnostic> shown = diagnostics_.sorted();
  std::erase_if(shown, [&files](const Diagnostic& diagnostic) {
    return std::find(files.begin(), files.end(), diagnostic.file) == files.end();
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
                          .findings = std::move(shown),
                          .provenance = std::move(provenance)};
}

std::vector<std::pair<std::string, std::string>> Workspace::tied_frameworks() const {
  std::vector<std::pair<std::string, std::string>> tied;
  for (const std::string& id : crosswalk_ids()) tied.push_back(frameworks_in(id));
  return tied;
}

std::pair<std::string, std::string> Workspace::frameworks_in(const std::string& crosswalk_id) {
  const std::size_t hyphens = crosswalk_id.find("--");
  return {crosswalk_id.substr(0, hyphens), crosswalk_id.substr(hyphens + 2)};
}

std::optional<Route> Workspace::route_between(const std::string& from, const std::string& to) {
  if (from == to) throw Failure(fmt::format("'{}' cannot be compared with itself", to));
  const std::vector<Route> found = shortest_routes(tied_frameworks(), from, to);
  if (found.size() == 1) return found.front();
  if (found.empty()) {
    if (reports_misnamed_between(from, to)) return std::nullopt;
    throw Failure(
        fmt::format("no crosswalk and no chain of crosswalks ties '{}' to '{}'", from, to));
  }
  std::string ways;
  for (const Route& way : found) ways += fmt::format("\n  {}", fmt::join(way, " - "));
  throw Failure(
      fmt::format("{} chains from '{}' to '{}' are equally short; choose one with "
                  "--via:{}",
                  found.size(), from, to, ways));
}

std::optional<Route> Workspace::route_of(const ComparisonRequest& request,
                                         const std::string& right) {
  std::vector<std::string> stops;
  for (const Located<std::string>& stop : request.via) stops.push_back(stop.value);
  stops.push_back(right);
  for (const std::string& id : stops) {
    if (!require_framework(id)) return std::nullopt;
  }
  if (!require_framework(request.left.value)) return std::nullopt;

  Route route{request.left.value};
  for (const std::string& stop : stops) {
    const std::optional<Route> way = route_between(route.back(), stop);
    if (!way) return std::nullopt;
    route.insert(route.end(), way->begin() + 1, way->end());
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
  // A null pointer has been reported as an error.
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
