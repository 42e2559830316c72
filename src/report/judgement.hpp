#pragma once

#include <vector>

#include "model/compared_table.hpp"
#include "report/page.hpp"

namespace crosswalk::report {

/// "9.5, 10#recovery", as in the file; empty without refs.
Inline refs_words(const std::vector<Located<Ref>>& refs);

/// "9.5 **overlap, partial** ethics": the refs of a mapping as in the file, and its relation in
/// words. One side is missing where a person looked and found no counterpart.
Inline judgement_words(const Draft& draft, const Mapping& mapping, const MappingState& state);

/// The categories that a mapping cites: "IX, X"; may be empty.
Inline cited_words(const Mapping& mapping);

/// The date and the name of the reviewer, and whether a text has changed since; empty without a
/// review.
Inline review_text(const Draft& draft, const Mapping& mapping, const MappingState& state);

/// The name of the mapping of a hop with its crosswalk: "`psw--social-work:ethics`", with a mark if
/// its review is stale.
Inline row_name(const Draft& draft, const Hop& hop);

/// "Hop 1, `a--b:m`: communication **overlap** communication-guidance", and what lies between this
/// hop and the next.
Inline hop_line(const Draft& draft, std::size_t number, const Hop& hop);

/// Rationale, quote, cited categories, editor's note and review of a curated mapping, as far as it
/// has them.
std::vector<ListItem> reasons_of(const Draft& draft, const Mapping& mapping,
                                 const MappingState& state);

}  // namespace crosswalk::report
