#include <doctest/doctest.h>

#include <filesystem>
#include <string>
#include <vector>

#include "cli/data_folder.hpp"
#include "support/temporary_folder.hpp"
#include "workspace/failure.hpp"

namespace crosswalk::cli {
namespace {

using tests::TemporaryFolder;
using Names = std::vector<std::string>;

TEST_CASE("the data files are what ends in .yaml or .yml, at any depth, but for hidden ones") {
  const TemporaryFolder data;
  for (const std::string name : {"deep/down/z.yml", "a.yaml", ".hidden/y.yaml", ".y.yaml"}) {
    data.write(name, "");
  }
  data.write("notes.md", "");
  std::filesystem::create_symlink("nowhere", data.file(".#a.yaml"));
  const DataFolder folder(data.path());
  CHECK(folder.names() == Names{"a.yaml", "deep/down/z.yml"});
  CHECK(folder.place() == "in '" + data.path() + "'");
  CHECK_FALSE(folder.is_built_in());
}

TEST_CASE("linked folders are data once, and loops end") {
  const TemporaryFolder data;
  const TemporaryFolder other;
  data.write("a.yaml", "");
  data.write("crosswalks/a--b.yaml", "");
  other.write("z.yaml", "");
  std::filesystem::create_symlink(other.path(), data.file("a-link"));
  std::filesystem::create_symlink(other.path(), data.file("b-link"));
  std::filesystem::create_symlink("..", data.file("crosswalks/up"));
  std::filesystem::create_symlink(data.file("crosswalks"), data.file("0"));
  const DataFolder folder(data.path());
  CHECK(folder.names() == Names{"a-link/z.yaml", "a.yaml", "crosswalks/a--b.yaml"});
}

TEST_CASE("a file is read by its name, and one outside of the folder by its path") {
  const TemporaryFolder data;
  const std::string path = data.write("deep/a.yaml", "text");
  const DataFolder folder(data.path());
  CHECK(folder.read("deep/a.yaml")->text() == "text");
  CHECK(folder.read("deep/a.yaml")->name() == "deep/a.yaml");
  CHECK(folder.open(path)->name() == path);
  CHECK(folder.is_same(path, data.path() + "/./deep/a.yaml"));
  CHECK_FALSE(folder.is_same(path, data.file("gone.yaml")));
  CHECK_THROWS_AS(folder.read("gone.yaml"), Failure);
  CHECK_THROWS_AS(folder.open(data.file("gone.yaml")), Failure);
  CHECK_THROWS_AS(DataFolder(data.file("gone")), Failure);
}

}  // namespace
}  // namespace crosswalk::cli
