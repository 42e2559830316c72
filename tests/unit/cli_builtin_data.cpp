#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>

#include "cli/builtin_data.hpp"

namespace crosswalk::cli {
namespace {

/// The files below frameworks/ in the source tree, by their relative names.
std::map<std::string, std::string> files_on_disk() {
  const std::filesystem::path folder = CROSSWALK_SOURCE_DIR "/frameworks";
  std::map<std::string, std::string> files;
  for (const auto& file : std::filesystem::recursive_directory_iterator(folder)) {
    if (!file.is_regular_file()) continue;
    std::ifstream stream(file.path(), std::ios::binary);
    files.emplace(file.path().lexically_relative(folder).generic_string(),
                  std::string(std::istreambuf_iterator<char>(stream), {}));
  }
  return files;
}

TEST_CASE("the built-in data are the files of frameworks/, byte for byte") {
  std::map<std::string, std::string> built_in;
  for (const BuiltinFile& file : builtin_files()) built_in.emplace(file.name, file.text);
  CHECK(built_in == files_on_disk());
  CHECK(built_in.size() == builtin_files().size());
}

TEST_CASE("the built-in data are sorted by name") {
  CHECK(std::ranges::is_sorted(builtin_files(), {}, &BuiltinFile::name));
}

}  // namespace
}  // namespace crosswalk::cli
