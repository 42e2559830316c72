#include <fmt/format.h>

#include <algorithm>
#include <iostream>
#include <memory>
#include <utility>

#include "check/check.hpp"
#include "check/check_rules.hpp"
#include "cli/data_folder.hpp"
#include "cli/file_io.hpp"
#include "cli/import.hpp"
#include "cli/import_set.hpp"
#include "cli/import_update.hpp"
#include "cli/new_files.hpp"
#include "cli/output.hpp"
#include "compare/crosswalk_diff.hpp"
#include "compare/languages.hpp"
#include "load/file_rules.hpp"
#include "load/spelling.hpp"
#include "load/table/mapping_rows.hpp"
#include "model/stamp.hpp"
#include "render/terminal.hpp"
#include "render/yaml_writer.hpp"
#include "report/differences.hpp"
#include "report/phrases.hpp"
#include "text/unicode.hpp"
#include "workspace/failure.hpp"
#include "workspace/workspace.hpp"

namespace crosswalk::cli {

namespace fs = std::filesystem;

namespace {

/// The two frameworks that a crosswalk lies between; none is null.
struct Sides {
  const Framework* left = nullptr;
  const Framework* right = nullptr;
};

/// What people call a framework in the heading of a column.
std::vector<std::string> names_of(const Framework& framework) {
  std::vector<std::string> names{framework.id.value, framework.short_name};
  for (const Text::Version& title : framework.title.versions) names.push_back(title.words.value);
  return names;
}

IsKnown refs_of(const Framework& framework) {
  const auto index = std::make_shared<EntryIndex>(framework);
  return [index](std::string_view words) {
    const std::optional<Ref> ref = parse_ref(words);
    return ref && (ref->entry.empty() || index->find(ref->entry)) &&
           (ref->concept_id.empty() || index->defines(ref->concept_id));
  };
}

std::string language_of(const CrosswalkImport& options, const Sides& sides) {
  if (!options.language) {
    return common_language(*sides.left, *sides.right).value_or(sides.left->original.value);
  }
  if (language_tag(*options.language) == *options.language) return *options.language;
  throw Failure(
      fmt::format("--lang takes a language as in 'en' or 'pt-BR', not '{}'", *options.language));
}

void report_missing_rationales(const MappingRows& rows, FileDiagnostics diagnostics) {
  const std::size_t count = rows.without_rationale.size();
  if (count == 0) return;
  diagnostics.report(
      rules::missing_rationale, rows.without_rationale.front(),
      fmt::format("{} {} no rationale: write one into each, or give one for all with --rationale",
                  count, count == 1 ? "row has" : "rows have"));
}

/// The crosswalk in a table; nullopt where it has errors, which are reported.
std::optional<Crosswalk> crosswalk_of_table(const SourceFile& file, const CrosswalkImport& options,
                                            const Sides& sides, std::deque<SourceFile>& sheets,
                                            Diagnostics& diagnostics) {
  const std::optional<ImportedTable> imported =
      read_import_table(file, options.table,
                        {.kind = TableKind::crosswalk,
                         .left_names = names_of(*sides.left),
                         .right_names = names_of(*sides.right)},
                        sheets, diagnostics);
  if (!imported) return std::nullopt;
  const InputTable& table = imported->table;
  const FileDiagnostics file_diagnostics{.file = table.file, .all = &diagnostics};
  const bool needs_rationale = !options.rationale;
  if (!require_mapping_columns(table, imported->columns, needs_rationale, file_diagnostics)) {
    return std::nullopt;
  }
  const std::string language = language_of(options, sides);
  MappingRows rows =
      read_mapping_rows(table, imported->columns,
                        {.words = {.noun = "column",
                                   .knows_other_vocabularies = true,
                                   .collects_missing_rationales = true},
                         .cells = {.language = language, .filled_down = imported->filled_down},
                         .is_known_left = refs_of(*sides.left),
                         .is_known_right = refs_of(*sides.right),
                         .rationale = options.rationale.value_or(""),
                         .mark = mark_of_given_rationale(language)},
                        file_diagnostics);
  report_missing_rationales(rows, file_diagnostics);
  if (rows.unjudged > 0) {
    std::cerr << fmt::format("  {} {} nothing yet and {} not read\n", rows.unjudged,
                             rows.unjudged == 1 ? "row judges" : "rows judge",
                             rows.unjudged == 1 ? "is" : "are");
  }
  Crosswalk crosswalk{.file = table.file,
                      .rows_file = table.file,
                      .left = {.value = sides.left->id.value},
                      .right = {.value = sides.right->id.value},
                      .left_version = {.value = sides.left->version.value},
                      .right_version = {.value = sides.right->version.value}};
  crosswalk.id.value = fmt::format("{}--{}", crosswalk.left.value, crosswalk.right.value);
  const fs::path name = fs::path(file.path()).filename();
  crosswalk.source.title = name.stem().string();
  crosswalk.mappings = std::move(rows.mappings);
  return crosswalk;
}

/// Checks the content of an imported crosswalk. Its file is not named after it.
void check_content(const ComparedTable& table, const Sides& sides, Diagnostics& diagnostics) {
  Diagnostics found;
  check_crosswalk(table, *sides.left, *sides.right, {}, found);
  for (Diagnostic& diagnostic : found.sorted()) {
    // A row without any rationale has been reported.
    const bool is_of_no_text =
        diagnostic.rule == &rules::missing_translation && diagnostic.at.line == 0;
    if (diagnostic.rule == &rules::misnamed_file || is_of_no_text) continue;
    diagnostics.report(*diagnostic.rule, *diagnostic.file, diagnostic.at, diagnostic.message)
        .notes = std::move(diagnostic.notes);
  }
}

Sides load_sides(Workspace& workspace, const CrosswalkImport& options) {
  if (options.left == options.right) {
    throw Failure(fmt::format("'{}' needs no crosswalk to itself", options.left));
  }
  const Sides sides{.left = workspace.framework(options.left),
                    .right = workspace.framework(options.right)};
  const std::string opposite = fmt::format("{}--{}", options.right, options.left);
  if (!options.output.file && workspace.knows(opposite)) {
    throw Failure(
        fmt::format("there is a crosswalk '{}' already, which serves both directions: import with "
                    "--left {} --right {}",
                    opposite, options.right, options.left));
  }
  return sides;
}

/// Puts the rows into the file that is there, and says what has changed.
ExitStatus update(Workspace& workspace, const Crosswalk& imported, const Sides& sides,
                  const std::string& path, const ImportOutput& output) {
  const ComparedTable* old_table = workspace.edition(path).table;
  if (old_table == nullptr) {
    print_diagnostics(workspace.diagnostics());
    return ExitStatus::check_failed;
  }
  const Crosswalk* old = &old_table->crosswalk;
  if (old->left.value != imported.left.value || old->right.value != imported.right.value) {
    throw Failure(fmt::format("'{}' lies between other frameworks", path));
  }
  if (old->rows_file != old->file) {
    throw Failure(fmt::format("'{}' has its rows in '{}', which is edited as it is", path,
                              old->rows_file->path()));
  }
  const std::optional<UpdatedFile<Crosswalk>> file = updated(*old, imported);
  if (!file) {
    throw Failure(fmt::format(
        "the rows cannot be put into '{}' without touching the rest: each key of a mapping has to "
        "begin a line there",
        path));
  }
  std::cerr << render::to_terminal(report::differences_document(
      diff_crosswalks(*old_table, ComparedTable(file->content), *sides.left, *sides.right), "en"));
  tell_kept(file->kept);
  write_update(output, *old->file, file->text);
  return ExitStatus::ok;
}

}  // namespace

Text mark_of_given_rationale(std::string_view language) {
  const report::Catalogue& catalogue = report::catalogue_of(language);
  return {.versions = {{.language = {.value = std::string(catalogue.language)},
                        .words = {.value = std::string(
                                      catalogue.words_for(report::Phrase::given_rationale))}}}};
}

ExitStatus import_crosswalk(const DataOptions& data, const CrosswalkImport& options) {
  if (options.left.empty() && options.right.empty()) {
    return import_set_with_frameworks(data, options);
  }
  if (options.left.empty() || options.right.empty()) {
    throw Failure("--left and --right are given both or not at all");
  }
  const DataFolder folder(data.frameworks);
  Workspace workspace(folder);
  Diagnostics& diagnostics = workspace.diagnostics();
  const Sides sides = load_sides(workspace, options);
  if (sides.left == nullptr || sides.right == nullptr || diagnostics.error_count() > 0) {
    print_diagnostics(diagnostics);
    return ExitStatus::check_failed;
  }
  const ImportTarget target =
      import_target(data, options.output, folder,
                    fmt::format("{}--{}", options.left, options.right), "crosswalks");
  const SourceFile& file = workspace.keep(
      std::make_unique<SourceFile>(options.table.file, read_file(options.table.file)));
  std::deque<SourceFile> sheets;
  std::optional<Crosswalk> crosswalk =
      is_mapping_set(file)
          ? crosswalk_of_set(file, options, *sides.left, *sides.right, sheets, workspace)
          : crosswalk_of_table(file, options, sides, sheets, diagnostics);
  std::optional<ComparedTable> table;
  if (crosswalk) {
    table.emplace(*std::move(crosswalk));
    mark_stale(*table, *sides.left, *sides.right);
    check_content(*table, sides, diagnostics);
  }
  print_diagnostics(diagnostics);
  if (!table || diagnostics.error_count() > 0) return ExitStatus::check_failed;
  if (target.existing) {
    return update(workspace, table->crosswalk, sides, *target.existing, options.output);
  }
  write_import(options.output, target, [&](const render::Manuals& manuals) {
    return render::crosswalk_to_yaml(table->crosswalk, render::crosswalk_head(manuals));
  });
  return ExitStatus::ok;
}

}  // namespace crosswalk::cli
