#pragma once

#include <string>

#include "model/agreement.hpp"
#include "model/data_table.hpp"
#include "model/document.hpp"

namespace crosswalk::report {

/// The agreement report for a terminal: what was compared and how many units the coders share, the
/// statistics, the confusion table, and each disagreement with the reason and the place of every
/// judgement.
std::string agreement_text(const Agreement& agreement);

/// The same report as a document.
Document agreement_document(const Agreement& agreement);

/// A row for each judgement of each unit on which coders disagree.
DataTable disagreements_table(const Agreement& agreement);

/// The ratings of one view in the shapes that R packages take: a row for each unit and a column for
/// each coder (irr), or a row for each rating (ura). A missing rating is NA in the former and has
/// no row in the latter.
DataTable ratings_wide_table(const RatingTable& ratings);
DataTable ratings_long_table(const RatingTable& ratings);

}  // namespace crosswalk::report
