#pragma once

#include <string>
#include <vector>

#include "model/compared_table.hpp"

namespace crosswalk::report {

/// "9.5, 10#recovery"; empty without refs.
std::string refs_text(const std::vector<Located<Ref>>& refs);

/// The judgement of a mapping in the codes of the file format: "9.5 overlap ethics, partial", "9.1
/// none", "none ethics"; "9.5 possible overlap 3" where its hops leave the relation open.
std::string judgement_text(const Mapping& mapping, const MappingState& state);

/// The date and the name of the reviewer, and whether a text has changed since; empty without a
/// review.
std::string review_text(const Mapping& mapping, const MappingState& state);

}  // namespace crosswalk::report
