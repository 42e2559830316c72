#pragma once

#include <string>
#include <string_view>

#include "model/difference.hpp"

namespace crosswalk::render {

/// What a change is about: "item 9.5", "item 6.4, now 2.4", "mapping psw--social-work:ethics".
std::string changed_thing(const Difference& change);

/// How sure it is that both sides are one thing, where their ids do not say so: "probably the
/// same: the words are 87 % alike"; empty where there is nothing to say.
std::string pairing_words(const Difference& change);

/// Whether both sides are words of a text, to be shown word by word.
bool has_words(const Difference& change);

/// A heading for so many changes of a kind: "Added (2)".
std::string kind_heading(ChangeKind kind, std::size_t count);

/// "psw 2025 to psw 2026": what is compared.
std::string compared_words(const Differences& differences);

/// "3 changes; 60 items are as before. Compared in “pt”. What follows …"
std::string summary_words(const Differences& differences);

}  // namespace crosswalk::render
