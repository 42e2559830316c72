#include "cli/workspace.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <fnmatch.h>

#include <algorithm>
#include <utility>

#include "check/check.hpp"
#include "check/rules.hpp"
#include "cli/failure.hpp"
#include "cli/file_io.hpp"
#include "cli/version.hpp"
#include "compare/evidence.hpp"
#include "load/crosswalk_loader.hpp"
#include "load/file_kind.hpp"
#include "load/framework_loader.hpp"
#include "load/report_list_loader.hpp"
#include "model/digest.hpp"
#include "model/stamp.hpp"

namespace crosswalk::cli {

namespace {

/// A crosswalk's file is named LEFT--RIGHT; a framework's id has no double hyphen.
bool names_crosswalk(std::string_view stem) { return stem.find("--") != std::string_view::npos; }

std::string id_between(std::string_view left, std::string_view right) {
  return fmt::format("{}--{}", left, right);
}

std::vector<std::string_view> views_of(const std::vector<std::string>& words) {
  return {words.begin(), words.end()};
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

Workspace::Workspace(const std::optional<std::string>& data_folder) : folder_(data_folder) {}

std::vector<std::string> Workspace::framework_ids() const {
  std::vector<std::string> ids = folder_.stems();
  std::erase_if(ids, names_crosswalk);
  return ids;
}

std::vector<std::string> Workspace::crosswalk_ids() const {
  std::vector<std::string> ids = folder_.stems();
  std::erase_if(ids, [](const std::string& stem) { return !names_crosswalk(stem); });
  return ids;
}

void Workspace::require_framework(const std::string& id) const {
  if (knows_framework(id)) return;
  const std::vector<std::string> ids = framework_ids();
  throw Failure(fmt::format("there is no framework '{}'{}", id, did_you_mean(id, views_of(ids))));
}

void Workspace::require_crosswalk(const std::string& id) const {
  if (names_crosswalk(id) && knows_crosswalk(id)) return;
  const std::vector<std::string> ids = crosswalk_ids();
  throw Failure(fmt::format("there is no crosswalk '{}'{}", id, did_you_mean(id, views_of(ids))));
}

const Framework* Workspace::framework(const std::string& id) {
  require_framework(id);
  if (!frameworks_.contains(id)) {
    for (const std::string& name : folder_.named(id)) take_framework(keep(folder_.read(name)));
  }
  const std::optional<Framework>& framework = frameworks_[id];
  return framework ? &*framework : nullptr;
}

const Crosswalk* Workspace::crosswalk(const std::string& id) {
  if (!crosswalks_.contains(id)) {
    for (const std::string& name : folder_.named(id)) take_crosswalk(keep(folder_.read(name)));
  }
  const std::optional<Crosswalk>& table = crosswalks_[id];
  return table ? &*table : nullptr;
}

const Crosswalk* Workspace::crosswalk_from(const std::string& framework_id, const std::string& id) {
  const Crosswalk* table = crosswalk(id);
  if (table == nullptr || table->left.value == framework_id) return table;
  return &other_crosswalks_.emplace_back(turned_round(*table));
}

Edition Workspace::edition(const std::string& argument) {
  if (argument.ends_with(".yaml") || argument.ends_with(".yml")) {
    const SourceFile& file = keep(std::make_unique<SourceFile>(argument, read_file(argument)));
    if (kind_of(file) == FileKind::crosswalk) {
      std::optional<Crosswalk> table = load_crosswalk(file, diagnostics_);
      if (!table) return {};
      return {.crosswalk = &other_crosswalks_.emplace_back(*std::move(table))};
    }
    std::optional<Framework> loaded = load_framework(file, diagnostics_);
    if (!loaded) return {};
    return {.framework = &other_frameworks_.emplace_back(*std::move(loaded))};
  }
  if (!names_crosswalk(argument)) return {.framework = framework(argument)};
  require_crosswalk(argument);
  return {.crosswalk = crosswalk(argument)};
}

std::vector<std::string> Workspace::matching(const std::string& pattern) const {
  if (pattern.find('*') == std::string::npos) return {pattern};
  std::vector<std::string> ids = framework_ids();
  std::erase_if(ids, [&pattern](const std::string& id) {
    return ::fnmatch(pattern.c_str(), id.c_str(), 0) != 0;
  });
  if (ids.empty()) throw Failure(fmt::format("no framework matches '{}'", pattern));
  return ids;
}

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

  if (request.minimum_evidence) {
    chain = with_evidence_only(*std::move(chain), *request.minimum_evidence);
  }
  const Crosswalk& table = chain->tables.size() == 1
                               ? *chain->tables.front()
                               : other_crosswalks_.emplace_back(derived_crosswalk(*chain));
  return ComparisonInputs{.chain = *std::move(chain),
                          .table = table,
                          .findings = std::move(findings),
                          .provenance = std::move(provenance)};
}

Route Workspace::route_of(const ComparisonRequest& request, const std::string& right) const {
  std::vector<std::pair<std::string, std::string>> tied;
  for (const std::string& id : crosswalk_ids()) {
    const std::size_t hyphens = id.find("--");
    tied.emplace_back(id.substr(0, hyphens), id.substr(hyphens + 2));
  }

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
  Chain chain;
  for (const std::string& id : route) chain.frameworks.push_back(framework(id));
  for (std::size_t i = 0; i + 1 < route.size(); ++i) {
    const std::string written = id_between(route[i], route[i + 1]);
    const std::string opposite = id_between(route[i + 1], route[i]);
    chain.tables.push_back(crosswalk_from(route[i], knows_crosswalk(written) ? written : opposite));
  }
  if (diagnostics_.error_count() > 0) return std::nullopt;
  return chain;
}

Chain Workspace::with_evidence_only(Chain chain, Evidence minimum) {
  for (const Framework*& framework : chain.frameworks) {
    framework = &other_frameworks_.emplace_back(with_evidence(*framework, minimum));
  }
  for (std::size_t i = 0; i < chain.tables.size(); ++i) {
    chain.tables[i] = &other_crosswalks_.emplace_back(
        without_lost_refs(*chain.tables[i], *chain.frameworks[i], *chain.frameworks[i + 1]));
  }
  return chain;
}

void Workspace::check_file(const std::string& path) {
  take(keep(std::make_unique<SourceFile>(path, read_file(path))));
}

std::vector<std::string> Workspace::check_all() {
  std::vector<std::string> unreadable;
  const auto attempt = [&unreadable](const auto& load) {
    try {
      load();
    } catch (const Failure& failure) {
      unreadable.emplace_back(failure.what());
    }
  };
  // By name where the name tells what is in the file; then each crosswalk finds its frameworks.
  for (const std::string& id : framework_ids()) {
    attempt([&] { framework(id); });
  }
  for (const std::string& id : crosswalk_ids()) {
    attempt([&] { crosswalk(id); });
  }
  std::sort(unreadable.begin(), unreadable.end());
  unreadable.erase(std::unique(unreadable.begin(), unreadable.end()), unreadable.end());
  return unreadable;
}

const SourceFile& Workspace::keep(std::unique_ptr<SourceFile> file) {
  return *files_.emplace_back(std::move(file));
}

void Workspace::take(const SourceFile& file) {
  const FileKind by_name = names_crosswalk(file.stem()) ? FileKind::crosswalk : FileKind::framework;
  switch (kind_of(file).value_or(by_name)) {
    case FileKind::framework:
      take_framework(file);
      break;
    case FileKind::crosswalk:
      take_crosswalk(file);
      break;
    case FileKind::report_list:
      if (const auto list = load_report_list(file, diagnostics_)) check_reports(*list);
      break;
  }
}

void Workspace::take_framework(const SourceFile& file) {
  std::optional<Framework>& place = frameworks_[std::string(file.stem())];
  std::optional<Framework> loaded = load_framework(file, diagnostics_);
  if (!loaded) return;
  check_framework(*loaded, diagnostics_);
  if (!place) {
    place = std::move(loaded);
    return;
  }
  diagnostics_
      .report(rules::duplicate_id, file, loaded->id.at,
              fmt::format("framework '{}' stands in two files", loaded->id.value))
      .notes.push_back({place->file, place->id.at, "the other one is here"});
}

void Workspace::take_crosswalk(const SourceFile& file) {
  std::optional<Crosswalk>& place = crosswalks_[std::string(file.stem())];
  std::optional<Crosswalk> loaded = load_crosswalk(file, diagnostics_);
  if (!loaded) return;
  const Framework* left = side_of(*loaded, loaded->left);
  const Framework* right = side_of(*loaded, loaded->right);
  if (left != nullptr && right != nullptr) {
    mark_stale(*loaded, *left, *right);
    check_crosswalk(*loaded, *left, *right, loaded_frameworks(), diagnostics_);
  }
  const std::string opposite = id_between(loaded->right.value, loaded->left.value);
  if (opposite < loaded->id.value && knows_crosswalk(opposite)) {
    diagnostics_.report(rules::opposite_crosswalks, file, loaded->id.at,
                        fmt::format("crosswalk '{}' has a twin in the other direction, '{}'",
                                    loaded->id.value, opposite));
  }
  if (!place) {
    place = std::move(loaded);
    return;
  }
  diagnostics_
      .report(rules::duplicate_id, file, loaded->id.at,
              fmt::format("crosswalk '{}' stands in two files", loaded->id.value))
      .notes.push_back({place->file, place->id.at, "the other one is here"});
}

std::vector<const Framework*> Workspace::loaded_frameworks() const {
  std::vector<const Framework*> loaded;
  for (const auto& [id, framework] : frameworks_) {
    if (framework) loaded.push_back(&*framework);
  }
  return loaded;
}

bool Workspace::knows_framework(const std::string& id) const {
  return frameworks_.contains(id) || !folder_.named(id).empty();
}

bool Workspace::knows_crosswalk(const std::string& id) const {
  return crosswalks_.contains(id) || !folder_.named(id).empty();
}

const Framework* Workspace::side_of(const Crosswalk& table,
                                    const Located<std::string>& framework_id) {
  if (knows_framework(framework_id.value)) return framework(framework_id.value);
  report_unknown_framework(*table.file, framework_id);
  return nullptr;
}

void Workspace::report_unknown_framework(const SourceFile& file,
                                         const Located<std::string>& framework_id) {
  const std::vector<std::string> ids = framework_ids();
  diagnostics_.report(rules::unknown_framework, file, framework_id.at,
                      fmt::format("there is no framework '{}'{}", framework_id.value,
                                  did_you_mean(framework_id.value, views_of(ids))));
}

void Workspace::check_reports(const ReportList& list) {
  for (const Report& report : list.reports) {
    std::vector<Located<std::string>> named = report.request.rights;
    named.push_back(report.request.left);
    named.insert(named.end(), report.request.via.begin(), report.request.via.end());
    for (const Located<std::string>& framework_id : named) {
      const bool is_pattern = framework_id.value.find('*') != std::string::npos;
      if (!is_pattern && !knows_framework(framework_id.value)) {
        report_unknown_framework(*list.file, framework_id);
      }
    }
  }
}

}  // namespace crosswalk::cli
