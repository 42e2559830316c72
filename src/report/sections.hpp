#pragma once

#include "report/page.hpp"

namespace crosswalk::report {

// The sections of a Markdown report. Each function appends its section to the page.

/// Front matter, title, and the frameworks and tables that are compared.
void append_opening(Page& page);

/// A list item that names the stale mappings of a table; nothing where there are none.
void append_stale(Page& page, const Crosswalk& table);

/// Counts by class on both sides, and sentences that interpret them.
void append_summary(Page& page);

/// The meaning of classes, rules and relations, and the editor's notes on the frameworks and
/// tables.
void append_method(Page& page);

/// The matrix of left and right top entries, and the left categories by class.
void append_matrix(Page& page);

/// The left items of one class, by category.
void append_class(Page& page, ItemClass item_class);

/// The gaps of the right side, and all its items with their class.
void append_right_side(Page& page);

/// Every mapping with its rationale.
void append_mappings(Page& page);

/// The diagnostics of the checks.
void append_findings(Page& page);

/// The files that a report was made from.
void append_inputs(Page& page);

/// Tool, files and sources.
void append_provenance(Page& page);

/// The counts by class of each category of a side; nothing where there are no categories.
void append_category_counts(Page& page, const Side& side);

}  // namespace crosswalk::report
