#include "report/rule_help.hpp"

#include <algorithm>

namespace crosswalk::report {

std::vector<RuleExample> all_examples() {
  std::vector<RuleExample> all;
  for (const std::span<const RuleExample> group :
       {form_examples(), table_examples(), content_examples()}) {
    all.insert(all.end(), group.begin(), group.end());
  }
  return all;
}

const RuleExample* example_of(std::string_view rule) {
  static const std::vector<RuleExample> all = all_examples();
  const auto found = std::find_if(
      all.begin(), all.end(), [rule](const RuleExample& example) { return example.rule == rule; });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace crosswalk::report
