#include <doctest/doctest.h>

#include <array>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>

#include "cli/output.hpp"
#include "support/temporary_folder.hpp"
#include "text/unicode.hpp"
#include "workspace/failure.hpp"

namespace crosswalk::cli {
namespace {

constexpr auto words =
    std::to_array<std::pair<std::string_view, int>>({{"text", 0}, {"md", 1}, {"csv", 2}});

int format_of(const OutputOptions& options) { return chosen_format(options, words, 0); }

TEST_CASE("the format is the one that is named, else that of the ending, else a default") {
  CHECK(format_of({}) == 0);
  CHECK(format_of({.format = "csv"}) == 2);
  CHECK(format_of({.file = "a.b/x.csv"}) == 2);
  CHECK(format_of({.file = "x.CSV"}) == 2);
  CHECK(format_of({.file = "x.txt"}) == 0);
  CHECK(format_of({.file = "x.csv", .format = "csv"}) == 2);
  CHECK(format_of({.file = "x.report", .format = "md"}) == 1);
  for (const char* plain : {"-", "x", "x.report", "md", ".md", "a.md/x"}) {
    CHECK(format_of({.file = plain}) == 0);
  }
}

TEST_CASE("a format that the ending contradicts is refused") {
  CHECK_THROWS_WITH_AS(format_of({.file = "x.csv", .format = "md"}),
                       "--format md contradicts the ending of 'x.csv', which stands for csv",
                       Failure);
  CHECK_THROWS_WITH_AS(format_of({.file = "x.csv", .format = "cvs"}),
                       "--format takes text, md, csv, not 'cvs' (did you mean 'csv'?)", Failure);
}

TEST_CASE("data is refused as the place of a result, by its name and as what was read") {
  const tests::TemporaryFolder folder;
  const std::string read = folder.write("data/x.md", "");
  const std::string data = folder.write("data/y.yaml", "");
  std::filesystem::create_hard_link(read, folder.file("hard.md"));
  std::filesystem::create_symlink(read, folder.file("soft.md"));
  std::filesystem::create_symlink(data, folder.file("data.md"));
  for (const std::string& path :
       {read, folder.file("data/../data/x.md"), folder.file("hard.md"), folder.file("soft.md"),
        data, folder.file("data.md"), folder.file("new.yaml"), folder.file("new.YML")}) {
    CHECK_THROWS_AS(refuse_data_file(path, {read}), Failure);
  }
  CHECK_NOTHROW(refuse_data_file(folder.file("new.md"), {read}));
  CHECK_NOTHROW(refuse_data_file(read, {}));
}

TEST_CASE("line breaks stay where control characters are shown") {
  CHECK(visible_lines("") == "");
  CHECK(visible_lines("a\n\nb") == "a\n\nb");
  CHECK(visible_lines("a\r\nb\r\n") == "a\r\nb\r\n");
  CHECK(visible_lines("a\rb\r") == "a\uFFFDb\uFFFD");
  CHECK(visible_lines("\x1b[31m\tred\n\xff\n") == "\uFFFD[31m\tred\n\uFFFD\n");
}

}  // namespace
}  // namespace crosswalk::cli
