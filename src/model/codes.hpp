#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

namespace crosswalk {

/// A value of an enum and its stable code: the word for it in data files, options, messages and
/// output. The codes of an enum stand in one table, which reading, writing and help all use.
template <typename T>
using Code = std::pair<std::string_view, T>;

/// The code of `value`; empty where the table has none for it, which stands for "not stated".
template <typename T, std::size_t N>
constexpr std::string_view code_in(const std::array<Code<T>, N>& codes, T value) {
  const auto found = std::find_if(codes.begin(), codes.end(),
                                  [value](const Code<T>& code) { return code.second == value; });
  return found == codes.end() ? std::string_view() : found->first;
}

/// Whether a table has a code for every value of its enum from the first to `last`, in their order.
template <typename T, std::size_t N>
constexpr bool is_complete(const std::array<Code<T>, N>& codes, T last) {
  for (std::size_t i = 0; i < N; ++i) {
    if (codes[i].second != static_cast<T>(i) || codes[i].first.empty()) return false;
  }
  return N == static_cast<std::size_t>(last) + 1;
}

}  // namespace crosswalk
