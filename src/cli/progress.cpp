#include "cli/progress.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <chrono>
#include <condition_variable>
#include <iostream>
#include <memory>
#include <mutex>
#include <streambuf>
#include <system_error>
#include <thread>
#include <utility>

#include "cli/descriptor.hpp"

namespace crosswalk::cli {

namespace {

/// The thread that writes the line, until it is ended.
class Ticker {
 public:
  explicit Ticker(std::string what) : what_(std::move(what)), thread_([this] { tick(); }) {}
  ~Ticker() {
    {
      const std::lock_guard lock(mutex_);
      is_ended_ = true;
    }
    ended_.notify_one();
    thread_.join();
  }
  Ticker(const Ticker&) = delete;
  Ticker& operator=(const Ticker&) = delete;
  Ticker(Ticker&&) = delete;
  Ticker& operator=(Ticker&&) = delete;

 private:
  void tick() {
    std::unique_lock lock(mutex_);
    int seconds = 0;
    while (!ended_.wait_for(lock, std::chrono::seconds(1), [this] { return is_ended_; })) {
      write_all(STDERR_FILENO, fmt::format("\r{}: {} s", what_, ++seconds));
    }
    if (seconds > 0) write_all(STDERR_FILENO, "\r\x1B[K");
  }

  std::string what_;
  std::mutex mutex_ = {};
  std::condition_variable ended_ = {};
  bool is_ended_ = false;
  std::thread thread_;  // the last one, since it uses the others
};

/// Standard error, before whose first character the line ends.
class EndingBuffer : public std::streambuf {
 public:
  explicit EndingBuffer(std::streambuf* behind) : behind_(behind) {}

 protected:
  int_type overflow(int_type character) override {
    end_progress();
    return behind_->sputc(traits_type::to_char_type(character));
  }
  std::streamsize xsputn(const char* text, std::streamsize size) override {
    end_progress();
    return behind_->sputn(text, size);
  }
  int sync() override { return behind_->pubsync(); }

 private:
  std::streambuf* behind_;
};

struct Line {
  explicit Line(std::string what) : ticker(std::make_unique<Ticker>(std::move(what))) {}

  std::unique_ptr<Ticker> ticker;  ///< null once the line has ended
  std::streambuf* standard_error = std::cerr.rdbuf();
  EndingBuffer buffer{standard_error};
};

std::unique_ptr<Line>& the_line() {
  static std::unique_ptr<Line> line;
  return line;
}

}  // namespace

ProgressLine::ProgressLine(std::string what) {
  if (::isatty(STDERR_FILENO) == 0) return;
  try {
    the_line() = std::make_unique<Line>(std::move(what));
    std::cerr.rdbuf(&the_line()->buffer);
  } catch (const std::system_error&) {
    the_line().reset();  // without a thread there is no line
  }
}

ProgressLine::~ProgressLine() {
  if (!the_line()) return;
  std::cerr.rdbuf(the_line()->standard_error);
  the_line().reset();
}

void end_progress() {
  if (the_line()) the_line()->ticker.reset();
}

}  // namespace crosswalk::cli
