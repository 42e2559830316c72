#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/crosswalk.hpp"
#include "model/difference.hpp"
#include "model/framework.hpp"

namespace crosswalk {

/// A crosswalk that has an edition on its left side, turned round where its file has it the other
/// way, and the framework on its other side.
struct TableInUse {
  const Crosswalk* table = nullptr;  ///< never null
  const Framework* other = nullptr;  ///< never null
};

/// What two editions are compared in: the language of the source where it is the same, else the
/// first language that the titles of both have, English first; nullopt where they have none.
std::optional<std::string> common_language(const Framework& before, const Framework& after);

/// What differs between two editions, each change once: see pair_entries() for how entries are
/// found again, and ChangeKind for what is told. `tables` are crosswalks of `before`, in the order
/// of their ids: each change names the mappings in them that reach what changed, and for each the
/// items whose class is another one in the new edition are told, and the refs that name nothing
/// there. `between` is a crosswalk from `before` to `after`, null where there is none: what it
/// pairs has ids of its own, so they are not compared.
///
/// Labels, notes, sources and evidence are not compared.
Differences diff_frameworks(const Framework& before, const Framework& after,
                            const std::string& language, const std::vector<TableInUse>& tables,
                            const Crosswalk* between);

}  // namespace crosswalk
