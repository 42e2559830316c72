#include "support/workspace_data.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "workspace/comparison_inputs.hpp"
#include "workspace/entry_name.hpp"
#include "workspace/failure.hpp"
#include "workspace/workspace.hpp"

// What a workspace loads, checks and hands out, and what it says of what it cannot.
namespace crosswalk {
namespace {

using tests::crosswalk_yaml;
using tests::framework_yaml;
using tests::headlines;
using tests::request;
using tests::ThreeFrameworks;

const std::vector<std::string_view> languages{"en", "pt"};

TEST_CASE("only the files that are asked for are read, and each once") {
  const ThreeFrameworks files;
  Workspace workspace(files);
  const Framework* framework = workspace.framework("a");
  REQUIRE(framework != nullptr);
  CHECK(framework->id.value == "a");
  CHECK(workspace.framework("a") == framework);
  CHECK(workspace.files_read() == std::vector<std::string>{"a.yaml"});
  REQUIRE(workspace.table("a--b") != nullptr);
  CHECK(workspace.file_count() == 3);
  CHECK(workspace.diagnostics().sorted().empty());
}

TEST_CASE("an unknown id is refused with the id that is most like it") {
  ThreeFrameworks files;
  files.write("social-work.yaml", framework_yaml("social-work"));
  Workspace workspace(files);
  CHECK_THROWS_WITH_AS(workspace.framework("social-wrok"),
                       "there is no framework 'social-wrok' (did you mean 'social-work'?)",
                       Failure);
  CHECK_THROWS_WITH_AS(workspace.table("a-b"), "there is no crosswalk 'a-b' (did you mean 'a--b'?)",
                       Failure);
  CHECK_THROWS_WITH_AS(workspace.table("q--r"), "there is no crosswalk 'q--r'", Failure);
  const Framework& framework = *workspace.framework("a");
  CHECK(entry_of(framework, "1") == 0);
  CHECK_THROWS_WITH_AS(entry_of(framework, "9.1"), "'a' has no entry '9.1'", Failure);
  CHECK_THROWS_WITH_AS(mapping_of(workspace.table("a--b")->crosswalk, "nn"),
                       "'a--b' has no mapping 'nn'", Failure);
}

TEST_CASE("a short name is no id, and the id is named") {
  ThreeFrameworks files;
  std::string text = framework_yaml("psw");
  text.replace(text.find("short: 'psw'"), 12, "short: 'PSW'");
  files.write("psw.yaml", text);
  Workspace workspace(files);
  CHECK_THROWS_WITH_AS(workspace.framework("PSW"),
                       "there is no framework 'PSW': that is the short name of 'psw'", Failure);
}

TEST_CASE("a crosswalk in a file of another name is found where something is missing") {
  ThreeFrameworks files;
  files.rename("crosswalks/a--b.yaml", "x.yaml");
  const std::string expected =
      "x.yaml: crosswalk 'a--b' is not in a file of that name but in 'x.yaml' [misnamed-file]\n";
  Workspace comparing(files);
  CHECK_FALSE(comparison_inputs(comparing, request("a", {"c"}), "c"));
  CHECK(headlines(comparing) == expected);
  Workspace asking(files);
  CHECK(asking.table("a--b") == nullptr);
  CHECK(headlines(asking) == expected);
  Workspace mistaking(files);
  CHECK(mistaking.framework("x") == nullptr);
  CHECK(headlines(mistaking) == expected);
  Workspace checking(files);
  CHECK(checking.check_all().empty());
  CHECK(headlines(checking) == expected);
}

TEST_CASE("a misnamed crosswalk that has nothing to do with it explains nothing") {
  ThreeFrameworks files;
  files.write("y.yaml", framework_yaml("y"));
  files.write("z.yaml", framework_yaml("z"));
  files.write("x.yaml", crosswalk_yaml("b", "y"));
  Workspace workspace(files);
  CHECK_THROWS_AS(comparison_inputs(workspace, request("a", {"z"}), "z"), Failure);
  CHECK(headlines(workspace).empty());
}

TEST_CASE("a framework in a file of another name is found where it is missing") {
  ThreeFrameworks files;
  files.rename("a.yaml", "other.yaml");
  Workspace workspace(files);
  CHECK_FALSE(comparison_inputs(workspace, request("b", {"a"}), "a"));
  CHECK(headlines(workspace) ==
        "other.yaml: framework 'a' is not in a file of that name but in 'other.yaml' "
        "[misnamed-file]\n");
}

TEST_CASE("what stands in a file of a wrong name is not handed out under that name") {
  ThreeFrameworks files;
  files.rename("crosswalks/b--c.yml", "a--c.yaml");
  files.rename("c.yaml", "d.yaml");
  files.write("c.yaml", crosswalk_yaml("a", "b"));
  Workspace workspace(files);
  CHECK(workspace.table("a--c") == nullptr);
  CHECK(workspace.framework("d") == nullptr);
  CHECK(workspace.framework("c") == nullptr);
  CHECK(workspace.diagnostics().error_count() == 2);
}

TEST_CASE("the same file by two paths is checked once, and two files of one id are a duplicate") {
  ThreeFrameworks files;
  Workspace once(files);
  CHECK(once.check_files({"a.yaml", "./a.yaml"}, languages).empty());
  CHECK(headlines(once).empty());
  CHECK(once.file_count() == 1);
  files.write("copy/a.yaml", framework_yaml("a"));
  const std::string expected = "copy/a.yaml: framework 'a' stands in two files [duplicate-id]\n";
  Workspace named(files);
  CHECK(named.check_files({"a.yaml", "copy/a.yaml"}, languages).empty());
  CHECK(headlines(named) == expected);
  Workspace comparing(files);
  CHECK_FALSE(comparison_inputs(comparing, request("a", {"b"}), "b"));
  CHECK(headlines(comparing) == expected);
}

TEST_CASE("crosswalks in both directions between two frameworks are reported") {
  ThreeFrameworks files;
  files.write("b--a.yaml", crosswalk_yaml("b", "a"));
  Workspace workspace(files);
  CHECK(workspace.check_all().empty());
  CHECK(headlines(workspace) ==
        "b--a.yaml: crosswalk 'b--a' has a twin in the other direction, 'a--b' "
        "[opposite-crosswalks]\n");
}

TEST_CASE("files that are named take the place of those in the data folder, in whatever order") {
  ThreeFrameworks files;
  files.write_outside("draft/a.yaml", framework_yaml("a", "2"));
  Workspace workspace(files);
  CHECK(workspace.check_files({"crosswalks/a--b.yaml", "draft/a.yaml"}, languages).empty());
  REQUIRE(workspace.framework("a") != nullptr);
  CHECK(workspace.framework("a")->version.value == "2");
  CHECK(headlines(workspace) ==
        "crosswalks/a--b.yaml: judged against version '1' of 'a', which is now at '2' "
        "[outdated-version]\n");
  CHECK(workspace.file_count() == 3);
}

TEST_CASE("what cannot be read is told once, and the rest is checked") {
  ThreeFrameworks files;
  files.make_unreadable("b.yaml");
  Workspace workspace(files);
  CHECK(workspace.check_all() == std::vector<std::string>{"cannot read 'b.yaml'"});
  Workspace named(files);
  CHECK(named.check_files({"gone.yaml", "a.yaml"}, languages).size() == 1);
  CHECK(named.file_count() == 1);
}

TEST_CASE("without data files, nothing is found and nothing is checked") {
  const tests::MemoryFiles files;
  constexpr const char* message = "there are no data files (.yaml or .yml) in memory";
  Workspace workspace(files);
  CHECK_THROWS_WITH_AS(workspace.check_all(), message, Failure);
  CHECK_THROWS_WITH_AS(workspace.framework("psw"), message, Failure);
  CHECK_THROWS_WITH_AS(workspace.table("a--b"), message, Failure);
}

TEST_CASE("a language that no report is written in is reported at its place") {
  ThreeFrameworks files;
  files.write_outside("reports.yaml",
                      "reports:\n  - {file: x.md, compare: [a, b], format: md, lang: de-AT}\n");
  Workspace workspace(files);
  CHECK(workspace.check_files({"reports.yaml"}, languages).empty());
  CHECK(headlines(workspace) ==
        "reports.yaml: reports can be written in en, pt, not in 'de-AT' [invalid-report]\n");
  CHECK(workspace.diagnostics().sorted().front().at == Position{2, 53});
}

TEST_CASE("an edition is a file as it stands, or what has that id") {
  ThreeFrameworks files;
  files.write_outside("old/edition.yaml", framework_yaml("a", "0"));
  Workspace workspace(files);
  const Edition file = workspace.edition("old/edition.yaml");
  REQUIRE(file.framework != nullptr);
  CHECK(file.framework->version.value == "0");
  CHECK(workspace.edition("a").framework->version.value == "1");
  CHECK(workspace.edition("a--b").table != nullptr);
  CHECK(workspace.edition("crosswalks/a--b.yaml").table != nullptr);
  CHECK(workspace.diagnostics().error_count() == 0);
}

}  // namespace
}  // namespace crosswalk
