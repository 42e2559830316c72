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

/// Stores what was loaded from a file; reports a file whose id another file has already used.
template <typename T>
void keep_first(std::optional<T>& place, T loaded, std::string_view kind,
                Diagnostics& diagnostics) {
  if (!place) {
    place = std::move(loaded);
    return;
  }
  diagnostics
      .report(rules::duplicate_id, *loaded.file, loaded.id.at,
              fmt::format("{} '{}' stands in two files", kind, loaded.id.value))
      .notes.push_back({place->file, place->id.at, "the other one is here"});
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

const Crosswalk* Workspace::crosswalk(const std::string& id) {
  if (!names_crosswalk(id) || !knows(id)) {
    data_index_.require_data();
    if (reports_misnamed(FileKind::crosswalk, id)) return nullptr;
    throw Failure(
        fmt::format("there is no crosswalk '{}'{}", id, data_index_.did_you_mean_crosswalk(id)));
  }
  take_named(id);
  const auto found = crosswalks_.find(id);
  const bool is_good = found != crosswalks_.end() && found->second && found->second->id.value == id;
  return is_good ? &*found->second : nullptr;
}

const Crosswalk* Workspace::crosswalk_from(const std::string& framework_id, const std::string& id) {
  const Crosswalk* table = crosswalk(id);
  if (table == nullptr || table->left.value == framework_id) return table;
  return &other_crosswalks_.emplace_back(turned_round(*table));
}

Edition Workspace::edition(const std::string& argument) {
  if (argument.ends_with(".yaml") || argument.ends_with(".yml")) {
    const SourceFile& file = keep(files_.open(argument));
    if (kind_of(file) == FileKind::crosswalk) {
      std::optional<Crosswalk> table = load_crosswalk(file, diagnostics_);
      if (!table || !load_table_of(*table)) return {};
      return {.crosswalk = &other_crosswalks_.emplace_back(*std::move(table))};
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
  return {.crosswalk = crosswalk(argument)};
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
  keep_first(place, *std::move(loaded), "framework", diagnostics_);
}

void Workspace::take_crosswalk(const SourceFile& file) {
  std::optional<Crosswalk>& place = crosswalks_[std::string(file.stem())];
  std::optional<Crosswalk> loaded = crosswalk_loads_.take(file, diagnostics_);
  if (!loaded || !load_table_of(*loaded)) return;
  const Framework* left = side_of(*loaded, loaded->left);
  const Framework* right = side_of(*loaded, loaded->right);
  if (left != nullptr && right != nullptr) {
    mark_stale(*loaded, *left, *right);
    check_crosswalk(*loaded, *left, *right, loaded_frameworks(), diagnostics_);
  }
  const std::string opposite = crosswalk_id_of(loaded->right.value, loaded->left.value);
  if (opposite < loaded->id.value && knows(opposite)) {
    diagnostics_.report(rules::opposite_crosswalks, file, loaded->id.at,
                        fmt::format("crosswalk '{}' has a twin in the other direction, '{}'",
                                    loaded->id.value, opposite));
  }
  keep_first(place, *std::move(loaded), "crosswalk", diagnostics_);
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
