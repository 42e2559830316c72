#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "cli/failure.hpp"
#include "cli/workspace.hpp"
#include "render/diagnostics.hpp"
#include "support/temporary_folder.hpp"

namespace crosswalk::cli {
namespace {

using tests::TemporaryFolder;

std::string framework_yaml(const std::string& id, const std::string& version = "1") {
  return "framework: '" + id + "'\nshort: '" + id + "'\ntitle: {en: 'List'}\noriginal: 'en'\n" +
         "version: '" + version + "'\nsource: {title: 'A book'}\nrights: 'NOASSERTION'\n" +
         "items:\n  - {id: '1', text: {en: 'One " + id + "'}}\n";
}

std::string crosswalk_yaml(const std::string& left, const std::string& right) {
  return "crosswalk: '" + left + "--" + right + "'\nleft: '" + left + "'\nright: '" + right +
         "'\nleft_version: '1'\nright_version: '1'\ncoverage: partial\n" +
         "source: {title: 'A judgement'}\nmappings:\n" +
         "  - {id: 'm', left: ['1'], right: ['1'], relation: overlap, rationale: {en: 'Why'}}\n";
}

/// A data folder with the frameworks a, b and c, and the crosswalks a--b and b--c.
class Data : public TemporaryFolder {
 public:
  Data() {
    for (const std::string id : {"a", "b", "c"}) write(id + ".yaml", framework_yaml(id));
    write("crosswalks/a--b.yaml", crosswalk_yaml("a", "b"));
    write("crosswalks/b--c.yml", crosswalk_yaml("b", "c"));
  }
};

/// The headlines of all diagnostics, with paths relative to the folder.
std::string headlines(Workspace& workspace, const TemporaryFolder& folder) {
  std::string lines;
  for (const Diagnostic& each : workspace.diagnostics().sorted()) {
    std::string path = each.file->path();
    if (path.starts_with(folder.path())) path.erase(0, folder.path().size() + 1);
    lines += path + ": " + each.message + " [" + std::string(each.rule->id) + "]\n";
  }
  return lines;
}

ComparisonRequest request(const std::string& left, const std::vector<std::string>& via = {}) {
  ComparisonRequest request{.left = {.value = left}};
  for (const std::string& stop : via) request.via.push_back({.value = stop});
  return request;
}

TEST_CASE("ids are told from the names of files, at any depth, each once") {
  const Data data;
  data.write("deep/down/z.yml", framework_yaml("z"));
  data.write("deep/a.yaml", framework_yaml("a"));
  data.write(".hidden/y.yaml", framework_yaml("y"));
  data.write(".y.yaml", framework_yaml("y"));
  data.write("notes.md", "");
  std::filesystem::create_symlink("nowhere", data.file(".#a.yaml"));
  const Workspace workspace(data.path());
  CHECK(workspace.framework_ids() == std::vector<std::string>{"a", "b", "c", "z"});
  CHECK(workspace.crosswalk_ids() == std::vector<std::string>{"a--b", "b--c"});
  CHECK(workspace.tied_frameworks() ==
        std::vector<std::pair<std::string, std::string>>{{"a", "b"}, {"b", "c"}});
  CHECK(workspace.file_count() == 0);
}

TEST_CASE("linked folders are data once, and loops end") {
  const Data data;
  const TemporaryFolder other;
  other.write("z.yaml", framework_yaml("z"));
  std::filesystem::create_symlink(other.path(), data.file("a-link"));
  std::filesystem::create_symlink(other.path(), data.file("b-link"));
  std::filesystem::create_symlink("..", data.file("crosswalks/up"));
  std::filesystem::create_symlink(data.file("crosswalks"), data.file("0"));
  const DataFolder folder(data.path());
  CHECK(folder.names() == std::vector<std::string>{"a-link/z.yaml", "a.yaml", "b.yaml", "c.yaml",
                                                   "crosswalks/a--b.yaml", "crosswalks/b--c.yml"});
}

TEST_CASE("only the files that are asked for are read, and each once") {
  const Data data;
  Workspace workspace(data.path());
  const Framework* framework = workspace.framework("a");
  REQUIRE(framework != nullptr);
  CHECK(framework->id.value == "a");
  CHECK(workspace.framework("a") == framework);
  CHECK(workspace.files_read() == std::vector<std::string>{data.file("a.yaml")});
  REQUIRE(workspace.crosswalk("a--b") != nullptr);
  CHECK(workspace.file_count() == 3);
  CHECK(workspace.diagnostics().sorted().empty());
}

TEST_CASE("a comparison follows the shortest chain, in either direction") {
  const Data data;
  Workspace workspace(data.path());
  const auto inputs = workspace.comparison_of(request("c"), "a");
  REQUIRE(inputs);
  std::vector<std::string> stops;
  for (const Framework* framework : inputs->chain.frameworks) stops.push_back(framework->id.value);
  CHECK(stops == std::vector<std::string>{"c", "b", "a"});
  CHECK(inputs->chain.tables.front()->turned);
  CHECK(inputs->provenance.inputs.size() == 5);
  CHECK(workspace.file_count() == 5);
}

TEST_CASE("what compares with nothing is said, and so is what compares with itself") {
  const Data data;
  data.write("z.yaml", framework_yaml("z"));
  Workspace workspace(data.path());
  CHECK_THROWS_WITH_AS(workspace.comparison_of(request("a"), "z"),
                       "no crosswalk and no chain of crosswalks ties 'a' to 'z'", Failure);
  CHECK_THROWS_WITH_AS(workspace.comparison_of(request("a"), "a"),
                       "'a' cannot be compared with itself", Failure);
  CHECK_THROWS_WITH_AS(workspace.comparison_of(request("a", {"c"}), "b"),
                       "the chain a - b - c - b goes through 'b' twice", Failure);
  CHECK_THROWS_AS(workspace.framework("aa"), Failure);
  CHECK_THROWS_AS(workspace.crosswalk("a--c"), Failure);
}

TEST_CASE("a crosswalk in a file of another name is found where something is missing") {
  const Data data;
  std::filesystem::rename(data.file("crosswalks/a--b.yaml"), data.file("x.yaml"));
  const std::string expected =
      "x.yaml: crosswalk 'a--b' is not in a file of that name but in 'x.yaml' [misnamed-file]\n";
  Workspace comparing(data.path());
  CHECK_FALSE(comparing.comparison_of(request("a"), "c"));
  CHECK(headlines(comparing, data) == expected);
  Workspace asking(data.path());
  CHECK(asking.crosswalk("a--b") == nullptr);
  CHECK(headlines(asking, data) == expected);
  Workspace mistaking(data.path());
  CHECK(mistaking.framework("x") == nullptr);
  CHECK(headlines(mistaking, data) == expected);
  Workspace checking(data.path());
  CHECK(checking.check_all().empty());
  CHECK(headlines(checking, data) == expected);
}

TEST_CASE("a misnamed crosswalk that has nothing to do with it explains nothing") {
  const Data data;
  data.write("y.yaml", framework_yaml("y"));
  data.write("z.yaml", framework_yaml("z"));
  data.write("x.yaml", crosswalk_yaml("b", "y"));
  Workspace workspace(data.path());
  CHECK_THROWS_AS(workspace.comparison_of(request("a"), "z"), Failure);
  CHECK(headlines(workspace, data).empty());
}

TEST_CASE("a framework in a file of another name is found where it is missing") {
  const Data data;
  std::filesystem::rename(data.file("a.yaml"), data.file("other.yaml"));
  Workspace workspace(data.path());
  CHECK_FALSE(workspace.comparison_of(request("b"), "a"));
  CHECK(headlines(workspace, data) ==
        "other.yaml: framework 'a' is not in a file of that name but in 'other.yaml' "
        "[misnamed-file]\n");
}

TEST_CASE("what stands in a file of a wrong name is not handed out under that name") {
  const Data data;
  std::filesystem::rename(data.file("crosswalks/b--c.yml"), data.file("a--c.yaml"));
  std::filesystem::rename(data.file("c.yaml"), data.file("d.yaml"));
  data.write("c.yaml", crosswalk_yaml("a", "b"));
  Workspace workspace(data.path());
  CHECK(workspace.crosswalk("a--c") == nullptr);
  CHECK(workspace.framework("d") == nullptr);
  CHECK(workspace.framework("c") == nullptr);
  CHECK(workspace.diagnostics().error_count() == 2);
}

TEST_CASE("the same file by two paths is checked once, and two files of one id are a duplicate") {
  const Data data;
  Workspace once(std::nullopt);
  CHECK(once.check_files({data.file("a.yaml"), data.path() + "/./a.yaml"}).empty());
  CHECK(headlines(once, data).empty());
  CHECK(once.file_count() == 1);
  data.write("copy/a.yaml", framework_yaml("a"));
  Workspace twice(std::nullopt);
  CHECK(twice.check_files({data.file("a.yaml"), data.file("copy/a.yaml")}).empty());
  CHECK(headlines(twice, data) ==
        "copy/a.yaml: framework 'a' stands in two files [duplicate-id]\n");
}

TEST_CASE("files that are named take the place of those in the data folder, in whatever order") {
  const Data data;
  const TemporaryFolder draft;
  draft.write("a.yaml", framework_yaml("a", "2"));
  Workspace workspace(data.path());
  CHECK(workspace.check_files({data.file("crosswalks/a--b.yaml"), draft.file("a.yaml")}).empty());
  REQUIRE(workspace.framework("a") != nullptr);
  CHECK(workspace.framework("a")->version.value == "2");
  CHECK(headlines(workspace, data) ==
        "crosswalks/a--b.yaml: judged against version '1' of 'a', which is now at '2' "
        "[outdated-version]\n");
  CHECK(workspace.file_count() == 3);
}

TEST_CASE("what cannot be read is told once, and the rest is checked") {
  const Data data;
  std::filesystem::remove(data.file("b.yaml"));
  std::filesystem::create_symlink("nowhere", data.file("b.yaml"));
  Workspace workspace(data.path());
  CHECK(workspace.check_all() == std::vector<std::string>{"cannot read '" + data.file("b.yaml") +
                                                          "': No such file or directory"});
  Workspace files(data.path());
  CHECK(files.check_files({data.file("gone.yaml"), data.file("a.yaml")}).size() == 1);
  CHECK(files.file_count() == 1);
}

TEST_CASE("a folder without data is said to have none") {
  const TemporaryFolder folder;
  const std::string message = "there are no data files (.yaml or .yml) in '" + folder.path() + "'";
  Workspace workspace(folder.path());
  CHECK_THROWS_WITH_AS(workspace.check_all(), message.c_str(), Failure);
  CHECK_THROWS_WITH_AS(workspace.framework("psw"), message.c_str(), Failure);
  CHECK_THROWS_WITH_AS(workspace.crosswalk("a--b"), message.c_str(), Failure);
  CHECK_THROWS_WITH_AS(workspace.matching("p*"), message.c_str(), Failure);
}

TEST_CASE("a language that no report is written in is reported at its place") {
  const Data data;
  data.write("reports.yaml",
             "reports:\n  - {file: x.md, compare: [a, b], format: md, lang: de-AT}\n");
  Workspace workspace(data.path());
  CHECK(workspace.check_files({data.file("reports.yaml")}).empty());
  const std::vector<Diagnostic> found = workspace.diagnostics().sorted();
  REQUIRE(found.size() == 1);
  CHECK(found.front().rule->id == "invalid-report");
  CHECK(found.front().at == Position{2, 53});
}

TEST_CASE("an edition is a file as it stands, or what has that id") {
  const Data data;
  const std::string old = data.write("old/edition.yaml", framework_yaml("a", "0"));
  Workspace workspace(data.path());
  const Edition file = workspace.edition(old);
  REQUIRE(file.framework != nullptr);
  CHECK(file.framework->version.value == "0");
  CHECK(workspace.edition("a").framework->version.value == "1");
  CHECK(workspace.edition("a--b").crosswalk != nullptr);
  CHECK(workspace.edition(data.file("crosswalks/a--b.yaml")).crosswalk != nullptr);
  CHECK(workspace.diagnostics().error_count() == 0);
}

TEST_CASE("a pattern stands for the frameworks that match it") {
  const Data data;
  const Workspace workspace(data.path());
  CHECK(workspace.matching("*") == std::vector<std::string>{"a", "b", "c"});
  CHECK(workspace.matching("q") == std::vector<std::string>{"q"});
  CHECK_THROWS_WITH_AS(workspace.matching("q*"), "no framework matches 'q*'", Failure);
}

}  // namespace
}  // namespace crosswalk::cli
