#include <doctest/doctest.h>

#include <deque>
#include <optional>
#include <string>

#include "model/diagnostic.hpp"
#include "model/source.hpp"
#include "workspace/load_ahead.hpp"

namespace crosswalk {
namespace {

constexpr Rule empty_text{
    .id = "empty-text", .severity = Severity::error, .summary = "no text", .advice = ""};

/// The text of a file twice; nullopt and an error where it is empty.
std::optional<std::string> doubled(const SourceFile& file, Diagnostics& diagnostics) {
  if (file.text().empty()) {
    diagnostics.report(empty_text, file, {}, "nothing");
    return std::nullopt;
  }
  return file.text() + file.text();
}

TEST_CASE("what was begun is handed out once, whatever the order in which it is asked for") {
  constexpr int count = 100;  // more files than threads
  std::deque<SourceFile> files;
  LoadAhead<std::string> loads(&doubled);
  for (int i = 0; i < count; ++i) {
    loads.begin(files.emplace_back("f", std::to_string(i)));
  }
  Diagnostics diagnostics;
  for (int step = 0; step < count; ++step) {
    const int i = step * 37 % count;
    const std::string text = std::to_string(i);
    CHECK(loads.take(files[static_cast<std::size_t>(i)], diagnostics) == text + text);
  }
  CHECK(diagnostics.sorted().empty());
}

TEST_CASE("a file that was not begun is loaded when it is asked for") {
  const SourceFile file("f", "x");
  LoadAhead<std::string> loads(&doubled);
  Diagnostics diagnostics;
  CHECK(loads.take(file, diagnostics) == "xx");
}

TEST_CASE("diagnostics come with the file that they are about, and not before") {
  const SourceFile good("good", "x");
  const SourceFile bad("bad", "");
  LoadAhead<std::string> loads(&doubled);
  loads.begin(bad);
  loads.begin(good);
  Diagnostics diagnostics;
  CHECK(loads.take(good, diagnostics) == "xx");
  CHECK(diagnostics.error_count() == 0);
  CHECK(loads.take(bad, diagnostics) == std::nullopt);
  CHECK(diagnostics.error_count() == 1);
}

TEST_CASE("what is never asked for may go") {
  const SourceFile file("f", "x");
  LoadAhead<std::string> loads(&doubled);
  for (int i = 0; i < 3; ++i) loads.begin(file);
}

}  // namespace
}  // namespace crosswalk
