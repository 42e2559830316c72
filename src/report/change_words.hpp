#pragma once

#include <string>
#include <string_view>

#include "model/difference.hpp"

namespace crosswalk::report {

/// The thing that changed: "item 9.5", "item 6.4, now 2.4", "mapping psw--social-work:ethics".
std::string changed_thing(const Difference& change);

/// Why both sides are taken for the same thing, where their ids differ: "probably the same: the
/// words are 87 % alike"; may be empty.
std::string pairing_words(const Difference& change);

/// The heading for `count` changes of one kind: "Added (2)".
std::string kind_heading(ChangeKind kind, std::size_t count);

/// The two compared editions: "psw 2025 to psw 2026".
std::string compared_words(const Differences& differences);

/// "3 changes; 60 items are as before. Compared in “pt”. What follows …"
std::string summary_words(const Differences& differences);

}  // namespace crosswalk::report
