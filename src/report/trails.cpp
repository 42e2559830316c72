#include "report/trails.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "compare/matrix.hpp"
#include "report/cell_list.hpp"
#include "report/reach_words.hpp"

namespace crosswalk::report {
namespace {

// Of more items that a mapping decides only so many are named, the others are counted.
constexpr std::size_t most_decided = 50;

}  // namespace

std::vector<Inline> item_trail(const Page& page, const Side& side, const ClassedItem& item) {
  std::vector<Inline> lines;
  for (std::size_t i = 0; i < item.reached_by.size(); ++i) {
    if (i == most_in_cell) {
      lines.push_back(page.count(Phrase::more_items, item.reached_by.size() - i));
      break;
    }
    const Reach& reach = item.reached_by[i];
    const Mapping& mapping = side.mapping(reach);
    const Inline verdict =
        i < item.decisive
            ? page.say(Phrase::trail_decides)
            : page.say(Phrase::trail_does_not_decide,
                       arg("why", why_not(page, side, item.reached_by.front(), reach)));
    lines.push_back(page.say(Phrase::trail_step, arg("mapping", marked_mapping(page, mapping)),
                             arg("relation", relation_words(page, mapping, side.state(reach))),
                             arg("basis", reach_words(page, side, reach)),
                             arg("verdict", verdict)));
  }
  return lines;
}

MappingTrails::MappingTrails(const Page& page)
    : page_(page),
      left_(decided_by_mapping(page.left())),
      right_(decided_by_mapping(page.right())),
      cells_(page.crosswalk().mappings.size()) {
  std::map<std::pair<std::size_t, std::size_t>, const MatrixCell*> places;
  for (const MatrixCell& cell : page.comparison().matrix) places[{cell.row, cell.column}] = &cell;
  for (const auto& [place, mappings] : mappings_of_cells(page.comparison())) {
    const auto cell = places.find(place);
    if (cell == places.end()) continue;
    for (const std::size_t mapping : mappings) cells_[mapping].push_back(cell->second);
  }
}

std::vector<MappingTrails::Decided> MappingTrails::decided_by_mapping(const Side& side) {
  // Items that share a list of reaches and its decisive beginning are looked at together.
  std::map<std::pair<const Reach*, std::size_t>, std::vector<const ClassedItem*>> groups;
  for (const ClassedItem& item : side.own().items) {
    if (item.decisive > 0) groups[{item.reached_by.data(), item.decisive}].push_back(&item);
  }
  std::vector<Decided> decided(side.comparison.table->crosswalk.mappings.size());
  for (const auto& [key, items] : groups) {
    for (const Reach& reach : items.front()->reached_by.first(key.second)) {
      Decided& by_mapping = decided[reach.mapping];
      by_mapping.count += items.size();
      // Each group is in framework order, so the first ones of all are among those of each.
      for (std::size_t i = 0; i < std::min(items.size(), most_decided); ++i) {
        by_mapping.entries.push_back(items[i]->entry);
      }
    }
  }
  for (Decided& by_mapping : decided) {
    std::sort(by_mapping.entries.begin(), by_mapping.entries.end());
    by_mapping.entries.resize(std::min(by_mapping.entries.size(), most_decided));
  }
  return decided;
}

Inline MappingTrails::decided_words(const Side& side, const Decided& decided) const {
  const Framework& framework = side.framework();
  Inline items;
  for (const std::size_t entry : decided.entries) {
    const Entry& item = framework.entries[entry];
    add_to_list(items, link_to(item_anchor(side, item), item.id.value));
  }
  if (decided.count > decided.entries.size()) {
    items += "; " + page_.count(Phrase::more_items, decided.count - decided.entries.size());
  }
  return page_.say(Phrase::trail_decides_items, arg("short", short_name(framework)),
                   arg("items", items));
}

std::vector<Inline> MappingTrails::of(std::size_t mapping) const {
  std::vector<Inline> lines;
  if (left_[mapping].count > 0) lines.push_back(decided_words(page_.left(), left_[mapping]));
  if (right_[mapping].count > 0) lines.push_back(decided_words(page_.right(), right_[mapping]));
  if (lines.empty()) lines.push_back(page_.say(Phrase::trail_decides_nothing));
  CellList cells(page_, ", ");
  const Framework& left = page_.left().framework();
  const Framework& right = page_.right().framework();
  for (const MatrixCell* cell : cells_[mapping]) {
    if (!cells.begin_next()) continue;
    cells.add(link_to(cell_anchor(page_, *cell),
                      Inline(stable_id(left, left.entries[cell->row])) + " × " +
                          stable_id(right, right.entries[cell->column])));
  }
  if (cells.count() > 0) {
    lines.push_back(page_.say(Phrase::trail_cells, arg("cells", cells.words())));
  }
  return lines;
}

}  // namespace crosswalk::report
