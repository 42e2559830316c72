#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <memory>
#include <utility>

#include "check/check.hpp"
#include "check/check_rules.hpp"
#include "cli/data_folder.hpp"
#include "cli/file_io.hpp"
#include "cli/import.hpp"
#include "cli/import_update.hpp"
#include "cli/output.hpp"
#include "compare/framework_diff.hpp"
#include "load/spelling.hpp"
#include "load/table/framework_rows.hpp"
#include "load/table/table_rules.hpp"
#include "render/terminal.hpp"
#include "render/yaml_writer.hpp"
#include "report/differences.hpp"
#include "text/unicode.hpp"
#include "workspace/failure.hpp"
#include "workspace/workspace.hpp"

namespace crosswalk::cli {

namespace {

void require_options(const FrameworkImport& options) {
  if (const std::string_view error = error_in_framework_id(options.id); !error.empty()) {
    throw Failure(fmt::format("'{}' cannot be the id of a framework: it {}", options.id, error));
  }
  if (language_tag(options.language) != options.language) {
    throw Failure(
        fmt::format("--lang takes a language as in 'en' or 'pt-BR', not '{}'", options.language));
  }
}

/// The languages of the texts, `first` in front.
std::vector<std::string> languages_in(const Framework& framework, const std::string& first) {
  std::vector<std::string> languages{first};
  for (const Entry& entry : framework.entries) {
    for (const Text* text : {&entry.title, &entry.text}) {
      for (const Text::Version& version : text->versions) {
        const std::string& language = version.language.value;
        if (std::find(languages.begin(), languages.end(), language) == languages.end()) {
          languages.push_back(language);
        }
      }
    }
  }
  return languages;
}

bool has_column(const ImportedTable& imported, ColumnUse use) {
  return std::any_of(imported.columns.begin(), imported.columns.end(),
                     [use](const ReadColumn& column) { return column.use == use; });
}

/// The framework in a table; nullopt where it has errors, which are reported.
std::optional<Framework> framework_of_table(const SourceFile& file, const FrameworkImport& options,
                                            std::deque<SourceFile>& sheets,
                                            Diagnostics& diagnostics) {
  const std::optional<ImportedTable> imported =
      read_import_table(file, options.table, {.kind = TableKind::framework}, sheets, diagnostics);
  if (!imported) return std::nullopt;
  const InputTable& table = imported->table;
  const FileDiagnostics file_diagnostics{.file = table.file, .all = &diagnostics};
  if (!has_column(*imported, ColumnUse::text) && !has_column(*imported, ColumnUse::title)) {
    file_diagnostics.report(rules::missing_column, table.columns.front().at,
                            "there is no column 'text' with the competencies");
    return std::nullopt;
  }
  const std::string name = std::filesystem::path(file.path()).filename().string();
  Framework framework{.file = table.file,
                      .id = {.value = options.id},
                      .short_name = options.id,
                      .original = {.value = options.language},
                      .version = {.value = "1"},
                      .source = {.title = std::filesystem::path(name).stem().string()},
                      .rights = "NOASSERTION: nothing is known of the licence."};
  read_framework_rows(table, imported->columns,
                      {.language = options.language, .filled_down = imported->filled_down},
                      framework, file_diagnostics);
  for (const std::string& language : languages_in(framework, options.language)) {
    framework.title.versions.push_back(
        {.language = {.value = language},
         .words = {.value = options.title.value_or(std::filesystem::path(name).stem().string())}});
  }
  if (framework.entries.empty()) {
    file_diagnostics.report(rules::missing_cell, table.columns.front().at, "no row has an entry");
  }
  return framework;
}

void check_content(const Framework& framework, Diagnostics& diagnostics) {
  Diagnostics found;
  check_framework(framework, found);
  for (Diagnostic& diagnostic : found.sorted()) {
    if (diagnostic.rule == &rules::misnamed_file) continue;
    diagnostics.report(*diagnostic.rule, *diagnostic.file, diagnostic.at, diagnostic.message)
        .notes = std::move(diagnostic.notes);
  }
}

/// Puts the rows into the file that is there, and says what has changed.
ExitStatus update(Workspace& workspace, const Framework& imported, const std::string& path,
                  const ImportOutput& output) {
  const Framework* old = workspace.edition(path).framework;
  if (old == nullptr) {
    print_diagnostics(workspace.diagnostics());
    return ExitStatus::check_failed;
  }
  const std::optional<UpdatedFile<Framework>> file = updated(*old, imported);
  if (!file) {
    throw Failure(fmt::format(
        "the rows cannot be put into '{}' without touching the rest: each key of an entry has to "
        "begin a line there, and an item cannot become a category",
        path));
  }
  std::cerr << render::to_terminal(report::differences_document(
      diff_frameworks(*old, file->content, old->original.value, {}, nullptr), "en"));
  for (const std::string& id : file->moved) {
    std::cerr << visible_lines(
        fmt::format("  '{}' stays in its category, although the table has it in another\n", id));
  }
  tell_kept(file->kept);
  write_update(output, *old->file, file->text);
  return ExitStatus::ok;
}

}  // namespace

ExitStatus import_framework(const DataOptions& data, const FrameworkImport& options) {
  require_options(options);
  const DataFolder folder(data.frameworks);
  Workspace workspace(folder);
  Diagnostics& diagnostics = workspace.diagnostics();
  const ImportTarget target = import_target(data, options.output, folder, options.id, "");
  const SourceFile& file = workspace.keep(
      std::make_unique<SourceFile>(options.table.file, read_file(options.table.file)));
  std::deque<SourceFile> sheets;
  const std::optional<Framework> framework = framework_of_table(file, options, sheets, diagnostics);
  if (framework && diagnostics.error_count() == 0) check_content(*framework, diagnostics);
  print_diagnostics(diagnostics);
  if (!framework || diagnostics.error_count() > 0) return ExitStatus::check_failed;
  if (target.existing) return update(workspace, *framework, *target.existing, options.output);
  write_import(options.output, target, [&](const render::Manuals& manuals) {
    return render::framework_to_yaml(*framework, render::framework_head(manuals));
  });
  return ExitStatus::ok;
}

}  // namespace crosswalk::cli
