#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

#include "workspace/data_index.hpp"
#include "workspace/failure.hpp"

namespace crosswalk {
namespace {

using Ids = std::vector<std::string>;

DataIndex shipped() {
  return {{"crosswalks/psw--social-work.yaml", "deep/psw.yml", "national/social-work-no.yaml",
           "national/social-work-ro.yaml", "psw.yaml", "social-work.yaml"},
          "in 'frameworks'"};
}

TEST_CASE("ids are told from the names of files, at any depth, each once") {
  const DataIndex index = shipped();
  CHECK(index.framework_ids() == Ids{"psw", "social-work", "social-work-no", "social-work-ro"});
  CHECK(index.crosswalk_ids() == Ids{"psw--social-work"});
  CHECK(index.tied_frameworks() ==
        std::vector<std::pair<std::string, std::string>>{{"psw", "social-work"}});
  CHECK(index.files_of("psw") == Ids{"deep/psw.yml", "psw.yaml"});
  CHECK(index.files_of("ps").empty());
  CHECK(index.has("social-work-no"));
  CHECK_FALSE(index.has("national"));
}

TEST_CASE("a pattern stands for the frameworks that match it") {
  const DataIndex index = shipped();
  CHECK(index.matching("social-work-*") == Ids{"social-work-no", "social-work-ro"});
  CHECK(index.matching("*") == index.framework_ids());
  CHECK(index.matching("q") == Ids{"q"});
  CHECK_THROWS_WITH_AS(index.matching("q*"), "no framework matches 'q*'", Failure);
}

TEST_CASE("the id that is most like an unknown one is offered") {
  const DataIndex index = shipped();
  CHECK(index.did_you_mean_framework("social-wrok") == " (did you mean 'social-work'?)");
  CHECK(index.did_you_mean_framework("nothing-like-it").empty());
  CHECK(index.did_you_mean_crosswalk("psw-social-work") == " (did you mean 'psw--social-work'?)");
}

TEST_CASE("a folder without data files is said to have none") {
  const DataIndex empty({}, "in 'here'");
  constexpr const char* message = "there are no data files (.yaml or .yml) in 'here'";
  CHECK_THROWS_WITH_AS(empty.require_data(), message, Failure);
  CHECK_THROWS_WITH_AS(empty.matching("p*"), message, Failure);
  CHECK(empty.framework_ids().empty());
}

}  // namespace
}  // namespace crosswalk
