#pragma once

#include <string>
#include <string_view>

#include "model/framework.hpp"

namespace crosswalk::render {

/// What a starting file may point its reader to.
struct Manuals {
  std::string schema = {};         ///< path of the schema seen from the file; empty: there is none
  bool has_key_reference = false;  ///< whether README.md in the data folder explains every key
};

/// A starting file for a framework of that id: every key with a comment, and one category with one
/// item to overwrite. It loads as it is.
std::string framework_template(std::string_view id, const Manuals& manuals);

/// A starting file for a crosswalk: the head filled in from the two frameworks, no mapping, and a
/// row for every left item as a comment to fill in, with the whole texts and room for a rationale
/// in `language`, as Text::best falls back. It loads as it is.
std::string crosswalk_template(const Framework& left, const Framework& right,
                               std::string_view language, const Manuals& manuals);

}  // namespace crosswalk::render
