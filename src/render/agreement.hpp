#pragma once

#include <string>

#include "model/agreement.hpp"
#include "model/report_list.hpp"

namespace crosswalk::render {

/// How far coders agree, for reading on a terminal: what was compared and how much of it both
/// judged; the figures; which values met; each disagreement with the reason and the place of every
/// judgement.
std::string agreement_text(const Agreement& agreement);

/// The same as a Markdown page.
std::string agreement_markdown(const Agreement& agreement);

/// The disagreements, one row a judgement.
std::string disagreements_csv(const Agreement& agreement, CsvDialect dialect);

/// Everything as JSON: numbers as the shortest digits that are read back as the same.
std::string agreement_json(const Agreement& agreement);

/// The ratings of one view as R's packages take them: a row a unit and a column a coder (irr), or
/// a row a rating (ura). What is missing is NA in the former and has no row in the latter.
std::string ratings_wide_csv(const RatingTable& table);
std::string ratings_long_csv(const RatingTable& table);

}  // namespace crosswalk::render
