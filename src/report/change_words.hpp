#pragma once

#include "model/difference.hpp"
#include "report/draft.hpp"

namespace crosswalk::report {

/// The thing that changed: "item 9.5", "item 6.4, now 2.4", "mapping psw--social-work:ethics".
Inline changed_thing(const Draft& draft, const Difference& change);

/// Both sides of a change, with deleted and inserted words; empty where there is nothing to say
/// beyond what changed.
Inline changed_words(const Draft& draft, const Difference& change);

/// Why both sides are taken for the same thing, where their ids differ: "probably the same: the
/// words are 87 % alike"; may be empty.
Inline pairing_words(const Draft& draft, const Difference& change);

/// The mappings that a change touches, or that decided a class; may be empty.
Inline affected_words(const Draft& draft, const Difference& change);

/// The heading for `count` changes of one kind: "Added (2)".
Inline kind_heading(const Draft& draft, ChangeKind kind, std::size_t count);

/// "3 changes; 60 items are as before. Compared in Portuguese. What comes of it …"
Inline summary_words(const Draft& draft, const Differences& differences);

}  // namespace crosswalk::report
