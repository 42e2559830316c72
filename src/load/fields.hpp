#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "load/mapping_reader.hpp"
#include "model/framework.hpp"

// Fields that frameworks and crosswalks have in common.
namespace crosswalk {

/// Reads the id of an entry, a mapping or a concept under `key`. Reports an id that is badly
/// formed.
Located<std::string> read_id(MappingReader& reader, std::string_view key,
                             FileDiagnostics diagnostics);

/// Reads the id of a framework under `key`.
Located<std::string> read_framework_id(MappingReader& reader, std::string_view key,
                                       FileDiagnostics diagnostics);

/// Reports an id that is badly formed.
void require_id(const Located<std::string>& id, FileDiagnostics diagnostics);
void require_framework_id(const Located<std::string>& id, FileDiagnostics diagnostics);

/// Reads the citation of a whole file under the key `source`, which is required and must have a
/// title.
Citation read_source(MappingReader& reader, FileDiagnostics diagnostics);

/// Reads the citation of an entry or a mapping under the key `source`; null where there is none.
/// Reports an empty citation.
std::shared_ptr<const Citation> read_own_source(MappingReader& reader, FileDiagnostics diagnostics);

}  // namespace crosswalk
