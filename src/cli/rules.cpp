#include "cli/rules.hpp"

#include "check/rules.hpp"
#include "load/rules.hpp"
#include "load/sssom/sssom_rules.hpp"
#include "load/table/table_rules.hpp"

namespace crosswalk::cli {

std::vector<const Rule*> all_rules() {
  std::vector<const Rule*> all(load_rules.begin(), load_rules.end());
  all.insert(all.end(), table_rules.begin(), table_rules.end());
  all.insert(all.end(), sssom_rules.begin(), sssom_rules.end());
  all.insert(all.end(), check_rules.begin(), check_rules.end());
  return all;
}

}  // namespace crosswalk::cli
