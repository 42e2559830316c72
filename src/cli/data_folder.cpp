#include "cli/data_folder.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <string_view>
#include <system_error>
#include <utility>

#include "cli/builtin_data.hpp"
#include "cli/failure.hpp"
#include "cli/file_io.hpp"

namespace crosswalk::cli {

namespace fs = std::filesystem;

namespace {

/// Paths below `folder` that end in .yaml or .yml, relative to it, whatever kind of file they are:
/// reading says what is wrong with one that cannot be read.
std::vector<std::string> yaml_files_below(const std::string& folder) {
  std::vector<std::string> names;
  std::error_code error;
  fs::recursive_directory_iterator found(folder, error);
  while (!error && found != fs::recursive_directory_iterator()) {
    const fs::path ending = found->path().extension();
    if (ending == ".yaml" || ending == ".yml") {
      names.push_back(found->path().lexically_relative(folder).generic_string());
    }
    found.increment(error);
  }
  if (error) throw Failure(fmt::format("cannot read folder '{}': {}", folder, error.message()));
  return names;
}

std::string_view stem_of(std::string_view name) {
  name.remove_prefix(name.rfind('/') + 1);  // npos + 1 is 0
  return name.substr(0, name.rfind('.'));
}

}  // namespace

DataFolder::DataFolder(std::optional<std::string> given) : path_(std::move(given)) {
  std::error_code ignored;
  if (!path_ && fs::is_directory("frameworks", ignored)) path_ = "frameworks";
  if (path_) {
    names_ = yaml_files_below(*path_);
  } else {
    for (const BuiltinFile& file : builtin_files()) names_.emplace_back(file.name);
  }
  std::sort(names_.begin(), names_.end());
}

std::vector<std::string> DataFolder::stems() const {
  std::set<std::string_view> stems;
  for (const std::string& name : names_) stems.insert(stem_of(name));
  return {stems.begin(), stems.end()};
}

std::vector<std::string> DataFolder::named(std::string_view stem) const {
  std::vector<std::string> named;
  for (const std::string& name : names_) {
    if (stem_of(name) == stem) named.push_back(name);
  }
  return named;
}

std::unique_ptr<SourceFile> DataFolder::read(const std::string& name) const {
  if (path_) {
    const std::string path = (fs::path(*path_) / name).string();
    return std::make_unique<SourceFile>(path, read_file(path), name);
  }
  for (const BuiltinFile& file : builtin_files()) {
    if (file.name == name) {
      return std::make_unique<SourceFile>(fmt::format("(built-in)/{}", name),
                                          std::string(file.text), name);
    }
  }
  throw Failure(fmt::format("cannot read '{}': there is no such file", name));
}

}  // namespace crosswalk::cli
