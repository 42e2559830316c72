#pragma once

#include <string>
#include <string_view>

#include "model/framework.hpp"

namespace crosswalk::render {

/// The documents that a starting file can refer to.
struct Manuals {
  std::string schema = {};  ///< path of the schema relative to the file; empty if there is none
  bool has_key_reference = false;  ///< whether README.md in the data folder explains every key
};

/// The comments that a file with a framework begins with.
std::string framework_head(const Manuals& manuals);

/// The comments that a file with a crosswalk begins with; they explain the relations.
std::string crosswalk_head(const Manuals& manuals);

/// A starting file for a framework with that id: every key with a comment, and one category with
/// one item to overwrite. The file loads without errors.
std::string framework_template(std::string_view id, const Manuals& manuals);

/// A starting file for a crosswalk: the head filled in from the two frameworks, no mapping, and for
/// every left item a commented-out mapping to fill in. Texts are complete and in `language`, or in
/// the fallback that Text::best gives. The file loads without errors.
std::string crosswalk_template(const Framework& left, const Framework& right,
                               std::string_view language, const Manuals& manuals);

}  // namespace crosswalk::render
