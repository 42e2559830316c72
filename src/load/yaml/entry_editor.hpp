#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/source.hpp"

namespace crosswalk {

/// A key of an entry with its value, in the lines of a data file whose entries are not indented:
/// "relation: same\n", "rationale:\n  en: \"…\"\n".
struct KeyLines {
  std::string key = {};
  std::string lines = {};
};

/// New values of an entry: a mapping of a crosswalk, or an item or a category of a framework.
struct EntryUpdate {
  std::string id = {};
  /// All keys of the entry in the order in which files have them; without lines where the value
  /// stays as it is.
  std::vector<KeyLines> keys = {};
};

/// An entry to be added at the end of a list.
struct EntryAddition {
  std::string holder = {};  ///< the id of the category that gets it; empty for the whole file
  std::string list = {};    ///< "mappings", "items" or "categories"
  std::string lines = {};   ///< all of its lines, those of keys not indented and without a dash
};

/// The text of a data file with its entries updated and others added. Comments, and every line of
/// what is not updated, are kept. Returns nullopt where the file cannot be edited so, such as where
/// an entry is written in braces.
std::optional<std::string> with_entries(const SourceFile& file,
                                        const std::vector<EntryUpdate>& updates,
                                        const std::vector<EntryAddition>& additions);

}  // namespace crosswalk
