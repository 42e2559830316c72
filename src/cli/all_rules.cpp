#include "cli/all_rules.hpp"

#include "check/check_rules.hpp"
#include "load/file_rules.hpp"
#include "load/table/table_rules.hpp"

namespace crosswalk::cli {

std::vector<const Rule*> all_rules() {
  std::vector<const Rule*> all(load_rules.begin(), load_rules.end());
  all.insert(all.end(), table_rules.begin(), table_rules.end());
  all.insert(all.end(), check_rules.begin(), check_rules.end());
  return all;
}

}  // namespace crosswalk::cli
