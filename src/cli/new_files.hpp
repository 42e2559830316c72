#pragma once

#include <filesystem>
#include <string>

#include "cli/commands.hpp"
#include "render/template.hpp"

namespace crosswalk::cli {

/// Makes a folder and those above it. Throws Failure where that is not possible.
void make_folder(const std::filesystem::path& folder);

/// The data folder for a new file. If there is none, this creates ./frameworks with a copy of the
/// built-in data, schemas and manual, since the new folder hides the built-in data. The folder is
/// created completely or not at all.
std::filesystem::path folder_for_new_files(const DataOptions& data);

/// The documents in the data folder that a new file in `place` can refer to.
render::Manuals manuals_of(const std::filesystem::path& folder, const std::filesystem::path& place,
                           const std::string& schema_name);

/// Writes a new file and prints its path. Throws Failure where the file already exists.
void write_new(const std::filesystem::path& path, const std::string& text);

}  // namespace crosswalk::cli
