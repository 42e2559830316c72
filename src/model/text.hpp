#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/source.hpp"

namespace crosswalk {

/// A text in one or more languages, in the order in which the file gives them.
struct Text {
  /// The words in one language. `language` is a BCP 47 tag.
  struct Version {
    Located<std::string> language = {};
    Located<std::string> words = {};
  };

  std::vector<Version> versions = {};
  Position at = {};  ///< of the key whose value the text is

  [[nodiscard]] bool empty() const { return versions.empty(); }

  /// The version in exactly `language`; null where there is none.
  [[nodiscard]] const Version* find(std::string_view language) const;

  /// The version to show to a reader of `language`: that language, else `original`, else English,
  /// else the first version; null where the text is empty.
  [[nodiscard]] const Version* best(std::string_view language, std::string_view original) const;
};

}  // namespace crosswalk
