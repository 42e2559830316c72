#pragma once

#include <string>

#include "model/difference.hpp"
#include "model/document.hpp"
#include "model/report_list.hpp"

namespace crosswalk::report {

/// The differences for a terminal: the changes by kind, with deleted words in [- -] and inserted
/// words in {+ +}.
std::string differences_text(const Differences& differences);

/// The same as a document with a table for each kind.
Document differences_document(const Differences& differences);

/// The differences as CSV, one row for each change: what changed, how, its ids, and both sides.
std::string differences_csv(const Differences& differences, CsvDialect dialect);

}  // namespace crosswalk::report
