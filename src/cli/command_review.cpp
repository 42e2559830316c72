#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <chrono>
#include <ctime>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/commands.hpp"
#include "cli/data_folder.hpp"
#include "cli/file_writer.hpp"
#include "cli/output.hpp"
#include "load/review_writer.hpp"
#include "load/spelling.hpp"
#include "load/table/table_reviews.hpp"
#include "model/stamp.hpp"
#include "text/unified_diff.hpp"
#include "workspace/entry_name.hpp"
#include "workspace/failure.hpp"
#include "workspace/workspace.hpp"

namespace crosswalk::cli {

namespace {

struct ReviewOptions {
  std::vector<std::string> mappings;
  std::string by;
  std::optional<std::string> on;
  bool all = false;
  bool dry_run = false;
};

/// Today's date in the local time zone.
std::string today() {
  const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
  std::tm local{};
  ::localtime_r(&now, &local);
  return fmt::format("{:04}-{:02}-{:02}", local.tm_year + 1900, local.tm_mon + 1, local.tm_mday);
}

void require_consistent_options(const ReviewOptions& options) {
  if (options.all != options.mappings.empty()) {
    throw Failure(options.all ? "--all reviews everything; name no mapping beside it"
                              : "name the mappings that were reviewed, or say --all");
  }
  if (options.on && !is_date(*options.on)) {
    throw Failure(fmt::format("--on takes a date as in 2025-01-31, not '{}'", *options.on));
  }
  if (options.on && *options.on > today()) {
    throw Failure(fmt::format("--on takes a day that has come, and '{}' has not", *options.on));
  }
  if (options.by.find_first_not_of(" \t") == std::string::npos) {
    throw Failure("--by takes the name of who reviewed, which is empty here");
  }
  for (const char byte : options.by) {
    if (static_cast<unsigned char>(byte) < ' ') {
      throw Failure("--by takes a name on one line, without control characters");
    }
  }
}

/// The ids of the mappings to review, by crosswalk. An empty list stands for all mappings.
using ChosenMappings = std::map<std::string, std::vector<std::string>>;

ChosenMappings chosen_mappings(const Workspace& workspace, const ReviewOptions& options) {
  ChosenMappings chosen;
  if (options.all) {
    workspace.data_index().require_data();
    for (const std::string& table : workspace.data_index().crosswalk_ids()) chosen[table] = {};
    return chosen;
  }
  std::vector<std::string> whole;
  for (const std::string& argument : options.mappings) {
    const EntryName name = entry_name_of(argument);
    std::vector<std::string>& mappings = chosen[name.framework];
    if (name.entry) {
      mappings.push_back(*name.entry);
    } else {
      whole.push_back(name.framework);
    }
  }
  for (const std::string& table : whole) chosen[table].clear();
  return chosen;
}

/// The new text of a crosswalk's file, with renewed reviews.
struct ReviewEdit {
  std::string crosswalk = {};
  const SourceFile* file = nullptr;
  std::string text = {};
  std::size_t mappings = 0;
  std::size_t stale = 0;  ///< how many of these mappings were stale
};

ReviewEdit review_edit_of(Workspace& workspace, const ComparedTable& in_use,
                          const std::vector<std::string>& wanted, const ReviewOptions& options) {
  const Crosswalk& table = in_use.crosswalk;
  // Throws Failure where a mapping does not exist.
  for (const std::string& id : wanted) mapping_of(table, id);
  const Framework& left = *workspace.framework(table.left.value);
  const Framework& right = *workspace.framework(table.right.value);
  const EntryIndex left_index(left);
  const EntryIndex right_index(right);
  ReviewEdit result{.crosswalk = table.id.value, .file = table.rows_file};
  std::map<std::string, Review> reviews;
  for (const Mapping& mapping : table.mappings) {
    if (!wanted.empty() &&
        std::find(wanted.begin(), wanted.end(), mapping.id.value) == wanted.end()) {
      continue;
    }
    reviews[mapping.id.value] = {.left = stamp_of(left, left_index, mapping.left),
                                 .right = stamp_of(right, right_index, mapping.right),
                                 .on = options.on ? *options.on : today(),
                                 .by = options.by};
    if (in_use.state_of(mapping).is_stale()) ++result.stale;
  }
  result.mappings = reviews.size();
  const bool is_in_table = table.rows_file != table.file;
  std::optional<std::string> text =
      is_in_table ? with_table_reviews(table, reviews) : with_reviews(*table.file, reviews);
  if (!text) {
    throw Failure(fmt::format(
        "the reviews cannot be written into '{}' without touching the rest: each id, stamp, date "
        "and name has to stand on one line",
        table.rows_file->path()));
  }
  result.text = *std::move(text);
  return result;
}

/// The new texts of all chosen crosswalks; nullopt where the data has errors, which are reported.
std::optional<std::vector<ReviewEdit>> review_edits_of(Workspace& workspace,
                                                       const ChosenMappings& chosen,
                                                       const ReviewOptions& options) {
  std::vector<std::pair<const ComparedTable*, const std::vector<std::string>*>> tables;
  for (const auto& [id, mappings] : chosen) {
    tables.emplace_back(workspace.table(id), &mappings);
  }
  if (workspace.diagnostics().error_count() > 0) return std::nullopt;
  std::vector<ReviewEdit> files;
  for (const auto& [table, mappings] : tables) {
    files.push_back(review_edit_of(workspace, *table, *mappings, options));
  }
  return files;
}

/// Writes the file and prints what was reviewed; returns false where another program has changed
/// the file since it was read.
bool write(const ReviewEdit& edit) {
  const std::string& path = edit.file->path();
  switch (write_file(edit.file->location(), edit.text, edit.file->text())) {
    case WriteResult::outdated:
      return false;
    case WriteResult::unchanged:
      print_lines(fmt::format("unchanged: {}\n", path));
      return true;
    case WriteResult::written:
      break;
  }
  std::string said = fmt::format("written: {}: {} {} reviewed", path, edit.mappings,
                                 edit.mappings == 1 ? "mapping" : "mappings");
  if (edit.stale > 0) said += fmt::format(", {} of which had been stale", edit.stale);
  print_lines(said + '\n');
  return true;
}

/// Reads the data, and writes the reviews of the chosen mappings or prints what would change.
/// Without `chosen`, it reviews all mappings that the options name. Afterwards `chosen` holds the
/// crosswalks whose files another program has changed in the meantime.
ExitStatus review_once(const DataOptions& data, const ReviewOptions& options,
                       std::optional<ChosenMappings>& chosen) {
  const DataFolder folder(data.frameworks);
  Workspace workspace(folder);
  if (folder.is_built_in() && !options.dry_run) {
    throw Failure(
        "the data built into the program cannot be changed; name a folder with "
        "--frameworks");
  }
  if (!chosen) chosen = chosen_mappings(workspace, options);
  // All texts are complete before the first file is written.
  const std::optional<std::vector<ReviewEdit>> files = review_edits_of(workspace, *chosen, options);
  if (!files) {
    chosen->clear();
    print_diagnostics(workspace.diagnostics());
    return ExitStatus::check_failed;
  }
  for (const ReviewEdit& file : *files) {
    const std::string& path = file.file->path();
    if (options.dry_run) {
      print_lines(unified_diff(path, file.file->text(), path, file.text));
    }
    if (options.dry_run || write(file)) chosen->erase(file.crosswalk);
  }
  return ExitStatus::ok;
}

ExitStatus run_review(const DataOptions& data, const ReviewOptions& options) {
  require_consistent_options(options);
  // An outdated file means that another program has finished its own write, so concurrent reviews
  // always make progress. The limit is for a program that changes the file again and again.
  constexpr int most_attempts = 1000;
  std::optional<ChosenMappings> chosen;
  for (int attempt = 0; attempt < most_attempts; ++attempt) {
    const ExitStatus status = review_once(data, options, chosen);
    if (chosen->empty()) return status;
  }
  throw Failure(
      fmt::format("'{}' is written by another program again and again; the reviews in it "
                  "are not renewed",
                  chosen->begin()->first));
}

}  // namespace

void add_review(CLI::App& app, const DataOptions& data, Action& action) {
  const auto options = std::make_shared<ReviewOptions>();
  CLI::App* command = app.add_subcommand(
      "review", "Note in the crosswalks that mappings were judged on the texts as they are now");
  command->allow_extras();
  command->add_option("MAPPING", options->mappings,
                      "CROSSWALK:ID of a mapping, or CROSSWALK for all of its mappings");
  command->add_option("--by", options->by, "Who looked at them")->type_name("WHO")->required();
  command->add_option("--on", options->on, "When, as in 2025-01-31 (default: today)")
      ->type_name("DATE");
  command->add_flag("--all", options->all, "All mappings of all crosswalks");
  command->add_flag("--dry-run", options->dry_run, "Write nothing; show the change as a patch");
  command->footer(
      "Look at the mappings first: 'crosswalk check' names those that are stale.\n\n"
      "Example: crosswalk review psw--social-work:ethics --by \"A. Curator\" --dry-run");
  command->callback([&data, &action, options] {
    action = [&data, options] { return run_review(data, *options); };
  });
}

}  // namespace crosswalk::cli
