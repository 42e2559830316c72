#pragma once

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/failure.hpp"
#include "model/report_list.hpp"
#include "model/text.hpp"

namespace crosswalk::cli {

/// The value that `word` stands for among `words`. Throws Failure, naming the option and the
/// nearest word, where it is none of them.
template <typename T, std::size_t N>
T chosen_word(std::string_view option, std::string_view word,
              const std::array<std::pair<std::string_view, T>, N>& words) {
  std::vector<std::string_view> known;
  for (const auto& [each, value] : words) {
    if (each == word) return value;
    known.push_back(each);
  }
  throw Failure(fmt::format("{} takes {}, not '{}'{}", option, fmt::join(known, ", "), word,
                            did_you_mean(word, known)));
}

/// What to compare, as options of the command line say it. Throws Failure for an unknown word of
/// evidence.
ComparisonRequest request_of(const std::string& left, const std::vector<std::string>& rights,
                             const std::vector<std::string>& via,
                             const std::optional<std::string>& minimum_evidence);

inline constexpr const char* via_help =
    "Framework that the chain of crosswalks goes through, where several are equally short";

/// Throws Failure where reports cannot be written in that language.
void demand_report_language(std::string_view language);

}  // namespace crosswalk::cli
