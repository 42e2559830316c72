#pragma once

#include <cstddef>
#include <string_view>

#include "model/source.hpp"

namespace crosswalk {

/// Converts byte offsets to positions and back. It moves from the last place to the next one, so a
/// sequence of places that mostly ascend takes one pass over the text, however long its lines are.
class PlaceCursor {
 public:
  /// `text` is valid UTF-8 without a byte order mark.
  explicit PlaceCursor(std::string_view text) : text_(text) {}

  /// The position of the character at `offset`; of the end of the text for offsets beyond it.
  Position at(std::size_t offset);

  /// The offset of the character at `place`, which must be in the text or at its end.
  std::size_t offset_of(Position place);

 private:
  void step();
  void step_back();

  std::string_view text_;
  std::size_t offset_ = 0;
  Position place_{1, 1};
};

}  // namespace crosswalk
