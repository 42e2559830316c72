#pragma once

#include <string_view>

#include "model/agreement.hpp"
#include "model/data_table.hpp"
#include "model/document.hpp"

namespace crosswalk::report {

/// The agreement report: what was compared and how many units the coders share, the statistics, the
/// confusion table, and each disagreement with the reason and the place of every judgement.
/// `language` must be one that has phrases.
Document agreement_document(const Agreement& agreement, std::string_view language);

/// A row for each judgement of each unit on which coders disagree. Rationales are in
/// `language`, or in the fallback that Text::best gives.
DataTable disagreements_table(const Agreement& agreement, std::string_view language);

/// The ratings of one view in the shapes that R packages take: a row for each unit and a column for
/// each coder (irr), or a row for each rating (ura). A missing rating is NA in the former and has
/// no row in the latter.
DataTable ratings_wide_table(const RatingTable& ratings);
DataTable ratings_long_table(const RatingTable& ratings);

}  // namespace crosswalk::report
