#pragma once

#include "model/overview.hpp"
#include "report/page.hpp"

namespace crosswalk::report {

// The sections of a report. Each function appends its section to the page.

/// The title, the answer in a few sentences and in numbers, and what is compared.
void append_answer(Page& page);

/// The title, the answer in a few sentences and in numbers.
void append_brief_answer(Page& page);

/// A list item that names the stale mappings of a table; nothing where there are none.
void append_stale(Page& page, const ComparedTable& table);

/// How classes come about, what words and marks mean, and a text for a methods section.
void append_method(Page& page);

/// The matrix of left and right top entries, what stands behind its cells, and the left categories
/// by class.
void append_matrix(Page& page);

/// The sentences that say where the overlap lies and which categories have no counterpart; nothing
/// where there are no categories.
void append_matrix_reading(Page& page);

/// The left items of one class, by category.
void append_class(Page& page, ItemClass item_class);

/// The gaps of the right side, and its other items with their class.
void append_right_side(Page& page);

/// Every mapping with its rationale.
void append_mappings(Page& page);

/// The editor's notes on the frameworks and tables, and the diagnostics of the checks; nothing
/// where there are none.
void append_notes(Page& page);

/// The files that a report was made from.
void append_inputs(Page& page);

/// Tool, files, sources, and how to cite the report.
void append_provenance(Page& page);

/// What the page of an overview is made with: the first of its comparisons, and no diagnostics.
ReportContent content_of_overview(const OverviewContent& overview);

/// The title of an overview, and what it compares by way of what.
void append_overview_introduction(Page& page, const Overview& overview);

/// The heading above the rows of the left framework.
void append_overview_heading(Page& page, const Overview& overview);

/// A sentence on the lists that are known in part only, to follow one on empty cells; empty where
/// all are known.
Inline partly_known_words(const Page& page, const Overview& overview);

/// The counts by class of each category of a side; nothing where there are no categories.
void append_category_counts(Page& page, const Side& side);

}  // namespace crosswalk::report
