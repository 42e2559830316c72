#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/crosswalk.hpp"

namespace crosswalk {

/// What keeps `id` from being the id of an entry, a mapping or a concept, as in "has white space
/// in it"; empty where nothing does.
std::string_view fault_of_id(std::string_view id);

/// Likewise for the id of a framework, which is also a file name.
std::string_view fault_of_framework_id(std::string_view id);

/// What keeps `words` from being a ref; empty where nothing does.
std::string fault_of_ref(std::string_view words);

/// The ref that `words` spell: `ID`, `ID#CONCEPT` or `#CONCEPT`.
std::optional<Ref> parse_ref(std::string_view words);

/// How BCP 47 writes the language `tag`, made of a language and, where it matters, a script, a
/// region and variants: itself where it is right, another spelling where it can be guessed ("PT" is
/// "pt", "pt_br" is "pt-BR", "no" is "nb"), nullopt where it cannot.
std::optional<std::string> language_tag(std::string_view tag);

/// Whether `words` are a day of the calendar, written YYYY-MM-DD (ISO 8601).
bool is_date(std::string_view words);

}  // namespace crosswalk
