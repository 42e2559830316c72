#include <string>
#include <vector>

#include "load/ratings_loader.hpp"
#include "reader.hpp"

// The first byte chooses the scale and whether its words are given.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  using crosswalk::Scale;
  if (size == 0) return 0;
  const std::vector<std::string> words{"no", "weak", "yes"};
  const auto load = [&](const crosswalk::SourceFile& file, crosswalk::Diagnostics& diagnostics) {
    switch (*bytes % 5) {
      case 0:
        return crosswalk::load_ratings(file, Scale::nominal, {}, diagnostics);
      case 1:
        return crosswalk::load_ratings(file, Scale::nominal, words, diagnostics);
      case 2:
        return crosswalk::load_ratings(file, Scale::ordinal, words, diagnostics);
      case 3:
        return crosswalk::load_ratings(file, Scale::interval, {}, diagnostics);
      default:
        return crosswalk::load_ratings(file, Scale::ratio, {}, diagnostics);
    }
  };
  return crosswalk::fuzz::read(bytes + 1, size - 1, "ratings.csv", load);
}
