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
#include "cli/entry_name.hpp"
#include "cli/failure.hpp"
#include "cli/file_writer.hpp"
#include "cli/output.hpp"
#include "cli/workspace.hpp"
#include "load/review_writer.hpp"
#include "load/spelling.hpp"
#include "model/stamp.hpp"
#include "render/unified_diff.hpp"

namespace crosswalk::cli {

namespace {

struct ReviewOptions {
  std::vector<std::string> mappings;
  std::string by;
  std::optional<std::string> on;
  bool all = false;
  bool dry_run = false;
};

/// Today's date where the user is.
std::string today() {
  const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
  std::tm local{};
  ::localtime_r(&now, &local);
  return fmt::format("{:04}-{:02}-{:02}", local.tm_year + 1900, local.tm_mon + 1, local.tm_mday);
}

void demand_sense(const ReviewOptions& options) {
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

/// The mappings to review, by crosswalk; an empty list stands for all of them.
using Chosen = std::map<std::string, std::vector<std::string>>;

Chosen chosen_mappings(const Workspace& workspace, const ReviewOptions& options) {
  Chosen chosen;
  if (options.all) {
    workspace.require_data();
    for (const std::string& table : workspace.crosswalk_ids()) chosen[table] = {};
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

/// A file with renewed reviews.
struct Renewed {
  std::string crosswalk = {};
  const SourceFile* file = nullptr;
  std::string text = {};
  std::size_t mappings = 0;
  std::size_t stale = 0;  ///< so many of them were
};

Renewed renewed(Workspace& workspace, const Crosswalk& table,
                const std::vector<std::string>& wanted, const ReviewOptions& options) {
  for (const std::string& id : wanted) mapping_of(table, id);  // throws where there is none
  const Framework& left = *workspace.framework(table.left.value);
  const Framework& right = *workspace.framework(table.right.value);
  const EntryIndex left_index(left);
  const EntryIndex right_index(right);
  Renewed result{.crosswalk = table.id.value, .file = table.file};
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
    if (is_stale(mapping)) ++result.stale;
  }
  result.mappings = reviews.size();
  std::optional<std::string> text = with_reviews(*table.file, reviews);
  if (!text) {
    throw Failure(fmt::format(
        "the reviews cannot be written into '{}' without touching the rest: each id, stamp, date "
        "and name has to stand on one line",
        table.file->path()));
  }
  result.text = *std::move(text);
  return result;
}

/// The crosswalks with their reviews renewed; nullopt where the data has errors, which are
/// reported.
std::optional<std::vector<Renewed>> all_renewed(Workspace& workspace, const Chosen& chosen,
                                                const ReviewOptions& options) {
  std::vector<std::pair<const Crosswalk*, const std::vector<std::string>*>> tables;
  for (const auto& [id, mappings] : chosen) {
    tables.emplace_back(workspace.crosswalk(id), &mappings);
  }
  if (workspace.diagnostics().error_count() > 0) return std::nullopt;
  std::vector<Renewed> files;
  for (const auto& [table, mappings] : tables) {
    files.push_back(renewed(workspace, *table, *mappings, options));
  }
  return files;
}

/// Writes the file and says so; false where somebody else has written it since it was read.
bool write(const Renewed& renewed) {
  const std::string& path = renewed.file->path();
  switch (write_file(renewed.file->location(), renewed.text, renewed.file->text())) {
    case WriteResult::outdated:
      return false;
    case WriteResult::unchanged:
      print_lines(fmt::format("unchanged: {}\n", path));
      return true;
    case WriteResult::written:
      break;
  }
  std::string said = fmt::format("written: {}: {} {} reviewed", path, renewed.mappings,
                                 renewed.mappings == 1 ? "mapping" : "mappings");
  if (renewed.stale > 0) said += fmt::format(", {} of which had been stale", renewed.stale);
  print_lines(said + '\n');
  return true;
}

/// Reads the data, and writes the reviews of the chosen mappings or shows what would change.
/// Leaves in `chosen` the crosswalks that somebody else has written meanwhile; without `chosen`
/// begins with all that the options name.
ExitStatus review_once(const DataOptions& data, const ReviewOptions& options,
                       std::optional<Chosen>& chosen) {
  Workspace workspace(data.frameworks);
  if (workspace.is_built_in() && !options.dry_run) {
    throw Failure(
        "the data built into the program cannot be changed; name a folder with "
        "--frameworks");
  }
  if (!chosen) chosen = chosen_mappings(workspace, options);
  // All texts are complete before the first is written.
  const std::optional<std::vector<Renewed>> files = all_renewed(workspace, *chosen, options);
  if (!files) {
    chosen->clear();
    print_problems(workspace.diagnostics());
    return ExitStatus::findings;
  }
  for (const Renewed& file : *files) {
    const std::string& path = file.file->path();
    if (options.dry_run) {
      print_lines(render::unified_diff(path, file.file->text(), path, file.text));
    }
    if (options.dry_run || write(file)) chosen->erase(file.crosswalk);
  }
  return ExitStatus::ok;
}

ExitStatus run_review(const DataOptions& data, const ReviewOptions& options) {
  demand_sense(options);
  // Each time that a file is outdated, another program has got on with its own work, so many
  // reviews at once come to an end; but a program that never stops must not keep this one for ever.
  constexpr int most_attempts = 1000;
  std::optional<Chosen> chosen;
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
