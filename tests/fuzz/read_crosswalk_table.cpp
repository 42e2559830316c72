#include "load/table/crosswalk_table.hpp"
#include "reader.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const auto load = [](const crosswalk::SourceFile& file, crosswalk::Diagnostics& diagnostics) {
    crosswalk::Crosswalk crosswalk{.file = &file, .language = "en"};
    return crosswalk::load_mappings(crosswalk, file, diagnostics);
  };
  return crosswalk::fuzz::read(bytes, size, "rows.csv", load);
}
