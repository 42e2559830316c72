#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "held.hpp"
#include "model/diagnostic.hpp"
#include "model/source.hpp"

namespace crosswalk::fuzz {

/// Runs a reader of one file on the bytes of the fuzzer. `load` takes the file and the diagnostics
/// and returns something that is false where it could not be loaded.
template <typename Load>
int read(const std::uint8_t* bytes, std::size_t size, const char* path, Load load) {
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): libFuzzer's type for bytes
  const SourceFile file(path, std::string(reinterpret_cast<const char*>(bytes), size));
  Diagnostics diagnostics;
  const bool is_loaded = static_cast<bool>(load(file, diagnostics));
  require_sound(diagnostics, file, is_loaded);
  return 0;
}

}  // namespace crosswalk::fuzz
