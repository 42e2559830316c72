#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace crosswalk {

/// The frameworks and crosswalks that a data folder holds, as far as the names of its files say: a
/// file is named after its id, and a crosswalk's id is LEFT--RIGHT. No file is read for it.
class DataIndex {
 public:
  /// `names` are the files' names relative to the folder, sorted; `place` is the folder as named in
  /// messages.
  DataIndex(const std::vector<std::string>& names, std::string place);

  /// The ids of the frameworks and of the crosswalks, sorted.
  [[nodiscard]] std::vector<std::string> framework_ids() const;
  [[nodiscard]] std::vector<std::string> crosswalk_ids() const;

  /// The left and the right framework id of each crosswalk.
  [[nodiscard]] std::vector<std::pair<std::string, std::string>> tied_frameworks() const;

  /// The names of the files with that id, sorted; usually one or none.
  [[nodiscard]] const std::vector<std::string>& files_of(const std::string& id) const;

  /// Whether there is a file for that id.
  [[nodiscard]] bool has(const std::string& id) const { return !files_of(id).empty(); }

  /// The framework ids that match `pattern`, in which `*` stands for any characters; a pattern
  /// without `*` is an id itself. Throws Failure where none matches.
  [[nodiscard]] std::vector<std::string> matching(const std::string& pattern) const;

  /// Throws Failure where the data folder has no data file at all.
  void require_data() const;

  /// A suggestion to append to "there is no framework ID" or "there is no crosswalk ID": the known
  /// id that is most like it, or an empty text.
  [[nodiscard]] std::string did_you_mean_framework(std::string_view id) const;
  [[nodiscard]] std::string did_you_mean_crosswalk(std::string_view id) const;

 private:
  std::string place_;
  std::map<std::string, std::vector<std::string>, std::less<>> files_by_id_;
};

/// Whether an id, or the name of a file without its ending, has the form LEFT--RIGHT.
bool names_crosswalk(std::string_view id);

/// The two framework ids in a crosswalk id LEFT--RIGHT.
std::pair<std::string, std::string> frameworks_in(const std::string& crosswalk_id);

/// The id of a crosswalk between two frameworks: LEFT--RIGHT.
std::string crosswalk_id_of(std::string_view left, std::string_view right);

}  // namespace crosswalk
