#include <fmt/format.h>

#include <filesystem>
#include <utility>

#include "cli/failure.hpp"
#include "cli/file_io.hpp"
#include "cli/workspace.hpp"
#include "load/table/crosswalk_table.hpp"
#include "load/table/table_rules.hpp"

// The part of Workspace that finds and loads the tables which crosswalks name.
namespace crosswalk::cli {

std::optional<std::string> Workspace::path_of(const std::string& id) const {
  const std::vector<std::string> names = folder_.named(id);
  if (names.empty()) return std::nullopt;
  return folder_.read(names.front())->location();
}

const SourceFile& Workspace::file_beside(const SourceFile& file, const std::string& name) {
  namespace fs = std::filesystem;
  const std::string name_in_folder = (fs::path(file.name()).parent_path() / name).generic_string();
  if (folder_.is_built_in() && files_by_name_.contains(file.name())) {
    return file_named(name_in_folder);
  }
  const std::string path = (fs::path(file.location()).parent_path() / name).string();
  return keep(std::make_unique<SourceFile>(path, read_file(path), name_in_folder));
}

bool Workspace::load_table_of(Crosswalk& crosswalk) {
  if (crosswalk.table.value.empty()) return true;
  const SourceFile* table = nullptr;
  try {
    table = &file_beside(*crosswalk.file, crosswalk.table.value);
  } catch (const Failure& failure) {
    diagnostics_.report(rules::unreadable_table, *crosswalk.file, crosswalk.table.at,
                        failure.what());
    return false;
  }
  return load_mappings(crosswalk, *table, diagnostics_);
}

}  // namespace crosswalk::cli
