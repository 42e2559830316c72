#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/source.hpp"

namespace crosswalk::cli {

/// Where frameworks and crosswalks come from: a folder, or the copy that is built into the program.
class DataFolder {
 public:
  /// The folder given; without one `./frameworks` where there is one, else the built-in copy.
  /// Its data files are those at and below it that end in .yaml or .yml. Links to folders are
  /// followed, each folder being read once; what has a name that begins with a dot is left out.
  /// Throws Failure where a given folder cannot be read.
  explicit DataFolder(std::optional<std::string> given);

  /// Whether it is the built-in copy, which cannot be written to.
  [[nodiscard]] bool is_built_in() const { return !path_; }

  /// What messages call it: "in 'frameworks'", "built into the program".
  [[nodiscard]] std::string place() const;

  /// The names of all data files relative to the folder, sorted.
  [[nodiscard]] const std::vector<std::string>& names() const { return names_; }

  /// Those names without folders and endings, sorted, each once.
  [[nodiscard]] std::vector<std::string> stems() const;

  /// The files of that stem, as names relative to the folder, sorted; usually one or none.
  [[nodiscard]] std::vector<std::string> named(std::string_view stem) const;

  /// Reads the file of that name. Throws Failure where it cannot be read.
  [[nodiscard]] std::unique_ptr<SourceFile> read(const std::string& name) const;

 private:
  std::optional<std::string> path_;  ///< nullopt for the built-in copy
  std::vector<std::string> names_;
};

}  // namespace crosswalk::cli
