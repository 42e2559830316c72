#pragma once

#include <optional>

#include "model/source.hpp"

namespace crosswalk {

enum class FileKind { framework, crosswalk, report_list };

/// What `file` holds, by the first of the keys `framework`, `crosswalk` and `reports` among its
/// outermost keys; nullopt where there is none of them. Reads no further than that key, so loading
/// the file may still fail.
std::optional<FileKind> kind_of(const SourceFile& file);

}  // namespace crosswalk
