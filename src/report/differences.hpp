#pragma once

#include <string>

#include "model/data_table.hpp"
#include "model/difference.hpp"
#include "model/document.hpp"

namespace crosswalk::report {

/// The differences for a terminal: the changes by kind, with deleted words in [- -] and inserted
/// words in {+ +}.
std::string differences_text(const Differences& differences);

/// The same as a document with a table for each kind.
Document differences_document(const Differences& differences);

/// A row for each change: what changed, how, its ids, and both sides.
DataTable differences_table(const Differences& differences);

}  // namespace crosswalk::report
