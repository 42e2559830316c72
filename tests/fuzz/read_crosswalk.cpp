#include "load/crosswalk_loader.hpp"
#include "reader.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  return crosswalk::fuzz::read(bytes, size, "file.yaml", crosswalk::load_crosswalk);
}
