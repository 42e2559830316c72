#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/crosswalk.hpp"
#include "model/framework.hpp"

namespace crosswalk::cli {

/// A data file with imported rows put into it.
template <typename Content>
struct UpdatedFile {
  std::string text = {};
  Content content = {};                ///< what the text says
  std::vector<std::string> kept = {};  ///< ids of the file that the table does not have
  /// Entries that the table has in another category than the file, where they stay.
  std::vector<std::string> moved = {};
};

/// `file`'s crosswalk with the mappings of `imported`: those with a known id get what the table
/// says, language by language, and others are added at the end. What the table leaves empty is
/// kept. nullopt where the file cannot be edited without touching the rest.
std::optional<UpdatedFile<Crosswalk>> updated(const Crosswalk& old, const Crosswalk& imported);

/// The same for a framework. An entry that is new comes last in its category.
std::optional<UpdatedFile<Framework>> updated(const Framework& old, const Framework& imported);

}  // namespace crosswalk::cli
