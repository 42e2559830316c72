#pragma once

#include <cstddef>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace crosswalk::render {

using Json = nlohmann::ordered_json;

/// Writes a JSON object member by member and element by element, so that only the current value is
/// held as a tree: a table of a hundred thousand rows takes no more memory than its text. The text
/// is indented by two blanks; an empty array or object takes one line; bytes that are not UTF-8
/// become U+FFFD.
class JsonText {
 public:
  JsonText();

  /// Adds a member to the open object.
  void member(std::string_view key, const Json& value);

  /// Adds an element to the open array.
  void element(const Json& value);

  /// Adds an object as a member of the open object, and opens it until close().
  void open_object(std::string_view key) { open(key, '{', '}'); }
  void open_array(std::string_view key) { open(key, '[', ']'); }
  /// Adds an object as an element of the open array, and opens it until close().
  void open_element() { open({}, '{', '}'); }
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
