#pragma once

#include <cstddef>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace crosswalk::render {

using Json = nlohmann::ordered_json;

/// A JSON object written member by member and element by element, so that only what is being
/// written is held as a tree: a table of a hundred thousand rows takes the room of its text.
/// Indented by two blanks; an array or object without content stands on one line; bytes that are
/// not UTF-8 become U+FFFD.
class JsonText {
 public:
  JsonText();

  /// A member of the object that is open.
  void member(std::string_view key, const Json& value);

  /// An element of the array that is open.
  void element(const Json& value);

  /// Opens a member of the object that is open, to be filled until close().
  void open_object(std::string_view key) { open(key, '{', '}'); }
  void open_array(std::string_view key) { open(key, '[', ']'); }
  void close();

  /// The finished text, with a line break at its end. Everything that was opened must be closed.
  std::string text() &&;

 private:
  struct Level {
    char end = '}';
    bool is_empty = true;
  };

  void open(std::string_view key, char begin, char end);
  void begin_next();
  void write_key(std::string_view key);
  void write_value(const Json& value);

  std::string text_;
  std::vector<Level> levels_;
};

}  // namespace crosswalk::render
