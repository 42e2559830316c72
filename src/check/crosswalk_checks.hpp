#pragma once

#include <vector>

#include "model/crosswalk.hpp"
#include "model/diagnostic.hpp"
#include "model/framework.hpp"

namespace crosswalk {

/// What the checks of a crosswalk look at: the table and its two frameworks, indexed once.
struct CrosswalkInContext {
  const Crosswalk& table;
  const Framework& left;
  const Framework& right;
  EntryIndex left_index;
  EntryIndex right_index;
  const std::vector<const Framework*>& editions;  ///< see check_crosswalk()
};

/// Reports the mappings whose review is stale.
void check_stamps(const CrosswalkInContext& context, Diagnostics& diagnostics);

/// The checks of what the source claims about its own text: citations, concepts and quotes.
void check_citations_known(const CrosswalkInContext& context, Diagnostics& diagnostics);
void check_citations(const CrosswalkInContext& context, Diagnostics& diagnostics);
void check_concept_places(const CrosswalkInContext& context, Diagnostics& diagnostics);
void check_quotes(const CrosswalkInContext& context, Diagnostics& diagnostics);

}  // namespace crosswalk
