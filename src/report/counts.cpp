#include "report/counts.hpp"

#include <fmt/format.h>

#include "report/class_label.hpp"
#include "report/phrases.hpp"

namespace crosswalk::report {

std::string counts_text(const ComparedSide& side) {
  std::string text = fmt::format("{} item{}", side.items.size(), side.items.size() == 1 ? "" : "s");
  std::string_view separator = ": ";
  for (const ItemClass item_class : all_classes) {
    text += fmt::format("{}{} {}", separator, side.counts.of(item_class),
                        class_label(catalogue_of("en"), item_class, side.framework->short_name));
    if (const std::size_t possible = side.counts.possible_of(item_class); possible > 0) {
      text += fmt::format(" ({} possible)", possible);
    }
    separator = ", ";
  }
  return text;
}

}  // namespace crosswalk::report
