#pragma once

#include <deque>
#include <optional>

#include "cli/import.hpp"
#include "cli/workspace.hpp"
#include "model/crosswalk.hpp"
#include "model/framework.hpp"
#include "model/source.hpp"

namespace crosswalk::cli {

/// Whether a file is an SSSOM mapping set: it begins with metadata, is called `.sssom.tsv`, or has
/// a file with its metadata beside it.
bool is_mapping_set(const SourceFile& file);

/// The crosswalk in a mapping set between two frameworks; nullopt where it has errors, which are
/// reported. The file with the metadata, if any, is kept by the workspace; `parts` keeps what the
/// crosswalk points into.
std::optional<Crosswalk> crosswalk_of_set(const SourceFile& file, const CrosswalkImport& options,
                                          const Framework& left, const Framework& right,
                                          std::deque<SourceFile>& parts, Workspace& workspace);

/// Makes a crosswalk and the flat frameworks on both sides of a mapping set, and writes all three.
ExitStatus import_set_with_frameworks(const DataOptions& data, const CrosswalkImport& options);

}  // namespace crosswalk::cli
