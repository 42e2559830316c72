#pragma once

#include <optional>

#include "model/source.hpp"

namespace crosswalk {

enum class FileKind { framework, crosswalk, report_list };

/// What `file` holds, by the first of the keys `framework`, `crosswalk` and `reports` among its
/// outermost keys; nullopt where none is there. Reads no further than that key, so the file may
/// still turn out not to be readable.
std::optional<FileKind> kind_of(const SourceFile& file);

}  // namespace crosswalk
