#pragma once

#include <cstddef>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/compared_table.hpp"
#include "model/diagnostic.hpp"
#include "model/framework.hpp"

namespace crosswalk {

/// The input of the checks of a crosswalk: the table and its two frameworks, each indexed once.
struct CrosswalkInContext {
  const Crosswalk& table;
  const std::vector<MappingState>& states;  ///< of the mappings of the table
  const Framework& left;
  const Framework& right;
  EntryIndex left_index;
  EntryIndex right_index;
  /// The categories of the left framework by label and by id; where several share one, the first.
  std::unordered_map<std::string_view, std::size_t> left_categories;
  const std::vector<const Framework*>& editions;  ///< see check_crosswalk()
};

/// Reports each pair of mappings that contradict each other: on the same basis, one gives an item a
/// counterpart and the other says that it has none.
void check_contradictions(const CrosswalkInContext& context, Diagnostics& diagnostics);

/// Reports the mappings whose review is stale.
void check_stamps(const CrosswalkInContext& context, Diagnostics& diagnostics);

/// The checks of what the source claims about its own text: citations, concepts and quotes.
void check_citations_known(const CrosswalkInContext& context, Diagnostics& diagnostics);
void check_citations(const CrosswalkInContext& context, Diagnostics& diagnostics);
void check_concept_places(const CrosswalkInContext& context, Diagnostics& diagnostics);
void check_quotes(const CrosswalkInContext& context, Diagnostics& diagnostics);

}  // namespace crosswalk
