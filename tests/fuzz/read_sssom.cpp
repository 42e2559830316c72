#include <cstdint>
#include <deque>
#include <string>

#include "held.hpp"
#include "load/sssom/mapping_set.hpp"
#include "load/sssom/set_crosswalk.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  using namespace crosswalk;
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): libFuzzer's type for bytes
  const SourceFile file("set.sssom.tsv", std::string(reinterpret_cast<const char*>(bytes), size));
  std::deque<SourceFile> parts;
  Diagnostics diagnostics;
  const auto set = sssom::read_mapping_set(file, nullptr, parts, diagnostics);
  if (!set && diagnostics.error_count() == 0) fuzz::violated("no set, and no word why");
  if (set) {
    const bool is_made =
        sssom::crosswalk_of(*set, {.rationale = "Because."}, diagnostics).has_value();
    if (!is_made && diagnostics.error_count() == 0) fuzz::violated("no crosswalk, and no word why");
  }
  fuzz::require_told(diagnostics);
  return 0;
}
