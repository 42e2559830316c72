#include "model/comparison.hpp"

#include <numeric>

namespace crosswalk {

std::string_view name_of(ItemClass item_class) { return code_in(class_words, item_class); }

std::string_view name_of(Basis basis) { return code_in(basis_words, basis); }

std::string_view name_of(Determination determination) {
  return code_in(determination_words, determination);
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

void ClassCounts::add(const ClassedItem& item) {
  const auto at = static_cast<std::size_t>(item.item_class);
  ++by_class.at(at);
  if (item.determination == Determination::undetermined) ++possible.at(at);
  if (is_counterpart(item.certain_class)) {
    ++certain.at(static_cast<std::size_t>(item.certain_class));
  }
  if (item.rests_on_unverified) ++unverified.at(at);
  if (item.only_against != nullptr) ++only_against;
  if (item.judged_on_left_out) ++judged_on_left_out;
}

std::size_t ClassCounts::total() const {
  return std::accumulate(by_class.begin(), by_class.end(), std::size_t{0});
}

}  // namespace crosswalk
