#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/crosswalk.hpp"

namespace crosswalk {

/// Why `id` is not a valid id of an entry, a mapping or a concept, such as "has white space in it";
/// empty where it is valid.
std::string_view error_in_id(std::string_view id);

/// Why `id` is not a valid id of a framework, which is also a file name; empty where it is valid.
std::string_view error_in_framework_id(std::string_view id);

/// Why `words` are not a valid ref; empty where they are.
std::string error_in_ref(std::string_view words);

/// Parses a ref, `ID`, `ID#CONCEPT` or `#CONCEPT`; nullopt where `words` are not a valid ref.
std::optional<Ref> parse_ref(std::string_view words);

/// The language `tag` (a language with an optional script, region and variants) as spelled in BCP
/// 47. A correct tag is returned unchanged, a misspelled one is corrected where possible ("PT" to
/// "pt", "pt_br" to "pt-BR", "no" to "nb"), and nullopt is returned otherwise.
std::optional<std::string> language_tag(std::string_view tag);

/// Whether `words` are a valid calendar date, written YYYY-MM-DD (ISO 8601).
bool is_date(std::string_view words);

}  // namespace crosswalk
