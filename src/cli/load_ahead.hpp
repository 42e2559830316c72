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

namespace crosswalk::cli {

/// Loads several files at the same time. Reading YAML is most of what a command takes, and no file
/// needs another for it. Where the system gives no threads, files are loaded one after the other.
template <typename T>
class LoadAhead {
 public:
  using Load = std::optional<T> (*)(const SourceFile&, Diagnostics&);

  /// `load` is called once a file, in any thread, and may share no state.
  explicit LoadAhead(Load load) : load_(load) {}

  /// Puts `file` in the queue of what is loaded in other threads. It must outlive this object.
  void begin(const SourceFile& file) {
    waiting_.push_back(&file);
    start_waiting();
  }

  /// What is in `file`, with its diagnostics put behind those that are in `diagnostics`. A file
  /// whose turn has not come is loaded now, and so is one that was never begun. To be called once
  /// a file.
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

  /// Starts to load what waits, as long as there are processors for it.
  void start_waiting() {
    constexpr std::size_t fewest_threads = 4;  // a comparison has three files
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
        waiting_.clear();  // no thread is to be had; take() loads each file itself
        return;
      }
      waiting_.pop_front();
    }
  }

  Load load_;
  std::deque<const SourceFile*> waiting_;
  std::map<const SourceFile*, std::future<Result>> running_;
};

}  // namespace crosswalk::cli
