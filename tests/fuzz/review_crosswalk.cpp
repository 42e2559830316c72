#include <map>
#include <string>

#include "load/crosswalk_loader.hpp"
#include "load/review_writer.hpp"
#include "reader.hpp"

// Reviews of all mappings of a crosswalk: where they can be written, the file loads again, with the
// same mappings and those reviews.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  using namespace crosswalk;
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): libFuzzer's type for bytes
  const SourceFile file("file.yaml", std::string(reinterpret_cast<const char*>(bytes), size));
  Diagnostics diagnostics;
  const auto table = load_crosswalk(file, diagnostics);
  if (!table) return 0;
  std::map<std::string, Review> reviews;
  for (const Mapping& mapping : table->mappings) {
    Review& review = reviews[mapping.id.value];
    review.left = "0123456789abcdef";
    review.right = "fedcba9876543210";
    review.on = "2026-01-02";
    review.by = "A: \"B\" #c";
  }
  // Two mappings with one id are refused later, by a check of content.
  if (reviews.size() != table->mappings.size()) return 0;
  const auto edited = with_reviews(file, reviews);
  if (!edited) return 0;
  const SourceFile again("file.yaml", *edited);
  const auto reviewed = load_crosswalk(again, diagnostics);
  if (!reviewed) fuzz::violated("a review has broken the file", *edited);
  if (reviewed->mappings.size() != table->mappings.size()) {
    fuzz::violated("a review has changed the mappings", *edited);
  }
  for (std::size_t i = 0; i < reviewed->mappings.size(); ++i) {
    const Mapping& mapping = reviewed->mappings[i];
    if (mapping.id.value != table->mappings[i].id.value || !mapping.reviewed ||
        mapping.reviewed->by != "A: \"B\" #c") {
      fuzz::violated("a review is lost", *edited);
    }
  }
  return 0;
}
