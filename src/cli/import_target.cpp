#include <fmt/format.h>

#include <system_error>

#include "cli/failure.hpp"
#include "cli/file_io.hpp"
#include "cli/file_writer.hpp"
#include "cli/import.hpp"
#include "cli/new_files.hpp"
#include "cli/output.hpp"
#include "text/unicode.hpp"
#include "text/unified_diff.hpp"

namespace crosswalk::cli {

namespace fs = std::filesystem;

namespace {

bool exists(const std::string& path) {
  std::error_code ignored;
  return fs::symlink_status(path, ignored).type() != fs::file_type::not_found;
}

}  // namespace

ImportTarget import_target(const DataOptions& data, const ImportOutput& output,
                           const Workspace& workspace, const std::string& id,
                           const std::string& subfolder) {
  ImportTarget target{.id = id, .subfolder = subfolder, .data = &data, .existing = {}};
  if (output.file == "-") {
    if (output.update) throw Failure("--update changes a file, and '-' is standard output");
    return target;
  }
  if (output.file) {
    if (exists(*output.file)) target.existing = *output.file;
  } else if (!workspace.is_built_in()) {
    target.existing = workspace.path_of(id);
  }
  if (target.existing && !output.update) {
    throw Failure(
        fmt::format("'{}' exists already and is left as it is; --update puts the rows into it",
                    visible(*target.existing)));
  }
  if (!target.existing && output.update) {
    throw Failure(fmt::format("there is no file to update for '{}'", id));
  }
  return target;
}

void write_import(const ImportOutput& output, const ImportTarget& target, const MakeText& make) {
  const fs::path name = target.subfolder / (target.id + ".yaml");
  const auto text_beside = [&](const fs::path& folder, const fs::path& path) {
    const std::string schema = target.id.find("--") == std::string::npos ? "framework.schema.json"
                                                                         : "crosswalk.schema.json";
    return make(manuals_of(folder, path.parent_path(), schema));
  };
  if (output.file == "-") {
    print(make({}));
  } else if (output.dry_run) {
    const fs::path folder = target.data->frameworks.value_or("frameworks");
    const fs::path path = output.file ? fs::path(*output.file) : folder / name;
    const std::string text = output.file ? make({}) : text_beside(folder, path);
    print_lines(unified_diff(path.string(), "", path.string(), text));
  } else if (output.file) {
    write_new(*output.file, make({}));
  } else {
    const fs::path folder = folder_for_new_files(*target.data);
    write_new(folder / name, text_beside(folder, folder / name));
  }
}

}  // namespace crosswalk::cli
