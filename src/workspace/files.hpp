#pragma once

#include <memory>
#include <string>
#include <vector>

#include "model/source.hpp"

namespace crosswalk {

/// The files that a workspace reads, and all that it knows of a file system: a folder of data
/// files, and single files that a user names.
class Files {
 public:
  Files() = default;
  Files(const Files&) = delete;
  Files& operator=(const Files&) = delete;
  Files(Files&&) = delete;
  Files& operator=(Files&&) = delete;
  virtual ~Files() = default;

  /// The names of all data files relative to their folder, sorted.
  [[nodiscard]] virtual const std::vector<std::string>& names() const = 0;

  /// The place of the data files as named in messages: "in 'frameworks'".
  [[nodiscard]] virtual std::string place() const = 0;

  /// Reads the data file of that name. Throws Failure where it cannot be read.
  [[nodiscard]] virtual std::unique_ptr<SourceFile> read(const std::string& name) const = 0;

  /// Reads a file that a user named by its path. Throws Failure where it cannot be read.
  [[nodiscard]] virtual std::unique_ptr<SourceFile> open(const std::string& path) const = 0;

  /// Whether two paths lead to the same file.
  [[nodiscard]] virtual bool is_same(const std::string& one, const std::string& other) const = 0;
};

}  // namespace crosswalk
