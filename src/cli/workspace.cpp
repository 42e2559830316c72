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
#include "load/crosswalk_loader.hpp"
#include "load/framework_loader.hpp"
#include "load/report_list_loader.hpp"
#include "load/rules.hpp"
#include "model/stamp.hpp"
#include "text/suggestions.hpp"

namespace crosswalk::cli {

namespace {

/// A crosswalk's file is named LEFT--RIGHT; a framework's id has no double hyphen.
bool names_crosswalk(std::string_view stem) { return stem.find("--") != std::string_view::npos; }

std::vector<std::string_view> views_of(const std::vector<std::string>& words) {
  return {words.begin(), words.end()};
}

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

Workspace::Workspace(const std::optional<std::string>& data_folder)
    : folder_(data_folder), framework_loads_(&load_framework), crosswalk_loads_(&load_crosswalk) {}

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

void Workspace::require_data() const {
  if (folder_.names().empty()) {
    throw Failure(fmt::format("there are no data files (.yaml or .yml) {}", folder_.place()));
  }
}

bool Workspace::require_framework(const std::string& id) {
  if (knows_framework(id)) return true;
  require_data();
  if (reports_misnamed(FileKind::framework, id)) return false;
  if (const std::optional<std::string> meant = framework_called(id)) {
    throw Failure(
        fmt::format("there is no framework '{}': that is the short name of '{}'", id, *meant));
  }
  const std::vector<std::string> ids = framework_ids();
  throw Failure(fmt::format("there is no framework '{}'{}", id, did_you_mean(id, views_of(ids))));
}

std::optional<std::string> Workspace::framework_called(std::string_view short_name) const {
  for (const std::string& id : framework_ids()) {
    for (const std::string& name : folder_.named(id)) {
      try {
        Diagnostics ignored;
        const std::unique_ptr<SourceFile> file = folder_.read(name);
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
  if (!names_crosswalk(id) || !knows_crosswalk(id)) {
    require_data();
    if (reports_misnamed(FileKind::crosswalk, id)) return nullptr;
    const std::vector<std::string> ids = crosswalk_ids();
    throw Failure(fmt::format("there is no crosswalk '{}'{}", id, did_you_mean(id, views_of(ids))));
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
    const SourceFile& file = keep(std::make_unique<SourceFile>(argument, read_file(argument)));
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

std::vector<std::string> Workspace::matching(const std::string& pattern) const {
  if (pattern.find('*') == std::string::npos) return {pattern};
  std::vector<std::string> ids = framework_ids();
  std::erase_if(ids, [&pattern](const std::string& id) {
    return ::fnmatch(pattern.c_str(), id.c_str(), 0) != 0;
  });
  if (ids.empty()) require_data();
  if (ids.empty()) throw Failure(fmt::format("no framework matches '{}'", pattern));
  return ids;
}

std::vector<std::string> Workspace::check_files(const std::vector<std::string>& paths) {
  std::vector<std::string> unreadable;
  std::vector<const SourceFile*> files;
  for (const std::string& path : paths) {
    const bool is_known = std::any_of(files.begin(), files.end(), [&path](const SourceFile* file) {
      return is_same_file(file->path(), path);
    });
    if (is_known) continue;
    try {
      files.push_back(&keep(std::make_unique<SourceFile>(path, read_file(path))));
    } catch (const Failure& failure) {
      unreadable.emplace_back(failure.what());
    }
  }
  // Frameworks are loaded first, so that crosswalks and lists of reports are checked against them.
  const auto kind_to_take = [](const SourceFile* file) {
    return kind_of(*file) == FileKind::report_list ? FileKind::report_list : data_kind(*file);
  };
  std::stable_sort(files.begin(), files.end(),
                   [&kind_to_take](const SourceFile* one, const SourceFile* other) {
                     return kind_to_take(one) < kind_to_take(other);
                   });
  for (const SourceFile* file : files) {
    if (kind_to_take(file) != FileKind::report_list) {
      taken_.insert(std::string(file->stem()));
      begin_to_load(*file);
    }
  }
  for (const SourceFile* file : files) {
    if (kind_to_take(file) != FileKind::report_list) {
      take(*file);
    } else if (const auto list = load_report_list(*file, diagnostics_)) {
      check_reports(*list);
    }
  }
  return unreadable;
}

std::vector<std::string> Workspace::check_all() {
  require_data();
  std::vector<std::string> unreadable;
  const auto attempt = [&unreadable](const auto& load) {
    try {
      load();
    } catch (const Failure& failure) {
      unreadable.emplace_back(failure.what());
    }
  };
  // Files are loaded by name where the name tells their kind, so that each crosswalk finds its
  // frameworks.
  const std::vector<std::string> framework_stems = framework_ids();
  const std::vector<std::string> crosswalk_stems = crosswalk_ids();
  for (const std::vector<std::string>* stems : {&framework_stems, &crosswalk_stems}) {
    for (const std::string& stem : *stems) {
      attempt([&] { load_ahead({stem}); });
    }
  }
  for (const std::vector<std::string>* stems : {&framework_stems, &crosswalk_stems}) {
    for (const std::string& stem : *stems) {
      attempt([&] { take_named(stem); });
    }
  }
  std::sort(unreadable.begin(), unreadable.end());
  unreadable.erase(std::unique(unreadable.begin(), unreadable.end()), unreadable.end());
  return unreadable;
}

std::vector<std::string> Workspace::files_read() const {
  std::vector<std::string> paths;
  for (const std::unique_ptr<SourceFile>& file : files_) paths.push_back(file->path());
  return paths;
}

const SourceFile& Workspace::keep(std::unique_ptr<SourceFile> file) {
  return *files_.emplace_back(std::move(file));
}

const SourceFile& Workspace::file_named(const std::string& name) {
  const SourceFile*& file = files_by_name_[name];
  if (file == nullptr) file = &keep(folder_.read(name));
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
    for (const std::string& name : folder_.named(id)) begin_to_load(file_named(name));
  }
}

void Workspace::take(const SourceFile& file) {
  if (data_kind(file) == FileKind::crosswalk) {
    take_crosswalk(file);
  } else {
    take_framework(file);
  }
}

void Workspace::take_named(const std::string& stem) {
  if (taken_.contains(stem)) return;
  std::vector<const SourceFile*> files;
  for (const std::string& name : folder_.named(stem)) files.push_back(&file_named(name));
  taken_.insert(stem);
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
  const std::string opposite = fmt::format("{}--{}", loaded->right.value, loaded->left.value);
  if (opposite < loaded->id.value && knows_crosswalk(opposite)) {
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

bool Workspace::knows_framework(const std::string& id) const {
  return taken_.contains(id) || !folder_.named(id).empty();
}

bool Workspace::knows_crosswalk(const std::string& id) const {
  return taken_.contains(id) || !folder_.named(id).empty();
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

}  // namespace crosswalk::cli
