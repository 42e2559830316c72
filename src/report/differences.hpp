#pragma once

#include <string_view>

#include "model/data_table.hpp"
#include "model/difference.hpp"
#include "model/document.hpp"

namespace crosswalk::report {

/// The differences as a document: how many there are, and a list of the changes of each kind with
/// the words that were deleted and inserted. `language` must be one that has phrases; the texts of
/// the editions are in the language that they were compared in.
Document differences_document(const Differences& differences, std::string_view language);

/// A row for each change: what changed, how, its ids, and both sides.
DataTable differences_table(const Differences& differences);

}  // namespace crosswalk::report
