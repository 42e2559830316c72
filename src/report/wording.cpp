#include "report/wording.hpp"

#include <algorithm>
#include <cassert>

namespace crosswalk::report {

Inline filled(std::string_view phrase, const std::vector<Argument>& arguments) {
  Inline result;
  bool is_strong = false;
  bool is_emphasized = false;
  const auto add = [&](Span span) {
    span.is_strong = span.is_strong || is_strong;
    span.is_emphasized = span.is_emphasized || is_emphasized;
    result += std::move(span);
  };
  while (!phrase.empty()) {
    if (phrase.starts_with("**")) {
      is_strong = !is_strong;
      phrase.remove_prefix(2);
    } else if (phrase.front() == '*') {
      is_emphasized = !is_emphasized;
      phrase.remove_prefix(1);
    } else if (phrase.front() == '{') {
      const std::size_t end = phrase.find('}');
      const std::string_view name = phrase.substr(1, end - 1);
      const auto argument =
          std::find_if(arguments.begin(), arguments.end(),
                       [name](const Argument& candidate) { return candidate.name == name; });
      assert(argument != arguments.end());
      for (const Span& span : argument->words.spans()) add(span);
      phrase.remove_prefix(end + 1);
    } else {
      const std::size_t end = std::min(phrase.find_first_of("*{"), phrase.size());
      add({.text = std::string(phrase.substr(0, end))});
      phrase.remove_prefix(end);
    }
  }
  return result;
}

}  // namespace crosswalk::report
