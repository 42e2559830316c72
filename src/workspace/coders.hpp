#pragma once

#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "compare/reach.hpp"
#include "model/compared_table.hpp"
#include "model/framework.hpp"
#include "workspace/workspace.hpp"

namespace crosswalk {

/// Crosswalks between the same two frameworks, one for each coder, all in the same direction.
struct Coders {
  const Framework* left = nullptr;  ///< never null
  const Framework* right = nullptr;
  std::vector<const ComparedTable*> tables = {};  ///< point into the workspace and into `turned`
  std::deque<ComparedTable> turned = {};
};

/// Loads the crosswalks that `arguments` name by id or by file, all turned so that the side `units`
/// of the first one is their left side. A file is checked against its frameworks and may have any
/// name. Returns nullopt where the data has errors, which are in the workspace's diagnostics.
/// Throws Failure where fewer than two crosswalks are given, one is given twice, an argument is not
/// a crosswalk, or the crosswalks are not between the same versions of the same frameworks.
std::optional<Coders> load_coders(Workspace& workspace, const std::vector<std::string>& arguments,
                                  SideOf units);

}  // namespace crosswalk
