#include "model/stamp.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string_view>

#include "model/reached.hpp"
#include "text/digest.hpp"

namespace crosswalk {

namespace {

std::string netstring(const Text& text, std::string_view language) {
  const Text::Version* version = text.find(language);
  const std::string_view words = version == nullptr ? std::string_view() : version->words.value;
  return fmt::format("{}:{},", words.size(), words);
}

}  // namespace

std::vector<std::size_t> judged_entries(const Framework& framework, const EntryIndex& index,
                                        const std::vector<Located<Ref>>& refs) {
  std::vector<std::size_t> entries;
  for (const Located<Ref>& ref : refs) {
    if (ref.value.concept_id.empty()) {
      if (const std::optional<std::size_t> named = index.find(ref.value.entry)) {
        entries.push_back(*named);
      }
    }
    for (const ReachedItem& item : reached_items(framework, index, ref.value)) {
      entries.push_back(item.entry);
    }
  }
  std::sort(entries.begin(), entries.end());
  entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
  return entries;
}

std::string stamp_of(const Framework& framework, const EntryIndex& index,
                     const std::vector<Located<Ref>>& refs) {
  constexpr std::size_t stamp_length = 16;
  std::vector<std::string> judged;
  for (const std::size_t entry : judged_entries(framework, index, refs)) {
    judged.push_back(netstring(framework.entries[entry].title, framework.original.value) +
                     netstring(framework.entries[entry].text, framework.original.value));
  }
  std::sort(judged.begin(), judged.end());
  std::string bytes;
  for (const std::string& entry : judged) bytes += entry;
  return sha256(bytes).substr(0, stamp_length);
}

std::string written(const std::vector<Located<Ref>>& refs) {
  std::string text;
  for (const Located<Ref>& ref : refs) text += to_string(ref.value) + '\n';
  return text;
}

const std::string& StampMaker::stamp_of(const std::vector<Located<Ref>>& refs) {
  const auto [made, is_new] = made_.try_emplace(written(refs));
  if (is_new) made->second = crosswalk::stamp_of(framework_, index_, refs);
  return made->second;
}

void mark_stale(ComparedTable& table, const Framework& left, const Framework& right) {
  const EntryIndex left_index(left);
  const EntryIndex right_index(right);
  StampMaker left_stamps(left, left_index);
  StampMaker right_stamps(right, right_index);
  for (std::size_t i = 0; i < table.states.size(); ++i) {
    const Mapping& mapping = table.crosswalk.mappings[i];
    if (!mapping.reviewed) continue;
    const Review& review = *mapping.reviewed;
    table.states[i].left_is_stale = review.left != left_stamps.stamp_of(mapping.left);
    table.states[i].right_is_stale = review.right != right_stamps.stamp_of(mapping.right);
  }
}

}  // namespace crosswalk
