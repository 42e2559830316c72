#include "cli/import_set.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <memory>
#include <string>
#include <system_error>
#include <utility>

#include "check/check.hpp"
#include "check/check_rules.hpp"
#include "cli/file_io.hpp"
#include "cli/new_files.hpp"
#include "cli/output.hpp"
#include "load/spelling.hpp"
#include "load/sssom/mapping_set.hpp"
#include "load/sssom/set_crosswalk.hpp"
#include "render/template.hpp"
#include "render/yaml_writer.hpp"
#include "text/unicode.hpp"
#include "workspace/data_index.hpp"
#include "workspace/failure.hpp"

namespace crosswalk::cli {

namespace {

namespace fs = std::filesystem;

/// The path of the file with the metadata of a set, as the standard names it; nullopt where there
/// is none.
std::optional<std::string> metadata_path(const SourceFile& file) {
  fs::path path(file.location());
  path.replace_extension();
  if (path.extension() == ".sssom") path.replace_extension();
  for (const char* const ending : {".sssom.yml", ".sssom.yaml"}) {
    const std::string beside = path.string() + ending;
    std::error_code ignored;
    if (fs::is_regular_file(beside, ignored)) return beside;
  }
  return std::nullopt;
}

std::optional<sssom::SetCrosswalk> read_set(const SourceFile& file, const CrosswalkImport& options,
                                            const Framework* left, const Framework* right,
                                            std::deque<SourceFile>& parts, Workspace& workspace) {
  if (options.table.columns || options.table.sheet || options.table.delimiter ||
      !options.table.fill_down.empty()) {
    throw Failure("--columns, --sheet, --delimiter and --fill-down are not for SSSOM mapping sets");
  }
  const std::string language = options.language.value_or("en");
  if (language_tag(language) != language) {
    throw Failure(fmt::format("--lang takes a language as in 'en' or 'pt-BR', not '{}'", language));
  }
  const SourceFile* metadata = nullptr;
  if (const auto path = metadata_path(file)) {
    metadata = &workspace.keep(std::make_unique<SourceFile>(*path, read_file(*path)));
  }
  Diagnostics& diagnostics = workspace.diagnostics();
  const auto set = sssom::read_mapping_set(file, metadata, parts, diagnostics);
  if (!set) return std::nullopt;
  return sssom::crosswalk_of(*set,
                             {.left = left,
                              .right = right,
                              .language = language,
                              .rationale = options.rationale.value_or(""),
                              .mark = mark_of_given_rationale(language)},
                             diagnostics);
}

/// The folders that the three files go to.
struct SetPlaces {
  fs::path frameworks;
  fs::path crosswalk;
};

SetPlaces places_of(const DataOptions& data, const CrosswalkImport& options,
                    const sssom::SetCrosswalk& made) {
  const std::string& id = made.crosswalk.id.value;
  if (options.output.file) {
    const fs::path file = *options.output.file;
    return {.frameworks = file.parent_path(), .crosswalk = file};
  }
  const fs::path folder = folder_for_new_files(data);
  return {.frameworks = folder, .crosswalk = folder / "crosswalks" / (id + ".yaml")};
}

void require_new(const DataFolder& folder, const std::string& id, const fs::path& path) {
  std::error_code ignored;
  const bool is_there = fs::symlink_status(path, ignored).type() != fs::file_type::not_found;
  if (!is_there &&
      (folder.is_built_in() || DataIndex(folder.names(), folder.place()).files_of(id).empty())) {
    return;
  }
  throw Failure(fmt::format(
      "there is a file for '{}' already; name the frameworks with --left and --right", id));
}

/// Checks the content of what was made. The file of the set need not be named after it.
void check_content(const sssom::SetCrosswalk& made, Diagnostics& diagnostics) {
  Diagnostics found;
  check_crosswalk(ComparedTable(made.crosswalk), *made.left, *made.right, {}, found);
  for (Diagnostic& each : found.sorted()) {
    if (each.rule == &rules::misnamed_file) continue;
    diagnostics.report(*each.rule, *each.file, each.at, each.message).notes = std::move(each.notes);
  }
}

}  // namespace

bool is_mapping_set(const SourceFile& file) {
  if (file.text().starts_with('#') || file.text().starts_with("\"#") ||
      file.text().starts_with("\xEF\xBB\xBF#")) {
    return true;
  }
  if (!sssom::is_mapping_set(file)) return false;
  return file.location().ends_with(".sssom.tsv") || metadata_path(file).has_value();
}

std::optional<Crosswalk> crosswalk_of_set(const SourceFile& file, const CrosswalkImport& options,
                                          const Framework& left, const Framework& right,
                                          std::deque<SourceFile>& parts, Workspace& workspace) {
  auto made = read_set(file, options, &left, &right, parts, workspace);
  if (!made) return std::nullopt;
  Crosswalk& crosswalk = made->crosswalk;
  return std::move(crosswalk);
}

ExitStatus import_set_with_frameworks(const DataOptions& data, const CrosswalkImport& options) {
  if (options.output.update || options.output.dry_run || options.output.file == "-") {
    throw Failure(
        "a set without --left and --right makes three new files: there is no --update, --dry-run "
        "or '-o -' for that");
  }
  const DataFolder folder(data.frameworks);
  Workspace workspace(folder);
  Diagnostics& diagnostics = workspace.diagnostics();
  const SourceFile& file = workspace.keep(
      std::make_unique<SourceFile>(options.table.file, read_file(options.table.file)));
  if (!is_mapping_set(file)) {
    throw Failure("--left and --right are needed; only an SSSOM mapping set goes without");
  }
  std::deque<SourceFile> parts;
  const auto made = read_set(file, options, nullptr, nullptr, parts, workspace);
  if (made) check_content(*made, diagnostics);
  print_diagnostics(diagnostics);
  if (!made || diagnostics.error_count() > 0) return ExitStatus::check_failed;
  const SetPlaces places = places_of(data, options, *made);
  const std::string left = made->crosswalk.left.value;
  const std::string right = made->crosswalk.right.value;
  require_new(folder, left, places.frameworks / (left + ".yaml"));
  require_new(folder, right, places.frameworks / (right + ".yaml"));
  require_new(folder, made->crosswalk.id.value, places.crosswalk);
  const auto write_framework = [&](Framework framework, const std::string& id) {
    framework.id.value = id;
    write_new(places.frameworks / (id + ".yaml"),
              render::framework_to_yaml(framework, render::framework_head({})));
  };
  write_framework(*made->left, left);
  write_framework(*made->right, right);
  write_new(places.crosswalk,
            render::crosswalk_to_yaml(made->crosswalk, render::crosswalk_head({})));
  return ExitStatus::ok;
}

}  // namespace crosswalk::cli
