#pragma once

#include <optional>

#include "model/source.hpp"

namespace crosswalk {

enum class FileKind { framework, crosswalk, report_list };

/// What `file` holds, by the first of the keys `framework`, `crosswalk` and `reports` that begins a
/// line; nullopt where none does. Looks at the beginnings of lines only, so the file may still
/// turn out not to be readable.
std::optional<FileKind> kind_of(const SourceFile& file);

}  // namespace crosswalk
