#pragma once

#include <string>

#include "report/page.hpp"

namespace crosswalk::report {

/// The sentences that interpret one side's counts. For an indirect comparison they distinguish what
/// is certain from what is possible. For a list that is known only in part they speak of the known
/// items. They always state what rests on unverified entries or was left out.
Inline reading(const Page& page, const Side& side);

/// Whether items of a framework may be missing, because its file says so or because items were left
/// out.
bool is_known_in_part(const ComparedSide& side);

/// "PSW items", or "known SW-RO items" for a framework that is known in part.
Inline items_words(const Page& page, const ComparedSide& side);

/// The hub next to one end of an indirect comparison.
const Framework& hub_beside(const Side& side);

/// How many classes of a side rest on a concept, and who tagged entries with concepts; empty where
/// none does.
Inline concept_words(const Page& page, const Side& side);

/// A share in percent, rounded half up. `total` is not 0.
std::size_t percent_of(std::size_t part, std::size_t total);

}  // namespace crosswalk::report
