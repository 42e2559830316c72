#include "model/side.hpp"

#include <string_view>
#include <unordered_set>

namespace crosswalk {

std::vector<Ref> counterparts(const Side& side, const ClassedItem& item) {
  std::vector<Ref> found;
  std::unordered_set<std::string> seen;
  for (std::size_t i = 0; i < item.decisive; ++i) {
    for (const Located<Ref>& ref : side.other_refs(side.mapping(item.reached_by[i]))) {
      if (seen.insert(to_string(ref.value)).second) found.push_back(ref.value);
    }
  }
  return found;
}

std::vector<std::string> decided_by(const Side& side, const ClassedItem& item) {
  std::vector<std::string> ids;
  for (std::size_t i = 0; i < item.decisive; ++i) {
    ids.push_back(side.mapping(item.reached_by[i]).id.value);
  }
  return ids;
}

std::vector<std::string> also_reached_by(const Side& side, const ClassedItem& item) {
  std::vector<std::string> ids;
  for (std::size_t i = item.decisive; i < item.reached_by.size(); ++i) {
    ids.push_back(side.mapping(item.reached_by[i]).id.value);
  }
  return ids;
}

std::string_view determination_code(const ClassedItem& item) {
  return is_counterpart(item.item_class) ? name_of(item.determination) : std::string_view();
}

std::string_view certain_class_code(const ClassedItem& item) {
  return is_counterpart(item.certain_class) ? name_of(item.certain_class) : std::string_view();
}

std::vector<std::size_t> top_entries(const Framework& framework) {
  std::vector<std::size_t> tops;
  for (std::size_t i = 0; i < framework.entries.size(); ++i) {
    if (framework.entries[i].parent == Entry::no_parent) tops.push_back(i);
  }
  return tops;
}

std::vector<RollUp> by_top_entry(const ComparedSide& side) {
  std::vector<RollUp> rows;
  for (const std::size_t top : top_entries(*side.framework)) rows.push_back({.entry = top});
  // One pass suffices, since items and top entries are both in framework order.
  auto row = rows.begin();
  for (const ClassedItem& item : side.items) {
    while (side.framework->entries[row->entry].end <= item.entry) ++row;
    row->counts.add(item);
  }
  return rows;
}

std::string one_line(const Citation& citation) {
  std::string line;
  for (const std::string_view part :
       {std::string_view(citation.author), std::string_view(citation.title),
        std::string_view(citation.year), std::string_view(citation.identifier),
        std::string_view(citation.locator), std::string_view(citation.url)}) {
    if (part.empty()) continue;
    if (!line.empty()) line += ", ";
    line += part;
  }
  return line;
}

}  // namespace crosswalk
