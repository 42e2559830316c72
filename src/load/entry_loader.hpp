#pragma once

#include "load/mapping_reader.hpp"
#include "model/framework.hpp"

namespace crosswalk {

/// Reads the lists under the keys `categories` and `items` of `root` and appends all their entries
/// to `framework`, a category before its entries. `reader` is the reader of `root`.
void load_entries(YamlNode root, MappingReader& reader, Framework& framework,
                  FileDiagnostics diagnostics);

}  // namespace crosswalk
