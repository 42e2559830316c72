#pragma once

#include <concepts>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/document.hpp"

namespace crosswalk::report {

/// What replaces a placeholder of a phrase.
struct Argument {
  std::string_view name = {};
  Inline words = {};
};

/// `arg("short", "PSW")` replaces `{short}`.
inline Argument arg(std::string_view name, Inline words) {
  return {.name = name, .words = std::move(words)};
}
inline Argument arg(std::string_view name, std::integral auto number) {
  return {.name = name, .words = std::to_string(number)};
}

/// A phrase of a catalogue as spans. In a phrase `**` begins and ends strong words, `*` emphasized
/// ones, and `{name}` stands for an argument, which takes on the style of its place. The words of
/// arguments are never read as markup. Every placeholder must have an argument.
Inline filled(std::string_view phrase, const std::vector<Argument>& arguments);

}  // namespace crosswalk::report
