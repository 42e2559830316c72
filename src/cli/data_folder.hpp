#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/source.hpp"
#include "workspace/files.hpp"

namespace crosswalk::cli {

/// The folder of frameworks and crosswalks, or the copy that is built into the program.
class DataFolder : public Files {
 public:
  /// Uses the given folder, else `./frameworks` if it exists, else the built-in copy. The data
  /// files are all files in the folder and its subfolders that end in .yaml or .yml. Links to
  /// folders are followed, and each folder is read once. Files and folders whose names begin with a
  /// dot are ignored. Throws Failure where a given folder cannot be read.
  explicit DataFolder(std::optional<std::string> given);

  /// Whether it is the built-in copy, which cannot be written to.
  [[nodiscard]] bool is_built_in() const { return !path_; }

  [[nodiscard]] const std::vector<std::string>& names() const override { return names_; }
  [[nodiscard]] std::string place() const override;
  [[nodiscard]] std::unique_ptr<SourceFile> read(const std::string& name) const override;
  [[nodiscard]] std::unique_ptr<SourceFile> open(const std::string& path) const override;
  [[nodiscard]] bool is_same(const std::string& one, const std::string& other) const override;

 private:
  std::optional<std::string> path_;  ///< nullopt for the built-in copy
  std::vector<std::string> names_;
};

}  // namespace crosswalk::cli
