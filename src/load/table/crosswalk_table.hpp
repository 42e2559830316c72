#pragma once

#include "model/crosswalk.hpp"
#include "model/diagnostic.hpp"

namespace crosswalk {

/// Loads the mappings of a crosswalk whose file names a table instead of having them: `file` is
/// that table, in CSV or TSV. Reports every departure from the format at its cell, and returns
/// false if and only if it reported an error. The mappings point into `file`, which must outlive
/// the crosswalk.
bool load_mappings(Crosswalk& crosswalk, const SourceFile& file, Diagnostics& diagnostics);

}  // namespace crosswalk
