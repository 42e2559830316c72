#pragma once

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/data_folder.hpp"
#include "cli/load_ahead.hpp"
#include "compare/chain.hpp"
#include "compare/route.hpp"
#include "load/file_kind.hpp"
#include "model/crosswalk.hpp"
#include "model/diagnostic.hpp"
#include "model/framework.hpp"
#include "model/provenance.hpp"
#include "model/report_list.hpp"

namespace crosswalk::cli {

/// What one comparison is made of.
struct ComparisonInputs {
  Chain chain;                 ///< its tables turned where their files lie the other way
  const Crosswalk& table;      ///< the chain's only table, or what its tables amount to
  std::optional<Chain> whole;  ///< the chain before items of weak evidence were left out
  const Crosswalk* whole_table = nullptr;  ///< of `whole`; null where nothing was left out
  std::vector<Diagnostic> findings;        ///< the warnings and notes on the files, sorted
  Provenance provenance;
};

/// A framework or a crosswalk; the other one is null.
struct Edition {
  const Framework* framework = nullptr;
  const Crosswalk* crosswalk = nullptr;
};

/// Finds, reads, loads and checks the data that a command needs, each file once, and owns it.
/// Everything that it hands out lives as long as it does.
class Workspace {
 public:
  /// See DataFolder.
  explicit Workspace(const std::optional<std::string>& data_folder);

  /// The ids of the frameworks and crosswalks in the data folder, as the names of the files tell
  /// them, sorted.
  [[nodiscard]] std::vector<std::string> framework_ids() const;
  [[nodiscard]] std::vector<std::string> crosswalk_ids() const;

  /// What each of these crosswalks lies between, left and right.
  [[nodiscard]] std::vector<std::pair<std::string, std::string>> tied_frameworks() const;

  /// Whether the data is the copy built into the program.
  [[nodiscard]] bool is_built_in() const { return folder_.is_built_in(); }

  /// What messages call the data: see DataFolder::place().
  [[nodiscard]] std::string place() const { return folder_.place(); }

  /// Throws Failure where the data folder has no data file at all.
  void require_data() const;

  /// Whether there is a file for a framework of that id.
  [[nodiscard]] bool knows_framework(const std::string& id) const;

  /// Whether there is a file for a crosswalk of that id.
  [[nodiscard]] bool knows_crosswalk(const std::string& id) const;

  /// The framework of that id, loaded and checked; null where it could not be loaded or its file is
  /// not named after it, which is reported. Throws Failure, with the nearest id, where no file
  /// holds it.
  const Framework* framework(const std::string& id);

  /// The crosswalk of that id, loaded and checked against its frameworks, in the direction of its
  /// file; for the rest like framework().
  const Crosswalk* crosswalk(const std::string& id);

  /// As crosswalk(), turned round where `framework_id` is on its right side.
  const Crosswalk* crosswalk_from(const std::string& framework_id, const std::string& id);

  /// What an argument names: a file where it ends in .yaml or .yml, else an id. A file is read as
  /// it is, without the checks of content and without taking anything's place in the data. Both
  /// null where it could not be loaded, which is reported. Throws Failure where there is no such
  /// thing.
  Edition edition(const std::string& argument);

  /// The ids that `pattern` stands for: itself, or, with `*` in it, the frameworks that match.
  /// Throws Failure where none does.
  [[nodiscard]] std::vector<std::string> matching(const std::string& pattern) const;

  /// Everything for comparing `request.left` with `right`, which is one of its right frameworks;
  /// nullopt where the data has errors. Throws Failure where a framework is missing or no chain of
  /// crosswalks, or more than one of the same length, lies between the two.
  std::optional<ComparisonInputs> comparison_of(const ComparisonRequest& request,
                                                const std::string& right);

  /// Loads and checks these files by what they hold, each once, by however many paths it is named.
  /// They take the place of the files of those names in the data folder. Returns why files could
  /// not be read.
  std::vector<std::string> check_files(const std::vector<std::string>& paths);

