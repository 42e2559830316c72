#include "load/yaml/place_cursor.hpp"

#include <algorithm>

#include "text/unicode.hpp"

namespace crosswalk {

Position PlaceCursor::at(std::size_t offset) {
  offset = std::min(offset, text_.size());
  while (offset_ > offset) step_back();
  while (offset_ < offset) step();
  return place_;
}

std::size_t PlaceCursor::offset_of(Position place) {
  while (place_ > place) step_back();
  while (place_ < place && offset_ < text_.size()) step();
  // This skips the other bytes of the character.
  while (offset_ < text_.size() && !starts_character(text_[offset_])) step();
  return offset_;
}

void PlaceCursor::step() {
  if (text_[offset_] == '\n') {
    place_ = {place_.line + 1, 1};
  } else if (starts_character(text_[offset_])) {
    ++place_.column;
  }
  ++offset_;
}

void PlaceCursor::step_back() {
  --offset_;
  if (text_[offset_] != '\n') {
    if (starts_character(text_[offset_])) --place_.column;
    return;
  }
  const std::string_view before = text_.substr(0, offset_);
  const std::size_t line_break = before.rfind('\n');
  const std::size_t start = line_break == std::string_view::npos ? 0 : line_break + 1;
  const auto characters = std::count_if(before.begin() + static_cast<std::ptrdiff_t>(start),
                                        before.end(), starts_character);
  place_ = {place_.line - 1, 1 + static_cast<int>(characters)};
}

}  // namespace crosswalk
