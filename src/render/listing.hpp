#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/crosswalk.hpp"
#include "model/framework.hpp"

namespace crosswalk::render {

/// What is loaded: a line a framework and a line a crosswalk, in the order given.
std::string data_list(const std::vector<const Framework*>& frameworks,
                      const std::vector<const Crosswalk*>& crosswalks, std::string_view language);

/// A framework: what is known of it, and its entries as an indented tree. Texts in `language`, as
/// Text::best falls back.
std::string framework_text(const Framework& framework, std::string_view language);

/// One entry with everything that the file says of it, in all languages, and what stands below it.
std::string entry_text(const Framework& framework, std::size_t index);

/// A crosswalk: what is known of it, and its mappings with their refs, relations and rationales.
/// Texts in `language` where there are any, as Text::best falls back.
std::string crosswalk_text(const Crosswalk& table, std::string_view language);

/// One mapping with everything that the file says of it, in all languages.
std::string mapping_text(const Crosswalk& table, const Mapping& mapping);

}  // namespace crosswalk::render
