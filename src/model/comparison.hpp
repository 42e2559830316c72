#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "model/crosswalk.hpp"
#include "model/framework.hpp"

namespace crosswalk {

/// What an item ends up as. In order of strength: the strongest first.
enum class ItemClass {
  overlap,        // a counterpart: same, within, contains or overlap
  weak_overlap,   // a counterpart that shares only a little
  only,           // looked, and the other side has no counterpart
  not_addressed,  // nobody looked, as far as the crosswalk says
};

inline constexpr std::array all_classes{ItemClass::overlap, ItemClass::weak_overlap,
                                        ItemClass::only, ItemClass::not_addressed};

/// Why an item has its class. In order of weight: the most specific first.
enum class Basis {
  item,          // a mapping names the item
  concept_,      // a mapping names a concept that the item carries
  category,      // a mapping names a category above the item
  path,          // a chain of crosswalks leads from the item to a counterpart
  closed_table,  // no mapping reaches it, and the crosswalk claims complete coverage
  none,          // no mapping reaches it
};

/// Whether a class is known, or only possible: undetermined where it rests on paths alone that
/// leave open how their two ends relate.
enum class Determination { determined, undetermined };

/// Stable codes: "overlap", "weak-overlap", "only", "not-addressed"; "item", "concept",
/// "category", "path", "closed-table" and "" for no basis.
std::string_view name_of(ItemClass item_class);
std::string_view name_of(Basis basis);

/// Stable codes: "determined" and "undetermined".
std::string_view name_of(Determination determination);

/// The class that a relation gives to what it reaches.
ItemClass class_of(Relation relation);

/// Whether items of that class have a counterpart: overlap and weak overlap.
inline bool is_counterpart(ItemClass item_class) { return item_class <= ItemClass::weak_overlap; }

/// How specific a ref is to one item that it reaches.
struct Specificity {
  Basis basis = Basis::none;
  int distance = 0;  ///< by category: 1 for the item's own, 2 for the one above it …; else 0
  /// Less is more specific.
  // NOLINTNEXTLINE(modernize-use-nullptr): see Position
  friend auto operator<=>(const Specificity&, const Specificity&) = default;
};

/// How one mapping reaches one item: by the most specific of its refs that do.
struct Reach {
  std::size_t mapping = 0;  ///< index in Crosswalk::mappings
  std::size_t ref = 0;      ///< index in the mapping's refs of the item's side
  Specificity by = {};
};

/// An item with its class, and everything that was said of it.
struct ClassedItem {
  std::size_t entry = 0;  ///< index in Framework::entries
  ItemClass item_class = ItemClass::not_addressed;
  Determination determination = Determination::determined;
  Basis basis = Basis::none;
  /// Most specific first, then strongest, then determined, then in file order. Points into the
  /// `reach_lists` of the side.
  std::span<const Reach> reached_by = {};
  std::size_t decisive = 0;  ///< the first so many of `reached_by` decided
  /// The strongest class that is certain: `item_class` where that is determined; of an item with a
  /// possible class what its determined paths alone give, else not_addressed.
  ItemClass certain_class = ItemClass::not_addressed;
  /// It has a counterpart, and what decided that leads to entries alone whose wording is
  /// unverified, or the item's own is.
  bool rests_on_unverified = false;
  /// It is not addressed only because the comparison leaves out entries of weak evidence on which
  /// it was judged.
  bool judged_on_left_out = false;
  /// The hub that was found to have no counterpart, for an item that no path leads from; else null.
  const Framework* only_against = nullptr;
};

/// Items by class, in the order of `all_classes`, and in how far that is certain.
struct ClassCounts {
  using ByClass = std::array<std::size_t, all_classes.size()>;

  ByClass by_class = {};
  ByClass possible = {};    ///< those of `by_class` whose class is undetermined
  ByClass certain = {};     ///< items by ClassedItem::certain_class: overlap and weak overlap only
  ByClass unverified = {};  ///< those of `by_class` that rest on unverified entries alone
  std::size_t only_against = 0;        ///< not addressed, and without a counterpart in the hub
  std::size_t judged_on_left_out = 0;  ///< not addressed, see ClassedItem

  [[nodiscard]] std::size_t of(ItemClass item_class) const {
    return by_class.at(static_cast<std::size_t>(item_class));
  }
  [[nodiscard]] std::size_t possible_of(ItemClass item_class) const {
    return possible.at(static_cast<std::size_t>(item_class));
  }
  [[nodiscard]] std::size_t certain_of(ItemClass item_class) const {
    return certain.at(static_cast<std::size_t>(item_class));
  }
  [[nodiscard]] std::size_t unverified_of(ItemClass item_class) const {
    return unverified.at(static_cast<std::size_t>(item_class));
  }
  [[nodiscard]] std::size_t total() const;
  /// Items with a counterpart, certain or possible.
  [[nodiscard]] std::size_t with_counterpart() const {
    return of(ItemClass::overlap) + of(ItemClass::weak_overlap);
  }
  /// Items that certainly have a counterpart.
  [[nodiscard]] std::size_t certainly_with_counterpart() const {
    return certain_of(ItemClass::overlap) + certain_of(ItemClass::weak_overlap);
  }
  void add(const ClassedItem& item);

  friend bool operator==(const ClassCounts&, const ClassCounts&) = default;
};

/// A category's items by class. The category itself has no class.
struct RollUp {
  std::size_t entry = 0;
  ClassCounts counts = {};
};

/// How mappings reach items. Items that the same mappings reach in the same way share one list, so
/// that many items below one category take the room of one.
using ReachLists = std::vector<std::vector<Reach>>;

/// One framework's half of a comparison. It can be moved and not copied: its items point into it.
struct ComparedSide {
  const Framework* framework = nullptr;  ///< never null
  std::vector<ClassedItem> items = {};   ///< all of them, in framework order
  ClassCounts counts = {};
  std::vector<RollUp> categories = {};  ///< every category, in framework order
  std::unique_ptr<const ReachLists> reach_lists = {};
};

/// What lies between one top entry of the left side and one of the right side. It holds the
/// strongest class that any mapping gives a left item below the row in this column, and counts
/// every left item that has a counterpart there, whether or not that mapping decided the item's own
/// class. A mapping that a more specific `none` outweighs for an item gives that item no
/// counterpart.
struct MatrixCell {
  std::size_t row = 0;     ///< index in Framework::entries of the left side: a top category or item
  std::size_t column = 0;  ///< likewise of the right side
  ItemClass item_class = ItemClass::overlap;                ///< overlap or weak_overlap
  Determination determination = Determination::determined;  ///< of the class
  std::size_t items = 0;
  std::size_t possible = 0;  ///< those of them whose strongest class in this column is undetermined
};

/// What one left item has in one column of the matrix: see MatrixCell.
struct ItemColumn {
  std::size_t column = 0;  ///< a top entry of the right side
  ItemClass item_class = ItemClass::overlap;
  Determination determination = Determination::determined;
};

/// Two frameworks laid side by side through a crosswalk: a plain value that every renderer reads.
struct Comparison {
  const Crosswalk* table = nullptr;  ///< never null; its left is our left
  ComparedSide left = {};
  ComparedSide right = {};
  std::vector<MatrixCell> matrix = {};  ///< only the cells that hold something, by row, then column
  /// What the cells were counted from: for each left item, in the order of `left.items`, the
  /// columns in which it has a counterpart, in framework order.
  std::vector<std::vector<ItemColumn>> left_columns = {};
};

}  // namespace crosswalk
