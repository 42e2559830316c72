#pragma once

#include <string>

#include "model/agreement.hpp"
#include "model/document.hpp"
#include "model/report_list.hpp"

namespace crosswalk::report {

/// The agreement report for a terminal: what was compared and how many units the coders share, the
/// statistics, the confusion table, and each disagreement with the reason and the place of every
/// judgement.
std::string agreement_text(const Agreement& agreement);

/// The same report as a document.
Document agreement_document(const Agreement& agreement);

/// The disagreements as CSV, one row for each judgement.
std::string disagreements_csv(const Agreement& agreement, CsvDialect dialect);

/// The ratings of one view as CSV for R packages: one row for each unit and one column for each
/// coder (irr), or one row for each rating (ura). A missing rating is NA in the former and has no
/// row in the latter.
std::string ratings_wide_csv(const RatingTable& table);
std::string ratings_long_csv(const RatingTable& table);

}  // namespace crosswalk::report
