#pragma once

#include <vector>

#include "compare/agreement_interval.hpp"
#include "model/agreement.hpp"
#include "model/crosswalk.hpp"
#include "model/framework.hpp"

namespace crosswalk {

/// What the coders of a table agree on: the statistics that its scale allows, in this order:
/// percent agreement; Krippendorff's alpha with its interval, on sets with MASI and then with
/// Jaccard's distance; and on a nominal or an ordinal scale Cohen's kappa where there are two
/// coders, Fleiss' kappa, and Gwet's coefficients, each on an ordinal scale also with linear and
/// quadratic weights. Then, for two coders, the confusion table, and the units on which two differ.
AgreementView agreement_of(AgreementLevel level, RatingTable table, const Bootstrap& bootstrap);

/// What became of each unit in a consensus, which is the last coder of the table. Units on which
/// neither the coders nor the consensus say anything are left out.
Consensus consensus_of(RatingTable table);

/// What crosswalks between the same two frameworks say, one coder a crosswalk, named after its
/// file. All lie between `left` and `right` in this direction (see turned_round), have passed the
/// checks and outlive the table, as do the frameworks.

/// The class of each item of the left framework, on an ordinal scale: only, weak-overlap, overlap.
/// What is not addressed is missing. The place is that of the first mapping that decided.
RatingTable class_ratings(const Framework& left, const Framework& right,
                          const std::vector<const Crosswalk*>& coders);

/// The relation between each left ref and each right ref that any coder relates, on a nominal
/// scale. A coder who looked at one of the two and found it to have no counterpart says none. Refs
/// that only such rows name are units of their own. Refs are compared as they are written. In the
/// order of the frameworks.
RatingTable relation_ratings(const Framework& left, const Framework& right,
                             const std::vector<const Crosswalk*>& coders);

/// The counterparts of each item of the left framework: the set of the right items that are reached
/// by the mappings that decided its class, empty where it is only. What is not addressed is
/// missing.
RatingTable counterpart_ratings(const Framework& left, const Framework& right,
                                const std::vector<const Crosswalk*>& coders);

}  // namespace crosswalk
