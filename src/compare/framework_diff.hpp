#pragma once

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

/// What differs between two editions, each change once: see pair_entries() for how entries are
/// found again, and ChangeKind for what is told. `tables` are crosswalks of `before` or `after`, in
/// the order of their ids: each change names the mappings in them that reach what changed, and for
/// each is told what it comes to against the new edition instead of the old one: items of another
/// class, and refs that are lost or redirected.
///
/// `between` is a crosswalk from `before` to `after`, null where there is none. Where there is one,
/// the two are frameworks with ids of their own: the ids are not compared, and no crosswalk of the
/// one is tried on the other.
///
/// Labels, notes, sources and evidence are not compared.
Differences diff_frameworks(const Framework& before, const Framework& after,
                            const std::string& language, const std::vector<TableInUse>& tables,
                            const Crosswalk* between);

}  // namespace crosswalk
