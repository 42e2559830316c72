#include "render/json_text.hpp"

#include <cassert>
#include <utility>

namespace crosswalk::render {

namespace {

constexpr std::size_t blanks_a_level = 2;

}  // namespace

JsonText::JsonText() : text_("{"), levels_{{.end = '}'}} {}

void JsonText::member(std::string_view key, const Json& value) {
  begin_next();
  write_key(key);
  write_value(value);
}

void JsonText::element(const Json& value) {
  begin_next();
  write_value(value);
}

void JsonText::open(std::string_view key, char begin, char end) {
  begin_next();
  if (!key.empty()) write_key(key);
  text_ += begin;
  levels_.push_back({.end = end});
}

void JsonText::close() {
  assert(!levels_.empty());
  const Level level = levels_.back();
  levels_.pop_back();
  if (!level.is_empty) {
    text_ += '\n';
    text_.append(levels_.size() * blanks_a_level, ' ');
  }
  text_ += level.end;
}

std::string JsonText::text() && {
  assert(levels_.size() == 1);
  close();
  text_ += '\n';
  return std::move(text_);
}

void JsonText::begin_next() {
  if (!levels_.back().is_empty) text_ += ',';
  levels_.back().is_empty = false;
  text_ += '\n';
  text_.append(levels_.size() * blanks_a_level, ' ');
}

void JsonText::write_key(std::string_view key) { text_ += Json(key).dump() + ": "; }

void JsonText::write_value(const Json& value) {
  // Line breaks inside strings are escaped, so every line break here belongs to the layout.
  const std::string lines =
      value.dump(static_cast<int>(blanks_a_level), ' ', false, Json::error_handler_t::replace);
  for (const char byte : lines) {
    text_ += byte;
    if (byte == '\n') text_.append(levels_.size() * blanks_a_level, ' ');
  }
}

}  // namespace crosswalk::render
