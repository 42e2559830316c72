#pragma once

#include <algorithm>
#include <cstddef>
#include <deque>
#include <future>
#include <map>
#include <optional>
#include <system_error>
#include <thread>
#include <utility>

#include "model/diagnostic.hpp"
#include "model/source.hpp"

namespace crosswalk {

/// Loads several files in parallel. Parsing YAML takes most of the time of a command, and files are
/// parsed independently of each other. If the system cannot start threads, files are loaded one
/// after the other.
template <typename T>
class LoadAhead {
 public:
  using Load = std::optional<T> (*)(const SourceFile&, Diagnostics&);

  /// `load` is called once for each file, in any thread, and must not share state.
  explicit LoadAhead(Load load) : load_(load) {}

  /// Queues `file` for loading in another thread. It must outlive this object.
  void begin(const SourceFile& file) {
    waiting_.push_back(&file);
    start_waiting();
  }

  /// The content of `file`; its diagnostics are appended to `diagnostics`. A file that is still
  /// queued, or was never queued, is loaded now. Must be called at most once for each file.
  std::optional<T> take(const SourceFile& file, Diagnostics& diagnostics) {
    const auto found = running_.find(&file);
    if (found == running_.end()) {
      std::erase(waiting_, &file);
      return load_(file, diagnostics);
    }
    Result result = found->second.get();
    running_.erase(found);
    start_waiting();
    diagnostics.append(std::move(result.diagnostics));
    return std::move(result.loaded);
  }

 private:
  struct Result {
    std::optional<T> loaded = {};
    Diagnostics diagnostics = {};
  };

  /// Starts threads for queued files, up to the number of processors.
  void start_waiting() {
    constexpr std::size_t fewest_threads = 4;  // a comparison reads three files
    const std::size_t most =
        std::max<std::size_t>(fewest_threads, std::thread::hardware_concurrency());
    while (!waiting_.empty() && running_.size() < most) {
      const SourceFile& file = *waiting_.front();
      try {
        running_.try_emplace(&file, std::async(std::launch::async, [load = load_, &file] {
          Result result;
          result.loaded = load(file, result.diagnostics);
          return result;
        }));
      } catch (const std::system_error&) {
        waiting_.clear();  // no thread can be started, so take() loads these files
        return;
      }
      waiting_.pop_front();
    }
  }

  Load load_;
  std::deque<const SourceFile*> waiting_;
  std::map<const SourceFile*, std::future<Result>> running_;
};

}  // namespace crosswalk
