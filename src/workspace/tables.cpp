#include <string_view>
#include <utility>

#include "load/table/crosswalk_table.hpp"
#include "load/table/table_rules.hpp"
#include "workspace/failure.hpp"
#include "workspace/workspace.hpp"

// The part of Workspace that loads the tables which crosswalks name.
namespace crosswalk {

namespace {

/// The path of the file `name` in the folder of the file at `path`.
std::string path_beside(std::string_view path, const std::string& name) {
  return std::string(path.substr(0, path.rfind('/') + 1)) + name;  // npos + 1 is 0
}

}  // namespace

const SourceFile& Workspace::file_beside(const SourceFile& file, const std::string& name) {
  const auto known = files_by_name_.find(file.name());
  const bool is_of_folder = known != files_by_name_.end() && known->second == &file;
  return is_of_folder ? file_named(path_beside(file.name(), name))
                      : keep(files_.open(path_beside(file.location(), name)));
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

}  // namespace crosswalk
