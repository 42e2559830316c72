#pragma once

#include "load/mapping_reader.hpp"
#include "model/framework.hpp"

namespace crosswalk {

/// Reads the lists under `categories` and `items` of `root`, for which `reader` stands, and appends
/// all their entries to `framework`, each before what it holds.
void load_entries(YamlNode root, MappingReader& reader, Framework& framework,
                  FileProblems problems);

}  // namespace crosswalk
