#pragma once

#include <array>
#include <compare>
#include <cstddef>
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

/// Stable codes: "overlap", "weak-overlap", "only", "not-addressed"; "item", "concept",
/// "category", "path", "closed-table" and "" for no basis.
std::string_view name_of(ItemClass item_class);
std::string_view name_of(Basis basis);

/// The class that a relation gives to what it reaches.
ItemClass class_of(Relation relation);

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
  Basis basis = Basis::none;
  std::vector<Reach> reached_by = {};  ///< most specific first, then strongest, then in file order
  std::size_t decisive = 0;            ///< the first so many of `reached_by` decided
  /// The hub that was found to have no counterpart, for an item that no path leads from; else null.
  const Framework* only_against = nullptr;
};

/// Items by class, in the order of `all_classes`.
struct ClassCounts {
  std::array<std::size_t, all_classes.size()> by_class = {};

  [[nodiscard]] std::size_t of(ItemClass item_class) const {
    return by_class.at(static_cast<std::size_t>(item_class));
  }
  [[nodiscard]] std::size_t total() const;
  void add(ItemClass item_class) { ++by_class.at(static_cast<std::size_t>(item_class)); }

  friend bool operator==(const ClassCounts&, const ClassCounts&) = default;
};

/// A category's items by class. The category itself has no class.
struct RollUp {
  std::size_t entry = 0;
  ClassCounts counts = {};
};

/// One framework's half of a comparison.
struct ComparedSide {
  const Framework* framework = nullptr;  ///< never null
  std::vector<ClassedItem> items = {};   ///< all of them, in framework order
  ClassCounts counts = {};
  std::vector<RollUp> categories = {};  ///< every category, in framework order
};

/// What lies between one top entry of the left side and one of the right side. Each left item
/// below the row is classed by the four rules of `compare` against this column alone; the cell
/// holds the strongest class that comes out and the number of items that have a counterpart.
struct MatrixCell {
  std::size_t row = 0;     ///< index in Framework::entries of the left side: a top category or item
  std::size_t column = 0;  ///< likewise of the right side
  ItemClass item_class = ItemClass::overlap;  ///< overlap or weak_overlap
  std::size_t items = 0;
};

/// Two frameworks laid side by side through a crosswalk: a plain value that every renderer reads.
struct Comparison {
  const Crosswalk* table = nullptr;  ///< never null; its left is our left
  ComparedSide left = {};
  ComparedSide right = {};
  std::vector<MatrixCell> matrix = {};  ///< only the cells that hold something, by row, then column
};

}  // namespace crosswalk
