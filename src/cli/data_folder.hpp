#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/source.hpp"

namespace crosswalk::cli {

/// The folder of frameworks and crosswalks, or the copy that is built into the program.
class DataFolder {
 public:
  /// Uses the given folder, else `./frameworks` if it exists, else the built-in copy. The data
  /// files are all files in the folder and its subfolders that end in .yaml or .yml. Links to
  /// folders are followed, and each folder is read once. Files and folders whose names begin with a
  /// dot are ignored. Throws Failure where a given folder cannot be read.
  explicit DataFolder(std::optional<std::string> given);

  /// Whether it is the built-in copy, which cannot be written to.
  [[nodiscard]] bool is_built_in() const { return !path_; }

  /// The place as named in messages: "in 'frameworks'", "built into the program".
  [[nodiscard]] std::string place() const;

  /// The names of all data files relative to the folder, sorted.
  [[nodiscard]] const std::vector<std::string>& names() const { return names_; }

  /// The names without folders and endings, sorted, each once.
  [[nodiscard]] std::vector<std::string> stems() const;

  /// The names of the files with that stem, relative to the folder and sorted; usually one or none.
  [[nodiscard]] std::vector<std::string> named(std::string_view stem) const;

  /// Reads the file of that name. Throws Failure where it cannot be read.
  [[nodiscard]] std::unique_ptr<SourceFile> read(const std::string& name) const;

 private:
  std::optional<std::string> path_;  ///< nullopt for the built-in copy
  std::vector<std::string> names_;
};

}  // namespace crosswalk::cli
