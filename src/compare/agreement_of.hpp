#pragma once

#include <vector>

#include "compare/agreement_interval.hpp"
#include "model/agreement.hpp"
#include "model/compared_table.hpp"
#include "model/framework.hpp"

namespace crosswalk {

/// The agreement of the coders of a table: the statistics that its scale allows, in this order:
/// percent agreement; Krippendorff's alpha with its interval, on sets with MASI and then with
/// Jaccard's distance; and on a nominal or an ordinal scale Cohen's kappa where there are two
/// coders, Fleiss' kappa, and Gwet's coefficients, each on an ordinal scale also with linear and
/// quadratic weights. Then, for two coders, the confusion table, and the units on which two differ.
AgreementView agreement_of(AgreementLevel level, RatingTable table, const Bootstrap& bootstrap);

/// Compares the ratings with the consensus, which is the last coder of the table. Units that
/// neither the coders nor the consensus rate are left out.
Consensus consensus_of(RatingTable table);

/// The following functions rate units by crosswalks between the same two frameworks. Each crosswalk
/// is one coder, named after its file. All crosswalks must lie between `left` and `right` in this
/// direction (see turned_round), have passed the checks, and outlive the table, as must the
/// frameworks.

/// The class of each item of the left framework, on an ordinal scale: only, weak-overlap, overlap.
/// The rating of an item that is not addressed is missing. The place of a rating is that of the
/// first decisive mapping.
RatingTable class_ratings(const Framework& left, const Framework& right,
                          const std::vector<const ComparedTable*>& coders);

/// The relation between each left ref and each right ref that any coder relates, on a nominal
/// scale. A coder who judged one of the two refs to have no counterpart rates the pair `none`. Refs
/// that are only named by such mappings are units of their own. Refs are compared as they are
/// written. The units are in the order of the frameworks.
RatingTable relation_ratings(const Framework& left, const Framework& right,
                             const std::vector<const ComparedTable*>& coders);

/// The counterparts of each item of the left framework: the set of right items reached by the
/// mappings that decided its class, which is empty for the class `only`. The rating of an item that
/// is not addressed is missing.
RatingTable counterpart_ratings(const Framework& left, const Framework& right,
                                const std::vector<const ComparedTable*>& coders);

}  // namespace crosswalk
