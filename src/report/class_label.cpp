#include "report/class_label.hpp"

#include <fmt/format.h>

namespace crosswalk::report {

std::string class_label(const Catalogue& catalogue, ItemClass item_class,
                        std::string_view short_name, Determination determination) {
  const bool is_possible = determination == Determination::undetermined;
  switch (item_class) {
    case ItemClass::overlap:
      return std::string(catalogue.words_for(is_possible ? Phrase::class_possible_overlap
                                                         : Phrase::class_overlap));
    case ItemClass::weak_overlap:
      return std::string(catalogue.words_for(is_possible ? Phrase::class_possible_weak_overlap
                                                         : Phrase::class_weak_overlap));
    case ItemClass::only:
      return fmt::format(fmt::runtime(catalogue.words_for(Phrase::class_only)),
                         fmt::arg("short", short_name));
    case ItemClass::not_addressed:
      break;
  }
  return std::string(catalogue.words_for(Phrase::class_not_addressed));
}

std::string_view class_symbol(ItemClass item_class) {
  switch (item_class) {
    case ItemClass::overlap:
      return "●";
    case ItemClass::weak_overlap:
      return "◐";
    case ItemClass::only:
      return "○";
    case ItemClass::not_addressed:
      break;
  }
  return "–";
}

}  // namespace crosswalk::report
