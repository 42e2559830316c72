#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

#include "support/workspace_data.hpp"
#include "workspace/coders.hpp"
#include "workspace/comparing.hpp"
#include "workspace/comparison_inputs.hpp"
#include "workspace/failure.hpp"
#include "workspace/workspace.hpp"

// From the ids of a request to the inputs of a comparison, and to the comparison itself.
namespace crosswalk {
namespace {

using tests::crosswalk_yaml;
using tests::framework_yaml;
using tests::headlines;
using tests::request;
using tests::ThreeFrameworks;

std::vector<std::string> stops_of(const ComparisonInputs& inputs) {
  std::vector<std::string> stops;
  for (const Framework* framework : inputs.chain.frameworks) stops.push_back(framework->id.value);
  return stops;
}

std::vector<std::string> names_of(const std::vector<ReportInput>& files) {
  std::vector<std::string> names;
  for (const ReportInput& file : files) names.push_back(file.name);
  return names;
}

TEST_CASE("a comparison follows the shortest chain, in either direction") {
  const ThreeFrameworks files;
  Workspace workspace(files);
  const auto inputs = comparison_inputs(workspace, request("c", {"a"}), "a");
  REQUIRE(inputs);
  CHECK(stops_of(*inputs) == std::vector<std::string>{"c", "b", "a"});
  CHECK(inputs->chain.tables.front()->turned);
  CHECK(names_of(inputs->files) == std::vector<std::string>{"c.yaml", "b.yaml", "a.yaml",
                                                            "crosswalks/b--c.yml",
                                                            "crosswalks/a--b.yaml"});
  CHECK(workspace.file_count() == 5);
}

TEST_CASE("a table read from its right side is turned round: within becomes contains") {
  ThreeFrameworks files;
  files.write("crosswalks/a--b.yaml", crosswalk_yaml("a", "b", "within"));
  Workspace workspace(files);
  const auto as_written = comparison_inputs(workspace, request("a", {"b"}), "b");
  const auto turned = comparison_inputs(workspace, request("b", {"a"}), "a");
  REQUIRE(as_written);
  REQUIRE(turned);
  CHECK(as_written->table->crosswalk.mappings.front().relation.value == Relation::within);
  CHECK(turned->table->crosswalk.mappings.front().relation.value == Relation::contains);
  CHECK_FALSE(as_written->table->turned);
  CHECK(turned->table->turned);
}

TEST_CASE("what compares with nothing is said, and so is what compares with itself") {
  ThreeFrameworks files;
  files.write("z.yaml", framework_yaml("z"));
  Workspace workspace(files);
  const auto compare = [&workspace](const std::string& right,
                                    const std::vector<std::string>& via = {}) {
    return comparison_inputs(workspace, request("a", {right}, via), right).has_value();
  };
  CHECK_THROWS_WITH_AS(compare("z"), "no crosswalk and no chain of crosswalks ties 'a' to 'z'",
                       Failure);
  CHECK_THROWS_WITH_AS(compare("a"), "'a' cannot be compared with itself", Failure);
  CHECK_THROWS_WITH_AS(compare("b", {"c"}), "the chain a - b - c - b goes through 'b' twice",
                       Failure);
}

TEST_CASE("of two chains that are equally short, the request chooses") {
  ThreeFrameworks files;
  files.write("d.yaml", framework_yaml("d"));
  files.write("a--d.yaml", crosswalk_yaml("a", "d"));
  files.write("c--d.yaml", crosswalk_yaml("c", "d"));
  Workspace workspace(files);
  CHECK_THROWS_WITH_AS(comparison_inputs(workspace, request("a", {"c"}), "c"),
                       "2 chains from 'a' to 'c' are equally short; choose one with --via:\n"
                       "  a - b - c\n  a - d - c",
                       Failure);
  const auto inputs = comparison_inputs(workspace, request("a", {"c"}, {"d"}), "c");
  REQUIRE(inputs);
  CHECK(stops_of(*inputs) == std::vector<std::string>{"a", "d", "c"});
}

TEST_CASE("items of weak evidence are left out on request, and the whole is kept beside") {
  ThreeFrameworks files;
  files.write("b.yaml", framework_yaml("b") +
                            "  - {id: '2', text: {en: 'Two'}, evidence: verified}\n"
                            "  - {id: '3', text: {en: 'Three'}, evidence: unverified}\n");
  Workspace workspace(files);
  ComparisonRequest wanted = request("a", {"b"});
  wanted.minimum_evidence = Evidence::secondary;
  auto made = comparison_inputs(workspace, wanted, "b");
  REQUIRE(made);
  const ComparisonInputs inputs = *std::move(made);  // what it points into moves along
  CHECK(inputs.chain.frameworks.back()->item_count() == 2);
  REQUIRE(inputs.whole);
  CHECK(inputs.whole->frameworks.back()->item_count() == 3);
  CHECK(inputs.table->crosswalk.mappings.size() == 1);
  CHECK(inputs.files.at(1).items == 3);
}

TEST_CASE("a request with a pattern compares with each framework that matches, in order") {
  ThreeFrameworks files;
  files.write("list-x.yaml", framework_yaml("list-x"));
  files.write("list-y.yaml", framework_yaml("list-y"));
  files.write("b--list-x.yaml", crosswalk_yaml("b", "list-x"));
  files.write("b--list-y.yaml", crosswalk_yaml("b", "list-y"));
  Workspace workspace(files);
  const ComparisonRequest wanted = request("a", {"list-*"});
  CHECK(asks_for_overview(wanted));
  CHECK_FALSE(asks_for_overview(request("a", {"b"})));
  const auto compared = compare_requested(workspace, wanted);
  REQUIRE(compared);
  REQUIRE(compared->size() == 2);
  CHECK(compared->front().comparison.right.framework->id.value == "list-x");
  CHECK(compared->back().comparison.left.counts.of(ItemClass::overlap) == 1);
  CHECK(names_of(files_of(*compared)) ==
        std::vector<std::string>{"a.yaml", "b.yaml", "list-x.yaml", "crosswalks/a--b.yaml",
                                 "b--list-x.yaml", "list-y.yaml", "b--list-y.yaml"});
}

TEST_CASE("errors in the data give no comparison, and are said") {
  ThreeFrameworks files;
  files.write("crosswalks/a--b.yaml", crosswalk_yaml("a", "b", "ovrelap"));
  Workspace workspace(files);
  CHECK_FALSE(compare_requested(workspace, request("a", {"c"})));
  CHECK(workspace.diagnostics().error_count() == 1);
}

TEST_CASE("the crosswalks of coders are loaded in one direction, from ids and files") {
  ThreeFrameworks files;
  files.write_outside("ana.yaml", crosswalk_yaml("b", "a", "contains"));
  Workspace workspace(files);
  const auto coders = load_coders(workspace, {"a--b", "ana.yaml"}, SideOf::left);
  REQUIRE(coders);
  CHECK(coders->left->id.value == "a");
  REQUIRE(coders->tables.size() == 2);
  CHECK(coders->tables.back()->crosswalk.left.value == "a");
  CHECK(coders->tables.back()->crosswalk.mappings.front().relation.value == Relation::within);
  CHECK(headlines(workspace).empty());
}

TEST_CASE("coders are different, and judge the same frameworks") {
  ThreeFrameworks files;
  Workspace workspace(files);
  CHECK_THROWS_WITH_AS(load_coders(workspace, {"a--b", "./crosswalks/a--b.yaml"}, SideOf::left),
                       "'crosswalks/a--b.yaml' is given twice: a coder agrees with themselves",
                       Failure);
  CHECK_THROWS_AS(load_coders(workspace, {"a--b", "b--c"}, SideOf::left), Failure);
  CHECK_THROWS_WITH_AS(load_coders(workspace, {"a--b", "c"}, SideOf::left),
                       "'c' is a framework, and agree takes crosswalks", Failure);
}

}  // namespace
}  // namespace crosswalk
