#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "model/crosswalk.hpp"
#include "model/difference.hpp"
#include "model/framework.hpp"

namespace crosswalk {

/// Entries with different ids are taken for the same if their likeness in percent is at least this.
inline constexpr int likeness_threshold = 60;

/// An entry of one edition and its counterpart in the other edition.
struct EntryPair {
  std::size_t before = 0;  ///< index in Framework::entries, as is `after`
  std::size_t after = 0;
  PairedBy by = PairedBy::id;
  Relation relation = Relation::same;  ///< of `before` to `after`, if a crosswalk gives one
};

/// The pairs of entries of two editions that are the same.
struct Pairing {
  /// In the order of `before`; each entry is in at most one pair.
  std::vector<EntryPair> pairs = {};
  /// `after` took over a part of `before`, which is paired with another entry.
  std::vector<EntryPair> splits = {};
  /// `before` became a part of `after`, which is paired with another entry.
  std::vector<EntryPair> merges = {};
  std::vector<std::optional<std::size_t>> after_of = {};   ///< by entry of `before`
  std::vector<std::optional<std::size_t>> before_of = {};  ///< by entry of `after`
};

/// Pairs the entries of `before` with those of `after`. Items are paired in these steps:
///
/// 1. Counterparts in the class overlap by the crosswalk `table`, the strongest relation first.
/// Items
///    that the crosswalk judges are not paired in other ways. If there is a crosswalk, ids are
///    unrelated, and the next steps only compare texts.
/// 2. The same id and the same text; then the same text.
/// 3. The same id and a likeness that reaches the threshold; then such a likeness alone, the
///    greatest first.
/// 4. The same id.
///
/// The same text comes before the same id, since an id that now has another item's text was
/// reassigned. Categories are paired by their titles in the same steps, and before step 3 by
/// holding more than half of each other's items. Texts are compared in `language`, folded. The
/// result is symmetric. `table` lies in this direction and may be null.
Pairing pair_entries(const Framework& before, const Framework& after, const std::string& language,
                     const Crosswalk* table);

/// The text that entries are compared by: an item's text or a category's title; empty where it has
/// none in that language.
const std::string& words_of(const Entry& entry, const std::string& language);

}  // namespace crosswalk
