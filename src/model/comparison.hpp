#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "model/codes.hpp"
#include "model/compared_table.hpp"
#include "model/framework.hpp"

namespace crosswalk {

/// The class of an item, from the strongest to the weakest.
enum class ItemClass {
  overlap,        // it has a counterpart by same, within, contains or overlap
  weak_overlap,   // it has a counterpart that shares only a little
  only,           // a person looked, and the other side has no counterpart
  not_addressed,  // the crosswalk does not say that anybody looked
};

/// The codes for classes.
inline constexpr auto class_words = std::to_array<Code<ItemClass>>({
    {"overlap", ItemClass::overlap},
    {"weak-overlap", ItemClass::weak_overlap},
    {"only", ItemClass::only},
    {"not-addressed", ItemClass::not_addressed},
});
static_assert(is_complete(class_words, ItemClass::not_addressed));

inline constexpr std::array all_classes{ItemClass::overlap, ItemClass::weak_overlap,
                                        ItemClass::only, ItemClass::not_addressed};

/// Why an item has its class, from the most to the least specific reason.
enum class Basis {
  item,          // a mapping names the item
  concept_,      // a mapping names a concept that the item carries
  category,      // a mapping names a category above the item
  path,          // a chain of crosswalks leads from the item to a counterpart
  closed_table,  // no mapping reaches it, and the crosswalk claims complete coverage
  none,          // no mapping reaches it
};

/// The codes for bases; an item without a basis has none.
inline constexpr auto basis_words = std::to_array<Code<Basis>>({
    {"item", Basis::item},
    {"concept", Basis::concept_},
    {"category", Basis::category},
    {"path", Basis::path},
    {"closed-table", Basis::closed_table},
});

/// Whether a class is certain or only possible. It is undetermined where it is based only on paths
/// that leave open how their two ends relate.
enum class Determination { determined, undetermined };

/// The codes for determinations.
inline constexpr auto determination_words = std::to_array<Code<Determination>>({
    {"determined", Determination::determined},
    {"undetermined", Determination::undetermined},
});
static_assert(is_complete(determination_words, Determination::undetermined));

/// The code of each; empty for no basis.
std::string_view name_of(ItemClass item_class);
std::string_view name_of(Basis basis);
std::string_view name_of(Determination determination);

/// The class that a relation gives to what it reaches.
ItemClass class_of(Relation relation);

/// Whether items of that class have a counterpart, as in overlap and weak overlap.
inline bool is_counterpart(ItemClass item_class) { return item_class <= ItemClass::weak_overlap; }

/// How specific a ref is to one item that it reaches.
struct Specificity {
  Basis basis = Basis::none;
  int distance =
      0;  ///< for Basis::category: 1 for the item's own category, 2 for the one above it …; else 0
  /// The lesser one is more specific.
  // NOLINTNEXTLINE(modernize-use-nullptr): see Position
  friend auto operator<=>(const Specificity&, const Specificity&) = default;
};

/// How one mapping reaches one item: by the most specific of the refs that reach it.
struct Reach {
  std::size_t mapping = 0;  ///< index in the mappings of the table
  std::size_t ref = 0;      ///< index in the mapping's refs of the item's side
  Specificity by = {};
};

/// An item with its class and all mappings that reach it.
struct ClassedItem {
  std::size_t entry = 0;  ///< index in Framework::entries
  ItemClass item_class = ItemClass::not_addressed;
  Determination determination = Determination::determined;
  Basis basis = Basis::none;
  /// Most specific first, then strongest, then determined, then in file order. Points into the
  /// `reach_lists` of the side.
  std::span<const Reach> reached_by = {};
  std::size_t decisive = 0;  ///< the first `decisive` elements of `reached_by` decided the class
  /// The strongest class that is certain. It equals `item_class` where that is determined;
  /// otherwise it is what the determined paths alone give, or not_addressed where there are none.
  ItemClass certain_class = ItemClass::not_addressed;
  /// True where the item has a counterpart, and either its own wording is unverified or the
  /// decisive mappings lead only to entries of unverified wording.
  bool rests_on_unverified = false;
  /// True where the item is not addressed only because the comparison leaves out entries of weak
  /// evidence on which it was judged.
  bool judged_on_left_out = false;
  /// The hub that was found to have no counterpart, for an item that no path leads from; else null.
  const Framework* only_against = nullptr;
};

/// Numbers of items by class, in the order of `all_classes`, in total and by certainty.
struct ClassCounts {
  using ByClass = std::array<std::size_t, all_classes.size()>;

  ByClass by_class = {};
  ByClass possible = {};  ///< items whose class is undetermined
  ByClass certain = {};  ///< items by ClassedItem::certain_class, for overlap and weak overlap only
  ByClass unverified = {};  ///< items that rest on unverified entries alone
  /// Items that are not addressed and have no counterpart in the hub.
  std::size_t only_against = 0;
  /// Items that are not addressed because of left-out entries, see ClassedItem.
  std::size_t judged_on_left_out = 0;

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

/// The counts of a category's items by class. The category itself has no class.
struct RollUp {
  std::size_t entry = 0;
  ClassCounts counts = {};
};

/// Lists of reaches. Items that the same mappings reach in the same way share one list, so the many
/// items of a category need memory for one list only.
using ReachLists = std::vector<std::vector<Reach>>;

/// One framework's half of a comparison. It can be moved and not copied: its items point into it.
struct ComparedSide {
  const Framework* framework = nullptr;  ///< never null
  std::vector<ClassedItem> items = {};   ///< all items, in framework order
  /// Number of items that the comparison leaves out for their weak evidence; `framework` is then
  /// without them.
  std::size_t left_out = 0;
  ClassCounts counts = {};
  std::vector<RollUp> categories = {};  ///< every category, in framework order
  std::unique_ptr<const ReachLists> reach_lists = {};
};

/// The overlap between one top entry of the left side (the row) and one of the right side (the
/// column). It holds the strongest class that any mapping gives a left item of the row in this
/// column. It counts every left item that has a counterpart there, whether or not that mapping
/// decided the item's own class. A mapping that is outweighed by a more specific `none` for an item
/// gives that item no counterpart.
struct MatrixCell {
  std::size_t row = 0;     ///< index in Framework::entries of the left side: a top category or item
  std::size_t column = 0;  ///< index in Framework::entries of the right side, likewise
  ItemClass item_class = ItemClass::overlap;                ///< overlap or weak_overlap
  Determination determination = Determination::determined;  ///< of the class
  std::size_t items = 0;
  /// How many of these items have an undetermined strongest class in this column.
  std::size_t possible = 0;
};

/// The strongest class of one left item in one column of the matrix; see MatrixCell.
struct ItemColumn {
  std::size_t column = 0;  ///< a top entry of the right side
  ItemClass item_class = ItemClass::overlap;
  Determination determination = Determination::determined;
};

/// The comparison of two frameworks through a crosswalk: a plain value that every renderer reads.
struct Comparison {
  /// Never null; its left framework is the left side of the comparison.
  const ComparedTable* table = nullptr;
  ComparedSide left = {};
  ComparedSide right = {};
  std::vector<MatrixCell> matrix = {};  ///< only non-empty cells, by row, then column
  /// The data behind the cells: for each left item, in the order of `left.items`, the columns in
  /// which it has a counterpart, in framework order.
  std::vector<std::vector<ItemColumn>> left_columns = {};
};

}  // namespace crosswalk
