#include "text/word_diff.hpp"

#include <algorithm>
#include <dtl/dtl.hpp>

#include "text/unicode.hpp"

namespace crosswalk {

namespace {

std::vector<std::string> words_of(std::string_view text) {
  constexpr std::string_view blanks = " \t\r\n";
  std::vector<std::string> words;
  for (std::size_t at = text.find_first_not_of(blanks); at != std::string_view::npos;
       at = text.find_first_not_of(blanks, at)) {
    const std::size_t end = std::min(text.find_first_of(blanks, at), text.size());
    words.emplace_back(text.substr(at, end - at));
    at = end;
  }
  return words;
}

}  // namespace

std::vector<WordRun> word_diff(std::string_view before, std::string_view after) {
  dtl::Diff<std::string> diff(words_of(before), words_of(after));
  diff.compose();

  std::vector<WordRun> runs;
  std::string gone;
  std::string came;
  const auto add = [&runs](WordRun::In in, std::string& words) {
    if (!words.empty()) runs.push_back({.in = in, .words = std::move(words)});
    words.clear();
  };
  const auto append = [](std::string& words, const std::string& word) {
    if (!words.empty()) words += ' ';
    words += word;
  };
  std::string kept;
  for (const auto& [word, info] : diff.getSes().getSequence()) {
    if (info.type == dtl::SES_COMMON) {
      add(WordRun::In::before, gone);
      add(WordRun::In::after, came);
      append(kept, word);
      continue;
    }
    add(WordRun::In::both, kept);
    append(info.type == dtl::SES_DELETE ? gone : came, word);
  }
  add(WordRun::In::both, kept);
  add(WordRun::In::before, gone);
  add(WordRun::In::after, came);
  return runs;
}

int likeness(const std::vector<std::string>& before, const std::vector<std::string>& after) {
  const std::size_t words = before.size() + after.size();
  if (words == 0) return 100;
  dtl::Diff<std::string> diff(before, after);
  diff.compose();
  return static_cast<int>(200 * diff.getLcsVec().size() / words);
}

std::vector<std::string> folded_words(std::string_view text) { return words_of(folded(text)); }

}  // namespace crosswalk
