#include <cstdint>
#include <deque>
#include <optional>
#include <string>

#include "held.hpp"
#include "load/table/xlsx_table.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  using namespace crosswalk;
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): libFuzzer's type for bytes
  const SourceFile file("book.xlsx", std::string(reinterpret_cast<const char*>(bytes), size));
  std::deque<SourceFile> sheets;
  Diagnostics diagnostics;
  const bool is_read = read_xlsx(file, std::nullopt, {}, sheets, diagnostics).has_value();
  if (!is_read && diagnostics.error_count() == 0) fuzz::violated("no table, and no word why");
  fuzz::require_told(diagnostics);
  return 0;
}
