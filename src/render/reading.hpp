#pragma once

#include <string>

#include "render/page.hpp"

namespace crosswalk::render {

/// The sentences that read one side's counts. They say no more than is known: of an indirect
/// comparison what is certain and what is possible, of a list that is not known as a whole what is
/// known of it, and in each case what rests on unverified entries or was left out.
std::string reading(const Page& page, const Side& side);

/// Whether anything of a framework may be missing here: its file says so, or items were left out.
bool is_known_in_part(const Framework& framework);

/// "PSW items", or "known SW-RO items" of a framework that is known in part.
std::string items_words(const Page& page, const Framework& framework);

/// The hub beside one end of an indirect comparison.
const Framework& hub_beside(const Side& side);

}  // namespace crosswalk::render
