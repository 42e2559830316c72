#include "cli/workspace.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "check/check.hpp"
#include "check/rules.hpp"
#include "cli/failure.hpp"
#include "cli/file_io.hpp"
#include "cli/version.hpp"
#include "load/crosswalk_loader.hpp"
#include "load/file_kind.hpp"
#include "load/framework_loader.hpp"
#include "load/report_list_loader.hpp"
#include "model/digest.hpp"

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

const Framework* Workspace::framework(const std::string& id) {
  if (!knows_framework(id)) {
    const std::vector<std::string> ids = framework_ids();
    throw Failure(
        fmt::format("there is no framework '{}'{}", id, did_you_mean(id, views_of(ids))));
  }
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

std::optional<ComparisonInputs> Workspace::comparison_of(const std::string& left_id,
                                                         const std::string& right_id) {
  const Framework* left = framework(left_id);
  const Framework* right = framework(right_id);
  if (left_id == right_id) {
    throw Failure(fmt::format("'{}' cannot be compared with itself", left_id));
  }
  const std::string written = id_between(left_id, right_id);
  const std::string opposite = id_between(right_id, left_id);
  const Crosswalk* table = knows_crosswalk(written) ? crosswalk(written) : nullptr;
  const Crosswalk* reverse = knows_crosswalk(opposite) ? crosswalk(opposite) : nullptr;
  if (!knows_crosswalk(written) && !knows_crosswalk(opposite)) {
    throw Failure(fmt::format("there is no crosswalk between '{}' and '{}'", left_id, right_id));
  }
  if (diagnostics_.error_count() > 0) return std::nullopt;
  if (table == nullptr) table = &turned_.emplace_back(turned_round(*reverse));

  std::vector<Diagnostic> findings = diagnostics_.sorted();
  std::erase_if(findings, [&](const Diagnostic& finding) {
    return finding.file != left->file && finding.file != right->file && finding.file != table->file;
  });
  return ComparisonInputs{
      .left = *left,
      .right = *right,
      .table = *table,
      .findings = std::move(findings),
      .provenance = {.tool_version = std::string(tool_version),
                     .inputs = {input_of(*left->file, left_id, left->version.value,
                                         left->item_count()),
                                input_of(*right->file, right_id, right->version.value,
                                         right->item_count()),
                                input_of(*table->file, table->id.value, "",
                                         table->mappings.size())}}};
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
  const FileKind by_name =
      names_crosswalk(file.stem()) ? FileKind::crosswalk : FileKind::framework;
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
  if (left != nullptr && right != nullptr) check_crosswalk(*loaded, *left, *right, diagnostics_);
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
    for (const Located<std::string>& framework_id : {report.left, report.right}) {
      if (!knows_framework(framework_id.value)) {
        report_unknown_framework(*list.file, framework_id);
      }
    }
  }
}

}  // namespace crosswalk::cli
