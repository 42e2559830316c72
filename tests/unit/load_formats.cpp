#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <vector>

#include "load/crosswalk_loader.hpp"
#include "load/file_rules.hpp"
#include "load/framework_loader.hpp"
#include "load/report_list_loader.hpp"
#include "render/diagnostics.hpp"

// Tests with the files of tests/formats; check_schema.py makes the same tests with the JSON
// Schemas.
namespace crosswalk {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> files_of(const std::string& kind, const std::string& group) {
  std::vector<fs::path> paths;
  for (const auto& entry :
       fs::directory_iterator(fs::path(CROSSWALK_SOURCE_DIR) / "tests/formats" / kind / group)) {
    paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

std::string text_of(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

bool load(const std::string& kind, const SourceFile& file, Diagnostics& diagnostics) {
  if (kind == "framework") return load_framework(file, diagnostics).has_value();
  if (kind == "crosswalk") return load_crosswalk(file, diagnostics).has_value();
  return load_report_list(file, diagnostics).has_value();
}

const std::vector<std::string> kinds{"framework", "crosswalk", "reports"};

}  // namespace

TEST_CASE("every good file loads without a word") {
  for (const std::string& kind : kinds) {
    for (const fs::path& path : files_of(kind, "good")) {
      const SourceFile file(path.string(), text_of(path));
      Diagnostics diagnostics;
      CHECK(load(kind, file, diagnostics));
      CHECK(render::to_text(diagnostics.sorted()) == "");
    }
  }
}

TEST_CASE("every bad file breaks the rule that its first line names, and no other") {
  std::set<std::string_view> broken;
  for (const std::string& kind : kinds) {
    for (const std::string group : {"bad", "bad-yaml"}) {
      for (const fs::path& path : files_of(kind, group)) {
        CAPTURE(path);
        const SourceFile file(path.string(), text_of(path));
        Diagnostics diagnostics;
        CHECK_FALSE(load(kind, file, diagnostics));
        CHECK(diagnostics.error_count() > 0);
        for (const Diagnostic& diagnostic : diagnostics.sorted()) {
          CHECK(file.line(1).substr(2) == diagnostic.rule->id);
          broken.insert(diagnostic.rule->id);
        }
      }
    }
  }
  for (const Rule* rule : load_rules) {
    if (rule->severity != Severity::error) continue;  // files with warnings or notes load
    CAPTURE(rule->id);
    CHECK(broken.count(rule->id) == 1);
  }
}

}  // namespace crosswalk
