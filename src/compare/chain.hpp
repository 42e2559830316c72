#pragma once

#include <vector>

#include "model/comparison.hpp"
#include "model/crosswalk.hpp"
#include "model/framework.hpp"

namespace crosswalk {

/// Frameworks that lead from the first to the last, each tied to the next by a crosswalk that lies
/// in this direction: `tables[i]` is between `frameworks[i]` and `frameworks[i + 1]`.
struct Chain {
  std::vector<const Framework*> frameworks = {};  ///< at least two
  std::vector<const Crosswalk*> tables = {};      ///< one fewer
};

/// A relation, and whether it is certain. What two overlaps say of the outer two is not: they need
/// not meet.
struct Judgement {
  Relation relation = Relation::overlap;
  bool determined = true;
  Extent extent = Extent::unstated;

  friend bool operator==(const Judgement&, const Judgement&) = default;
};

/// What a judgement of a against b and one of b against c say of a against c: `same` leaves the
/// other as it is, extent and all, `within` twice is `within`, `contains` twice is `contains`;
/// everything else is the weaker class of the two, undetermined. Neither may be `none`, which is
/// never carried along.
Judgement joined(Judgement first, Judgement second);

/// The table that a chain of two or more crosswalks amounts to: a mapping for each way over
/// mappings of the chain, from items of the first framework to those of the last, with the hops
/// that it takes. Items that lead the same way to the same ends share a mapping. Its coverage is
/// partial, and it has no `none` row. It points into the tables, which must outlive it.
///
/// An item takes the hops of the mappings that hold for it: not of one that a more specific search
/// without a counterpart outweighs, and between the same two items not of one that another is more
/// specific than on one side and as specific on the other. A mapping that names a category or
/// concept says of an item in it no more than that the item is part of that: `same` becomes
/// `within` on the left and `contains` on the right, and what that cannot express `overlap`.
Crosswalk derived_crosswalk(const Chain& chain);

/// The comparison of the ends of a chain: through its one table, or through `table`, which
/// derived_crosswalk made of it. Of several paths the strongest class decides, and of several paths
/// to that class those that are determined. An item without a path is not addressed, and says so if
/// its first hop found that the hub has no counterpart.
Comparison compare_through(const Chain& chain, const Crosswalk& table);

}  // namespace crosswalk
