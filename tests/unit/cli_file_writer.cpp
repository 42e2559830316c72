#include <doctest/doctest.h>

#include <filesystem>
#include <string>

#include "cli/file_writer.hpp"
#include "support/temporary_folder.hpp"
#include "workspace/failure.hpp"

namespace crosswalk::cli {
namespace {

using tests::TemporaryFolder;

TEST_CASE("a file is made, replaced, and left alone where it has the bytes already") {
  const TemporaryFolder folder;
  CHECK(write_file(folder.file("x"), "one") == WriteResult::written);
  CHECK(write_file(folder.file("x"), "one") == WriteResult::unchanged);
  CHECK(write_file(folder.file("x"), "two") == WriteResult::written);
  CHECK(folder.read("x") == "two");
  CHECK(folder.count() == 1);
}

TEST_CASE("a file that is no longer what was read is not written over") {
  const TemporaryFolder folder;
  const std::string path = folder.write("x", "edited");
  CHECK(write_file(path, "new", "read") == WriteResult::outdated);
  CHECK(folder.read("x") == "edited");
  CHECK(write_file(path, "new", "edited") == WriteResult::written);
  CHECK(folder.read("x") == "new");
  CHECK(write_file(folder.file("gone"), "new", "read") == WriteResult::outdated);
  CHECK(folder.count() == 1);
}

TEST_CASE("links are followed, and stay") {
  const TemporaryFolder folder;
  folder.write("below/x", "old");
  std::filesystem::create_symlink("below/x", folder.file("near"));
  std::filesystem::create_symlink(folder.file("near"), folder.file("far"));
  CHECK(write_file(folder.file("far"), "new") == WriteResult::written);
  CHECK(folder.read("below/x") == "new");
  CHECK(std::filesystem::is_symlink(folder.file("far")));
  CHECK(std::filesystem::is_symlink(folder.file("near")));
  CHECK(folder.count() == 3);
}

TEST_CASE("what cannot be written is named, and leaves nothing behind") {
  const TemporaryFolder folder;
  const std::string path = folder.file("gone/x");
  CHECK_THROWS_WITH_AS(write_file(path, "new"),
                       ("cannot write '" + path + "': No such file or directory").c_str(), Failure);
  const std::string own = folder.path();
  CHECK_THROWS_WITH_AS(write_file(own, "new"),
                       ("cannot write '" + own + "': it is a folder").c_str(), Failure);
  CHECK(folder.count() == 0);
}

}  // namespace
}  // namespace crosswalk::cli
