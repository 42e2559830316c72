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
#include "cli/file_io.hpp"
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
    for (const std::string& table : workspace.crosswalk_ids()) chosen[table] = {};
    return chosen;
  }
  std::vector<std::string> whole;
  for (const std::string& argument : options.mappings) {
    const EntryName name = entry_name_of(argument);
    workspace.require_crosswalk(name.framework);
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

void demand_known(const Crosswalk& table, const std::vector<std::string>& mappings) {
  std::vector<std::string_view> known;
  for (const Mapping& mapping : table.mappings) known.emplace_back(mapping.id.value);
  for (const std::string& id : mappings) {
    if (std::find(known.begin(), known.end(), id) != known.end()) continue;
    throw Failure(
        fmt::format("'{}' has no mapping '{}'{}", table.id.value, id, did_you_mean(id, known)));
  }
}

/// A file with renewed reviews.
struct Renewed {
  const SourceFile* file = nullptr;
  std::string text = {};
  std::size_t mappings = 0;
  std::size_t stale = 0;  ///< so many of them were
};

Renewed renewed(Workspace& workspace, const Crosswalk& table,
                const std::vector<std::string>& wanted, const ReviewOptions& options) {
  demand_known(table, wanted);
  const Framework& left = *workspace.framework(table.left.value);
  const Framework& right = *workspace.framework(table.right.value);
  const EntryIndex left_index(left);
  const EntryIndex right_index(right);
  Renewed result{.file = table.file};
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

void write(const Renewed& renewed) {
  const std::string& path = renewed.file->path();
  if (renewed.text == renewed.file->text()) {
    print(fmt::format("unchanged: {}\n", path));
    return;
  }
  write_file(renewed.file->location(), renewed.text);
  std::string said = fmt::format("written: {}: {} {} reviewed", path, renewed.mappings,
                                 renewed.mappings == 1 ? "mapping" : "mappings");
  if (renewed.stale > 0) said += fmt::format(", {} of which had been stale", renewed.stale);
  print(said + '\n');
}

ExitStatus run_review(const DataOptions& data, const ReviewOptions& options) {
  demand_sense(options);
  Workspace workspace(data.frameworks);
  if (workspace.is_built_in() && !options.dry_run) {
    throw Failure(
        "the data built into the program cannot be changed; name a folder with "
        "--frameworks");
  }
  const Chosen chosen = chosen_mappings(workspace, options);
  std::vector<std::pair<const Crosswalk*, const std::vector<std::string>*>> tables;
  for (const auto& [id, mappings] : chosen) {
    tables.emplace_back(workspace.crosswalk(id), &mappings);
  }
  if (workspace.diagnostics().error_count() > 0) {
    print_problems(workspace.diagnostics());
    return ExitStatus::findings;
  }

  // All texts are complete before the first is written.
  std::vector<Renewed> files;
  for (const auto& [table, mappings] : tables) {
    files.push_back(renewed(workspace, *table, *mappings, options));
  }
  for (const Renewed& file : files) {
    if (options.dry_run) {
      const std::string& path = file.file->path();
      print(render::unified_diff(path, file.file->text(), path, file.text));
    } else {
      write(file);
    }
  }
  return ExitStatus::ok;
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
