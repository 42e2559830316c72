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
#include "text/suggestions.hpp"

namespace crosswalk::cli {

/// The inputs of one comparison.
struct ComparisonInputs {
  Chain chain;  ///< with tables turned round where their files are in the other direction
  const Crosswalk& table;  ///< the chain's only table, or the table derived from it
  /// The chain including the items of weak evidence; set only if items were left out.
  std::optional<Chain> whole;
  const Crosswalk* whole_table = nullptr;  ///< the table of `whole`, or null
  std::vector<Diagnostic> findings;        ///< the warnings and notes on the files, sorted
  Provenance provenance;
};

/// A framework or a crosswalk; the other one is null.
struct Edition {
  const Framework* framework = nullptr;
  const Crosswalk* crosswalk = nullptr;
};

/// Finds, reads, loads and checks the data that a command needs, each file once, and owns it. All
/// results are valid as long as the workspace lives.
class Workspace {
 public:
  /// See DataFolder.
  explicit Workspace(const std::optional<std::string>& data_folder);

  /// The ids of the frameworks and crosswalks in the data folder, sorted, taken from the file
  /// names.
  [[nodiscard]] std::vector<std::string> framework_ids() const;
  [[nodiscard]] std::vector<std::string> crosswalk_ids() const;

  /// The left and the right framework id of each of these crosswalks.
  [[nodiscard]] std::vector<std::pair<std::string, std::string>> tied_frameworks() const;

  /// Whether the data is the copy built into the program.
  [[nodiscard]] bool is_built_in() const { return folder_.is_built_in(); }

  /// The place of the data as named in messages; see DataFolder::place().
  [[nodiscard]] std::string place() const { return folder_.place(); }

  /// Throws Failure where the data folder has no data file at all.
  void require_data() const;

  /// Whether there is a file for a framework with that id.
  [[nodiscard]] bool knows_framework(const std::string& id) const;

  /// Whether there is a file for a crosswalk with that id.
  [[nodiscard]] bool knows_crosswalk(const std::string& id) const;

  /// The path of the file with that framework or crosswalk in the data folder; nullopt where there
  /// is none.
  [[nodiscard]] std::optional<std::string> path_of(const std::string& id) const;

  /// The framework with that id, loaded and checked. A framework that cannot be loaded, or whose
  /// file is not named after it, is reported, and the result is null. Throws Failure, with the
  /// nearest id, where no file has it.
  const Framework* framework(const std::string& id);

  /// The crosswalk with that id, loaded, checked against its frameworks and in the direction of its
  /// file. Errors are handled as in framework().
  const Crosswalk* crosswalk(const std::string& id);

  /// As crosswalk(), turned round where `framework_id` is on its right side.
  const Crosswalk* crosswalk_from(const std::string& framework_id, const std::string& id);

  /// The framework or crosswalk that an argument names, by file if it ends in .yaml or .yml, else
  /// by id. A file is loaded without the checks of content and does not replace a file of the data
  /// folder. Both members are null where it could not be loaded, which is reported. Throws Failure
  /// where nothing has that name.
  Edition edition(const std::string& argument);

  /// The framework ids that match `pattern`, in which `*` stands for any characters; a pattern
  /// without `*` is an id itself. Throws Failure where none matches.
  [[nodiscard]] std::vector<std::string> matching(const std::string& pattern) const;

  /// The inputs for comparing `request.left` with `right`, one of the right frameworks of the
  /// request; nullopt where the data has errors. Throws Failure where a framework is missing, where
  /// no chain of crosswalks links the two, or where several shortest chains do.
  std::optional<ComparisonInputs> comparison_of(const ComparisonRequest& request,
                                                const std::string& right);

  /// Loads and checks these files according to their content. A file that is named by several paths
  /// is checked once. The files replace those with the same names in the data folder. Returns a
  /// message for each file that could not be read.
  std::vector<std::string> check_files(const std::vector<std::string>& paths);

  /// Reports unknown frameworks and unsupported languages in a list of reports.
  void check_reports(const ReportList& list);

  /// Loads and checks all files of the data folder. Returns a message for each file that could not
  /// be read. Throws Failure where the folder has no data file.
  std::vector<std::string> check_all();

