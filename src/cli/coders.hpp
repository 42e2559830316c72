#pragma once

#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "cli/workspace.hpp"
#include "compare/reach.hpp"
#include "model/crosswalk.hpp"
#include "model/framework.hpp"

namespace crosswalk::cli {

/// Crosswalks between the same two frameworks, one a coder, all in one direction.
struct Coders {
  const Framework* left = nullptr;  ///< never null
  const Framework* right = nullptr;
  std::vector<const Crosswalk*> tables = {};  ///< point into the workspace and into `turned`
  std::deque<Crosswalk> turned = {};
};

/// The crosswalks that `arguments` name, each by its id or its file, turned into the direction of
/// the first one; on the side `units`, its left or its right framework comes out as the left one. A
/// file is checked against its frameworks, but may have any name. nullopt where the data has
/// errors, which are in the workspace's diagnostics. Throws Failure where fewer than two are given,
/// one is given twice, one is no crosswalk, or they do not lie between the same versions of the
/// same frameworks.
std::optional<Coders> load_coders(Workspace& workspace, const std::vector<std::string>& arguments,
                                  SideOf units);

}  // namespace crosswalk::cli
