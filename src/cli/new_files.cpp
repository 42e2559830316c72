#include "cli/new_files.hpp"

#include <fmt/format.h>
#include <sys/stat.h>

#include <cstdio>
#include <cstdlib>
#include <system_error>

#include "cli/builtin_data.hpp"
#include "cli/descriptor.hpp"
#include "cli/file_io.hpp"
#include "cli/file_writer.hpp"
#include "cli/output.hpp"
#include "workspace/failure.hpp"

namespace crosswalk::cli {

namespace fs = std::filesystem;

namespace {

/// A temporary hidden folder in the current folder. It is removed unless it is renamed by become().
class NewFolder {
 public:
  NewFolder() : path_(".frameworks-XXXXXX") {
    if (::mkdtemp(path_.data()) == nullptr) fail_with_errno("make folder", "frameworks");
  }
  NewFolder(const NewFolder&) = delete;
  NewFolder& operator=(const NewFolder&) = delete;
  NewFolder(NewFolder&&) = delete;
  NewFolder& operator=(NewFolder&&) = delete;
  ~NewFolder() {
    std::error_code ignored;
    if (!path_.empty()) fs::remove_all(path_, ignored);
  }

  [[nodiscard]] fs::path path() const { return path_; }

  /// Renames the folder and gives it the permissions of a normal new folder.
  void become(const std::string& name) {
    const mode_t mask = ::umask(0);
    ::umask(mask);
    if (::chmod(path_.c_str(), 0777U & ~mask) != 0 ||
        std::rename(path_.c_str(), name.c_str()) != 0) {
      fail_with_errno("make folder", name);
    }
    path_.clear();
  }

 private:
  std::string path_;
};

}  // namespace

void make_folder(const fs::path& folder) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) {
    throw Failure(fmt::format("cannot make folder '{}': {}", folder.string(), error.message()));
  }
}

fs::path folder_for_new_files(const DataOptions& data) {
  if (data.frameworks) return *data.frameworks;
  const std::string name = "frameworks";
  std::error_code ignored;
  if (fs::is_directory(name, ignored)) return name;
  NewFolder folder;
  for (const BuiltinFile& file : builtin_files()) {
    const fs::path path = folder.path() / file.name;
    make_folder(path.parent_path());
    write_file(path.string(), file.text);
  }
  folder.become(name);
  print("made: frameworks, with a copy of the built-in data, its schemas and its manual\n");
  return name;
}

render::Manuals manuals_of(const fs::path& folder, const fs::path& place,
                           const std::string& schema_name) {
  std::error_code ignored;
  const fs::path schema = folder / "schema" / schema_name;
  render::Manuals manuals;
  if (fs::exists(schema, ignored)) {
    manuals.schema = schema.lexically_relative(place).generic_string();
  }
  manuals.has_key_reference = fs::exists(folder / "README.md", ignored);
  return manuals;
}

void write_new(const fs::path& path, const std::string& text) {
  if (path.has_parent_path()) make_folder(path.parent_path());
  if (!create_file(path.string(), text)) {
    throw Failure(fmt::format("'{}' exists already and is left as it is", path.string()));
  }
  print_lines(fmt::format("written: {}\n", path.string()));
}

}  // namespace crosswalk::cli
