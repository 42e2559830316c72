#include <fmt/format.h>
#include <sys/stat.h>

#include <CLI/CLI.hpp>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <string>
#include <system_error>

#include "cli/builtin_data.hpp"
#include "cli/commands.hpp"
#include "cli/data_folder.hpp"
#include "cli/descriptor.hpp"
#include "cli/file_io.hpp"
#include "cli/file_writer.hpp"
#include "cli/output.hpp"
#include "compare/languages.hpp"
#include "load/framework_loader.hpp"
#include "render/template.hpp"
#include "workspace/failure.hpp"
#include "workspace/workspace.hpp"

namespace crosswalk::cli {

namespace fs = std::filesystem;

namespace {

void make_folder(const fs::path& folder) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) {
    throw Failure(fmt::format("cannot make folder '{}': {}", folder.string(), error.message()));
  }
}

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

/// The data folder for a new file. If there is none, this creates ./frameworks with a copy of the
/// built-in data, schemas and manual, since the new folder hides the built-in data. The folder is
/// created completely or not at all.
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

/// The documents in the data folder that a starting file in `place` can refer to.
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

/// Writes a starting file and prints its path. Throws Failure where the file already exists.
void write_new(const fs::path& path, const std::string& text) {
  std::error_code ignored;
  if (fs::symlink_status(path, ignored).type() != fs::file_type::not_found) {
    throw Failure(fmt::format("'{}' exists already and is left as it is", path.string()));
  }
  make_folder(path.parent_path());
  write_file(path.string(), text);
  print_lines(fmt::format("written: {}\n", path.string()));
}

ExitStatus run_new_framework(const DataOptions& data, const std::string& id) {
  // The loader checks the id before anything is written.
  const SourceFile draft(id + ".yaml", render::framework_template(id, {}));
  Diagnostics diagnostics;
  if (!load_framework(draft, diagnostics)) {
    throw Failure(
        fmt::format("'{}' cannot be the id of a framework: an id has lower-case letters, "
                    "digits, '.' and single '-'",
                    id));
  }
  const fs::path folder = folder_for_new_files(data);
  const DataFolder files(folder.string());
  const Catalogue known(files.names(), files.place());
  if (const auto taken = known.files_of(id); !taken.empty()) {
    throw Failure(
        fmt::format("'{}' exists already and is left as it is", (folder / taken.front()).string()));
  }
  write_new(folder / (id + ".yaml"),
            render::framework_template(id, manuals_of(folder, folder, "framework.schema.json")));
  return ExitStatus::ok;
}

ExitStatus run_new_crosswalk(const DataOptions& data, const std::string& left_id,
                             const std::string& right_id) {
  if (left_id == right_id) throw Failure(fmt::format("'{}' needs no crosswalk to itself", left_id));
  const DataFolder present(data.frameworks);
  Workspace workspace(present);
  const Framework* left = workspace.framework(left_id);
  const Framework* right = workspace.framework(right_id);
  print_problems(workspace.diagnostics());
  if (left == nullptr || right == nullptr || workspace.diagnostics().error_count() > 0) {
    return ExitStatus::findings;
  }
  for (const std::string& id :
       {fmt::format("{}--{}", left_id, right_id), fmt::format("{}--{}", right_id, left_id)}) {
    if (workspace.knows(id)) {
      throw Failure(
          fmt::format("there is a crosswalk '{}' already, which serves both directions", id));
    }
  }
  const fs::path folder = folder_for_new_files(data);
  const fs::path place = folder / "crosswalks";
  write_new(place / fmt::format("{}--{}.yaml", left_id, right_id),
            render::crosswalk_template(
                *left, *right, common_language(*left, *right).value_or(left->original.value),
                manuals_of(folder, place, "crosswalk.schema.json")));
  return ExitStatus::ok;
}

}  // namespace

void add_new(CLI::App& app, const DataOptions& data, Action& action) {
  CLI::App* command = app.add_subcommand("new", "Write a starting file for data of your own");
  command->allow_extras();
  command->require_subcommand(0, 1);
  command->footer(
      "An existing file is never changed. Without a data folder, ./frameworks is made with a copy "
      "of the built-in data, its schemas and its manual.\n\n"
      "Example: crosswalk new framework my-list");

  struct Options {
    std::string id;
    std::string left;
    std::string right;
  };
  const auto options = std::make_shared<Options>();
  CLI::App* framework = command->add_subcommand("framework", "Write DIR/ID.yaml");
  framework->allow_extras();
  framework->add_option("ID", options->id, "Id of the new framework")->required();
  framework->footer("Example: crosswalk new framework my-list");
  framework->callback([&data, &action, options] {
    action = [&data, options] { return run_new_framework(data, options->id); };
  });

  CLI::App* table = command->add_subcommand("crosswalk", "Write DIR/crosswalks/LEFT--RIGHT.yaml");
  table->allow_extras();
  table->add_option("LEFT", options->left, "Framework whose items get a row each")->required();
  table->add_option("RIGHT", options->right, "Framework to tie it to")->required();
  table->footer("Example: crosswalk new crosswalk psw my-list");
  table->callback([&data, &action, options] {
    action = [&data, options] { return run_new_crosswalk(data, options->left, options->right); };
  });
}

}  // namespace crosswalk::cli
