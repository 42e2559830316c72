#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "cli/builtin_data.hpp"
#include "compare/compare.hpp"
#include "support/samples.hpp"

// The comparison of PSW and social work, item by item, as stated in the source's prose.
namespace crosswalk::tests {

namespace {

std::string builtin(std::string_view name) {
  for (const cli::BuiltinFile& file : cli::builtin_files()) {
    if (file.name == name) return std::string(file.text);
  }
  FAIL("not built in: " << name);
  return {};
}

struct ShippedData {
  Sample<Framework> psw = framework_of(builtin("psw.yaml"), "psw.yaml");
  Sample<Framework> social_work = framework_of(builtin("social-work.yaml"), "social-work.yaml");
  Sample<ComparedTable> table = compared(crosswalk_of(builtin("crosswalks/psw--social-work.yaml")));
  Comparison comparison = compare(psw.value, social_work.value, table.value);
};

}  // namespace

TEST_CASE("the PSW framework has twelve categories with their 63 items in order") {
  const Sample<Framework> psw = framework_of(builtin("psw.yaml"), "psw.yaml");
  std::string sizes;
  std::string labels;
  for (const Entry& entry : psw.value.entries) {
    if (entry.is_item) continue;
    labels += entry.label.value + " ";
    const std::size_t own = static_cast<std::size_t>(&entry - psw.value.entries.data());
    sizes += std::to_string(entry.end - own - 1) + " ";
  }
  CHECK(labels == "I II III IV V VI VII VIII IX X XI XII ");
  CHECK(sizes == "4 4 4 4 6 6 5 5 7 5 7 6 ");
  CHECK(psw.value.item_count() == 63);
}

TEST_CASE("against social work the PSW items class as the source's prose has it") {
  const ShippedData shipped;
  const ComparedSide& left = shipped.comparison.left;
  CHECK(items_of(left, ItemClass::overlap) ==
        "9.2 9.3 9.4 9.5 9.6 10.1 10.2 10.3 10.4 10.5 11.4 11.6 12.4");
  CHECK(items_of(left, ItemClass::weak_overlap) == "6.1 6.2 6.3 6.4 6.5 6.6 12.5");
  CHECK(items_of(left, ItemClass::only) ==
        "1.2 1.4 3.1 3.2 3.3 3.4 4.1 4.2 5.1 5.2 5.3 5.4 5.5 5.6 7.1 7.2 7.3 7.4 7.5 9.1 9.7 11.5");
  CHECK(items_of(left, ItemClass::not_addressed) ==
        "1.1 1.3 2.1 2.2 2.3 2.4 4.3 4.4 8.1 8.2 8.3 8.4 8.5 11.1 11.2 11.3 11.7 12.1 12.2 12.3 "
        "12.6");
}

TEST_CASE("of the eight social-work items six overlap and two overlap weakly") {
  const ShippedData shipped;
  const ComparedSide& right = shipped.comparison.right;
  CHECK(
      items_of(right, ItemClass::overlap) ==
      "ethics interprofessional-work communication knowledge-based-practice inclusion evaluation");
  CHECK(items_of(right, ItemClass::weak_overlap) == "social-problems living-conditions");
}

}  // namespace crosswalk::tests
