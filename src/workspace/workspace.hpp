#pragma once

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "load/file_kind.hpp"
#include "model/compared_table.hpp"
#include "model/diagnostic.hpp"
#include "model/framework.hpp"
#include "model/report_list.hpp"
#include "text/suggestions.hpp"
#include "workspace/data_index.hpp"
#include "workspace/files.hpp"
#include "workspace/load_ahead.hpp"

namespace crosswalk {

/// A framework or a crosswalk; the other one is null.
struct Edition {
  const Framework* framework = nullptr;
  const ComparedTable* table = nullptr;
};

/// Finds, reads, loads and checks the data that a command needs, each file once, and owns it. All
/// results are valid as long as the workspace lives.
class Workspace {
 public:
  /// `files` must outlive the workspace.
  explicit Workspace(const Files& files);

  /// What the data folder holds.
  [[nodiscard]] const DataIndex& data_index() const { return data_index_; }

  /// Whether there is a file for a framework or a crosswalk of that id, in the data folder or among
  /// the files that were given to check_files().
  [[nodiscard]] bool knows(const std::string& id) const;

  /// The framework with that id, loaded and checked. A framework that cannot be loaded, or whose
  /// file is not named after it, is reported, and the result is null. Throws Failure, with the
  /// nearest id, where no file has it.
  const Framework* framework(const std::string& id);

  /// The crosswalk with that id, loaded, checked against its frameworks and in the direction of its
  /// file, with its stale mappings marked. Errors are handled as in framework().
  const ComparedTable* table(const std::string& id);

  /// As table(), turned round where `framework_id` is on its right side.
  const ComparedTable* table_from(const std::string& framework_id, const std::string& id);

  /// The framework or crosswalk that an argument names, by file if it ends in .yaml or .yml, else
  /// by id. A file is loaded without the checks of content and does not replace a file of the data
  /// folder. Both members are null where it could not be loaded, which is reported. Throws Failure
  /// where nothing has that name.
  Edition edition(const std::string& argument);

  /// Returns whether a framework is known. If it is in a misnamed file, reports that and returns
  /// false. Throws Failure otherwise.
  bool require_framework(const std::string& id);

  /// Reports the misnamed crosswalks if these would link the two frameworks; otherwise returns
  /// false.
  bool reports_misnamed_between(const std::string& from, const std::string& to);

  /// Starts loading the files of these frameworks and crosswalks, which are asked for later.
  void load_ahead(const std::vector<std::string>& ids);

  /// Loads and checks these files according to their content. A file that is named by several paths
  /// is checked once. The files replace those with the same names in the data folder. Reports can
  /// be written in `languages`. Returns a message for each file that could not be read.
  std::vector<std::string> check_files(const std::vector<std::string>& paths,
                                       const std::vector<std::string_view>& languages);

  /// Reports unknown frameworks in a list of reports, and languages that are not in `languages`.
  void check_reports(const ReportList& list, const std::vector<std::string_view>& languages);

  /// Loads and checks all files of the data folder. Returns a message for each file that could not
  /// be read. Throws Failure where the folder has no data file.
  std::vector<std::string> check_all();

  /// Keeps a file from outside of the data folder, so that diagnostics can point into it.
  const SourceFile& keep(std::unique_ptr<SourceFile> file);

  /// Whether two files are the same one.
  [[nodiscard]] bool is_same(const SourceFile& one, const SourceFile& other) const;

  [[nodiscard]] Diagnostics& diagnostics() { return diagnostics_; }
  [[nodiscard]] std::size_t file_count() const { return kept_files_.size(); }

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
  /// The file with that name in the data folder, which is read once.
  const SourceFile& file_named(const std::string& name);
  void begin_to_load(const SourceFile& file);
  void take(const SourceFile& file);
  /// Loads the files of that id, unless they or their replacements have been loaded.
  void take_named(const std::string& id);
  void take_framework(const SourceFile& file);
  void take_crosswalk(const SourceFile& file);
  /// All misnamed files. This reads all files of the data folder, which may take a while.
  std::vector<MisnamedFile> misnamed_files();
  /// Reports the misnamed files with a framework or a crosswalk of that id; returns false where
  /// there is none.
  bool reports_misnamed(FileKind kind, const std::string& id);
  /// The id of the framework with that short name; nullopt where there is none. This reads files.
  [[nodiscard]] std::optional<std::string> framework_called(std::string_view short_name) const;
  [[nodiscard]] std::vector<const Framework*> loaded_frameworks() const;
  /// Loads the mappings of a crosswalk whose file names a table for them. Returns false where that
  /// fails, which is reported.
  bool load_table_of(Crosswalk& crosswalk);
  /// The file of that name beside `file`. Throws Failure where it cannot be read.
  const SourceFile& file_beside(const SourceFile& file, const std::string& name);
  const Framework* side_of(const Crosswalk& table, const Located<std::string>& framework_id);
  void report_unknown_framework(const SourceFile& file, const Located<std::string>& framework_id);

  const Files& files_;
  DataIndex data_index_;
  std::deque<std::unique_ptr<SourceFile>> kept_files_;
  std::map<std::string, const SourceFile*> files_by_name_;  ///< of the data folder
  LoadAhead<Framework> framework_loads_;
  LoadAhead<Crosswalk> crosswalk_loads_;
  std::set<std::string> taken_;  ///< the ids, by file name, of the files that have been loaded
  /// By id, as the file's name has it; nullopt where loading failed.
  std::map<std::string, std::optional<Framework>> frameworks_;
  std::map<std::string, std::optional<ComparedTable>> tables_;
  std::deque<Framework> other_frameworks_;  ///< editions
  std::deque<ComparedTable> other_tables_;  ///< editions, and tables turned round
  Diagnostics diagnostics_;
};

}  // namespace crosswalk
