#pragma once

#include <vector>

#include "model/compared_table.hpp"
#include "model/comparison.hpp"
#include "model/framework.hpp"

namespace crosswalk {

/// A sequence of frameworks, each linked to the next by a crosswalk in this direction: `tables[i]`
/// lies between `frameworks[i]` and `frameworks[i + 1]`.
struct Chain {
  std::vector<const Framework*> frameworks = {};  ///< at least two
  std::vector<const ComparedTable*> tables = {};  ///< one fewer than frameworks
};

/// A relation, and whether it is certain. A relation that follows from two overlaps is not certain:
/// if a overlaps with b and b with c, a and c may have nothing in common.
struct Judgement {
  Relation relation = Relation::overlap;
  bool determined = true;
  Extent extent = Extent::unstated;

  friend bool operator==(const Judgement&, const Judgement&) = default;
};

/// The judgement of a and c that follows from a judgement of a and b and one of b and c. `same`
/// leaves the other judgement and its extent unchanged, two `within` give `within`, and two
/// `contains` give `contains`. Everything else gives the weaker class of the two, undetermined.
/// Neither may be `none`, which is never joined.
Judgement joined(Judgement first, Judgement second);

/// The table derived from a chain of two or more crosswalks. It has a mapping for each path over
/// mappings of the chain, from items of the first framework to items of the last, with the hops of
/// that path. Items with the same path to the same items share a mapping. The coverage is partial,
/// and there is no `none` mapping. The result points into the tables, which must outlive it.
///
/// The paths of an item use the mappings that apply to it. A mapping does not apply if a more
/// specific `none` outweighs it. Between the same two items, it does not apply if another mapping
/// is more specific on one side and at least as specific on the other. A mapping that names a
/// category or a concept relates an item of it only as a part: `same` becomes `within` on the left
/// and `contains` on the right, or `overlap` where neither fits.
ComparedTable derived_table(const Chain& chain);

/// Compares the two ends of a chain through `table`, which is the only table of the chain or the
/// result of derived_table(). Of several paths the one with the strongest class decides, and
/// among those the determined ones. An item without a path is not addressed; it is marked if the
/// crosswalk with the adjacent hub judges it to have no counterpart there.
Comparison compare_through(const Chain& chain, const ComparedTable& table);

}  // namespace crosswalk
