#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "cli/commands.hpp"
#include "cli/data_folder.hpp"
#include "cli/import_table.hpp"
#include "model/text.hpp"
#include "render/template.hpp"
#include "workspace/workspace.hpp"

namespace crosswalk::cli {

/// What is done with the file that an import makes.
struct ImportOutput {
  std::optional<std::string> file;  ///< "-" is standard output; without it, the data folder
  bool update = false;              ///< whether rows go into a file that exists already
  bool dry_run = false;
};

struct CrosswalkImport {
  TableOptions table;
  std::string left;
  std::string right;
  std::optional<std::string> language;   ///< of texts in columns that name none
  std::optional<std::string> rationale;  ///< of rows without one
  ImportOutput output;
};

struct FrameworkImport {
  TableOptions table;
  std::string id;
  std::string language;
  std::optional<std::string> title;
  ImportOutput output;
};

/// Makes a crosswalk or a framework of a table and writes it as YAML, or reports everything wrong
/// with the table at its cell and writes nothing.
ExitStatus import_crosswalk(const DataOptions& data, const CrosswalkImport& options);
ExitStatus import_framework(const DataOptions& data, const FrameworkImport& options);

/// The editor's note of a mapping whose rationale was given for all rows at once, in the language
/// or, where reports are not written in it, in English.
Text mark_of_given_rationale(std::string_view language);

/// The file that an import writes.
struct ImportTarget {
  std::string id;                   ///< of the framework or the crosswalk
  std::filesystem::path subfolder;  ///< of the data folder; may be empty
  const DataOptions* data = nullptr;
  std::optional<std::string> existing;  ///< the path of the file to update
};

/// Finds out what an import writes to. Throws Failure where a file is there already and is not to
/// be updated, and where it is to be updated and is not there.
ImportTarget import_target(const DataOptions& data, const ImportOutput& output,
                           const DataFolder& folder, const std::string& id,
                           const std::string& subfolder);

/// Makes the text of a new file, which may refer to the manuals.
using MakeText = std::function<std::string(const render::Manuals&)>;

/// Writes the new text of a file that is updated, unless another program has changed it since it
/// was read; or shows the change.
void write_update(const ImportOutput& output, const SourceFile& file, const std::string& text);

/// Says on standard error which ids stay in a file although the table does not have them.
void tell_kept(const std::vector<std::string>& kept);

/// Writes a new file, or prints it.
void write_import(const ImportOutput& output, const ImportTarget& target, const MakeText& make);

}  // namespace crosswalk::cli
