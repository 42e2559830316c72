#include "workspace/workspace.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "check/check.hpp"
#include "check/check_rules.hpp"
#include "load/crosswalk_loader.hpp"
#include "load/file_rules.hpp"
#include "load/framework_loader.hpp"
#include "model/stamp.hpp"
#include "text/suggestions.hpp"
#include "workspace/failure.hpp"

namespace crosswalk {

namespace {

/// What a file holds, the file, and the id in it.
struct NamedContent {
  std::string_view kind;
  const SourceFile* file;
  const Located<std::string>* id;
};

NamedContent named(const Framework& framework) {
  return {.kind = "framework", .file = framework.file, .id = &framework.id};
}

NamedContent named(const ComparedTable& table) {
  return {.kind = "crosswalk", .file = table.crosswalk.file, .id = &table.crosswalk.id};
}

/// Stores what was loaded from a file; reports a file whose id another file has already used.
template <typename T>
void keep_first(std::optional<T>& place, T loaded, Diagnostics& diagnostics) {
  if (!place) {
    place = std::move(loaded);
    return;
  }
  const auto [kind, file, id] = named(loaded);
  const auto [other_kind, other_file, other_id] = named(*place);
  diagnostics
      .report(rules::duplicate_id, *file, id->at,
              fmt::format("{} '{}' stands in two files", kind, id->value))
      .notes.push_back({other_file, other_id->at, "the other one is here"});
}

}  // namespace

Workspace::Workspace(const Files& files)
    : files_(files),
      data_index_(files.names(), files.place()),
      framework_loads_(&load_framework),
      crosswalk_loads_(&load_crosswalk) {}

bool Workspace::knows(const std::string& id) const {
  return taken_.contains(id) || data_index_.has(id);
}

bool Workspace::is_same(const SourceFile& one, const SourceFile& other) const {
  return &one == &other || files_.is_same(one.location(), other.location());
}

bool Workspace::require_framework(const std::string& id) {
  if (knows(id)) return true;
  data_index_.require_data();
  if (reports_misnamed(FileKind::framework, id)) return false;
  if (const std::optional<std::string> meant = framework_called(id)) {
    throw Failure(
        fmt::format("there is no framework '{}': that is the short name of '{}'", id, *meant));
  }
  throw Failure(
      fmt::format("there is no framework '{}'{}", id, data_index_.did_you_mean_framework(id)));
}

std::optional<std::string> Workspace::framework_called(std::string_view short_name) const {
  for (const std::string& id : data_index_.framework_ids()) {
    for (const std::string& name : data_index_.files_of(id)) {
      try {
        Diagnostics ignored;
        const std::unique_ptr<SourceFile> file = files_.read(name);
        const std::optional<Framework> framework = load_framework(*file, ignored);
        if (framework && framework->short_name == short_name) return id;
      } catch (const Failure&) {  // a file that cannot be read is skipped
      }
    }
  }
  return std::nullopt;
}

const Framework* Workspace::framework(const std::string& id) {
  if (!require_framework(id)) return nullptr;
  take_named(id);
  const auto found = frameworks_.find(id);
  const bool is_good = found != frameworks_.end() && found->second && found->second->id.value == id;
  return is_good ? &*found->second : nullptr;
}

const ComparedTable* Workspace::table(const std::string& id) {
  if (!names_crosswalk(id) || !knows(id)) {
    data_index_.require_data();
    if (reports_misnamed(FileKind::crosswalk, id)) return nullptr;
    throw Failure(
        fmt::format("there is no crosswalk '{}'{}", id, data_index_.did_you_mean_crosswalk(id)));
  }
  take_named(id);
  const auto found = tables_.find(id);
  const bool is_good =
      found != tables_.end() && found->second && found->second->crosswalk.id.value == id;
  return is_good ? &*found->second : nullptr;
}

const ComparedTable* Workspace::table_from(const std::string& framework_id, const std::string& id) {
  const ComparedTable* found = table(id);
  if (found == nullptr || found->crosswalk.left.value == framework_id) return found;
  return &other_tables_.emplace_back(turned_round(*found));
}

Edition Workspace::edition(const std::string& argument) {
  if (argument.ends_with(".yaml") || argument.ends_with(".yml")) {
    const SourceFile& file = keep(files_.open(argument));
    if (kind_of(file) == FileKind::crosswalk) {
      std::optional<Crosswalk> crosswalk = load_crosswalk(file, diagnostics_);
      if (!crosswalk || !load_table_of(*crosswalk)) return {};
      return {.table = &other_tables_.emplace_back(*std::move(crosswalk))};
    }
    if (kind_of(file) == FileKind::report_list) {
      throw Failure(
          fmt::format("'{}' is a list of reports, not a framework or a crosswalk", argument));
    }
    std::optional<Framework> loaded = load_framework(file, diagnostics_);
    if (!loaded) return {};
    return {.framework = &other_frameworks_.emplace_back(*std::move(loaded))};
  }
  if (!names_crosswalk(argument)) return {.framework = framework(argument)};
  return {.table = table(argument)};
}

std::vector<std::string> Workspace::files_read() const {
  std::vector<std::string> paths;
  for (const std::unique_ptr<SourceFile>& file : kept_files_) paths.push_back(file->path());
  return paths;
}

const SourceFile& Workspace::keep(std::unique_ptr<SourceFile> file) {
  return *kept_files_.emplace_back(std::move(file));
}

const SourceFile& Workspace::file_named(const std::string& name) {
  const SourceFile*& file = files_by_name_[name];
  if (file == nullptr) file = &keep(files_.read(name));
  return *file;
}

FileKind Workspace::data_kind(const SourceFile& file) {
  const std::optional<FileKind> kind = kind_of(file);
  if (kind && *kind != FileKind::report_list) return *kind;
  return names_crosswalk(file.stem()) ? FileKind::crosswalk : FileKind::framework;
}

void Workspace::begin_to_load(const SourceFile& file) {
  if (data_kind(file) == FileKind::crosswalk) {
    crosswalk_loads_.begin(file);
  } else {
    framework_loads_.begin(file);
  }
}

void Workspace::load_ahead(const std::vector<std::string>& ids) {
  for (const std::string& id : ids) {
    if (taken_.contains(id)) continue;
    for (const std::string& name : data_index_.files_of(id)) begin_to_load(file_named(name));
  }
}

void Workspace::take(const SourceFile& file) {
  if (data_kind(file) == FileKind::crosswalk) {
    take_crosswalk(file);
  } else {
    take_framework(file);
  }
}

void Workspace::take_named(const std::string& id) {
  if (taken_.contains(id)) return;
  std::vector<const SourceFile*> files;
  for (const std::string& name : data_index_.files_of(id)) files.push_back(&file_named(name));
  taken_.insert(id);
  for (const SourceFile* file : files) take(*file);
}

void Workspace::take_framework(const SourceFile& file) {
  std::optional<Framework>& place = frameworks_[std::string(file.stem())];
  std::optional<Framework> loaded = framework_loads_.take(file, diagnostics_);
  if (!loaded) return;
  check_framework(*loaded, diagnostics_);
  keep_first(place, *std::move(loaded), diagnostics_);
}

void Workspace::take_crosswalk(const SourceFile& file) {
  std::optional<ComparedTable>& place = tables_[std::string(file.stem())];
  std::optional<Crosswalk> loaded = crosswalk_loads_.take(file, diagnostics_);
  if (!loaded || !load_table_of(*loaded)) return;
  ComparedTable table(*std::move(loaded));
  const Crosswalk& crosswalk = table.crosswalk;
  const Framework* left = side_of(crosswalk, crosswalk.left);
  const Framework* right = side_of(crosswalk, crosswalk.right);
  if (left != nullptr && right != nullptr) {
    mark_stale(table, *left, *right);
    check_crosswalk(table, *left, *right, loaded_frameworks(), diagnostics_);
  }
  const std::string opposite = crosswalk_id_of(crosswalk.right.value, crosswalk.left.value);
  if (opposite < crosswalk.id.value && knows(opposite)) {
    diagnostics_.report(rules::opposite_crosswalks, file, crosswalk.id.at,
                        fmt::format("crosswalk '{}' has a twin in the other direction, '{}'",
                                    crosswalk.id.value, opposite));
  }
  keep_first(place, std::move(table), diagnostics_);
}

std::vector<const Framework*> Workspace::loaded_frameworks() const {
  std::vector<const Framework*> loaded;
  for (const auto& [id, framework] : frameworks_) {
    if (framework) loaded.push_back(&*framework);
  }
  return loaded;
}

const Framework* Workspace::side_of(const Crosswalk& table,
                                    const Located<std::string>& framework_id) {
  if (knows(framework_id.value)) return framework(framework_id.value);
  report_unknown_framework(*table.file, framework_id);
  return nullptr;
}

void Workspace::report_unknown_framework(const SourceFile& file,
                                         const Located<std::string>& framework_id) {
  diagnostics_.report(rules::unknown_framework, file, framework_id.at,
                      fmt::format("there is no framework '{}'{}", framework_id.value,
                                  data_index_.did_you_mean_framework(framework_id.value)));
}

}  // namespace crosswalk
