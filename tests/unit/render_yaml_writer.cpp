#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "load/crosswalk_loader.hpp"
#include "load/framework_loader.hpp"
#include "render/yaml_lines.hpp"
#include "render/yaml_writer.hpp"
#include "support/samples.hpp"

namespace crosswalk::tests {

namespace {

namespace fs = std::filesystem;

std::string text_of(const fs::path& path) {
  std::ifstream stream(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

std::vector<fs::path> shipped_files() {
  std::vector<fs::path> paths;
  for (const auto& file :
       fs::recursive_directory_iterator(fs::path(CROSSWALK_SOURCE_DIR) / "frameworks")) {
    if (file.path().extension() == ".yaml") paths.push_back(file.path());
  }
  REQUIRE(paths.size() > 30);
  return paths;
}

/// The shipped files have comments, and blank lines around them, at their beginning only.
std::string without_head(const std::string& text) {
  std::size_t at = 0;
  while (at < text.size() && (text[at] == '#' || text[at] == '\n')) at = text.find('\n', at) + 1;
  return text.substr(at);
}

/// The lines that are not blank. People order the keys of a framework and set blank lines as they
/// like.
std::vector<std::string> sorted_lines(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) {
    if (!line.empty()) lines.push_back(line);
  }
  std::sort(lines.begin(), lines.end());
  return lines;
}

std::string written_again(const std::string& text, const std::string& path) {
  return text.rfind("crosswalk:", 0) == 0
             ? render::crosswalk_to_yaml(crosswalk_of(text, path).value)
             : render::framework_to_yaml(framework_of(text, path).value);
}

/// A crosswalk with `words` in every place that takes any text.
Crosswalk crosswalk_saying(const std::string& words) {
  const auto in_two_languages = [&words] {
    Text text;
    text.versions.push_back({.language = {.value = "nan"}, .words = {.value = words}});
    text.versions.push_back({.language = {.value = "en"}, .words = {.value = words}});
    return text;
  };
  Crosswalk crosswalk;
  crosswalk.left.value = "a";
  crosswalk.right.value = "b";
  crosswalk.left_version.value = words;
  crosswalk.right_version.value = words;
  crosswalk.source.title = words;
  crosswalk.source.year = words;
  crosswalk.note = in_two_languages();
  Mapping mapping;
  mapping.id.value = "1e3";
  mapping.left = {{.value = {.entry = "no", .concept_id = {}}},
                  {.value = {.entry = "9.10", .concept_id = "null"}}};
  mapping.right = {{.value = {.entry = {}, .concept_id = "2025-01-31"}}};
  mapping.cited = {{.value = words}, {.value = "b"}};
  mapping.rationale = in_two_languages();
  mapping.reviewed = Review{
      .left = "0123456789abcdef", .right = "0123456789abcdef", .on = "2026-01-31", .by = words};
  crosswalk.mappings.push_back(mapping);
  return crosswalk;
}

void require_same_words(const std::string& words) {
  const std::string yaml = render::crosswalk_to_yaml(crosswalk_saying(words));
  CAPTURE(yaml);
  const Sample<Crosswalk> sample = crosswalk_of(yaml);
  const Crosswalk& read = sample.value;
  CHECK(read.left_version.value == words);
  CHECK(read.source.title == words);
  CHECK(read.source.year == words);
  CHECK(read.note.find("en")->words.value == words);
  REQUIRE(read.mappings.size() == 1);
  const Mapping& mapping = read.mappings.front();
  CHECK(mapping.rationale.find("nan")->words.value == words);
  CHECK(mapping.cited.front().value == words);
  CHECK(mapping.reviewed->by == words);
  CHECK(mapping.id.value == "1e3");
  CHECK(to_string(mapping.left.back().value) == "9.10#null");
  CHECK(render::crosswalk_to_yaml(read) == yaml);
}

}  // namespace

TEST_CASE("every shipped crosswalk is written as it stands, but for its comments") {
  for (const fs::path& path : shipped_files()) {
    const std::string body = without_head(text_of(path));
    if (body.rfind("crosswalk:", 0) != 0) continue;
    CAPTURE(path.string());
    CHECK(written_again(body, path.filename().string()) == body);
  }
}

TEST_CASE("every shipped framework is written with the lines that it has") {
  for (const fs::path& path : shipped_files()) {
    const std::string body = without_head(text_of(path));
    if (body.rfind("framework:", 0) != 0) continue;
    CAPTURE(path.string());
    const std::string written = written_again(body, path.filename().string());
    CHECK(sorted_lines(written) == sorted_lines(body));
    CHECK(written_again(written, path.filename().string()) == written);
  }
}

TEST_CASE("words that mean something in YAML, or look like a number or a date, stay text") {
  for (const std::string& words : std::to_array<std::string>({"no",
                                                              "~",
                                                              "null",
                                                              "9.10",
                                                              "1e3",
                                                              "2025-01-31",
                                                              "- a",
                                                              "a: b",
                                                              "#x",
                                                              "x #y",
                                                              "&a",
                                                              "*a",
                                                              "!t",
                                                              "%x",
                                                              "@",
                                                              "`",
                                                              "[",
                                                              "]",
                                                              "{}",
                                                              ",",
                                                              "?",
                                                              "|",
                                                              ">",
                                                              "'",
                                                              "\"",
                                                              "\\",
                                                              "\\n",
                                                              " a",
                                                              "a ",
                                                              "a\tb",
                                                              "\ta",
                                                              "a\nb",
                                                              "a\n\nb",
                                                              "a\n",
                                                              "\na",
                                                              " a\nb",
                                                              "a\n b",
                                                              "a \nb",
                                                              "a\n\n",
                                                              "a\n#b",
                                                              "---\nb",
                                                              "a\n---",
                                                              "a\n...\nb",
                                                              "# a\nb",
                                                              "- a\n- b",
                                                              "“a”\nä",

                                                              "\xE2\x80\xA8z",
                                                              "\xC2\xA0",
                                                              "\xF0\x9F\x99\x82",
                                                              std::string(3000, 'x') + ": y"})) {
    require_same_words(words);
  }
}

TEST_CASE("any words are read as they were written") {
  constexpr auto parts = std::to_array<std::string_view>(
      {"a",  "B", "9",  " ", "\n", "\n", "\t", ":", "#", "-", "\"",           "'",
       "\\", "[", "{",  "}", "|",  ">",  "&",  "%", "é", "…", "\xE2\x80\xA9", ",",
       "?",  "!", "..."});
  std::mt19937 random(20261125);
  for (int round = 0; round < 400; ++round) {
    std::string words = "x";
    const std::size_t length = random() % 12;
    for (std::size_t count = 0; count < length; ++count) words += parts[random() % parts.size()];
    if (random() % 2 == 0) words = words.substr(1) + "x";
    require_same_words(words);
  }
}

TEST_CASE("a head is put before the data, and a table without mappings says so") {
  Crosswalk crosswalk = crosswalk_saying("1");
  crosswalk.mappings.clear();
  const std::string yaml = render::crosswalk_to_yaml(crosswalk, "# Mine.\n\n");
  CHECK(yaml.rfind("# Mine.\n\ncrosswalk: \"a--b\"\n", 0) == 0);
  CHECK(yaml.find("\nmappings: []\n") != std::string::npos);
  CHECK(crosswalk_of(yaml).value.mappings.empty());
}

}  // namespace crosswalk::tests
