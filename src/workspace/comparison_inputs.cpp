#include "workspace/comparison_inputs.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cstddef>
#include <utility>

#include "compare/evidence.hpp"
#include "compare/route.hpp"
#include "text/digest.hpp"
#include "workspace/failure.hpp"

namespace crosswalk {

namespace {

ReportInput input_of(const SourceFile& file, const std::string& id, const std::string& version,
                     std::size_t items) {
  constexpr std::size_t digest_length = 12;
  return {.name = file.name(),
          .id = id,
          .version = version,
          .digest = sha256(file.text()).substr(0, digest_length),
          .items = items};
}

/// The shortest route between two frameworks; nullopt where a part of it is in a misnamed file,
/// which is reported.
std::optional<Route> route_between(Workspace& workspace, const std::string& from,
                                   const std::string& to) {
  if (from == to) throw Failure(fmt::format("'{}' cannot be compared with itself", to));
  const std::vector<Route> found =
      shortest_routes(workspace.data_index().tied_frameworks(), from, to);
  if (found.size() == 1) return found.front();
  if (found.empty()) {
    if (workspace.reports_misnamed_between(from, to)) return std::nullopt;
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

void refuse_loop(const Route& route) {
  for (std::size_t i = 0; i < route.size(); ++i) {
    if (std::find(route.begin() + static_cast<std::ptrdiff_t>(i) + 1, route.end(), route[i]) !=
        route.end()) {
      throw Failure(
          fmt::format("the chain {} goes through '{}' twice", fmt::join(route, " - "), route[i]));
    }
  }
}

/// The route of a comparison; nullopt as in route_between().
std::optional<Route> route_of(Workspace& workspace, const ComparisonRequest& request,
                              const std::string& right) {
  std::vector<std::string> stops;
  for (const Located<std::string>& stop : request.via) stops.push_back(stop.value);
  stops.push_back(right);
  for (const std::string& id : stops) {
    if (!workspace.require_framework(id)) return std::nullopt;
  }
  if (!workspace.require_framework(request.left.value)) return std::nullopt;

  Route route{request.left.value};
  for (const std::string& stop : stops) {
    const std::optional<Route> way = route_between(workspace, route.back(), stop);
    if (!way) return std::nullopt;
    route.insert(route.end(), way->begin() + 1, way->end());
  }
  refuse_loop(route);
  return route;
}

/// The loaded frameworks and crosswalks along a route; nullopt where the data has errors.
std::optional<Chain> chain_along(Workspace& workspace, const Route& route) {
  std::vector<std::string> tables;
  for (std::size_t i = 0; i + 1 < route.size(); ++i) {
    const std::string as_asked = crosswalk_id_of(route[i], route[i + 1]);
    tables.push_back(workspace.knows(as_asked) ? as_asked
                                               : crosswalk_id_of(route[i + 1], route[i]));
  }
  workspace.load_ahead(route);
  workspace.load_ahead(tables);

  Chain chain;
  for (const std::string& id : route) chain.frameworks.push_back(workspace.framework(id));
  for (std::size_t i = 0; i < tables.size(); ++i) {
    chain.tables.push_back(workspace.table_from(route[i], tables[i]));
  }
  // A null pointer has been reported as an error.
  if (workspace.diagnostics().error_count() > 0) return std::nullopt;
  return chain;
}

/// Notes the files of the chain and what the checks say of them.
void describe_files(const Chain& chain, const Diagnostics& diagnostics, ComparisonInputs& inputs) {
  std::vector<const SourceFile*> files;
  for (const Framework* framework : chain.frameworks) {
    files.push_back(framework->file);
    inputs.files.push_back(input_of(*framework->file, framework->id.value, framework->version.value,
                                    framework->item_count()));
  }
  for (const ComparedTable* table : chain.tables) {
    const Crosswalk& crosswalk = table->crosswalk;
    const auto add = [&](const SourceFile& file) {
      files.push_back(&file);
      inputs.files.push_back(input_of(file, crosswalk.id.value, "", crosswalk.mappings.size()));
    };
    add(*crosswalk.file);
    if (crosswalk.rows_file != crosswalk.file) add(*crosswalk.rows_file);
  }
  inputs.diagnostics = diagnostics.sorted();
  std::erase_if(inputs.diagnostics, [&files](const Diagnostic& diagnostic) {
    return std::find(files.begin(), files.end(), diagnostic.file) == files.end();
  });
}

/// The chain without the items of weaker evidence than `minimum`.
Chain with_evidence_only(const Chain& whole, Evidence minimum, ComparisonInputs& inputs) {
  Chain reduced = whole;
  for (const Framework*& framework : reduced.frameworks) {
    framework = &inputs.own_frameworks.emplace_back(with_evidence(*framework, minimum));
  }
  for (std::size_t i = 0; i < whole.tables.size(); ++i) {
    reduced.tables[i] =
        &inputs.own_tables.emplace_back(without_lost_refs(*whole.tables[i], whole, reduced, i));
  }
  return reduced;
}

const ComparedTable& table_of(const Chain& chain, ComparisonInputs& inputs) {
  if (chain.tables.size() == 1) return *chain.tables.front();
  return inputs.own_tables.emplace_back(derived_table(chain));
}

}  // namespace

std::optional<ComparisonInputs> comparison_inputs(Workspace& workspace,
                                                  const ComparisonRequest& request,
                                                  const std::string& right) {
  const std::optional<Route> route = route_of(workspace, request, right);
  if (!route) return std::nullopt;
  const std::optional<Chain> chain = chain_along(workspace, *route);
  if (!chain) return std::nullopt;

  // The files are the same whether or not the comparison leaves out items.
  ComparisonInputs inputs;
  describe_files(*chain, workspace.diagnostics(), inputs);
  inputs.chain = *chain;
  if (request.minimum_evidence) {
    inputs.whole = *chain;
    inputs.whole_table = &table_of(*inputs.whole, inputs);
    inputs.chain = with_evidence_only(*inputs.whole, *request.minimum_evidence, inputs);
  }
  inputs.table = &table_of(inputs.chain, inputs);
  return inputs;
}

}  // namespace crosswalk
