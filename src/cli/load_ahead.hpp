#pragma once

#include <future>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "model/diagnostic.hpp"
#include "model/source.hpp"

namespace crosswalk::cli {

/// Loads several files at the same time. Reading YAML is most of what a comparison takes, and no
/// file needs another for it.
template <typename T>
class LoadAhead {
 public:
  using Load = std::optional<T> (*)(const SourceFile&, Diagnostics&);

  /// `load` is called once a file, each time in a thread of its own, and may share no state.
  explicit LoadAhead(Load load) : load_(load) {}

  /// Begins to load `file`, which must outlive this object.
  void begin(const SourceFile& file) {
    running_.try_emplace(&file, std::async(std::launch::async, [load = load_, &file] {
      Result result;
      result.loaded = load(file, result.diagnostics);
      return result;
    }));
  }

  /// What is in `file`, and its findings; loads it now if that has not begun.
  std::optional<T> take(const SourceFile& file, Diagnostics& diagnostics) {
    const auto found = running_.find(&file);
    if (found == running_.end()) return load_(file, diagnostics);
    Result result = found->second.get();
    running_.erase(found);
    diagnostics.append(std::move(result.diagnostics));
    return std::move(result.loaded);
  }

 private:
  struct Result {
    std::optional<T> loaded = {};
    Diagnostics diagnostics = {};
  };

  Load load_;
  std::map<const SourceFile*, std::future<Result>> running_;
};

}  // namespace crosswalk::cli
