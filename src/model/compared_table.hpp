#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "model/crosswalk.hpp"
#include "model/framework.hpp"

namespace crosswalk {

struct ComparedTable;
struct MappingState;

/// One step of a derived mapping: the curated mapping that it uses.
struct Hop {
  const ComparedTable* table = nullptr;  ///< never null; read in the direction of the step
  std::size_t mapping = 0;               ///< index in its mappings
  /// Ids of the items between this step and the next, in framework order; empty at the last step.
  std::vector<std::string> reached = {};

  [[nodiscard]] const Mapping& row() const;
  [[nodiscard]] const MappingState& state() const;
};

/// What a run knows of a mapping beyond what its file says.
struct MappingState {
  /// Whether a text of that side has changed since the review. For a derived mapping, whether this
  /// holds for any of its hops.
  bool left_is_stale = false;
  bool right_is_stale = false;
  bool is_determined = true;  ///< false where the hops leave open how the two ends relate
  /// True for a `none` that was judged on entries some of which the comparison leaves out for their
  /// weak evidence. Such a mapping no longer makes an item `only`.
  bool judged_on_left_out = false;
  std::vector<Hop> hops = {};  ///< the steps of a derived mapping; empty for a curated one

  [[nodiscard]] bool is_stale() const { return left_is_stale || right_is_stale; }
};

/// A crosswalk as a run uses it: in the direction of the comparison, with the state of each
/// mapping. It is a curated crosswalk, or one that was derived from a chain of curated ones.
struct ComparedTable {
  /// The sides are in the direction of the comparison; the id is that of the file even when the
  /// table is turned round. The mappings of a derived table have no rationales; their hops have.
  Crosswalk crosswalk = {};
  std::vector<MappingState> states = {};  ///< one for each mapping, in the same order
  /// Read from right to left: `cited` and `quote` then speak of the right side.
  bool turned = false;
  /// Of a derived table: the frameworks between left and right, in order.
  std::vector<const Framework*> hubs = {};
  /// Of a derived table: the tables that it was joined from.
  std::vector<const ComparedTable*> hop_tables = {};

  ComparedTable() = default;
  /// A curated crosswalk in the direction of its file. No mapping is stale yet; see mark_stale().
  explicit ComparedTable(Crosswalk curated);

  /// The state of `mapping`, which must be one of this table's own mappings.
  [[nodiscard]] const MappingState& state_of(const Mapping& mapping) const;
};

/// Whether a table was derived from a chain of other tables instead of being curated.
inline bool is_derived(const ComparedTable& table) { return !table.hubs.empty(); }

/// Whether any mapping of the table is stale.
bool has_stale(const ComparedTable& table);

/// A curated table read in the other direction: the sides are swapped, and so are `within` and
/// `contains`. Turning a table twice gives the original.
ComparedTable turned_round(ComparedTable table);

/// "direct", or "indirect" for a derived table.
std::string_view derivation_code(const ComparedTable& table);

/// The curated tables: the table itself, or those that it was derived from.
std::vector<const ComparedTable*> curated_tables(const ComparedTable& table);

}  // namespace crosswalk
