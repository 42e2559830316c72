#pragma once

#include <cstddef>
#include <string_view>

#include "model/source.hpp"

namespace crosswalk {

/// Turns byte offsets into positions, and back. Asked for places that ascend, or go back a little,
/// it passes over the text once, however long a line is.
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
