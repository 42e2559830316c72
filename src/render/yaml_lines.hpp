#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/text.hpp"

namespace crosswalk::render {

/// `words` as a double-quoted YAML scalar on one line. They have no control characters but tabs and
/// line feeds, as everything that was loaded.
std::string yaml_quoted(std::string_view words);

/// `words` as a key of a YAML mapping: unquoted where every reader of YAML takes them for text,
/// else double-quoted.
std::string yaml_key(std::string_view words);

/// The lines of a YAML document in block style, in the manner of the data files: texts and ids
/// stand in double quotes, so that `9.10`, `no` and dates stay text; words with line breaks in them
/// become a literal block.
///
/// An empty value writes nothing, since an absent key is how the data files say "nothing".
class YamlLines {
 public:
  /// What follows stands two columns further to the right, until the matching leave().
  void enter() { ++depth_; }
  void leave() { --depth_; }

  /// Writes the lines of a comment, or any others, as they are.
  void verbatim(std::string_view lines) { text_ += lines; }

  /// The next key is the first one of an entry of a list and gets the dash.
  void begin_entry() { is_first_of_entry_ = true; }

  /// A key without a value of its own; its value follows, one level deeper.
  void key(std::string_view key);

  /// A key with a text in double quotes or as a literal block.
  void words(std::string_view key, std::string_view value);

  /// A key with a value that is written as it is: a fixed word, a number, a flow list.
  void plain(std::string_view key, std::string_view value);

  /// A key with a list of texts, on one line. An empty list writes nothing.
  void list(std::string_view key, const std::vector<std::string>& values);

  /// A key with a text in several languages.
  void text(std::string_view key, const Text& text);

  [[nodiscard]] std::string take() && { return std::move(text_); }

 private:
  void begin_line(std::string_view key);

  std::string text_;
  std::size_t depth_ = 0;
  bool is_first_of_entry_ = false;
};

}  // namespace crosswalk::render
