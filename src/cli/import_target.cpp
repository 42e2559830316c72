#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cstddef>
#include <iostream>
#include <system_error>

#include "cli/file_io.hpp"
#include "cli/file_writer.hpp"
#include "cli/import.hpp"
#include "cli/new_files.hpp"
#include "cli/output.hpp"
#include "text/unicode.hpp"
#include "text/unified_diff.hpp"
#include "workspace/data_index.hpp"
#include "workspace/failure.hpp"

namespace crosswalk::cli {

namespace fs = std::filesystem;

namespace {

bool exists(const std::string& path) {
  std::error_code ignored;
  return fs::symlink_status(path, ignored).type() != fs::file_type::not_found;
}

}  // namespace

ImportTarget import_target(const DataOptions& data, const ImportOutput& output,
                           const DataFolder& folder, const std::string& id,
                           const std::string& subfolder) {
  ImportTarget target{.id = id, .subfolder = subfolder, .data = &data, .existing = {}};
  if (output.file == "-") {
    if (output.update) throw Failure("--update changes a file, and '-' is standard output");
    return target;
  }
  if (output.file) {
    if (exists(*output.file)) target.existing = *output.file;
  } else if (!folder.is_built_in()) {
    const DataIndex known(folder.names(), folder.place());
    if (const std::vector<std::string>& names = known.files_of(id); !names.empty()) {
      target.existing = folder.read(names.front())->location();
    }
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

void tell_kept(const std::vector<std::string>& kept) {
  if (kept.empty()) return;
  constexpr std::size_t most_named = 12;
  const std::size_t named = std::min(most_named, kept.size());
  std::cerr << visible_lines(fmt::format(
      "  kept, although the table does not have {}: {}{}\n", kept.size() == 1 ? "it" : "them",
      fmt::join(kept.begin(), kept.begin() + static_cast<std::ptrdiff_t>(named), ", "),
      named < kept.size() ? fmt::format(" and {} more", kept.size() - named) : ""));
}

void write_update(const ImportOutput& output, const SourceFile& file, const std::string& text) {
  if (output.dry_run) {
    print_lines(unified_diff(file.path(), file.text(), file.path(), text));
    return;
  }
  switch (write_file(file.location(), text, file.text())) {
    case WriteResult::outdated:
      throw Failure(fmt::format(
          "'{}' was changed by another program meanwhile and is left as it is: import once more",
          file.path()));
    case WriteResult::unchanged:
      print_lines(fmt::format("unchanged: {}\n", file.path()));
      return;
    case WriteResult::written:
      break;
  }
  print_lines(fmt::format("written: {}\n", file.path()));
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
