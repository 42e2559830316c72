#pragma once

#include "load/file_diagnostics.hpp"
#include "load/sssom/mapping_set.hpp"
#include "model/source.hpp"

namespace crosswalk::sssom {

/// Reads the metadata of a mapping set, which is YAML, into `set`. Places in `yaml` are those of
/// the file of `diagnostics`, to which everything is reported. `yaml` must outlive the call only.
void read_set_metadata(const SourceFile& yaml, FileDiagnostics diagnostics, MappingSet& set);

}  // namespace crosswalk::sssom
