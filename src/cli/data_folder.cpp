#include "cli/data_folder.hpp"

#include <fmt/format.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <set>
#include <string_view>
#include <system_error>
#include <utility>

#include "cli/builtin_data.hpp"
#include "cli/file_io.hpp"
#include "text/unicode.hpp"
#include "workspace/failure.hpp"

namespace crosswalk::cli {

namespace fs = std::filesystem;

namespace {

bool is_data_file(const fs::path& path) {
  return path.extension() == ".yaml" || path.extension() == ".yml";
}

/// Device and inode, which identify a folder independently of its path.
using FolderIdentity = std::pair<dev_t, ino_t>;

/// Finds the data files below a folder.
class DataFiles {
 public:
  explicit DataFiles(fs::path folder) : root_(std::move(folder)) {}

  /// The paths of the data files relative to the folder, in no particular order. They may be of any
  /// file type, since reading a file reports why it cannot be read.
  std::vector<std::string> find() {
    visit(root_);
    // Links are followed after all real folders. So a folder is found under its own name and not
    // that of a link, and a link to a parent folder does not cause a loop.
    while (!links_.empty()) {
      const fs::path link = *links_.begin();
      links_.erase(links_.begin());
      visit(link);
    }
    return std::move(names_);
  }

 private:
  void visit(const fs::path& folder) {
    std::error_code error;
    struct stat status = {};
    if (::stat(folder.c_str(), &status) != 0) {
      error = {errno, std::generic_category()};
    } else if (visited_.emplace(status.st_dev, status.st_ino).second) {
      fs::directory_iterator found(folder, error);
      for (; !error && found != fs::directory_iterator(); found.increment(error)) add(*found);
    }
    if (error) {
      throw Failure(
          fmt::format("cannot read folder '{}': {}", visible(folder.string()), error.message()));
    }
  }

  void add(const fs::directory_entry& entry) {
    const fs::path& path = entry.path();
    if (path.filename().string().starts_with('.')) return;
    std::error_code ignored;
    if (entry.is_directory(ignored)) {
      if (entry.is_symlink(ignored)) {
        links_.insert(path);
      } else {
        visit(path);
      }
    } else if (is_data_file(path)) {
      names_.push_back(path.lexically_relative(root_).generic_string());
    }
  }

  fs::path root_;
  std::vector<std::string> names_;
  std::set<fs::path> links_;  ///< links to folders that are still to be followed
  std::set<FolderIdentity> visited_;
};

}  // namespace

DataFolder::DataFolder(std::optional<std::string> given) : path_(std::move(given)) {
  std::error_code ignored;
  if (!path_ && fs::is_directory("frameworks", ignored)) path_ = "frameworks";
  if (path_) {
    names_ = DataFiles(*path_).find();
  } else {
    for (const BuiltinFile& file : builtin_files()) {
      if (is_data_file(file.name)) names_.emplace_back(file.name);
    }
  }
  std::sort(names_.begin(), names_.end());
}

std::string DataFolder::place() const {
  return path_ ? fmt::format("in '{}'", visible(*path_)) : "built into the program";
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

std::unique_ptr<SourceFile> DataFolder::open(const std::string& path) const {
  return std::make_unique<SourceFile>(path, read_file(path));
}

bool DataFolder::is_same(const std::string& one, const std::string& other) const {
  return is_same_file(one, other);
}

}  // namespace crosswalk::cli