  /// Reports the frameworks of a list of reports that are not known, and the languages that no
  /// report can be written in.
  void check_reports(const ReportList& list);

  /// Loads and checks all files of the data folder. Returns why files could not be read. Throws
  /// Failure where there is none.
  std::vector<std::string> check_all();

  /// Keeps a file that is not part of the data folder alive, so that findings can point into it.
  const SourceFile& keep(std::unique_ptr<SourceFile> file);

  [[nodiscard]] Diagnostics& diagnostics() { return diagnostics_; }
  [[nodiscard]] std::size_t file_count() const { return files_.size(); }

  /// The paths of all files that were read.
  [[nodiscard]] std::vector<std::string> files_read() const;

 private:
  /// A data file that is not named after what stands in it.
  struct MisnamedFile {
    std::string stem;
    FileKind kind;
    std::string id;  ///< what it should be named after
  };

  /// What to load a file as: by what it holds where that is to be seen, else by its name.
  [[nodiscard]] static FileKind data_kind(const SourceFile& file);
  void begin_to_load(const SourceFile& file);
  void take(const SourceFile& file);
  /// Takes the files of that stem, unless they or others in their place have been taken.
  void take_named(const std::string& stem);
  /// The two frameworks that the id of a crosswalk, LEFT--RIGHT, names.
  static std::pair<std::string, std::string> frameworks_in(const std::string& crosswalk_id);
  /// Looks through all files of the data folder, which takes a while.
  std::vector<MisnamedFile> misnamed_files();
  /// Reports the misnamed files that hold a framework, or a crosswalk, of that id; false where
  /// there is none.
  bool reports_misnamed(FileKind kind, const std::string& id);
  /// Reports the misnamed crosswalks, if these would tie the two; else returns false.
  bool reports_misnamed_between(const std::string& from, const std::string& to);
  /// The stops of a comparison; nullopt where something on the way is in a misnamed file.
  std::optional<Route> route_of(const ComparisonRequest& request, const std::string& right);
  /// The shortest route between two frameworks, else as route_of().
  std::optional<Route> route_between(const std::string& from, const std::string& to);
  std::optional<Chain> chain_along(const Route& route);
  Chain with_evidence_only(const Chain& whole, Evidence minimum);
  const Crosswalk& table_of(const Chain& chain);
  /// The file of that name in the data folder, read once.
  const SourceFile& file_named(const std::string& name);
  /// Begins to load the files of these frameworks and crosswalks.
  void load_ahead(const std::vector<std::string>& ids);
  void take_framework(const SourceFile& file);
  void take_crosswalk(const SourceFile& file);
  void report_unknown_framework(const SourceFile& file, const Located<std::string>& framework_id);
  /// The id of the framework with that short name; nullopt where there is none. Reads files.
  [[nodiscard]] std::optional<std::string> framework_called(std::string_view short_name) const;
  /// Whether a framework is known, else whether it is in a misnamed file, which is then reported.
  /// Throws Failure where neither is so.
  bool demand_framework(const std::string& id);
  [[nodiscard]] std::vector<const Framework*> loaded_frameworks() const;
  const Framework* side_of(const Crosswalk& table, const Located<std::string>& framework_id);

  DataFolder folder_;
  std::deque<std::unique_ptr<SourceFile>> files_;
  std::map<std::string, const SourceFile*> files_by_name_;  ///< of the data folder
  LoadAhead<Framework> framework_loads_;
  LoadAhead<Crosswalk> crosswalk_loads_;
  std::set<std::string> taken_;  ///< the stems of the files that were taken
  std::map<std::string, std::optional<Framework>> frameworks_;  ///< by stem; nullopt: did not load
  std::map<std::string, std::optional<Crosswalk>> crosswalks_;
  std::deque<Framework> other_frameworks_;  ///< editions, and those without items of weak evidence
  std::deque<Crosswalk> other_crosswalks_;  ///< editions, and turned, reduced or derived ones
  Diagnostics diagnostics_;
};

}  // namespace crosswalk::cli
