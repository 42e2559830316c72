#pragma once

#include <string>
#include <vector>

#include "model/compared_table.hpp"
#include "model/difference.hpp"
#include "model/framework.hpp"

namespace crosswalk {

/// A crosswalk with an edition on its left side (turned round if necessary), and the framework on
/// its right side.
struct TableInUse {
  const ComparedTable* table = nullptr;  ///< never null
  const Framework* other = nullptr;      ///< never null
};

/// The differences between two editions of a framework. pair_entries() says how entries are paired,
/// and ChangeKind lists the kinds of changes. `tables` are crosswalks of `before` or `after`,
/// sorted by id. Each change names the mappings of these crosswalks that reach the changed entry.
/// For each crosswalk the result also lists what happens if it is used with the new edition in
/// place of the old one: items that get another class, and refs that are lost or redirected.
///
/// `between` is a crosswalk from `before` to `after`, or null. If it is given, the two are
/// different frameworks with unrelated ids: the ids are not compared, and no crosswalk of one is
/// used with the other.
///
/// Labels, notes, sources and evidence are not compared.
Differences diff_frameworks(const Framework& before, const Framework& after,
                            const std::string& language, const std::vector<TableInUse>& tables,
                            const Crosswalk* between);

}  // namespace crosswalk
