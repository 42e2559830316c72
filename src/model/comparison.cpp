#include "model/comparison.hpp"

#include <numeric>

namespace crosswalk {

std::string_view name_of(ItemClass item_class) {
  switch (item_class) {
    case ItemClass::overlap:
      return "overlap";
    case ItemClass::weak_overlap:
      return "weak-overlap";
    case ItemClass::only:
      return "only";
    case ItemClass::not_addressed:
      break;
  }
  return "not-addressed";
}

std::string_view name_of(Basis basis) {
  switch (basis) {
    case Basis::item:
      return "item";
    case Basis::concept_:
      return "concept";
    case Basis::category:
      return "category";
    case Basis::path:
      return "path";
    case Basis::closed_table:
      return "closed-table";
    case Basis::none:
      break;
  }
  return "";
}

ItemClass class_of(Relation relation) {
  switch (relation) {
    case Relation::weak_overlap:
      return ItemClass::weak_overlap;
    case Relation::none:
      return ItemClass::only;
    case Relation::same:
    case Relation::within:
    case Relation::contains:
    case Relation::overlap:
      break;
  }
  return ItemClass::overlap;
}

std::size_t ClassCounts::total() const {
  return std::accumulate(by_class.begin(), by_class.end(), std::size_t{0});
}

}  // namespace crosswalk
