#pragma once

#include "render/page.hpp"

namespace crosswalk::render {

// The parts of a Markdown report. Each appends itself to the page.

/// The front matter, the title and what is compared.
void append_opening(Page& page);

/// Which mappings of a table are stale, as an item of a list; nothing where none is.
void append_stale(Page& page, const Crosswalk& table);

/// Counts by class on both sides, and the sentences that read them.
void append_summary(Page& page);

/// What the classes, rules and relations mean, and the editor's notes on what is compared.
void append_method(Page& page);

/// Left entries against right entries, and the left categories by class.
void append_matrix(Page& page);

/// The left items of one class, by category.
void append_class(Page& page, ItemClass item_class);

/// The right side: its gaps, and all its items with their class.
void append_right_side(Page& page);

/// Every mapping with its reason.
void append_mappings(Page& page);

/// What the checks found.
void append_findings(Page& page);

/// The files that a report was made from.
void append_inputs(Page& page);

/// Tool, files and sources.
void append_provenance(Page& page);

/// A side's categories with their items by class; nothing where it has none.
void append_category_counts(Page& page, const Side& side);

}  // namespace crosswalk::render
