#pragma once

#include <string>
#include <vector>

#include "model/crosswalk.hpp"

namespace crosswalk::render {

/// "9.5, 10#recovery"; empty without refs.
std::string refs_text(const std::vector<Located<Ref>>& refs);

/// What a mapping says, in the words of the file format: "9.5 overlap ethics, partial",
/// "9.1 none", "none ethics"; "9.5 possible overlap 3" where its hops leave the relation open.
std::string judgement_text(const Mapping& mapping);

/// "2026-11-25, who looked", and whether a text has changed since; empty where nobody reviewed.
std::string review_text(const Mapping& mapping);

}  // namespace crosswalk::render
