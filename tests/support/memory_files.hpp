#pragma once

#include <algorithm>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "model/source.hpp"
#include "workspace/failure.hpp"
#include "workspace/files.hpp"

namespace crosswalk::tests {

/// Data files that stand in memory. What a user names by its path stands there too, by its path.
class MemoryFiles : public Files {
 public:
  /// Adds a data file or replaces its text.
  void write(const std::string& name, const std::string& text) {
    if (texts_.insert_or_assign(name, text).second) {
      names_.insert(std::upper_bound(names_.begin(), names_.end(), name), name);
    }
  }

  /// Adds a file outside of the data folder.
  void write_outside(const std::string& path, const std::string& text) { others_[path] = text; }

  void remove(const std::string& name) {
    texts_.erase(name);
    std::erase(names_, name);
  }

  void rename(const std::string& name, const std::string& new_name) {
    write(new_name, std::string(texts_.at(name)));
    remove(name);
  }

  /// Keeps a name whose file cannot be read.
  void make_unreadable(const std::string& name) { texts_.erase(name); }

  [[nodiscard]] const std::vector<std::string>& names() const override { return names_; }
  [[nodiscard]] std::string place() const override { return "in memory"; }

  [[nodiscard]] std::unique_ptr<SourceFile> read(const std::string& name) const override {
    return file_in(texts_, name);
  }

  [[nodiscard]] std::unique_ptr<SourceFile> open(const std::string& path) const override {
    return file_in(texts_.contains(plain(path)) ? texts_ : others_, plain(path));
  }

  [[nodiscard]] bool is_same(const std::string& one, const std::string& other) const override {
    return plain(one) == plain(other);
  }

 private:
  using Texts = std::map<std::string, std::string>;

  /// `./x` leads to the same file as `x`.
  static std::string plain(const std::string& path) {
    return path.starts_with("./") ? path.substr(2) : path;
  }

  static std::unique_ptr<SourceFile> file_in(const Texts& texts, const std::string& name) {
    const auto found = texts.find(name);
    if (found == texts.end()) throw Failure("cannot read '" + name + "'");
    return std::make_unique<SourceFile>(name, found->second, name);
  }

  Texts texts_;
  Texts others_;
  std::vector<std::string> names_;
};

}  // namespace crosswalk::tests
