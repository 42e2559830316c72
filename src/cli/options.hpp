#pragma once

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/codes.hpp"
#include "model/report_list.hpp"
#include "text/suggestions.hpp"
#include "workspace/failure.hpp"

namespace crosswalk::cli {

/// The value of `word` in the table `words`. Throws Failure, naming the option and the nearest
/// word, where the table does not have it.
template <typename T, std::size_t N>
T chosen_word(std::string_view option, std::string_view word, const std::array<Code<T>, N>& words) {
  std::vector<std::string_view> known;
  for (const auto& [each, value] : words) {
    if (each == word) return value;
    known.push_back(each);
  }
  throw Failure(fmt::format("{} takes {}, not '{}'{}", option, fmt::join(known, ", "), word,
                            did_you_mean(word, known)));
}

/// The words of a table as the name of an option's value, such as "md|csv|json". The completions
/// offer what stands between the bars.
template <typename T, std::size_t N>
std::string alternatives(const std::array<Code<T>, N>& words) {
  std::vector<std::string_view> known;
  for (const auto& [word, value] : words) known.push_back(word);
  return fmt::format("{}", fmt::join(known, "|"));
}

/// The languages that reports can be written in, as the name of an option's value: "en|pt|fr".
std::string report_language_alternatives();

/// The comparison that the command line options ask for. Throws Failure for an unknown evidence
/// word.
ComparisonRequest request_of(const std::string& left, const std::vector<std::string>& rights,
                             const std::vector<std::string>& via,
                             const std::optional<std::string>& minimum_evidence);

inline constexpr const char* via_help =
    "Framework that the chain of crosswalks goes through, where several are equally short";

/// The help of a `--lang` option for the language of reports, such as "Language of the texts
/// (default: en)". `subject` is what is in that language.
std::string report_language_help(std::string_view subject);

/// Throws Failure if reports cannot be written in that language.
void require_report_language(std::string_view language);

}  // namespace crosswalk::cli
