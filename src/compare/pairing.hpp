#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "model/crosswalk.hpp"
#include "model/difference.hpp"
#include "model/framework.hpp"

namespace crosswalk {

/// From this likeness on, in percent, words under another id are taken for the same entry.
inline constexpr int likeness_threshold = 60;

/// An entry of one edition and what it is in the other.
struct EntryPair {
  std::size_t before = 0;  ///< indices in Framework::entries
  std::size_t after = 0;
  PairedBy by = PairedBy::id;
  Relation relation = Relation::same;  ///< of before to after, where a crosswalk says it
};

/// Which entries of two editions are the same.
struct Pairing {
  std::vector<EntryPair> pairs = {};   ///< each entry at most once; in the order of `before`
  std::vector<EntryPair> splits = {};  ///< `after` came from `before`, which has its pair elsewhere
  std::vector<EntryPair> merges = {};  ///< `before` went into `after`, likewise
  std::vector<std::optional<std::size_t>> after_of = {};   ///< by entry of `before`
  std::vector<std::optional<std::size_t>> before_of = {};  ///< by entry of `after`
};

/// Finds each entry of `before` again in `after`, item by item and category by category. Items:
///
/// 1. What a crosswalk between the two has as counterparts in the class overlap, the strongest
///    relation first. What it judges at all is left to it. Where there is one, the two have ids of
///    their own, and only words count below.
/// 2. The same id with the same words; then the same words.
/// 3. The same id with words that are like enough; then the most alike ones that are.
/// 4. The same id.
///
/// The same words come before the same id, since an id that now carries another item's words was
/// given away. Categories are paired likewise by their titles, and before 3. by holding more than
/// half of each other's items. Words are those in `language`, folded. The result is the same the
/// other way round. `table` may be null; it lies in this direction.
Pairing pair_entries(const Framework& before, const Framework& after, const std::string& language,
                     const Crosswalk* table);

/// What an entry is known by: an item's text, a category's title; empty where it has none in that
/// language.
const std::string& words_of(const Entry& entry, const std::string& language);

}  // namespace crosswalk
