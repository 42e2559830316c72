#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "compare/route.hpp"
#include "load/crosswalk_loader.hpp"
#include "load/framework_loader.hpp"
#include "workspace/failure.hpp"
#include "workspace/workspace.hpp"

// The part of Workspace that finds missing frameworks and crosswalks in files of other names.
namespace crosswalk {

namespace {

/// The id in a data file; nullopt where the file cannot be loaded.
std::optional<std::string> id_in(const SourceFile& file, FileKind kind) {
  Diagnostics ignored;  // the diagnostics are reported when the file itself is loaded
  if (kind == FileKind::framework) {
    const std::optional<Framework> framework = load_framework(file, ignored);
    return framework ? std::optional(framework->id.value) : std::nullopt;
  }
  const std::optional<Crosswalk> table = load_crosswalk(file, ignored);
  return table ? std::optional(table->id.value) : std::nullopt;
}

}  // namespace

std::vector<Workspace::MisnamedFile> Workspace::misnamed_files() {
  std::vector<MisnamedFile> misnamed;
  for (const std::string& name : files_.names()) {
    try {
      const SourceFile& file = file_named(name);
      const FileKind kind = data_kind(file);
      const std::optional<std::string> id = id_in(file, kind);
      if (id && *id != file.stem()) misnamed.push_back({std::string(file.stem()), kind, *id});
    } catch (const Failure&) {
      continue;  // a file that cannot be read is skipped
    }
  }
  return misnamed;
}

bool Workspace::reports_misnamed(FileKind kind, const std::string& id) {
  const std::size_t errors_before = diagnostics_.error_count();
  for (const MisnamedFile& file : misnamed_files()) {
    if (file.kind == kind && file.id == id) take_named(file.stem);
  }
  return diagnostics_.error_count() > errors_before;
}

bool Workspace::reports_misnamed_between(const std::string& from, const std::string& to) {
  std::vector<MisnamedFile> misnamed = misnamed_files();
  std::erase_if(misnamed,
                [](const MisnamedFile& file) { return file.kind != FileKind::crosswalk; });
  std::vector<std::pair<std::string, std::string>> tied = data_index_.tied_frameworks();
  for (const MisnamedFile& file : misnamed) tied.push_back(frameworks_in(file.id));
  if (shortest_routes(tied, from, to).empty()) return false;
  const std::size_t errors_before = diagnostics_.error_count();
  for (const MisnamedFile& file : misnamed) take_named(file.stem);
  return diagnostics_.error_count() > errors_before;
}

}  // namespace crosswalk
