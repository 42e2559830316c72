#pragma once

#include <optional>
#include <string>

#include "load/sssom/mapping_set.hpp"
#include "model/crosswalk.hpp"
#include "model/framework.hpp"

namespace crosswalk::sssom {

/// How a mapping set is to be made a crosswalk.
struct SetReading {
  const Framework* left = nullptr;   ///< of the subjects; null for a flat one made of the set
  const Framework* right = nullptr;  ///< of the objects, likewise
  std::string language = "en";       ///< of labels and comments, unless the set tells it
  std::string rationale = {};        ///< of rows without a comment; empty where they need their own
  Text mark = {};                    ///< the note of the rows that have it
};

struct SetCrosswalk {
  Crosswalk crosswalk = {};
  std::optional<Framework> left = {};  ///< the flat ones, where none were given
  std::optional<Framework> right = {};
};

/// Makes a crosswalk of a mapping set. A set that was written by this program gives the crosswalk
/// that it was written from. Every slot whose values find no place is named in a diagnostic.
/// nullopt if and only if an error was reported. The result points into the file of the set.
std::optional<SetCrosswalk> crosswalk_of(const MappingSet& set, const SetReading& reading,
                                         Diagnostics& diagnostics);

}  // namespace crosswalk::sssom