  /// Keeps a file from outside of the data folder, so that diagnostics can point into it.
  const SourceFile& keep(std::unique_ptr<SourceFile> file);

  [[nodiscard]] Diagnostics& diagnostics() { return diagnostics_; }
  [[nodiscard]] std::size_t file_count() const { return files_.size(); }

  /// The paths of all files that were read.
  [[nodiscard]] std::vector<std::string> files_read() const;

 private:
  /// A data file that is not named after the id in it.
  struct MisnamedFile {
    std::string stem;
    FileKind kind;
    std::string id;  ///< the id in the file
  };

  /// The kind of data to load a file as: by its content where that is recognizable, else by its
  /// name.
  [[nodiscard]] static FileKind data_kind(const SourceFile& file);
  void begin_to_load(const SourceFile& file);
  void take(const SourceFile& file);
  /// Loads the files with that stem, unless they or their replacements have been loaded.
  void take_named(const std::string& stem);
  /// The two framework ids in a crosswalk id LEFT--RIGHT.
  static std::pair<std::string, std::string> frameworks_in(const std::string& crosswalk_id);
  /// All misnamed files. This reads all files of the data folder, which may take a while.
  std::vector<MisnamedFile> misnamed_files();
  /// Reports the misnamed files with a framework or a crosswalk of that id; returns false where
  /// there is none.
  bool reports_misnamed(FileKind kind, const std::string& id);
  /// Reports the misnamed crosswalks if these would link the two frameworks; otherwise returns
  /// false.
  bool reports_misnamed_between(const std::string& from, const std::string& to);
  /// The route of a comparison; nullopt where a part of it is in a misnamed file, which is
  /// reported.
  std::optional<Route> route_of(const ComparisonRequest& request, const std::string& right);
  /// The shortest route between two frameworks; nullopt as in route_of().
  std::optional<Route> route_between(const std::string& from, const std::string& to);
  std::optional<Chain> chain_along(const Route& route);
  Chain with_evidence_only(const Chain& whole, Evidence minimum);
  const Crosswalk& table_of(const Chain& chain);
  /// The file with that name in the data folder, which is read once.
  const SourceFile& file_named(const std::string& name);
  /// Starts loading the files of these frameworks and crosswalks.
  void load_ahead(const std::vector<std::string>& ids);
  void take_framework(const SourceFile& file);
  void take_crosswalk(const SourceFile& file);
  /// Loads the mappings of a crosswalk whose file names a table for them. Returns false where that
  /// fails, which is reported.
  bool load_table_of(Crosswalk& crosswalk);
  /// The file of that name beside `file`. Throws Failure where it cannot be read.
  const SourceFile& file_beside(const SourceFile& file, const std::string& name);
  void report_unknown_framework(const SourceFile& file, const Located<std::string>& framework_id);
  /// The id of the framework with that short name; nullopt where there is none. This reads files.
  [[nodiscard]] std::optional<std::string> framework_called(std::string_view short_name) const;
  /// Returns whether a framework is known. If it is in a misnamed file, reports that and returns
  /// false. Throws Failure otherwise.
  bool require_framework(const std::string& id);
  [[nodiscard]] std::vector<const Framework*> loaded_frameworks() const;
  const Framework* side_of(const Crosswalk& table, const Located<std::string>& framework_id);

  DataFolder folder_;
  std::deque<std::unique_ptr<SourceFile>> files_;
  std::map<std::string, const SourceFile*> files_by_name_;  ///< of the data folder
  LoadAhead<Framework> framework_loads_;
  LoadAhead<Crosswalk> crosswalk_loads_;
  std::set<std::string> taken_;  ///< the stems of the files that have been loaded
  /// By stem; nullopt where loading failed.
  std::map<std::string, std::optional<Framework>> frameworks_;
  std::map<std::string, std::optional<Crosswalk>> crosswalks_;
  std::deque<Framework> other_frameworks_;  ///< editions, and copies without items of weak evidence
  std::deque<Crosswalk> other_crosswalks_;  ///< editions, and turned, reduced or derived crosswalks
  Diagnostics diagnostics_;
};

}  // namespace crosswalk::cli
