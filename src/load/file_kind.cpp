#include "load/file_kind.hpp"

#include <array>
#include <cstddef>
#include <string_view>

#include "load/yaml/yaml_tree.hpp"

namespace crosswalk {

std::optional<FileKind> kind_of(const SourceFile& file) {
  constexpr std::array<std::string_view, 3> keys{"framework", "crosswalk", "reports"};
  constexpr std::array kinds{FileKind::framework, FileKind::crosswalk, FileKind::report_list};
  const std::optional<std::size_t> found = find_outer_key(file, keys);
  if (!found) return std::nullopt;
  return kinds.at(*found);
}

}  // namespace crosswalk
