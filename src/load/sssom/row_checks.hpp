#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "load/sssom/mapping_set.hpp"

namespace crosswalk::sssom {

/// Reports values of rows that their slots cannot have.
void check_rows(const MappingSet& set, FileDiagnostics diagnostics);

/// A slot whose values find no place in a crosswalk.
struct LeftOut {
  std::string name;
  std::size_t values = 0;
  Position at;
};

/// All of these, first those of the set.
std::vector<LeftOut> slots_left_out(const MappingSet& set);

}  // namespace crosswalk::sssom
